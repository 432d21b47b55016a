package de.erfahrungsschatz.corpus.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a person works for a city, as far as a document says so.
public enum Affiliation {
    /// On a city's staff: the organisation is its administration, or one of its offices is given and no organisation.
    STAFF,
    /// With another organisation.
    EXTERNAL,
    /// Nothing is said.
    UNKNOWN;

    /// What the offices of cities are called; clubs and companies have departments of other names.
    private static final Pattern OFFICE = Pattern.compile(
            "(?<!ehren)amt(?:es|s)?\\b|\\bamt|referat|fachbereich|fachdienst|dezernat|stabsstelle|sachgebiet|fachstelle"
                    + "|stadtverwaltung|bürgermeister|magistrat|stadtkanzlei",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Who works for a city by order is not on its staff.
    private static final Pattern ORDERED = Pattern.compile("\\bim Auftrag|\\bextern",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADMINISTRATION = Pattern.compile(
            "(?:(?:(?:Landeshaupt|Hanse|Universitäts|Kreis)?[Ss]tadt|Gemeinde|(?:Stadt|Gemeinde)verwaltung(?: der Stadt)?)"
                    + "(?: +(?<city>\\p{Lu}[^,;|]*))?|Rathaus)(?:[,;|].*)?");

    /// What a document says of a person.
    public static Affiliation of(@Nullable String function, @Nullable String office, @Nullable String organisation) {
        if (Stream.of(function, office).anyMatch(said -> said != null && ORDERED.matcher(said).find())) {
            return EXTERNAL;
        }
        if (organisation != null) {
            return ADMINISTRATION.matcher(organisation.strip()).matches() ? STAFF : EXTERNAL;
        }
        return office != null && OFFICE.matcher(office).find() ? STAFF : UNKNOWN;
    }

    /// The city whose administration an organisation is: `Birkstätt` of `Stadt Birkstätt`; empty when it is none, or names no city.
    static Optional<String> city(String organisation) {
        Matcher administration = ADMINISTRATION.matcher(organisation.strip());
        return administration.matches() ? Optional.ofNullable(administration.group("city")).map(String::strip)
                : Optional.empty();
    }
}
