package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the last mail was sent of a thread that begins with the first one. Where an answer stands on top, the other mails are
/// what it repeats, and it is the document.
final class ThreadDates {

    private static final Pattern SENT = Pattern.compile("^(?:>\\s*)*(?:Gesendet|Sent|Datum|Date|Am|On):?\\s");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:Betreff|Subject):\\s*(?<answer>(?:AW|WG|RE|FW|FWD|Antwort)\\s?:)?",
            Pattern.CASE_INSENSITIVE);
    private static final Comparator<DocumentDate> BY_DAY = Comparator.comparing(DocumentDate::toString);

    private ThreadDates() {}

    /// The day of the last mail; empty where no mail tells when it was sent, or an answer stands on top.
    ///
    /// @param past tells which dates may be meant
    static Optional<Derived<DocumentDate>> last(List<Block> blocks, Predicate<DocumentDate> past) {
        return isAnswer(blocks) ? Optional.empty() : blocks.stream().flatMap(block -> block.text().lines())
                .filter(line -> SENT.matcher(line).find())
                .flatMap(line -> WrittenDate.first(line).filter(past).filter(date -> date.day() != null)
                        .map(date -> new Derived<>(date, Provenance.rule("date.mail-thread", Quote.of(line)))).stream())
                .max(Comparator.comparing(Derived::value, BY_DAY));
    }

    private static boolean isAnswer(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.text().lines()).map(SUBJECT::matcher).filter(Matcher::find)
                .findFirst().filter(subject -> subject.group("answer") != null).isPresent();
    }
}
