package de.erfahrungsschatz.engine.german;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the known word that an unknown one ends in: `Einfamilienhaussiedlungen` ends in `Siedlungen`.
final class Compounds {

    private static final int SHORTEST_HEAD = 2;
    private static final int SHORTEST_TAIL = 3;
    private static final int SHORTEST_INFLECTED_TAIL = 4;
    /// Longer ones are no words, and every letter costs two looks into the dictionary.
    private static final int LONGEST = 80;

    private static final Pattern LINKED = Pattern.compile(".*(?:ung|heit|keit|schaft|tät|ion|tum|ling)");

    private static final Compounds SHARED = new Compounds(Lexicon.shared());

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The one instance over the shared dictionary.
    static Compounds shared() {
        return SHARED;
    }

    /// The word taken apart before its longest known tail; empty when it has none.
    Optional<Compound> split(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (word.length() < SHORTEST_HEAD + SHORTEST_TAIL || word.length() > LONGEST
                || lower.length() != word.length()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        for (int at = SHORTEST_HEAD; at <= word.length() - SHORTEST_TAIL; at++) {
            List<Reading> readings = readings(lower.substring(at), capital);
            if (!readings.isEmpty()) {
                int start = at + linkingS(lower, at, capital);
                return Optional.of(new Compound(word.substring(0, start), lower.substring(start),
                        readings(lower.substring(start), capital)));
            }
        }
        return Optional.empty();
    }

    /// 1 when the tail begins with the s that links words after such suffixes: `Erinnerung-s-tage`, not `Erinnerung-stage`.
    private int linkingS(String word, int at, boolean capital) {
        boolean linked = LINKED.matcher(word).region(0, at).matches() && word.charAt(at) == 's';
        boolean known = word.length() - at > SHORTEST_TAIL && !readings(word.substring(at + 1), capital).isEmpty();
        return linked && known ? 1 : 0;
    }

    /// How the tail can be read. That of a capitalised word is a noun, else an adjective at the beginning of a sentence; that of
    /// any other word may be anything, for people ask in lower case.
    private List<Reading> readings(String tail, boolean capital) {
        String noun = Capital.first(tail);
        List<Reading> nouns = lexicon.nouns(noun).stream().filter(reading -> isLongEnough(noun, reading)).toList();
        if (capital && !nouns.isEmpty()) {
            return nouns;
        }
        List<Reading> others = lexicon.readings(tail).stream().filter(reading -> isLongEnough(tail, reading))
                .filter(reading -> reading.kind() != Reading.Kind.OTHER && !(capital && reading.isVerb())).toList();
        boolean known = !others.isEmpty();
        return Stream.concat(others.stream(),
                nouns.stream().filter(reading -> !(known && reading.kind() == Reading.Kind.ADJECTIVE_NOUN))).toList();
    }

    /// A short tail is too often an accident to take an ending off it.
    private static boolean isLongEnough(String tail, Reading reading) {
        return tail.length() >= SHORTEST_INFLECTED_TAIL || reading.lemma().equals(tail);
    }
}
