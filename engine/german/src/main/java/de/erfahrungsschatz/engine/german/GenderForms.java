package de.erfahrungsschatz.engine.german;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads words that name people of every gender, and finds the masculine form under which all of them are kept: `Bürger*innen`,
/// `Bürger:innen`, `BürgerInnen`, `Bürger/-innen` and `Bürgerinnen` are found by `Bürger`, and it by them.
final class GenderForms {

    private static final Pattern SIGN = Pattern.compile("(.*\\p{L})(?:[*:_\u00B7\u2022(]|/-?)(innen|in)\\)?(\\p{L}*)");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(.*\\p{Ll})(Innen|In(?=$))(\\p{Ll}*)");
    private static final Pattern PERSON = Pattern.compile(".+(?:er|or|eur|är|ist|ent|ant|e)");
    private static final Map<Character, Character> WITHOUT_UMLAUT = Map.of('ä', 'a', 'ö', 'o', 'ü', 'u', 'Ä', 'A', 'Ö',
            'O',
            'Ü', 'U');

    private final Lexicon lexicon;

    GenderForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The word as it is looked up: without what is a matter of typesetting, written out, and plain.
    String asLookedUp(String word) {
        return plain(Abbreviations.writtenOut(Cleaning.clean(word)));
    }

    /// The word without a gender sign: `Bürger*innen` as `Bürgerinnen`, `Bürger*innenrat` as `Bürgerrat`. Other words as they are.
    String plain(String word) {
        Matcher signed = SIGN.matcher(word);
        if (signed.matches()) {
            return plain(signed);
        }
        Matcher capital = INNER_CAPITAL.matcher(word);
        return capital.matches() ? plain(capital) : word;
    }

    private String plain(Matcher matcher) {
        String stem = matcher.group(1);
        String rest = matcher.group(3);
        if (rest.isEmpty()) {
            return stem + matcher.group(2).toLowerCase(Locale.GERMAN);
        }
        String masculine = masculine(stem + "in");
        boolean weak = masculine.endsWith("e");
        return (masculine.endsWith("in") ? stem : masculine) + (weak ? "n" : "") + rest;
    }

    /// The masculine noun of a feminine one, `Ärztin` → `Arzt`, `Expertin` → `Experte`; the word itself when there is none.
    String masculine(String feminine) {
        if (!feminine.endsWith("in") || feminine.length() < 5) {
            return feminine;
        }
        String stem = feminine.substring(0, feminine.length() - 2);
        String plain = withoutLastUmlaut(stem);
        return Stream.of(stem + "e", stem, plain + "e", plain).filter(lexicon::isMasculineNoun).findFirst()
                .orElse(feminine);
    }

    /// The masculine noun of a feminine one in singular or plural that the dictionary does not have, `Juniorinnen` → `Junior`. Empty
    /// when there is none, or none that by its ending names a person: `Trittin` is somebody's name.
    Optional<String> masculineOfUnknown(String word) {
        String singular = word.endsWith("innen") ? word.substring(0, word.length() - 3) : word;
        String feminine = Capital.first(singular);
        String masculine = masculine(feminine);
        return masculine.equals(feminine) || !PERSON.matcher(masculine).matches() ? Optional.empty()
                : Optional.of(masculine);
    }

    private static String withoutLastUmlaut(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            Character plain = WITHOUT_UMLAUT.get(stem.charAt(i));
            if (plain != null) {
                return stem.substring(0, i) + plain + stem.substring(i + 1);
            }
        }
        return stem;
    }
}
