package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.contacts.Basis;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import java.time.LocalDate;

/// What values are called where people read them.
final class InGerman {

    private InGerman() {}

    static String of(Person.Role role) {
        return switch (role) {
            case INTERVIEWEE -> "befragt";
            case SPEAKER -> "spricht";
            case AUTHOR -> "verfasst";
            case RESPONSIBLE -> "verantwortlich";
            case CONTACT -> "Ansprechperson";
            case ATTENDEE -> "nimmt teil";
            case MENTIONED -> "erwähnt";
        };
    }

    static String of(Person.Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> "anwesend";
            case ABSENT -> "abwesend";
            case EXCUSED -> "entschuldigt";
            case DEPUTY -> "in Vertretung";
        };
    }

    static String of(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> "öffentlich";
            case MEMBERS -> "für Mitglieder";
            case OFFICE -> "nur für die Geschäftsstelle";
        };
    }

    static String of(Basis basis) {
        return switch (basis) {
            case Basis.Consent(LocalDate since, String version) ->
                "Einwilligung vom " + since + " zum Text " + version;
            case Basis.OtherBasis(String ground, LocalDate since) -> ground + " seit " + since;
            case Basis.None() -> "keine";
        };
    }
}
