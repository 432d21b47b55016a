package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.LayoutBlock.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A block while its page is still at hand.
///
/// @param role what it is so far; headings are found later
/// @param lines at least one; of a row of a table its cells
/// @param column in which they stand
record Paragraph(Role role, List<Segment> lines, Column column, int page) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][\"'“”‘’»«›‹)\\]]*$");
    private static final Pattern HYPHEN_END = Pattern.compile("[\\p{L}\\d][-\\u00AD\\u2010\\u2011¬]$");

    /// A box to be ticked, or a bullet, in front of a row.
    private static final Pattern LEADING_MARK = Pattern.compile("^(?:[^\\p{L}\\d\\s(„\"]\\s+)+");

    Paragraph {
        lines = List.copyOf(lines);
    }

    /// Where lines begin and end.
    ///
    /// @param leading from baseline to baseline, as a multiple of the size
    record Column(double left, double right, double leading) {

        /// Whether the next line's first word would not have fitted behind a line.
        boolean isFull(Segment line, Segment next) {
            int word = next.text().indexOf(' ') < 0 ? next.text().length() : next.text().indexOf(' ');
            return line.end() + (word + 0.7) * next.letter() > right;
        }
    }

    Segment first() {
        return lines.getFirst();
    }

    Segment last() {
        return lines.getLast();
    }

    boolean isBold() {
        return lines.stream().allMatch(line -> line.boldness().wholly());
    }

    /// The size of most of its characters.
    double size() {
        Map<Double, Integer> sizes = lines.stream().collect(Collectors.toMap(Segment::size,
                line -> line.text().length(), Integer::sum));
        return sizes.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow().getKey();
    }

    String text() {
        return lines.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static boolean endsWithHyphen(String text) {
        return HYPHEN_END.matcher(text).find();
    }

    Paragraph as(Role other) {
        return new Paragraph(other, lines, column, page);
    }

    Paragraph and(Paragraph next) {
        List<Segment> all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return new Paragraph(role, all, column, page);
    }

    /// Its text with the breaks that mean something.
    List<String> textLines() {
        if (role == Role.TABLE_ROW) {
            return List.of(LEADING_MARK.matcher(lines.stream().map(Segment::text).filter(Paragraph::hasWords)
                    .collect(Collectors.joining(" | "))).replaceFirst(""));
        }
        List<String> texts = new ArrayList<>(List.of(first().text()));
        for (int i = 1; i < lines.size(); i++) {
            Segment before = lines.get(i - 1);
            Segment line = lines.get(i);
            boolean runsOn = before.y() > line.y() || column.isFull(before, line) || role == Role.LIST_ITEM;
            if (runsOn && !endsWithHyphen(before.text())) {
                texts.add(texts.removeLast() + " " + line.text());
            } else {
                texts.add(line.text());
            }
        }
        return texts;
    }
}
