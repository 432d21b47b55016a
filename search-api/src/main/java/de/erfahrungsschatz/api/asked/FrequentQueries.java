package de.erfahrungsschatz.api.asked;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.CommonWords;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// What the servers of a network have written of frequent queries, for the office.
///
/// @param folder that of their files
/// @param index of all documents
/// @param confirmed whose names are no queries
/// @param clock tells which months are told
public record FrequentQueries(Path folder, SearchIndex index, ConfirmedPeople confirmed, Clock clock) {

    private static final int MONTHS = 12;
    private static final int MOST_SHOWN = 100;

    /// A query of some months.
    ///
    /// @param words as they were asked
    /// @param asked how often
    /// @param unanswered how often nothing was found; 0 also for hardly ever
    public record Frequent(String words, long asked, long unanswered) {}

    /// What the office is shown.
    ///
    /// @param asked the most frequent queries
    /// @param unanswered those that most often found nothing
    public record Tables(List<Frequent> asked, List<Frequent> unanswered) {}

    /// Those of the last twelve months.
    public Tables tables() {
        Map<String, Frequent> all = new HashMap<>();
        TellingQueries telling = new TellingQueries(
                new HarmlessWords(CommonWords.load(), index.vocabularies(Viewer.OFFICE)),
                new PeopleNamed(index, confirmed));
        telling.among(read()).forEach(query -> all.merge(query.words(),
                new Frequent(query.words(), query.asked(), query.unanswered()), FrequentQueries::sum));
        return new Tables(most(all, Frequent::asked), most(all, Frequent::unanswered));
    }

    /// Whether a query is not too old.
    static boolean isKept(AskedQuery query, YearMonth now) {
        return query.month().isAfter(now.minusMonths(MONTHS)) && !query.month().isAfter(now);
    }

    private List<AskedQuery> read() {
        YearMonth now = YearMonth.now(clock);
        List<AskedQuery> queries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path file : files) {
                queries.addAll(new QueryFile(file).read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the frequent queries in " + folder, e);
        }
        queries.removeIf(query -> !isKept(query, now));
        return queries;
    }

    private static List<Frequent> most(Map<String, Frequent> queries, ToLongFunction<Frequent> number) {
        return queries.values().stream().filter(query -> number.applyAsLong(query) > 0)
                .sorted(Comparator.comparingLong(number).reversed().thenComparing(Frequent::words))
                .limit(MOST_SHOWN).toList();
    }

    private static Frequent sum(Frequent one, Frequent other) {
        return new Frequent(one.words(), one.asked() + other.asked(), one.unanswered() + other.unanswered());
    }
}
