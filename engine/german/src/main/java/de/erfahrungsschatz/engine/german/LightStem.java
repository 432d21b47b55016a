package de.erfahrungsschatz.engine.german;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the endings off words that no dictionary knows, but only where they cannot be anything else. Anything bolder makes one
/// word of two.
final class LightStem {

    private static final Pattern NOUN = Pattern.compile("(.+(?:ung|heit|keit|schaft|tät|ion))en");
    private static final Pattern ADJECTIVE = Pattern
            .compile("(\\p{Ll}.+(?:isch|lich|ig|bar|sam|haft|los|iert|iv|ell))e[nmrs]?");
    private static final Pattern FIRST_ADJECTIVE = Pattern.compile("(\\p{Lu}.+(?:isch|lich))e[nms]?");
    private static final int SHORTEST_BEFORE_S = 4;

    private LightStem() {}

    /// The base form that the word's suffix gives away, `Flapsigkeiten` → `Flapsigkeit`, `kokreatives` → `kokreativ`; empty for a
    /// word with another suffix. At the beginning of a sentence, `-er` may make a noun and stays.
    static Optional<String> bySuffix(String word) {
        for (Pattern pattern : new Pattern[]{NOUN, ADJECTIVE, FIRST_ADJECTIVE}) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /// The word without the s of the genitive, of foreign plurals and of parts of hyphenated words: `Aldenraths` → `Aldenrath`,
    /// `Beteiligungs` → `Beteiligung`, but `Campus`, `Praxis`, `Schloss` stay.
    static String withoutS(String word) {
        int last = word.length() - 1;
        if (last < SHORTEST_BEFORE_S || word.charAt(last) != 's') {
            return word;
        }
        return switch (word.charAt(last - 1)) {
            case 's', 'u', 'i', 'ß' -> word;
            default -> word.substring(0, last);
        };
    }
}
