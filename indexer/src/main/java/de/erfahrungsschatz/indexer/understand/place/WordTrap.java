package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words from the names of towns by what stands beside them: "die Halle", "gutes Essen", "das Gießen", "der Nagold".
final class WordTrap {

    private static final Set<String> ARTICLES = Set.of("der", "die", "den", "dem", "des", "ein", "eine", "einen",
            "einem", "einer", "eines", "kein", "keine", "keinen", "keinem", "keiner", "mein", "meine", "sein", "seine",
            "unser", "unsere", "unserem", "unserer", "euer", "diese", "dieser", "dieses", "diesem", "diesen", "jeder",
            "jedem", "jede", "zum", "zur", "im", "am", "beim", "vom", "ins", "ans", "unterm", "überm", "hinterm");
    private static final Set<String> OWN = Set.of("mein", "unser", "euer");
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("der", "die", "den", "dem");
    private static final Set<String> OTHER_DETERMINERS = Set.of("das", "dein", "ihr", "ihre", "jedes", "jene", "manche",
            "mancher", "welche", "welcher", "alle", "allen", "viele", "vielen", "mehr", "wenig", "viel", "etwas",
            "gutes", "guter", "gute", "zu");
    private static final Set<String> VERBAL_ARTICLES = Set.of("das", "beim", "zum", "vom");
    private static final Pattern ROMAN = Pattern.compile("I{1,3}|IV|VI{0,2}");
    private static final Pattern INFLECTED = Pattern.compile("\\p{Ll}{2,}(?:e|en|er|es|em)");
    private static final Set<String> NOT_INFLECTED = Set.of("oder", "aber", "über", "unter", "hinter", "gegen", "neben",
            "zwischen", "wegen", "haben", "werden", "wurden", "sollen", "können", "wollen", "seiner", "heute", "damals",
            "inzwischen", "immer", "wieder", "etwa", "wie", "eben", "statt");
    /// Words that only stand at the beginning of a sentence with a capital.
    private static final Set<String> OPENING = Set.of("in", "aus", "nach", "bei", "von", "für", "mit", "um", "über",
            "auch", "und", "aber", "doch", "denn", "nur", "dass", "weil", "wie", "ob", "während", "zwischen", "als",
            "oder", "sowie", "selbst", "sogar", "heute", "damals", "später", "so", "hier", "dort", "gegen", "seit",
            "ab", "bis", "wer", "was", "wo", "wenn", "da", "dann", "dazu", "etwa", "rund", "durch", "anders", "außer",
            "statt", "ohne", "stadt", "städte", "gemeinde", "gemeinden", "raum", "region", "richtung", "ort", "ortes",
            "orte");

    private WordTrap() {}

    /// Whether an article stands before the name, which towns have none of: rivers ("an der Nagold"), keels and courtyards. A
    /// relative pronoun is no article ("die Linie, die Kiel berührt"), and "das Kiel von damals" is a town, as is "unser Kiel".
    static boolean hasArticle(Tokens tokens, CityMatch match) {
        int article = match.first() - 1;
        boolean relative = article > 0
                && (tokens.gap(article).startsWith(",") || (article > 1 && tokens.gap(article - 1).startsWith(",")))
                && RELATIVE_PRONOUNS.contains(tokens.lower(article));
        boolean dear = OWN.contains(tokens.lower(article)) && match.form() == Form.BARE && !match.isAmbiguous();
        return !match.ofSeveralWords() && match.form() != Form.ADJECTIVE && tokens.joined(match.first()) && !relative
                && !dear && ARTICLES.contains(tokens.lower(article));
    }

    /// Whether a match has what only words have: an article or an adjective before it, a number behind it.
    static boolean isWord(Tokens tokens, CityMatch match) {
        String before = tokens.lower(match.first() - 1);
        boolean joined = tokens.joined(match.first());
        boolean adjective = INFLECTED.matcher(tokens.word(match.first() - 1)).matches()
                && !NOT_INFLECTED.contains(before);
        boolean numbered = tokens.joined(match.last() + 1) && tokens.number(match.last() + 1);
        return numbered || (joined && (isDeterminer(before) || adjective));
    }

    /// Whether a match is one of several parts of a town that are counted: "Neudorf II".
    static boolean isCounted(Tokens tokens, CityMatch match) {
        return tokens.joined(match.last() + 1) && ROMAN.matcher(tokens.word(match.last() + 1)).matches();
    }

    /// Whether a match is what somebody does: "das Gießen", "beim Siegen".
    static boolean isDeed(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && !match.ofSeveralWords() && tokens.lower(match.first()).endsWith("en")
                && VERBAL_ARTICLES.contains(tokens.lower(match.first() - 1));
    }

    /// Whether a capitalised word stands right before the name, so that it may be a surname or the name of a district.
    static boolean followsNoun(Tokens tokens, CityMatch match) {
        return tokens.joined(match.first()) && tokens.capitalised(match.first() - 1)
                && !OPENING.contains(tokens.lower(match.first() - 1));
    }

    /// Whether a word in lower case goes with a noun as an article does.
    static boolean isDeterminer(String word) {
        return ARTICLES.contains(word) || OTHER_DETERMINERS.contains(word);
    }
}
