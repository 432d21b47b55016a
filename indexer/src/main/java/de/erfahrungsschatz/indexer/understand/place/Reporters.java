package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Those who report where people from several cities met: what "Frau Muster berichtet …" tells is about the city for which she came,
/// as the list above says.
final class Reporters {

    /// Nobody reports.
    static final Reporters NONE = new Reporters(Map.of());

    /// Fewer cities are partners, who tell of what they do together.
    private static final int FEWEST_CITIES = 3;
    private static final int WORDS_OF_NAME = 5;
    /// In so many letters a paragraph says who tells it.
    private static final int LONGEST_OPENING = 200;
    /// Whom nobody sent for a city.
    private static final Pattern OTHER_PERSON = Pattern.compile("(?:Herr|Frau|Dr\\.|Prof\\.)\\s");
    private static final Pattern WORD = Pattern.compile("[\\s,(]+");
    private static final Pattern BEFORE_NAME = Pattern
            .compile("Frau|Herrn?|Koll(?:egin|ege|\\.)|Dr\\.|Prof\\.|Für|für|Der|Die|von|van|te|ter|de");
    private static final Pattern REPORTS = Pattern.compile(
            "\\b(?:berichtete?|berichten|ergänzte?|erläuterte?|schilderte?|erzählte?|beschreibt|beschrieb|verweist|verwies|erklärte?"
                    + "|meldete?|sagte?|schreibt|schrieb)\\b|\\b(?:(?:führt|führte) .{0,80}\\baus\\b"
                    + "|(?:teilt|teilte) .{0,80}\\bmit\\b|(?:stellt|stellte|trägt|trug) .{0,120}\\bvor\\b"
                    + "|Kurzbericht\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> cities;

    private Reporters(Map<String, String> cities) {
        this.cities = cities;
    }

    /// Those of the people of a document who come from one of the cities that it is about, when these are several.
    static Reporters of(List<Person> people, CityReading reading, List<String> homes) {
        if (homes.size() < FEWEST_CITIES) {
            return NONE;
        }
        Map<String, String> cities = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Person person : people) {
            String from = person.city();
            Optional<String> city = from == null ? Optional.empty() : reading.onlyOne(from).filter(homes::contains);
            String surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
            city.filter(one -> cities.containsKey(surname) && !one.equals(cities.get(surname)))
                    .ifPresent(_ -> twice.add(surname));
            city.ifPresent(one -> cities.put(surname, one));
        }
        cities.keySet().removeAll(twice);
        return new Reporters(cities);
    }

    /// The city of which a passage tells by who reports in it; empty where nobody does, or people from several cities.
    Optional<Derived<String>> cityOf(Passage passage) {
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        Set<String> told = new HashSet<>();
        String[] paragraphs = passage.text().split("\n+", -1);
        for (String paragraph : paragraphs) {
            String city = reporting(paragraph);
            if (city != null) {
                told.add(city);
            } else if (told.isEmpty() || OTHER_PERSON.matcher(paragraph).lookingAt()) {
                return Optional.empty();
            }
        }
        return told.size() == 1 ? told.stream().findFirst().map(city -> new Derived<>(city,
                Provenance.rule("city.reporter", Quote.of(paragraphs[0])))) : Optional.empty();
    }

    private @Nullable String reporting(String paragraph) {
        for (String word : WORD.split(paragraph, WORDS_OF_NAME)) {
            String city = cities.get(word.replaceAll("[.:]$", ""));
            if (city != null) {
                return REPORTS.matcher(opening(paragraph)).find() ? city : null;
            }
            if (!BEFORE_NAME.matcher(word).matches() && !isCapitalised(word)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String opening(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING));
    }
}
