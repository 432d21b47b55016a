package de.erfahrungsschatz.api.library;

import java.util.Locale;
import java.util.Random;

/// Words and numbers that nobody has: five syllables of no language, and numbers of an area that is not given to anybody.
///
/// @param random from which they are drawn
record Invented(Random random) {

    private static final String CONSONANTS = "bdfglmnprtvw";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 5;

    /// A word in small letters.
    String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }

    /// The digits of a telephone number without the zero before the area.
    String digits() {
        return String.format(Locale.ROOT, "999%d", 1_000_000 + random.nextInt(9_000_000));
    }

    /// A telephone number in one of the habits of writing it.
    String telephone(String digits) {
        String area = digits.substring(0, 3);
        String line = digits.substring(3);
        String spaced = line.substring(0, 3) + " " + line.substring(3, 5) + " " + line.substring(5);
        return switch (random.nextInt(10)) {
            case 0 -> "0" + area + " " + line;
            case 1 -> "0" + area + "/" + line;
            case 2 -> "(0" + area + ") " + spaced;
            case 3 -> "0" + area + "-" + line + "-12";
            case 4 -> "+49 " + area + " " + spaced;
            case 5 -> "+49 (0)" + area + " " + line;
            case 6 -> "0049 " + area + " " + line;
            case 7 -> "+49" + area + line;
            case 8 -> "0" + area + "\n" + line;
            default -> "0" + area + "." + spaced.replace(' ', '.');
        };
    }

    /// A mail address, plain or disguised.
    String mail(String name) {
        return switch (random.nextInt(6)) {
            case 0 -> name + " (at) stadt.example";
            case 1 -> name + "[at]stadt.example";
            case 2 -> name + " [ät] stadt [punkt] example";
            case 3 -> "mailto:" + name + "@stadt.example";
            case 4 -> "m." + name + "@\nstadt.example";
            default -> name + "@stadt.example";
        };
    }
}
