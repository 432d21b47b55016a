package de.erfahrungsschatz.engine.german;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds where the last word of a compound begins, by the dictionary alone: for the many compounds of which the splitter's shorter
/// list lacks a part. What looks like a compound by accident, as `Bürge-rinnen`, differs from a true one in that the dictionary knows
/// the whole word as something else.
final class CompoundBoundary {

    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_LINKED_TAIL = 3;
    private static final int SHORTEST_INFLECTED_TAIL = 5;
    private static final int LONGEST = 60;

    private static final Pattern LINKED = Pattern.compile(".*(?:ung|heit|keit|schaft|tät|ion|tum|ling)s");

    private final Lexicon lexicon;

    CompoundBoundary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The place where the last word of a noun begins; empty when it is none, or no compound.
    OptionalInt of(String word) {
        if (word.length() > LONGEST || !Character.isUpperCase(word.charAt(0))) {
            return OptionalInt.empty();
        }
        List<Reading> readings = lexicon.readings(word);
        if (readings.isEmpty()) {
            return ofUnknown(word);
        }
        return readings.stream().filter(reading -> reading.kind() == Reading.Kind.NOUN)
                .map(reading -> inForm(word, reading.lemma(), ofKnown(reading))).filter(OptionalInt::isPresent)
                .findFirst().orElse(OptionalInt.empty());
    }

    /// The place in an inflected form, if it is written as its lemma up to there, and goes on.
    private static OptionalInt inForm(String word, String lemma, OptionalInt boundary) {
        boolean fits = boundary.isPresent() && boundary.getAsInt() < word.length()
                && word.regionMatches(true, 0, lemma, 0, boundary.getAsInt());
        return fits ? boundary : OptionalInt.empty();
    }

    /// A compound has the gender of its last word, which stands in it as it stands in the dictionary.
    private OptionalInt ofKnown(Reading word) {
        String lower = word.lemma().toLowerCase(Locale.GERMAN);
        if (lower.endsWith("ation")) {
            return OptionalInt.empty();
        }
        for (int at = SHORTEST_HEAD; isTailLeft(lower, at); at++) {
            String tail = Capital.first(lower.substring(at));
            boolean fits = nouns(tail).stream().anyMatch(reading -> reading.lemma().equals(tail)
                    && reading.gender() == word.gender());
            if (fits && isModifier(lower.substring(0, at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt ofUnknown(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (lower.endsWith("innen") || lower.length() != word.length()) {
            return OptionalInt.empty();
        }
        for (int at = SHORTEST_HEAD; isTailLeft(lower, at); at++) {
            if (isTail(Capital.first(lower.substring(at))) && isModifier(lower.substring(0, at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// After a suffix with its linking s a shorter tail is no accident: `Planungs-amt`.
    private static boolean isTailLeft(String word, int at) {
        int left = word.length() - at;
        return left >= SHORTEST_TAIL
                || (left == SHORTEST_LINKED_TAIL && LINKED.matcher(word).region(0, at).matches());
    }

    /// A short tail is too often an accident to take an ending off it.
    private boolean isTail(String noun) {
        return noun.length() < SHORTEST_INFLECTED_TAIL ? isNoun(noun) : !nouns(noun).isEmpty();
    }

    /// Whether a compound can begin so: with a noun, what links it, an adjective, or a verb. Prepositions make no compounds.
    private boolean isModifier(String head) {
        if (FunctionWords.isTerm(Folding.fold(head))) {
            return false;
        }
        String noun = Capital.first(head);
        return isNoun(noun) || isLinked(head, noun) || isNoun(noun + "e") || isAdjective(head)
                || isVerb(head + "en");
    }

    private boolean isLinked(String head, String noun) {
        boolean inflected = (head.endsWith("n") || head.endsWith("er")) && !nouns(noun).isEmpty();
        return inflected || (head.endsWith("s") && isNoun(without(noun, 1)))
                || (head.endsWith("es") && isNoun(without(noun, 2)));
    }

    private boolean isNoun(String lemma) {
        return lexicon.isLemma(lemma, reading -> reading.kind() == Reading.Kind.NOUN);
    }

    private boolean isAdjective(String lemma) {
        return lexicon.isLemma(lemma, reading -> reading.kind() == Reading.Kind.ADJECTIVE);
    }

    private boolean isVerb(String infinitive) {
        return lexicon.isLemma(infinitive, Reading::isVerb);
    }

    private List<Reading> nouns(String form) {
        return lexicon.readings(form).stream().filter(reading -> reading.kind() == Reading.Kind.NOUN).toList();
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
