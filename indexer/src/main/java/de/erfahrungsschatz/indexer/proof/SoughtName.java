package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.people.PlainName;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person's names, looked for in any text, in any spelling: either order, any case, umlauts in whatever form, other signs between the
/// words, and both in fields of their own beside each other; broken over lines, with letters spaced, or as web pages and addresses write
/// letters.
///
/// It knows nothing of how names are masked, so that it finds what masking has overlooked.
public final class SoughtName {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|[nrtbf])");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u2010\\u00AD-]\\h*\\R\\h*(?=\\p{Ll})|&(?:shy|zwn?j|#173|#xad);|[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+");
    private static final Pattern ENTITY = Pattern
            .compile(
                    "(?i)&(?:([a-z])(?:uml|acute|grave|circ|tilde|cedil|caron|ring|slash)|sz(lig)|#(\\d{2,5})|#x(\\p{XDigit}{2,4}));");
    /// Between two words of a name, or in one that is broken over lines.
    private static final Pattern TAGS = Pattern.compile("(?:\\s{0,9}+<[^<>]{0,999}+>)++\\s{0,9}+");
    private static final Pattern PERCENT = Pattern.compile("(?:%\\p{XDigit}{2})++");
    /// Between letters that stand alone on both sides.
    private static final Pattern SPACING = Pattern.compile("(?<=(?<!\\p{L})\\p{L})[\\h&&[^\\t]](?=\\p{L}(?!\\p{L}))");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /// An index leaves the s to shorter words (`Hans`).
    private static final int SHORTEST_WITHOUT_S = 5;
    /// Between two words of a name: signs, a title, an initial, or the key of the next field.
    private static final String BETWEEN = "(?:[^\\p{L}\\p{N}]|%20|&nbsp;){0,6}(?:(?:dr|prof|\\p{L})[^\\p{L}]{1,3}"
            + "|\"\\p{L}{1,20}\"\\s{0,2}:\\s{0,2}\")?";

    private final Pattern whole;
    private final Pattern beginning;

    private SoughtName(String names) {
        whole = Pattern.compile("(?<!\\p{L})(?:" + names + ")(?!\\p{L})");
        beginning = Pattern.compile("(?<!\\p{L})(?:" + names + ")");
    }

    /// The names of one person.
    ///
    /// @param written as documents or people write them; a single word is looked for alone
    public static SoughtName of(Collection<String> written) {
        Set<List<String>> names = new LinkedHashSet<>();
        for (String name : written) {
            List<String> words = words(PlainName.of(name).words());
            if (!words.isEmpty()) {
                names.add(words);
                names.add(List.of(words.getFirst(), words.getLast()).stream().distinct().toList());
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("No name: " + written);
        }
        return new SoughtName(names.stream().flatMap(SoughtName::orders).collect(Collectors.joining("|")));
    }

    private static List<String> words(String text) {
        return WORD.matcher(folded(text)).results().map(found -> found.group()).toList();
    }

    private static Stream<String> orders(List<String> words) {
        String given = inRow(words.subList(0, words.size() - 1));
        String surname = withAnyS(words.getLast());
        return given.isEmpty() ? Stream.of(surname)
                : Stream.of(given + BETWEEN + surname, surname + BETWEEN + given);
    }

    private static String inRow(List<String> words) {
        return words.stream().map(SoughtName::withAnyS).collect(Collectors.joining(BETWEEN));
    }

    /// The last s may be that of the genitive, which an index leaves out: of `Thomas` it holds `thoma`.
    private static String withAnyS(String word) {
        return word.length() >= SHORTEST_WITHOUT_S && word.endsWith("s") ? word + "?" : word + "s?";
    }

    /// Whether a text holds one of them.
    public boolean isIn(String text) {
        return isIn(text, whole);
    }

    /// Whether bytes read as text hold one of them. In these the next value may begin right behind a name.
    boolean isInBytes(String text) {
        return isIn(text, beginning);
    }

    private static boolean isIn(String text, Pattern names) {
        String unescaped = unescaped(text);
        return isInWords(bare(unescaped), names) || (unescaped.indexOf('<') >= 0
                && isInWords(bare(TAGS.matcher(unescaped).replaceAll("\n")), names));
    }

    private static boolean isInWords(String bare, Pattern names) {
        if (names.matcher(spelt(bare)).find()) {
            return true;
        }
        Matcher spacing = SPACING.matcher(bare);
        return spacing.find() && names.matcher(spelt(spacing.replaceAll(""))).find();
    }

    private static String folded(String text) {
        return spelt(bare(unescaped(text)));
    }

    /// Without accents and what breaks words.
    private static String bare(String unescaped) {
        String read = PERCENT.matcher(ENTITY.matcher(unescaped).replaceAll(SoughtName::letter))
                .replaceAll(bytes -> Matcher.quoteReplacement(decoded(bytes.group())));
        String apart = CAPITAL_WITHIN.matcher(read).replaceAll(" ");
        return UNSEEN.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
    }

    /// Whatever the case and the spelling of umlauts.
    private static String spelt(String bare) {
        return bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue",
                "u");
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape.group(1))));
    }

    private static String meant(@Nullable String code) {
        return code == null ? "\n" : String.valueOf((char) Integer.parseInt(code, 16));
    }

    /// Accents are of no account, so a letter that bears one stands for both.
    private static String letter(MatchResult entity) {
        String letter = entity.group(1);
        if (letter != null) {
            return letter;
        }
        String decimal = entity.group(3);
        int code = entity.group(2) != null ? 'ß'
                : decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(entity.group(4), 16);
        return Matcher.quoteReplacement(Character.toString(code));
    }

    /// Bytes that are no characters are none of a name.
    private static String decoded(String bytes) {
        return new String(HexFormat.ofDelimiter("%").parseHex(bytes.substring(1)), StandardCharsets.UTF_8);
    }
}
