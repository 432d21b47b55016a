package de.erfahrungsschatz.indexer.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The shipped judge of what is a German word: the forms of the artifact `german-pos-dict`, and compounds of them. Safe for
/// many threads.
final class Lexicon {

    private static final String FORMS = "/org/languagetool/resource/de/german.dict";
    private static final String PACKING = "/org/languagetool/resource/de/german.info";

    /// Shorter parts would make a compound of anything.
    private static final int SHORTEST_PART = 3;

    /// Nobody writes longer compounds.
    private static final int LONGEST = 60;

    /// More parts than these are chance.
    private static final int MOST_PARTS = 4;

    /// After these a compound takes an `s` that no form of the noun has.
    private static final Set<String> TAKES_S = Set.of("ung", "eit", "aft", "tät", "ion", "ing", "tum");

    private static final Set<String> FUNCTION_WORDS = Set.of("ART", "PRO", "KON");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}\\p{Lu}");
    private static final Set<String> NOUNS = Set.of("SUB");
    private static final Set<String> ADJECTIVES = Set.of("ADJ", "PA1", "PA2");
    private static final Set<String> BARE_ADJECTIVES = Set.of("ADJ:PRD");

    private static final Lexicon SHARED = new Lexicon();

    private final ThreadLocal<DictionaryLookup> lookup;

    private Lexicon() {
        try (InputStream forms = resource(FORMS); InputStream packing = resource(PACKING)) {
            Dictionary dictionary = Dictionary.read(forms, packing);
            lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FORMS, e);
        }
    }

    /// The one lexicon, which is read once.
    static Lexicon shared() {
        return SHARED;
    }

    private static InputStream resource(String name) {
        InputStream stream = Lexicon.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Not on the class path: " + name);
        }
        return stream;
    }

    /// Whether this very form, in this very case, is listed.
    boolean lists(String form) {
        return !lookup.get().lookup(form).isEmpty();
    }

    /// Whether the form is listed as it is, as it would stand within a sentence, or with a capital (in ALL CAPS).
    boolean listsInAnyCase(String form) {
        return lists(form) || lists(lower(form)) || lists(capitalised(form));
    }

    /// Whether it is a word in any case, or a compound of words; `DieStadt` is none.
    boolean knows(String word) {
        return listsInAnyCase(word)
                || (!CAPITAL_WITHIN.matcher(word).find() && isCompound(lower(word), MOST_PARTS));
    }

    /// Whether it is the bare form of an adjective, such as `öffentlich`, or a compound of one, such as `bautechnisch`.
    boolean isBareAdjective(String form) {
        return hasTag(form, BARE_ADJECTIVES) || isCompoundOf(form, BARE_ADJECTIVES);
    }

    /// Whether it is a form of an adjective or participle, such as `rechtlichen`, or a compound of one.
    boolean isAdjective(String form) {
        return hasTag(form, ADJECTIVES) || isCompoundOf(form, ADJECTIVES);
    }

    /// Whether it is a compound of words, in whatever case.
    boolean isCompound(String word) {
        return isCompound(lower(word), MOST_PARTS);
    }

    private boolean isCompoundOf(String word, Set<String> tags) {
        return cuts(word).anyMatch(cut -> cut < word.length() - SHORTEST_PART && hasTag(word.substring(cut), tags)
                && isModifier(word.substring(0, cut), MOST_PARTS));
    }

    private boolean isNoun(String form) {
        return hasTag(form, NOUNS);
    }

    /// Whether one of the readings of this very form has one of those tags.
    boolean hasTag(String form, Set<String> tags) {
        List<WordData> readings = lookup.get().lookup(form);
        return readings.stream().map(reading -> String.valueOf(reading.getTag()))
                .anyMatch(tag -> tags.stream().anyMatch(tag::startsWith));
    }

    /// Whether both halves are a compound whose parts do not meet where the halves do: `Bürgerwerk/statt`.
    boolean knowsAcross(String left, String right) {
        String word = lower(left + right);
        return cuts(word).anyMatch(cut -> cut != left.length() && isCompoundAt(cut, word, MOST_PARTS));
    }

    /// A noun or adjective behind one or more other words.
    private boolean isCompound(String word, int parts) {
        return parts > 1 && cuts(word).anyMatch(cut -> isCompoundAt(cut, word, parts));
    }

    private static IntStream cuts(String word) {
        return word.length() > LONGEST ? IntStream.empty()
                : IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART);
    }

    private boolean isCompoundAt(int cut, String word, int parts) {
        String head = word.substring(cut);
        return (isNoun(capitalised(head)) || (head.length() > SHORTEST_PART && hasTag(head, ADJECTIVES)))
                && isModifier(word.substring(0, cut), parts - 1);
    }

    private boolean isModifier(String part, int parts) {
        if (part.length() < SHORTEST_PART) {
            return false;
        }
        return isNoun(capitalised(part)) || hasMeaning(part) || isNounWithS(part) || isCompound(part, parts)
                || (part.endsWith("s") && isCompound(part.substring(0, part.length() - 1), parts));
    }

    /// Articles, pronouns and conjunctions make no compounds.
    private boolean hasMeaning(String part) {
        return lookup.get().lookup(part).stream().map(reading -> String.valueOf(reading.getTag()))
                .anyMatch(tag -> FUNCTION_WORDS.stream().noneMatch(tag::startsWith));
    }

    private boolean isNounWithS(String part) {
        int end = part.length() - 1;
        return end > SHORTEST_PART && part.charAt(end) == 's' && TAKES_S.contains(part.substring(end - 3, end))
                && isNoun(capitalised(part.substring(0, end)));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.GERMAN) + lower(word.substring(1));
    }
}
