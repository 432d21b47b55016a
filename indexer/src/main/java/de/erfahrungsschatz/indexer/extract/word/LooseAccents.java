package de.erfahrungsschatz.indexer.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts dots back on the letters from which a font took them: `f¨ur`, `fu¨r`, `f ¨ur`, and gives `ı` its dot.
final class LooseAccents {

    private static final String DOTTED = "aouAOU";
    private static final Pattern LOOSE_COMBINING = Pattern.compile("(?<![aouAOUeiyEIYhwtxHWX])\\u0308");
    private static final Pattern LOOSE = Pattern.compile("(\\p{L}{0,40})( ?)¨( ?)(\\p{L}{0,40})");
    private static final Pattern WITHOUT_DOT = Pattern.compile("\\p{L}{0,40}ı\\p{L}{0,40}");

    private LooseAccents() {}

    static String mend(String text) {
        String mended = text;
        if (text.indexOf('\u0308') >= 0) {
            mended = LOOSE_COMBINING.matcher(mended).replaceAll("¨");
        }
        String previous = "";
        while (mended.indexOf('¨') >= 0 && !mended.equals(previous)) {
            previous = mended;
            mended = LOOSE.matcher(mended).replaceAll(accent -> Matcher.quoteReplacement(attached(accent)));
        }
        return mended.indexOf('ı') < 0 ? mended : WITHOUT_DOT.matcher(mended)
                .replaceAll(word -> Lexicon.shared().knows(word.group().replace('ı', 'i'))
                        ? word.group().replace('ı', 'i') : word.group());
    }

    /// What makes words of the lexicon; else the letter before, if it can have dots, or the one after.
    private static String attached(MatchResult accent) {
        String before = accent.group(1);
        String after = accent.group(4);
        List<String> ways = new ArrayList<>();
        if (!before.isEmpty() && accent.group(2).isEmpty() && takesDots(before.charAt(before.length() - 1))) {
            String dotted = before.substring(0, before.length() - 1) + dotted(before.charAt(before.length() - 1));
            ways.add(dotted + after);
            ways.add(dotted + accent.group(3) + after);
        }
        if (!after.isEmpty() && accent.group(3).isEmpty() && takesDots(after.charAt(0))) {
            String dotted = dotted(after.charAt(0)) + after.substring(1);
            ways.add(before + dotted);
            ways.add(before + accent.group(2) + dotted);
        }
        return ways.stream().filter(LooseAccents::isKnown).findFirst()
                .orElse(ways.isEmpty() ? accent.group() : ways.getLast());
    }

    private static boolean isKnown(String words) {
        return Stream.of(words.split(" ", -1)).allMatch(Lexicon.shared()::knows);
    }

    private static boolean takesDots(char letter) {
        return DOTTED.indexOf(letter) >= 0;
    }

    private static char dotted(char letter) {
        return "äöüÄÖÜ".charAt(DOTTED.indexOf(letter));
    }
}
