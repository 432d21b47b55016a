package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the numbered headings that a text counts through: agenda items ("TOP 2 und 3:", "zu 4.", "3.", "2)", "b)", "IV."). What
/// counts on from item to item is one; lists in between, the overview above, dates and paragraphs of law are none.
final class AgendaItems {

    /// How items may be numbered, the surest first; a text uses one of these ways.
    private enum Style {
        TOP("^(?:[Zz]u )?(?:TOP|Top|Tagesordnungspunkt|Ö|N)\\s?(\\d{1,2}(?:\\.\\d{1,2})*)\\b(?!\\.\\d{4})"),
        TO("^[Zz]u (?:Punkt |Ziffer |Nr\\. ?)?(\\d{1,2}(?:\\.\\d{1,2})*)\\s?[.:)–-](?:\\s|$)"),
        PARAGRAPH("^§\\s?(\\d{1,2})\\s+(?!Abs|Satz|Nr)(?=[\\p{Lu}„\"])"),
        NUMBER("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]?\\s+(?=[\\p{Lu}„\"])"),
        ROMAN("^([IVX]{1,5})[.)]\\s+(?=[\\p{Lu}„\"])"),
        LETTER("^([a-z])\\)\\s+(?=[\\p{Lu}„\"])"),
        CAPITAL("^([A-Z])[.)]\\s+(?=[\\p{Lu}„\"])");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_AFTER_TOP = 30;
    private static final Pattern CLOSED = Pattern.compile("(?<!\\b(?:St|Str|Dr|Nr|a\\.[DM]))[.;,]$");
    private static final Pattern DATE = Pattern
            .compile("^\\d{1,2}\\.?\\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August"
                    + "|September|Oktober|November|Dezember|Uhr|Personen|Stimmen|Teilnehm\\p{L}*|Euro|Prozent|Jahre?n?)\\b");
    private static final Pattern MORE = Pattern.compile("^\\s?(?:und|,|bis|/|\\+|&|-|–)\\s?(?:TOP\\s)?(\\d{1,2})\\b");
    private static final Pattern ENTRY = Pattern.compile("^.{0,60}\\s\\|\\s");
    private static final String ROMAN_DIGITS = "IVXL";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50};

    private final List<Block> blocks;
    private final int[] depths;

    private AgendaItems(List<Block> blocks) {
        this.blocks = blocks;
        this.depths = new int[blocks.size()];
    }

    /// For each block how deep it is as such a heading, from 1; 0 where it is none.
    static int[] depths(List<Block> blocks) {
        AgendaItems items = new AgendaItems(blocks);
        for (Style style : Style.values()) {
            if (items.accept(style)) {
                return items.depths;
            }
        }
        return items.depths;
    }

    private boolean accept(Style style) {
        List<Mark> marks = marks(style);
        Set<Integer> listed = listed(marks);
        boolean sure = style == Style.TOP || style == Style.TO;
        List<Mark> accepted = new ArrayList<>();
        int last = 0;
        for (Mark mark : marks) {
            boolean next = mark.top() == last + 1 || (sure && mark.depth() == 1);
            boolean below = mark.depth() > 1 && (mark.top() == last || sure);
            boolean again = mark.top() == 1 && mark.depth() == 1 && headingSince(accepted, mark);
            if (!listed.contains(mark.block()) && (next || below || again || (last == 0 && countsOn(mark, marks)))) {
                accepted.add(mark);
                last = Math.max(mark.lastTop(), again ? 1 : mark.top());
            }
        }
        long outer = accepted.stream().filter(mark -> mark.depth() == 1).count();
        boolean enough = sure ? !accepted.isEmpty() : outer >= 2;
        if (enough) {
            accepted.forEach(mark -> depths[mark.block()] = mark.depth());
        }
        return enough;
    }

    private List<Mark> marks(Style style) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Mark mark = mark(style, i);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private @Nullable Mark mark(Style style, int i) {
        Block block = blocks.get(i);
        String text = block.text();
        Matcher number = style.pattern.matcher(text);
        boolean sure = style == Style.TOP || style == Style.TO;
        boolean heading = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING
                || (sure && block.kind() == Block.Kind.LIST_ITEM);
        boolean line = Words.count(text) <= (sure ? MOST_WORDS_AFTER_TOP : MOST_WORDS) && !ENTRY.matcher(text).find();
        if (!heading || !line || !number.find() || DATE.matcher(text).find()
                || (!sure && CLOSED.matcher(text).find())) {
            return null;
        }
        List<Integer> numbers = numbers(style, number.group(1));
        return new Mark(i, numbers, lastTop(style, text, number.end(1), numbers.getFirst()));
    }

    /// "TOP 2 und 3": the count goes on after the last.
    private static int lastTop(Style style, String text, int end, int first) {
        Matcher more = MORE.matcher(text.substring(end));
        return style == Style.TOP && more.find() ? Integer.parseInt(more.group(1)) : first;
    }

    private static List<Integer> numbers(Style style, String written) {
        return switch (style) {
            case ROMAN -> List.of(roman(written));
            case LETTER -> List.of(written.charAt(0) - 'a' + 1);
            case CAPITAL -> List.of(written.charAt(0) - 'A' + 1);
            default -> Arrays.stream(written.split("\\.", -1)).map(Integer::valueOf).toList();
        };
    }

    private static int roman(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = ROMAN_VALUES[ROMAN_DIGITS.indexOf(written.charAt(i))];
            boolean before = i + 1 < written.length()
                    && ROMAN_VALUES[ROMAN_DIGITS.indexOf(written.charAt(i + 1))] > digit;
            value += before ? -digit : digit;
        }
        return value;
    }

    /// Marks that follow each other without a word between them, from 1 on, are a list or the overview of the agenda; so are those
    /// whose numbers come again, as the overview's do.
    private static Set<Integer> listed(List<Mark> marks) {
        Map<Integer, Integer> lastOfTop = new HashMap<>();
        marks.stream().filter(mark -> mark.depth() == 1)
                .forEach(mark -> lastOfTop.put(mark.top(), mark.block()));
        Set<Integer> listed = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            List<Mark> run = run(marks, i);
            boolean comesAgain = run.stream()
                    .allMatch(mark -> lastOfTop.getOrDefault(mark.top(), -1) > run.getLast().block());
            if (run.size() > 1 && (run.getFirst().top() == 1 || comesAgain)) {
                run.forEach(mark -> listed.add(mark.block()));
            }
            i += run.size() - 1;
        }
        return listed;
    }

    private static List<Mark> run(List<Mark> marks, int first) {
        int end = first + 1;
        while (end < marks.size() && marks.get(end).follows(marks.get(end - 1))) {
            end++;
        }
        return marks.subList(first, end);
    }

    /// Whether a text may begin with a later number: the next one comes as well.
    private static boolean countsOn(Mark mark, List<Mark> marks) {
        return mark.depth() == 1 && marks.stream()
                .anyMatch(other -> other.block() > mark.block() + 1 && other.top() == mark.lastTop() + 1);
    }

    private boolean headingSince(List<Mark> accepted, Mark mark) {
        int from = accepted.isEmpty() ? 0 : accepted.getLast().block() + 1;
        return blocks.subList(from, mark.block()).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
    }

    /// A block that begins with a number.
    ///
    /// @param block which
    /// @param numbers such as 3 and 1 for "3.1"
    /// @param lastTop the last number that it stands for
    private record Mark(int block, List<Integer> numbers, int lastTop) {

        int top() {
            return numbers.getFirst();
        }

        int depth() {
            return numbers.size();
        }

        boolean follows(Mark before) {
            return block == before.block + 1 && depth() == before.depth() && numbers.size() == 1
                    && top() == before.top() + 1;
        }
    }
}
