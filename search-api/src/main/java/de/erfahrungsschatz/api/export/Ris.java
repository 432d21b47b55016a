package de.erfahrungsschatz.api.export;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes references in RIS, the exchange format that all programs for keeping references read: lines of a tag and a value, ended by
/// CR LF.
///
/// The tags are those of the specification by ResearchManager (2011). Everything is a report, with its kind beside; a date of which only
/// the year is known keeps the empty places of month and day.
public final class Ris {

    /// The media type.
    public static final String TYPE = "application/x-research-info-systems; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    /// The references, in their order; "" for none.
    public static String write(List<Reference> references) {
        Ris ris = new Ris();
        references.forEach(ris::add);
        return ris.text.toString();
    }

    private void add(Reference reference) {
        line("TY", "RPRT");
        line("ID", reference.id().value());
        line("TI", reference.title());
        reference.authors().forEach(author -> line("AU", author));
        line("M3", reference.kind());
        line("DA", date(reference.date()));
        line("PY", reference.date() == null ? null : Integer.toString(reference.date().year()));
        line("CY", reference.cities().isEmpty() ? null : reference.places());
        reference.topics().forEach(topic -> line("KW", topic));
        line("DB", reference.site());
        line("UR", reference.address());
        line("ER", "");
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            text.append(tag).append("  - ").append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).append("\r\n");
        }
    }

    private static @Nullable String date(@Nullable DocumentDate date) {
        if (date == null) {
            return null;
        }
        return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), two(date.month()), two(date.day()));
    }

    private static String two(@Nullable Integer number) {
        return number == null ? "" : String.format(Locale.ROOT, "%02d", number);
    }
}
