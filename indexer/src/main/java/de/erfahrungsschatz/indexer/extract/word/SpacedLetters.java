package de.erfahrungsschatz.indexer.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Closes words that were spaced out for emphasis, letter by letter: `E R G E B N I S S E`. Where the spaces between words
/// are no wider, the lexicon tells where one ends; what it does not know is left alone.
final class SpacedLetters {

    private static final Pattern RUN = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:\\p{L}[ \\u00A0\\u2009\\u202F]{1,6}){3,60}\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern WIDE = Pattern.compile("[ \\u00A0\\u2009\\u202F]{2,}");
    private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\u2009\\u202F]");
    private static final int LONGEST = 60;

    /// Up to here only words such as `der` and `und` count, no abbreviations.
    private static final int SHORT = 3;

    /// Short words alone may be the letters of a list.
    private static final int TELLING = 5;

    private SpacedLetters() {}

    static String close(String text) {
        return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(closed(run.group())));
    }

    private static String closed(String run) {
        List<String> words = new ArrayList<>();
        for (String spaced : WIDE.split(run, -1)) {
            List<String> found = words(SPACE.matcher(spaced).replaceAll(""));
            if (found.isEmpty()) {
                return run;
            }
            words.addAll(found);
        }
        return words.stream().anyMatch(word -> word.length() >= TELLING) ? String.join(" ", words) : run;
    }

    /// The fewest words that these letters are; empty when they are none.
    private static List<String> words(String letters) {
        if (letters.length() > LONGEST) {
            return List.of();
        }
        List<List<String>> best = new ArrayList<>(List.of(List.of()));
        for (int end = 1; end <= letters.length(); end++) {
            List<String> fewest = null;
            for (int start = 0; start < end; start++) {
                List<String> before = best.get(start);
                if ((start == 0 || !before.isEmpty()) && (fewest == null || before.size() + 1 < fewest.size())
                        && isWord(letters.substring(start, end))) {
                    fewest = new ArrayList<>(before);
                    fewest.add(letters.substring(start, end));
                }
            }
            best.add(fewest == null ? List.of() : fewest);
        }
        return best.getLast();
    }

    private static boolean isWord(String letters) {
        return letters.length() > SHORT ? Lexicon.shared().knows(letters)
                : letters.length() > 1 && Lexicon.shared().lists(Lexicon.lower(letters));
    }
}
