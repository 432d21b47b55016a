package de.erfahrungsschatz.indexer.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be said of a contact, with the names that columns of tables have.
enum Column {
    ID("kennung"),
    NAME("name"),
    CITY("stadt"),
    PHONE("telefon"),
    EMAIL("email"),
    OFFICE("amt"),
    MAILBOX(
            "funktionspostfach"),
    PURPOSE("zweck"),
    BASIS("grundlage"),
    BASIS_TEXT("grundlage_text"),
    BASIS_SINCE(
            "grundlage_seit"),
    REACH("sichtbarkeit"),
    EXPIRES(
            "ablauf"),
    CONFIRMED("bestaetigt"),
    CONFIRMED_BY("bestaetigt_von");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /// The column of that name, however it is capitalised; empty when there is none.
    static Optional<Column> of(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.heading.equals(lower)).findFirst();
    }

    /// Those that are written: all but the city, which is in the id.
    static List<Column> written() {
        return Arrays.stream(values()).filter(column -> column != CITY).toList();
    }

    static String headings() {
        return String.join(", ", Arrays.stream(values()).map(Column::heading).toList());
    }
}
