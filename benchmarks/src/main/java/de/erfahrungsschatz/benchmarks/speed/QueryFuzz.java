package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.PassageFile;
import de.erfahrungsschatz.benchmarks.Survey;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A program that types many strange queries, asks the product each of them, and tells whether one failed, or took more than a hundred
/// times as long as the median.
public final class QueryFuzz {

    private static final Set<String> OPTIONS = Set.of("count", "seed");
    private static final int COUNT = 100_000;
    private static final int SEED = 1;
    private static final int SHOWN = 200;
    private static final int FRAMES = 6;

    private QueryFuzz() {}

    /// Prints what came of the queries, and ends with 1 when one failed or was too slow.
    ///
    /// @param typed the file of passages, and the options `--count N` and `--seed N`
    public static void main(String[] typed) throws IOException {
        if (!run(typed, System.out).isGood()) {
            System.exit(1);
        }
    }

    /// Indexes, asks and prints.
    ///
    /// @throws IllegalArgumentException when the arguments are none that are known
    static Outcome run(String[] typed, PrintStream out) throws IOException {
        Arguments arguments = Arguments.of(typed, 1, OPTIONS);
        int count = arguments.number("count", 1, COUNT);
        int seed = arguments.number("seed", 0, SEED);
        Path data = Files.createTempDirectory("fuzz");
        try {
            QueryMaker maker = new QueryMaker(index(arguments.files().getFirst(), data), seed);
            try (SearchIndex index = Engine.load().open(new DataFolder(data))) {
                Outcome outcome = new Fuzzing(maker::query, query -> index.search(Viewer.PUBLIC,
                        SearchRequest.of(QueryParser.parse(query)))).ask(count);
                print(outcome, out);
                return outcome;
            }
        } finally {
            Folders.delete(data);
        }
    }

    private static Readings index(Path passages, Path data) {
        Survey survey = new Survey();
        Readings readings = new Readings();
        PassageFile.read(passages, document -> {
            survey.add(document);
            readings.add(document);
        });
        Indexing.of(passages, List.of(Draft.ofProduct(data, survey.vocabularies())));
        return readings;
    }

    private static void print(Outcome outcome, PrintStream out) {
        out.printf(Locale.ROOT,
                "%,d queries, %,d errors, median %.2f ms, slowest %.2f ms (%.0f times the median):%n  %s%n",
                outcome.asked(), outcome.failed(), outcome.median(), outcome.longest(), outcome.ratio(),
                visible(outcome.slowest()));
        for (Outcome.Failure failure : outcome.failures()) {
            out.printf(Locale.ROOT, "%s%n  %s%n", failure.error(), visible(failure.query()));
            Arrays.stream(failure.error().getStackTrace())
                    .dropWhile(frame -> frame.getClassName().matches("(?:java|jdk)\\..*")).limit(FRAMES)
                    .forEach(frame -> out.println("    " + frame));
        }
    }

    /// The beginning of a query, with the code of each sign that a terminal would obey or not show.
    private static String visible(String query) {
        StringBuilder visible = new StringBuilder();
        query.codePoints().limit(SHOWN).forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || (sign >= ' ' && sign <= '~')) {
                visible.appendCodePoint(sign);
            } else {
                visible.append(String.format(Locale.ROOT, "\\u{%X}", sign));
            }
        });
        return visible + (query.length() > SHOWN ? " … (" + query.length() + " units in all)" : "");
    }
}
