package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the numbered headings that a text counts through: agenda items ("TOP 2 und 3:", "zu 4.", "Punkt 3:", "3.", "2)", "b)",
/// "IV.", "C"). What counts on from item to item is one; lists in between and the overview above are none.
final class AgendaItems {

    /// How many numbers may be left out, as items are that were put off.
    private static final int LARGEST_GAP = 2;
    private static final int FEWEST_PARTS = 3;
    /// What divides a sitting, so that its items are counted anew.
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:(?:\\p{L}|\\d)[.)]?)?\\s*(?:teil\\s\\p{L}\\b|(?:nicht[ -]?)?öffentlicher? (?:teil|sitzung)|(?:erster|zweiter) teil)",
            Pattern.UNICODE_CASE);

    /// Where a section begins, as a table of contents says.
    private static final Ending PAGE_BEHIND = Ending.of("[\\s.…](\\d{1,3})$", 4);

    private final List<Block> blocks;

    private AgendaItems(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// For each block how deep it is as such a heading, from 1; 0 where it is none.
    static int[] depths(List<Block> blocks) {
        AgendaItems items = new AgendaItems(blocks);
        List<NumberedLine> best = List.of();
        for (Numbering numbering : Numbering.values()) {
            List<NumberedLine> counted = items.counted(numbering);
            long outer = counted.stream().filter(line -> line.depth() == 1).count();
            if (outer >= 2) {
                best = items.withDoubtful(counted, numbering);
                break;
            }
            if (numbering.isSure() && best.isEmpty()) {
                best = counted;
            }
        }
        int[] depths = new int[blocks.size()];
        best.forEach(line -> depths[line.block()] = line.depth());
        return depths;
    }

    /// Whether several blocks call themselves items of an agenda, so that questions between them are none of an interview.
    static boolean areNamed(List<Block> blocks) {
        AgendaItems items = new AgendaItems(blocks);
        return Stream.of(Numbering.TOP, Numbering.ITEM)
                .anyMatch(way -> items.counted(way).stream().filter(line -> line.depth() == 1).count() >= 2);
    }

    private List<NumberedLine> counted(Numbering numbering) {
        List<NumberedLine> lines = NumberedLine.in(blocks, numbering);
        Set<Integer> listed = listed(lines);
        List<NumberedLine> accepted = new ArrayList<>();
        int last = 0;
        for (NumberedLine line : lines) {
            boolean again = line.top() == 1 && line.depth() == 1 && beginsAnew(accepted, line);
            if (!listed.contains(line.block()) && (again || countsOn(numbering, line, last, lines))) {
                accepted.add(line);
                last = Math.max(line.lastTop(), again ? 1 : line.top());
            }
        }
        return accepted;
    }

    /// The items, and between them those of the same series that only their neighbours tell of.
    private List<NumberedLine> withDoubtful(List<NumberedLine> items, Numbering numbering) {
        List<NumberedLine> all = new ArrayList<>(items);
        List<NumberedLine> doubtful = NumberedLine.doubtful(blocks, numbering);
        for (NumberedLine line : doubtful) {
            boolean first = all.stream().anyMatch(line::isFirstOf)
                    && doubtful.stream().anyMatch(other -> other.isNextAfter(line) && other.block() > line.block());
            if (first || all.stream().anyMatch(item -> item.block() < line.block() && line.isNextAfter(item))) {
                all.add(line);
            }
        }
        return all;
    }

    private static boolean countsOn(Numbering numbering, NumberedLine line, int last, List<NumberedLine> lines) {
        boolean sure = numbering.isSure();
        if (line.depth() > 1 || line.lettered()) {
            return sure || line.top() == last || (line.lettered() && line.top() == last + 1);
        }
        boolean skips = last > 0 && line.top() > last && line.top() <= last + 1 + LARGEST_GAP;
        return sure || line.top() == last + 1
                || ((last == 0 || skips || isGivenTwice(line, last, lines)) && nextComes(line, lines));
    }

    /// A number may be given twice by mistake, to two headings with text between them and no other number.
    private static boolean isGivenTwice(NumberedLine line, int last, List<NumberedLine> lines) {
        int at = lines.indexOf(line);
        NumberedLine before = lines.get(Math.max(0, at - 1));
        return line.top() == last && before.top() == last && line.block() > before.block() + 1
                && at + 1 < lines.size() && lines.get(at + 1).top() == last + 1;
    }

    /// Lines that follow each other without a word between them, from 1 on, are a list or the overview of the agenda, unless the
    /// count goes on below; so are those that come again, as the overview's do.
    private Set<Integer> listed(List<NumberedLine> lines) {
        Set<Integer> listed = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            List<NumberedLine> run = run(lines, i);
            List<NumberedLine> later = lines.subList(i + run.size(), lines.size());
            long again = run.stream().filter(line -> later.stream().anyMatch(line::isRepeatedBy)).count();
            boolean list = run.getFirst().top() == 1
                    && (later.isEmpty() || later.getFirst().top() != run.getLast().lastTop() + 1);
            if (run.size() > 1 && (list || again * 2 > run.size())) {
                run.forEach(line -> listed.add(line.block()));
            }
            i += run.size() - 1;
        }
        for (int i = 0; i < lines.size(); i++) {
            emptyParts(lines, i).forEach(line -> listed.add(line.block()));
            contents(lines, i).forEach(line -> listed.add(line.block()));
        }
        return listed;
    }

    /// The lines of a table of contents from one on: right below each other, each with a page behind it.
    private List<NumberedLine> contents(List<NumberedLine> lines, int first) {
        int end = first;
        int page = 1;
        while (end < lines.size() && (end == first || lines.get(end).block() == lines.get(end - 1).block() + 1)
                && pageBehind(lines.get(end)) >= page) {
            page = pageBehind(lines.get(end));
            end++;
        }
        return end - first >= FEWEST_PARTS ? lines.subList(first, end) : List.of();
    }

    private int pageBehind(NumberedLine line) {
        Matcher page = PAGE_BEHIND.in(blocks.get(line.block()).text());
        return page.find() ? Integer.parseInt(page.group(1)) : 0;
    }

    /// The parts of one item from a line on, when several follow each other and nothing is said of any: they are its list, unless the
    /// part before them is told of.
    private List<NumberedLine> emptyParts(List<NumberedLine> lines, int first) {
        if (first > 0 && lines.get(first).isAfter(lines.get(first - 1))) {
            return List.of();
        }
        int end = first + 1;
        while (end < lines.size() && lines.get(end).isNextTo(lines.get(end - 1))) {
            end++;
        }
        int behind = lines.get(end - 1).block() + 1;
        boolean nothingBehind = behind == blocks.size() || (end < lines.size() && lines.get(end).block() == behind)
                || blocks.get(behind).kind() == Block.Kind.HEADING;
        return nothingBehind && end - first >= FEWEST_PARTS ? lines.subList(first, end) : List.of();
    }

    private List<NumberedLine> run(List<NumberedLine> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && lines.get(end).countsOnFrom(lines.get(end - 1))
                && nothingBetween(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return lines.subList(first, end);
    }

    private boolean nothingBetween(NumberedLine before, NumberedLine after) {
        return blocks.subList(before.block() + 1, after.block()).stream()
                .allMatch(block -> PART.matcher(block.text()).find());
    }

    /// Whether the number after a line's comes as well, with words between them.
    private static boolean nextComes(NumberedLine line, List<NumberedLine> lines) {
        return lines.stream()
                .anyMatch(other -> other.block() > line.block() + 1 && other.top() == line.lastTop() + 1);
    }

    private boolean beginsAnew(List<NumberedLine> accepted, NumberedLine line) {
        int from = accepted.isEmpty() ? 0 : accepted.getLast().block() + 1;
        return blocks.subList(from, line.block()).stream()
                .anyMatch(block -> block.kind() == Block.Kind.HEADING || PART.matcher(block.text()).find());
    }
}
