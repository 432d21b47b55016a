package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom a document means by a word: the whole name, the surname, the given name of a single person, or letters that
/// it explains behind a name ("Sandra Amsel (SA)").
final class KnownNames {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{Ll}{0,4}\\.");

    private final Map<String, List<PersonName>> bySurname;
    private final Map<String, List<PersonName>> byGiven;
    private final Map<String, List<PersonName>> byWhole;
    private final Map<String, PersonName> byLetters = new HashMap<>();

    /// @param sightings of the document so far
    KnownNames(List<Sighting> sightings) {
        List<PersonName> names = sightings.stream().map(Sighting::name).distinct().toList();
        List<PersonName> full = names.stream().filter(name -> name.given() != null).toList();
        this.bySurname = names.stream().collect(Collectors.groupingBy(name -> Words.fold(name.surname())));
        this.byGiven = full.stream().collect(Collectors.groupingBy(name -> Words.fold(String.valueOf(name.given()))));
        this.byWhole = full.stream()
                .collect(Collectors.groupingBy(name -> Words.fold(name.given() + " " + name.surname())));
        sightings.forEach(this::explain);
    }

    /// The person whom a word means; empty when nobody, or several.
    Optional<PersonName> called(String word) {
        PersonName letters = byLetters.get(word);
        if (letters != null) {
            return Optional.of(letters);
        }
        String who = Words.fold(word);
        List<PersonName> names = byWhole.getOrDefault(who, bySurnameOrGiven(who));
        List<PersonName> full = names.stream().filter(name -> name.given() != null).toList();
        long people = full.stream().map(name -> Words.fold(name.given() + " " + name.surname())).distinct().count();
        return people > 1 ? Optional.empty() : (full.isEmpty() ? names : full).stream().findFirst();
    }

    /// A word that is nothing but a surname so far may be the given name of somebody.
    private List<PersonName> bySurnameOrGiven(String who) {
        List<PersonName> bearers = bySurname.getOrDefault(who, List.of());
        boolean whole = bearers.stream().anyMatch(name -> name.given() != null);
        return whole ? bearers : byGiven.getOrDefault(who, bearers);
    }

    /// The letters that the document explains, with whom they mean.
    Map<String, PersonName> letters() {
        return Map.copyOf(byLetters);
    }

    private void explain(Sighting sighting) {
        PersonName name = sighting.name();
        String quote = sighting.provenance().quote();
        String given = name.given();
        if (quote == null || given == null) {
            return;
        }
        for (String cell : CELL.split(quote, -1)) {
            if (isShort(cell, given, name.surname())) {
                byLetters.put(cell, name);
            }
        }
        int end = quote.indexOf(name.surname()) + name.surname().length();
        int close = quote.indexOf(')', end);
        if (end >= name.surname().length() && quote.startsWith(" (", end) && close > 0) {
            String letters = quote.substring(end + 2, close).split(",", 2)[0];
            boolean initials = letters.length() >= 2 && letters.length() <= 3 && letters.charAt(0) == given.charAt(0)
                    && letters.equals(letters.toUpperCase(Locale.GERMAN));
            if (initials) {
                byLetters.put(letters, name);
            }
        }
    }

    /// "Amsel, Ina | Stadtplanung | IA" or "Ams. | Ina Amsel": the initials, or the beginning of the surname.
    private static boolean isShort(String cell, String given, String surname) {
        if (ABBREVIATION.matcher(cell).matches()) {
            return surname.startsWith(cell.substring(0, cell.length() - 1));
        }
        char first = given.charAt(0);
        char last = surname.charAt(surname.lastIndexOf(' ') + 1);
        return INITIALS.matcher(cell).matches()
                && ((cell.charAt(0) == first && cell.charAt(cell.length() - 1) == Character.toUpperCase(last))
                        || (cell.charAt(0) == Character.toUpperCase(last) && cell.charAt(1) == first));
    }
}
