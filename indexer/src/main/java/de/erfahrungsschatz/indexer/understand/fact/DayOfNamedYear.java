package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whoever writes for those who were there leaves the year out: "Kiel, 13. September, im Treff". Where the name of the file or
/// of a folder tells the year, and no other month, the first words tell the day.
final class DayOfNamedYear {

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)\\d{1,2}\\.\\s?(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b"
                    + "|\\d{1,2}\\.)"
                    + "(?!\\s?\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Place, day of the week or what took place stands before it.
    private static final Pattern BEFORE = Pattern.compile(
            "^\\p{Lu}[^.?!:]{1,60}, (?:(?:den|dem|am) )?$|\\b(?:\\p{L}+tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,? (?:de[nm] )?$"
                    + "|\\b(?:\\p{L}*(?:sitzung|treffen|runde|versammlung|besprechung|protokoll|beirat|kreis))\\b.{0,40}\\b(?:am"
                    + "|vom)(?: \\p{L}+tag,?)? $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FIRST_BLOCKS = 6;
    private static final int MOST_WORDS = 20;

    private DayOfNamedYear() {}

    /// The named date with the day that the first words tell; the same where they tell none.
    ///
    /// @param named tells the year, and perhaps the month
    static Derived<DocumentDate> of(Derived<DocumentDate> named, List<Block> blocks) {
        return named.value().day() != null ? named
                : blocks.stream().limit(FIRST_BLOCKS).flatMap(block -> Sentences.of(block.text()).stream())
                        .filter(sentence -> Words.count(sentence) <= MOST_WORDS)
                        .flatMap(sentence -> within(named.value(), sentence).stream()).findFirst().orElse(named);
    }

    private static Optional<Derived<DocumentDate>> within(DocumentDate named, String sentence) {
        Matcher day = DAY.matcher(sentence);
        while (day.find()) {
            String before = sentence.substring(0, day.start());
            if (BEFORE.matcher(before).find() && !DateOwner.isAnothers(before)) {
                Optional<DocumentDate> whole = WrittenDate
                        .first(day.group() + (day.group().endsWith(".") ? "" : " ") + named.year())
                        .filter(date -> date.day() != null
                                && (named.month() == null || named.month().equals(date.month())));
                if (whole.isPresent()) {
                    return whole.map(date -> new Derived<>(date,
                            Provenance.rule("date.day-of-named-year", Quote.of(sentence))));
                }
            }
        }
        return Optional.empty();
    }
}
