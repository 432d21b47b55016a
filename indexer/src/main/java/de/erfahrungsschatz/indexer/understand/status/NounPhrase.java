package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands before a noun and belongs to it: "nach dem im Mai abgeschlossenen Dialog", "die Ergebnisse der Befragung".
///
/// @param determiner its kind, such as `definite`, `indefinite`, `negative`, `possessive`; `none` where there is none
/// @param preposition that governs it, in lower case; empty where none does
/// @param attributes adjectives and participles before the noun, in order, as written
/// @param governor the noun before it, of which it is the genitive or the prepositional object; empty where there is none
record NounPhrase(String determiner, String preposition, List<String> attributes, String governor) {

    private static final int LONGEST_ATTRIBUTE = 7;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*|\\d+|[^\\s\\p{L}\\d]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\p{Ll}{3,}(?:e|en|er|es|em)");
    private static final Map<String, String> DETERMINERS = Map.ofEntries(
            kind("definite", "der die das dem den des"), kind("indefinite", "ein eine einen einem einer eines"),
            kind("negative", "kein keine keinen keinem keiner keines"),
            kind("possessive",
                    "unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine"),
            kind("demonstrative", "dieser diese dieses diesen diesem solche solcher solchen jener jene jenes jenen"),
            kind("each", "jede jeder jedes jeden jedem alle allen aller sämtliche"),
            kind("some",
                    "mehrere mehreren einige einigen viele vielen zahlreiche weitere weiteren zwei drei vier fünf sechs"))
            .entrySet().stream()
            .flatMap(kind -> List.of(kind.getValue().split(" ", -1)).stream()
                    .map(word -> Map.entry(word, kind.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /// Prepositions that have taken an article in.
    private static final Map<String, String> FUSED = Map.of("im", "in", "ins", "in", "am", "an", "zum", "zu", "zur",
            "zu",
            "beim", "bei", "vom", "von", "ans", "an", "fürs", "für", "übers", "über");
    private static final Set<String> PREPOSITIONS = Set.of("in", "an", "auf", "bei", "mit", "nach", "vor", "zu", "für",
            "von",
            "aus", "über", "durch", "per", "ohne", "gegen", "statt", "seit", "während", "neben", "um", "als", "wie",
            "zwischen",
            "unter", "außer", "wegen", "trotz", "anstelle");

    /// What belongs to the noun that follows.
    ///
    /// @param before the words of the clause before it
    static NounPhrase before(String before) {
        List<String> words = WORD.matcher(before).results().map(MatchResult::group).toList();
        int at = words.size() - 1;
        List<String> attributes = new ArrayList<>();
        while (at >= 0 && isAttribute(words.get(at))) {
            attributes.addFirst(words.get(at));
            at--;
        }
        return attributes.isEmpty() ? opened(words, at, attributes) : opened(words, opening(words, at), attributes);
    }

    /// Whether a word is an article or the like, or a preposition.
    ///
    /// @param word in lower case
    static boolean opens(String word) {
        return DETERMINERS.containsKey(word) || FUSED.containsKey(word) || PREPOSITIONS.contains(word);
    }

    private static Map.Entry<String, String> kind(String kind, String words) {
        return Map.entry(kind, words);
    }

    private static boolean isAttribute(String word) {
        return ATTRIBUTE.matcher(word).matches() && !DETERMINERS.containsKey(word) && !PREPOSITIONS.contains(word);
    }

    /// Where the phrase begins: an attribute may have words of its own, "der im Mai abgeschlossene", "die von der Stadt geplante".
    private static int opening(List<String> words, int at) {
        int furthest = at;
        for (int i = at; i >= 0 && i > at - LONGEST_ATTRIBUTE; i--) {
            if (DETERMINERS.containsKey(word(words, i))) {
                furthest = i;
                if (!PREPOSITIONS.contains(word(words, i - 1))) {
                    return i;
                }
            }
        }
        return furthest;
    }

    private static NounPhrase opened(List<String> words, int at, List<String> attributes) {
        String word = word(words, at);
        String fused = FUSED.getOrDefault(word, "");
        if (!fused.isEmpty()) {
            return new NounPhrase("definite", fused, attributes, noun(words, at - 1));
        }
        String kind = DETERMINERS.getOrDefault(word, "none");
        int outside = kind.equals("none") ? at : at - 1;
        String before = word(words, outside);
        if (PREPOSITIONS.contains(before)) {
            return new NounPhrase(kind, before, attributes, noun(words, outside - 1));
        }
        return new NounPhrase(kind, "", attributes, kind.equals("none") ? "" : noun(words, outside));
    }

    private static String word(List<String> words, int at) {
        return at < 0 ? "" : words.get(at).toLowerCase(Locale.GERMAN);
    }

    private static String noun(List<String> words, int at) {
        return at >= 0 && Character.isUpperCase(words.get(at).charAt(0)) ? words.get(at) : "";
    }
}
