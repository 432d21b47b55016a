package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts German text into sentences. Abbreviations, initials and ordinals (`Dr.`, `z. B.`, `20. Januar`) end none.
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]++[\"“”‘’»«)\\]]*+(?=\\s)");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{N}]+)$");
    /// "Dipl.-Biol.": the subject of a degree may be cut short in any way.
    private static final Pattern DEGREE = Pattern.compile("(?:Dipl|Dr|Mag)\\.-\\p{L}{1,12}$");
    /// "17. XI. 1997"
    private static final Pattern ROMAN_MONTH = Pattern.compile("\\d\\.\\s?[IVX]{1,4}$");
    /// "a) …" begins an item of a list, and with it a sentence.
    private static final Pattern ITEM = Pattern.compile("\\p{Ll}\\) ");
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "prof", "dipl", "ing", "nr", "bzw", "ca", "evtl",
            "ggf",
            "inkl", "max", "min", "mio", "mrd", "rd", "sog", "st", "str", "tel", "usf", "vgl", "zzgl", "abs", "art",
            "bd",
            "hrsg", "jh", "jhd", "kath", "ev", "lt", "med", "phil", "rer", "pol", "nat", "stellv", "bspw", "exkl",
            "geb", "gez",
            "pfr", "fr", "hr", "dez", "okt", "nov", "sept", "aug", "feb", "jan", "ff", "betr", "anm", "kap", "ziff",
            "kl", "th",
            "ch", "sr", "frl", "gem", "ltg", "vertr", "rm", "rh", "rf", "stv", "stvo", "stadtv", "beig", "techn",
            "vors", "bgm",
            "bearb", "abt", "pkt", "entsch", "zust", "verantw", "päd", "soz", "theol", "jur", "oec", "habil");

    private Sentences() {}

    /// The sentences of a text in order, without the blanks between them.
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (endsSentence(text, end)) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        String rest = text.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    /// The last sentence of a text; empty for a blank text.
    public static String last(String text) {
        List<String> sentences = of(text);
        return sentences.isEmpty() ? "" : sentences.getLast();
    }

    private static boolean endsSentence(String text, Matcher end) {
        int next = end.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean nextIsLower = next < text.length() && Character.isLowerCase(text.charAt(next))
                && !ITEM.matcher(text).region(next, text.length()).lookingAt();
        if (!end.group().equals(".")) {
            return !nextIsLower;
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, end.start() - 40), end.start()));
        boolean dated = next < text.length() && Character.isDigit(text.charAt(next))
                && ROMAN_MONTH.matcher(text.substring(Math.max(0, end.start() - 40), end.start())).find();
        boolean degree = DEGREE.matcher(text.substring(Math.max(0, end.start() - 40), end.start())).find();
        return !nextIsLower && !degree && !dated && (!before.find() || !isAbbreviation(before.group(1)));
    }

    /// A number of one or two digits before a full stop is an ordinal far more often than the end of a sentence.
    private static boolean isAbbreviation(String word) {
        boolean ordinal = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        boolean initial = word.length() == 1;
        return ordinal || initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.GERMAN));
    }
}
