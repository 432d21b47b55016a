package de.erfahrungsschatz.indexer.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts German text into sentences. Abbreviations, initials and ordinals (`Dr.`, `z. B.`, `20. Januar`) end none.
public final class Sentences {

    private static final String MARKS = ".!?…";
    private static final String CLOSING = "\"“”‘’»«)]";
    private static final String BLANKS = " \n\t\r\f\u000B";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final int REACH = 40;
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
        int mark = next(MARKS, text, 0);
        while (mark < text.length()) {
            int end = skip(CLOSING, text, skip(MARKS, text, mark));
            if (end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0 && endsSentence(text, mark, end)) {
                sentences.add(text.substring(start, end).strip());
                start = end;
            }
            mark = next(MARKS, text, end);
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

    /// Where the next of some letters stands; the end of the text where none does.
    private static int next(String letters, String text, int from) {
        int at = from;
        while (at < text.length() && letters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// Where something else than some letters stands.
    private static int skip(String letters, String text, int from) {
        int at = from;
        while (at < text.length() && letters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// @param mark where the marks begin
    /// @param end where they and what closes behind them end
    private static boolean endsSentence(String text, int mark, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean nextIsLower = next < text.length() && Character.isLowerCase(text.charAt(next))
                && !ITEM.matcher(text).region(next, text.length()).lookingAt();
        boolean stop = end == mark + 1 && text.charAt(mark) == '.';
        return !nextIsLower && (!stop || !isStopWithin(text.substring(Math.max(0, mark - REACH), mark),
                next < text.length() ? text.charAt(next) : ' '));
    }

    /// Whether a full stop between these words belongs to an abbreviation or an ordinal.
    private static boolean isStopWithin(String before, char next) {
        boolean dated = Character.isDigit(next) && ROMAN_MONTH.matcher(before).find();
        return dated || (before.contains(".-") && DEGREE.matcher(before).find()) || isAbbreviation(lastWord(before));
    }

    /// The letters and digits that end a text, be it before the end of its last line; empty where it ends otherwise.
    private static String lastWord(String text) {
        int end = text.length();
        end -= text.endsWith("\r\n") ? 2 : end > 0 && LINE_ENDS.indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
        int from = end;
        while (from > 0 && Words.isLetterOrNumber(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return text.substring(from, end);
    }

    /// A number of one or two digits before a full stop is an ordinal far more often than the end of a sentence.
    private static boolean isAbbreviation(String word) {
        boolean ordinal = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        boolean initial = word.length() == 1;
        return ordinal || initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.GERMAN));
    }
}
