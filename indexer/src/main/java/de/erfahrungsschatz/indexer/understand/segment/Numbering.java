package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.understand.text.FirstLetters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the items of an agenda, or the sections of a text, may be numbered, the surest first; a text uses one of these ways.
enum Numbering {
    TOP("^(?:[Zz]u(?:m)? )?(?:TOP|Top|T\\.O\\.P\\.|Tagesordnungspunkt|Ö|N)(?:\\s?[ÖN])?\\s?(\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})"
            + "(?:\\s?(?<letter>[a-h]))?(?![\\p{L}\\p{N}])(?!\\.\\d{4})", true),
    TO("^(?:[Zz]u|[Aa]d) (?:Punkt |Ziffer |Nr\\. ?|Tagesordnungspunkt )?(\\d{1,2}(?:\\.\\d{1,2})*)(?:\\s?(?<letter>[a-h]))?"
            + "(?:\\s?(?:\\.\\)|[.:)–-])(?=\\s|$)|$|(?=\\s[\\p{Lu}(„\"][^.;!?]*$))", true),
    ITEM("^(\\d{1,2})\\.?(?<letter>) (?:Tagesordnungspunkt|(?:Punkt|Gegenstand|Nummer) der (?:Tagesordnung|TO))\\b",
            true),
    POINT("^(?:(?:Gesprächs|Besprechungs|Diskussions|Themen)?[Pp]unkt|Pkt\\.|Thema|Themenblock|Block)\\s?"
            + "(\\d{1,2}|[IVX]{1,5}|[A-H])(?:\\s?(?<letter>[a-h]))?\\s?(?:[.:)|–-](?=\\s)|$|(?=\\s?\\p{Lu}[^.;!?]*$))",
            false),
    PARAGRAPH("^§\\s?(\\d{1,2})(?<letter>[a-h])?\\s+(?!Abs|Satz|Nr)(?=[\\p{Lu}„\"])", false),
    NUMBER("^[(\\[]?0?(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?<letter>[a-h])?(?:/\\d{1,2})?(?:\\.?[)\\]]|[.:]|\\s?[|–/-])?\\s*(?<=[\\s.:)\\]])"
            + "(?=[\\p{Lu}„\"»(]|(?<=\\d\\.\\d{1,2}\\.\\d{1,2}\\s)\\d)", false),
    ROMAN("^([IVX]{1,5})(?<letter>[a-h])?(?:\\.?\\)|\\.|\\s?[|–-])\\s+(?=[\\p{Lu}„\"])", false),
    LETTER("^\\(?([a-z])(?<letter>)[.)]\\s+(?=[\\p{Lu}„\"])", false),
    CAPITAL("^\\(?([A-Z])(?<letter>)(?:(?:[.)]|\\s[|–-])\\s+(?=[\\p{Lu}„\"])|\\s+(?=\\p{Lu}))", false);

    private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");
    private static final String ROMAN_DIGITS = "IVX";
    private static final int[] ROMAN_VALUES = {1, 5, 10};

    private final Pattern pattern;
    // What was found out once is never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final FirstLetters beginning;
    private final boolean sure;

    Numbering(String pattern, boolean sure) {
        this.pattern = Pattern.compile(pattern);
        this.beginning = FirstLetters.of(this.pattern);
        this.sure = sure;
    }

    /// Whether the words say that it is an item, so that nothing else need show it.
    boolean isSure() {
        return sure;
    }

    /// The number with which a text begins; empty when it begins otherwise.
    Optional<Ordinal> read(String text) {
        Matcher number = pattern.matcher(text);
        if (!beginning.mayBegin(text) || !number.find()) {
            return Optional.empty();
        }
        String letter = number.group("letter");
        return Optional.of(new Ordinal(numbers(number.group(1)), letter != null && !letter.isEmpty(), number.end()));
    }

    private List<Integer> numbers(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Arrays.stream(written.split("\\.", -1)).map(Integer::valueOf).toList();
        }
        boolean roman = this != LETTER && this != CAPITAL && ROMAN_NUMBER.matcher(written).matches();
        return List.of(roman ? roman(written) : Character.toLowerCase(written.charAt(0)) - 'a' + 1);
    }

    private static int roman(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = ROMAN_VALUES[ROMAN_DIGITS.indexOf(written.charAt(i))];
            boolean before = i + 1 < written.length()
                    && digit < ROMAN_VALUES[ROMAN_DIGITS.indexOf(written.charAt(i + 1))];
            value += before ? -digit : digit;
        }
        return value;
    }

    /// A number as it stands before a heading.
    ///
    /// @param numbers such as 3 and 1 for "3.1"
    /// @param lettered whether a letter follows, as in "3a"
    /// @param end where it ends in the text, in UTF-16 units
    record Ordinal(List<Integer> numbers, boolean lettered, int end) {

        Ordinal {
            numbers = List.copyOf(numbers);
        }
    }
}
