package de.erfahrungsschatz.benchmarks.speed;

import java.util.List;
import java.util.Random;

/// Signs that hardly stand in any text, but can be typed or pasted.
final class Signs {

    private static final int MOST = 12;
    private static final List<String> EMOJI = List.of("😀", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️",
            "1️⃣", "🧑🏿‍🚒");
    /// Signs that are not seen, or turn the writing around.
    private static final String UNSEEN = "\u0000\u0001\u0007\b\t\n\u000B\f\r\u001B\u007F\u0085\u00A0\u00AD\u034F\u061C\u180E\u200B"
            + "\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202E\u2060\u2066\u2069\u3000\uFE0F\uFEFF\uFFF9\uFFFD\uFFFF";
    private static final String LETTERS = "aoueisznıİßſﬁ가อक";
    private static final String COMMON = "aß0-*\"().:~^&|!?\\/<>[]{}„“ ";
    /// Where combining marks stand.
    private static final int[][] MARKS = {{0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x064B, 0x065F},
        {0x0E31, 0x0E3A}, {0x1AB0, 0x1ACE}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20F0}, {0x1D165, 0x1D169}};

    private Signs() {}

    /// Any characters of any plane, also half ones and such that do not exist.
    static String any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? random.nextInt(Character.MIN_SUPPLEMENTARY_CODE_POINT)
                    : random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    /// Small pictures, most of them made of several characters.
    static String emoji(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            text.append(EMOJI.get(random.nextInt(EMOJI.size())));
        }
        return text.toString();
    }

    /// Letters under piles of combining marks.
    static String piled(Random random) {
        StringBuilder text = new StringBuilder();
        for (int letter = random.nextInt(MOST); letter >= 0; letter--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            for (int mark = random.nextInt(MOST); mark > 0; mark--) {
                int[] block = MARKS[random.nextInt(MARKS.length)];
                text.appendCodePoint(random.nextInt(block[0], block[1] + 1));
            }
        }
        return text.toString();
    }

    /// Letters with signs between them that are not seen.
    static String unseen(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
                    .append(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
        }
        return text.toString();
    }

    /// One sign again and again.
    ///
    /// @param most how often at most
    static String repeated(Random random, int most) {
        String one = random.nextBoolean() ? any(random).substring(0, 1)
                : String.valueOf(COMMON.charAt(random.nextInt(COMMON.length())));
        return one.repeat(1 + random.nextInt(most));
    }
}
