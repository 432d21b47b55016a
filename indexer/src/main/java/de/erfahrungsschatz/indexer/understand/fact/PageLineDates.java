package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The date in heads and feet of pages, where they say of what: "Protokoll der 5. Sitzung, 3.5.2011 · Seite 2". That of a page
/// which says nothing else is when it was printed.
final class PageLineDates {

    private static final AnchoredPattern PAGE = AnchoredPattern.of(
            "\\b(?:Seite|S\\.|Blatt) ?\\d{1,3}(?:\\s?(?:von|/)\\s?\\d{1,3})?\\s*$", "Seite", "S.", "Blatt");
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b\\p{L}*(?:protokoll|niederschrift|vermerk|bericht|notiz|dokumentation|mitschrift|sitzung|treffen|besprechung"
                    + "|versammlung|tagung|kongress|workshop|werkstatt|Fassung|Stand)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANOTHER_PART = Pattern.compile("^.*[·|–] ");
    private static final int MOST_WORDS = 20;

    private PageLineDates() {}

    /// The first such date; empty where no line tells one.
    ///
    /// @param past tells which dates may be meant
    static Optional<Derived<DocumentDate>> of(Evidence evidence, Predicate<DocumentDate> past) {
        Stream<String> numbered = evidence.part().blocks().stream().flatMap(block -> block.text().lines())
                .filter(PAGE::isIn);
        List<String> lines = Stream.concat(evidence.runningLines().stream(), numbered)
                .filter(line -> Words.count(line) <= MOST_WORDS && DOCUMENT.matcher(line).find()).toList();
        for (String line : lines) {
            Optional<DocumentDate> date = WrittenDate.first(line, PageLineDates::isOwn).filter(past);
            if (date.isPresent()) {
                return date.map(day -> new Derived<>(day, Provenance.rule("date.page-line", Quote.of(line))));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(String before) {
        return DateOwner.isDocument(ANOTHER_PART.matcher(before).replaceFirst(""));
    }
}
