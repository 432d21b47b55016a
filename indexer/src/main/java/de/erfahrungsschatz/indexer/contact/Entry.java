package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.contacts.Reach;
import de.erfahrungsschatz.corpus.contact.MailAddress;
import de.erfahrungsschatz.corpus.people.PersonKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a row of a table or a card says of one person. What it leaves open is settled in favour of the person: no basis, given to nobody
/// but the office, and two years at most.
///
/// @param said never a blank text
record Entry(Map<Column, String> said) {

    private static final String PURPOSE = "Austausch zwischen den Städten des Netzwerks";
    private static final int YEARS = 2;
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// That an entry makes no contact.
    static final class MistakenException extends Exception {

        /// @param message one German sentence: what is wrong, and what to do
        MistakenException(String message) {
            super(message);
        }
    }

    /// An entry without the texts that are blank.
    static Entry of(Map<Column, String> said) {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        said.forEach((column, text) -> {
            if (!text.isBlank()) {
                filled.put(column, text.strip());
            }
        });
        return new Entry(filled);
    }

    /// The entry that makes that contact again.
    static Entry of(Contact contact) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.put(Column.ID, contact.personId());
        said.put(Column.NAME, contact.name());
        put(said, Column.PHONE, contact.phone());
        put(said, Column.EMAIL, contact.email());
        put(said, Column.OFFICE, contact.office());
        put(said, Column.MAILBOX, contact.mailbox());
        said.put(Column.PURPOSE, contact.purpose());
        switch (contact.basis()) {
            case Basis.Consent(LocalDate since, String version) -> basis(said, "einwilligung", version, since);
            case Basis.OtherBasis(String ground, LocalDate since) -> basis(said, "andere", ground, since);
            case Basis.None() -> said.put(Column.BASIS, "keine");
        }
        said.put(Column.REACH, contact.reach().german());
        said.put(Column.EXPIRES, contact.expires().toString());
        said.put(Column.CONFIRMED, contact.confirmed().toString());
        said.put(Column.CONFIRMED_BY, contact.confirmedBy());
        return new Entry(said);
    }

    /// What is said in a column; "" for nothing.
    String text(Column column) {
        return said.getOrDefault(column, "");
    }

    /// The contact.
    ///
    /// @param today for what is not said
    /// @param importer who brings it
    Contact contact(LocalDate today, String importer) throws MistakenException {
        String name = needed(Column.NAME);
        LocalDate confirmed = date(Column.CONFIRMED).orElse(today);
        return new Contact(id(name), name, phone(), mail(Column.EMAIL), said.get(Column.OFFICE), mail(Column.MAILBOX),
                said.getOrDefault(Column.PURPOSE, PURPOSE), basis(), reach(),
                date(Column.EXPIRES).orElse(confirmed.plusYears(YEARS)), confirmed,
                said.getOrDefault(Column.CONFIRMED_BY, importer));
    }

    private String id(String name) throws MistakenException {
        String id = said.get(Column.ID);
        if (id != null) {
            if (!PersonKey.isId(id)) {
                throw mistake(Column.ID, "die Kennung aus der Adresse der Person, etwa maren-beispiel--rabenstedt");
            }
            return id;
        }
        return PersonKey.of(name, text(Column.CITY)).map(PersonKey::id)
                .orElseThrow(() -> new MistakenException("Es fehlt die Kennung der Person: \"kennung\" ausfüllen, oder "
                        + "\"stadt\" und einen Namen mit Vornamen."));
    }

    private @Nullable String phone() throws MistakenException {
        String phone = said.get(Column.PHONE);
        if (phone != null && !phone.matches("[+(\\d][\\d ()/.-]{2,40}")) {
            throw mistake(Column.PHONE, "eine Telefonnummer aus Ziffern, etwa 0999 1234-56");
        }
        return phone;
    }

    private @Nullable String mail(Column column) throws MistakenException {
        String address = said.get(column);
        if (address != null && MailAddress.parse(address).isEmpty()) {
            throw mistake(column, MailAddress.EXPECTED);
        }
        return address;
    }

    private Basis basis() throws MistakenException {
        return switch (said.getOrDefault(Column.BASIS, "keine")) {
            case "keine" -> new Basis.None();
            case "einwilligung" -> new Basis.Consent(neededDate(Column.BASIS_SINCE), needed(Column.BASIS_TEXT));
            case "andere" -> new Basis.OtherBasis(needed(Column.BASIS_TEXT), neededDate(Column.BASIS_SINCE));
            default -> throw mistake(Column.BASIS, "einwilligung, andere oder keine");
        };
    }

    private Reach reach() throws MistakenException {
        return switch (said.getOrDefault(Column.REACH, "vermittelt")) {
            case "öffentlich", "oeffentlich" -> Reach.PUBLIC;
            case "netzwerk" -> Reach.NETWORK;
            case "vermittelt" -> Reach.MEDIATED;
            default -> throw mistake(Column.REACH, "öffentlich, netzwerk oder vermittelt");
        };
    }

    private LocalDate neededDate(Column column) throws MistakenException {
        needed(column);
        return date(column).orElseThrow();
    }

    private Optional<LocalDate> date(Column column) throws MistakenException {
        String text = said.get(column);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            throw mistake(column, "ein Tag wie 2026-06-30 oder 30.6.2026");
        }
    }

    private String needed(Column column) throws MistakenException {
        String text = said.get(column);
        if (text == null) {
            throw new MistakenException("\"" + column.heading() + "\" fehlt.");
        }
        return text;
    }

    private MistakenException mistake(Column column, String expected) {
        return new MistakenException("\"" + text(column) + "\" geht nicht als " + column.heading()
                + ". Erwartet wird: " + expected + ".");
    }

    private static void put(Map<Column, String> said, Column column, @Nullable String text) {
        if (text != null) {
            said.put(column, text);
        }
    }

    private static void basis(Map<Column, String> said, String kind, String text, LocalDate since) {
        said.put(Column.BASIS, kind);
        said.put(Column.BASIS_TEXT, text);
        said.put(Column.BASIS_SINCE, since.toString());
    }
}
