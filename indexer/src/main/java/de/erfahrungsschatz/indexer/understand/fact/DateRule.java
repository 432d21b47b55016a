package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;

/// When was it? In this order: the date the source states (a mail), the day to which a letter invites, a date in the lines above the
/// body, a sentence that says when the conversation or the sitting was held, heads and feet of its pages, a year in the title, place
/// and date below the text, a date in the name of the file or of a folder. Any other date in running text is not the document's, nor is
/// the date of the file, nor a year that is a goal ("Konzept 2030") or lies in the future, nor a date before which stands that it is
/// another's ("zuletzt geändert am", "nächste Sitzung").
public final class DateRule {

    private final Clock clock;
    private final HeaderDates headers = new HeaderDates(this::isPast);
    private final NamedDates names = new NamedDates(this::isPast);

    /// @param clock tells which years are past
    public DateRule(Clock clock) {
        this.clock = clock;
    }

    /// The date; empty when nothing states one.
    public Optional<Derived<DocumentDate>> date(Evidence evidence, Derived<String> title) {
        return Optional.ofNullable(evidence.statedDate())
                .map(date -> new Derived<>(date, Provenance.rule("date.stated", null)))
                .or(() -> evidence.mail() ? ThreadDates.last(evidence.part().blocks(), this::isPast) : Optional.empty())
                .or(() -> evidence.mail() ? Optional.empty() : ToldDate.ofInvitation(evidence.part(), this::isPast))
                .or(() -> ofHeader(evidence))
                .or(() -> ToldDate.of(evidence.part(), this::isPast))
                .or(() -> PageLineDates.of(evidence, this::isPast))
                .or(() -> evidence.part().fragment() ? Optional.empty() : names.ofTitle(title))
                .or(() -> headers.of("date.source-header", evidence.sourceHeaderLines()))
                .or(() -> ToldDate.atEnd(evidence.part(), this::isPast))
                .or(() -> ofPath(evidence).map(named -> DayOfNamedYear.of(named, evidence.part().blocks())));
    }

    private Optional<Derived<DocumentDate>> ofPath(Evidence evidence) {
        return names.ofFile(evidence.path().fileName()).or(() -> names.ofFolders(evidence.path().folders()));
    }

    /// What the lines above the body say; where it is less than a day, a day of that year or month which the first words tell. A
    /// conversation may have been held before the month of the issue in which it was printed.
    private Optional<Derived<DocumentDate>> ofHeader(Evidence evidence) {
        Optional<Derived<DocumentDate>> header = headers.of("date.header", evidence.headerLines());
        return header.filter(date -> date.value().day() == null)
                .flatMap(date -> ToldDate.of(evidence.part(), told -> isPast(told) && (isDayWithin(told, date.value())
                        || (evidence.part().interview() && isDayBefore(told, date.value())))))
                .or(() -> header);
    }

    private static boolean isDayBefore(DocumentDate date, DocumentDate issue) {
        return date.day() != null && date.year() >= issue.year() - 1 && date.toString().compareTo(issue.toString()) < 0;
    }

    private static boolean isDayWithin(DocumentDate date, DocumentDate longer) {
        return date.day() != null && date.year() == longer.year()
                && (longer.month() == null || longer.month().equals(date.month()));
    }

    private boolean isPast(DocumentDate date) {
        return date.year() <= Year.now(clock).getValue();
    }
}
