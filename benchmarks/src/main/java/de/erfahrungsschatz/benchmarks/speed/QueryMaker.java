package de.erfahrungsschatz.benchmarks.speed;

import java.util.List;
import java.util.Random;

/// Types queries as nobody should, always the same for the same seed and number: words and their misspellings, operators, quotation marks
/// and brackets of which some are never closed, names of fields, odd characters, endless words, and pasted text.
final class QueryMaker {

    /// The longest text that the search API looks at.
    static final int LONGEST = 5_000;

    private static final int MOST_PIECES = 8;
    private static final int MOST_NESTED = 2_000;
    private static final List<String> OPERATORS = List.of("AND", "OR", "NOT", "UND", "ODER", "NICHT", "and", "oder",
            "-", "--", "+", "=", "!", "&&", "||", "|", "~", "~2", "^", "^3", "*", "?", ":", "/", "\\", "<", ">");
    private static final List<String> FIELDS = List.of("stadt:", "thema:", "format:", "person:", "jahr:",
            "jahr:2010-2015",
            "jahr:2015-2010", "jahr:-", "jahr:99999999999", "Stadt:", "STADT:", "titel:", "text:", "stadt::", ":stadt",
            "=", "=\"", "-stadt:", "stadt:(", "thema:\"");
    private static final List<String> QUOTES = List.of("\"", "\"", "„", "“", "”", "»", "«", "‚", "‘", "'", "`");
    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", "", "  ", "-", ",", "\t", "\n", "\u00A0",
            "/", "*");
    private static final List<String> NESTED = List.of("(", ")", "()", "( ", "-", "NOT ", "NICHT ", "\"", "\" ", "(-",
            "=(",
            "stadt:(", "a AND (", "a OR b ");
    private static final List<String> CODE = List.of("<script>alert(1)</script>", "'; DROP TABLE dokumente; --",
            "{\"query\":{\"match_all\":{}}}", "[* TO *]", "*:*", "/.*/", "(a+)+$", "%00", "%s%n", "${jndi:ldap://a}",
            "../../etc/passwd", "https://example.org/?q=a&b=c#d", "<b>", "1e309", "-2147483649", "NaN", "null", "0x7F");

    private final Readings readings;
    private final long seed;

    QueryMaker(Readings readings, long seed) {
        this.readings = readings;
        this.seed = seed;
    }

    /// The query of a number, of at most [#LONGEST] UTF-16 units.
    String query(int number) {
        // Multiplied, because the first numbers that follow from seeds side by side are alike.
        Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
        String query = switch (random.nextInt(50)) {
            case 0 -> readings.pasted(random, random.nextInt(LONGEST + 1));
            case 1 -> oneOf(NESTED, random).repeat(random.nextInt(MOST_NESTED)) + piece(random);
            case 2 -> Signs.repeated(random, LONGEST);
            case 3 -> many(random, MOST_NESTED);
            default -> many(random, MOST_PIECES);
        };
        return query.substring(0, Math.min(LONGEST, query.length()));
    }

    private String many(Random random, int most) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0 && query.length() < LONGEST; i--) {
            query.append(piece(random)).append(oneOf(BETWEEN, random));
        }
        return query.toString();
    }

    private String piece(Random random) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> readings.word(random);
            case 4, 5 -> readings.mistyped(random);
            case 6 -> oneOf(OPERATORS, random) + (random.nextBoolean() ? " " : "");
            case 7 -> enclosed(random, oneOf(QUOTES, random), oneOf(QUOTES, random));
            case 8 -> enclosed(random, "(", ")");
            case 9 -> oneOf(FIELDS, random) + readings.word(random);
            case 10 -> readings.beginning(random) + "*";
            case 11 -> Signs.any(random);
            case 12 -> random.nextBoolean() ? Signs.emoji(random) : Signs.unseen(random);
            case 13 -> Signs.piled(random);
            case 14 -> readings.joined(random);
            default -> oneOf(CODE, random);
        };
    }

    /// Some words between marks, of which either may be missing.
    private String enclosed(Random random, String opening, String closing) {
        StringBuilder words = new StringBuilder(random.nextInt(4) == 0 ? "" : opening);
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.append(random.nextInt(4) == 0 ? oneOf(OPERATORS, random) : readings.word(random)).append(' ');
        }
        return words.append(random.nextInt(4) == 0 ? "" : closing).toString();
    }

    private static String oneOf(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
