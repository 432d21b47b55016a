package de.erfahrungsschatz.corpus.people;

import de.erfahrungsschatz.corpus.document.Person;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a person works for a city, as far as a document says so.
public enum Affiliation {
    /// On a city's staff: the organisation is its administration, or an office is given and no organisation.
    STAFF,
    /// With another organisation.
    EXTERNAL,
    /// Nothing is said.
    UNKNOWN;

    private static final Pattern ADMINISTRATION = Pattern.compile(
            "(?:(?:(?:Landeshaupt|Hanse|Universitäts|Kreis)?[Ss]tadt|Gemeinde|(?:Stadt|Gemeinde)verwaltung(?: der Stadt)?)"
                    + "(?: +(?<city>\\p{Lu}[^,;|]*))?|Rathaus)(?:[,;|].*)?");

    /// What a document says of a person.
    public static Affiliation of(Person person) {
        if (person.organisation() != null) {
            return ADMINISTRATION.matcher(person.organisation().strip()).matches() ? STAFF : EXTERNAL;
        }
        return person.office() == null ? UNKNOWN : STAFF;
    }

    /// The city whose administration an organisation is: `Birkstätt` of `Stadt Birkstätt`; empty when it is none, or names no city.
    static Optional<String> city(String organisation) {
        Matcher administration = ADMINISTRATION.matcher(organisation.strip());
        return administration.matches() ? Optional.ofNullable(administration.group("city")).map(String::strip)
                : Optional.empty();
    }
}
