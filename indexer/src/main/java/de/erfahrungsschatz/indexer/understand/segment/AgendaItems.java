package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the numbered headings that a text counts through: agenda items ("TOP 2 und 3:", "zu 4.", "Punkt 3:", "3.", "2)", "b)",
/// "IV."). What counts on from item to item is one; lists in between, the overview above, dates and paragraphs of law are none.
final class AgendaItems {

    private static final int MOST_WORDS = 20;
    private static final int MOST_WORDS_OF_SURE = 30;
    private static final int MOST_WORDS_BEFORE_FULL_STOP = 6;
    /// How many numbers may be left out, as items are that were put off.
    private static final int LARGEST_GAP = 2;
    private static final int SHORTEST_SHARED_WORD = 4;
    private static final Pattern OPEN_END = Pattern.compile("[;,]$");
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\b(?:St|Str|Dr|Nr|a\\.[DM]))\\.$");
    private static final Pattern DATE = Pattern
            .compile("^\\d{1,2}\\.?\\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August"
                    + "|September|Oktober|November|Dezember|Uhr|Personen|Stimmen|Teilnehm\\p{L}*|Euro|Prozent|Jahre?n?)\\b");
    private static final Pattern MORE = Pattern.compile("^\\s?(?:und|,|bis|/|\\+|&|-|–)\\s?(?:TOP\\s)?(\\d{1,2})\\b");
    private static final Pattern ENTRY = Pattern.compile("^.{0,60}\\s\\|\\s");
    /// What divides a sitting, so that its items are counted anew.
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:(?:\\p{L}|\\d)[.)]?)?\\s*(?:teil\\s\\p{L}\\b|(?:nicht[ -]?)?öffentlicher? (?:teil|sitzung)|(?:erster|zweiter) teil)",
            Pattern.UNICODE_CASE);

    private final List<Block> blocks;

    private AgendaItems(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// For each block how deep it is as such a heading, from 1; 0 where it is none.
    static int[] depths(List<Block> blocks) {
        AgendaItems items = new AgendaItems(blocks);
        List<Mark> best = List.of();
        for (Numbering numbering : Numbering.values()) {
            List<Mark> counted = items.counted(numbering);
            long outer = counted.stream().filter(mark -> mark.depth() == 1).count();
            if (outer >= 2) {
                best = counted;
                break;
            }
            if (numbering.isSure() && best.isEmpty()) {
                best = counted;
            }
        }
        int[] depths = new int[blocks.size()];
        best.forEach(mark -> depths[mark.block()] = mark.depth());
        return depths;
    }

    /// Whether several blocks call themselves items of an agenda, so that questions between them are none of an interview.
    static boolean areNamed(List<Block> blocks) {
        AgendaItems items = new AgendaItems(blocks);
        return Stream.of(Numbering.TOP, Numbering.ITEM)
                .anyMatch(way -> items.counted(way).stream().filter(mark -> mark.depth() == 1).count() >= 2);
    }

    private List<Mark> counted(Numbering numbering) {
        List<Mark> marks = marks(numbering);
        Set<Integer> listed = listed(marks);
        List<Mark> accepted = new ArrayList<>();
        int last = 0;
        for (Mark mark : marks) {
            boolean again = mark.top() == 1 && mark.depth() == 1 && beginsAnew(accepted, mark);
            if (!listed.contains(mark.block()) && (again || countsOn(numbering, mark, last, marks))) {
                accepted.add(mark);
                last = Math.max(mark.lastTop(), again ? 1 : mark.top());
            }
        }
        return accepted;
    }

    private static boolean countsOn(Numbering numbering, Mark mark, int last, List<Mark> marks) {
        boolean sure = numbering.isSure();
        if (mark.depth() > 1 || mark.lettered()) {
            return sure || mark.top() == last || (mark.lettered() && mark.top() == last + 1);
        }
        boolean skips = last > 0 && mark.top() > last && mark.top() <= last + 1 + LARGEST_GAP;
        return sure || mark.top() == last + 1 || ((last == 0 || skips) && nextComes(mark, marks));
    }

    private List<Mark> marks(Numbering numbering) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            mark(numbering, i).ifPresent(marks::add);
        }
        return marks;
    }

    private Optional<Mark> mark(Numbering numbering, int i) {
        Block block = blocks.get(i);
        String text = block.text();
        Optional<Numbering.Ordinal> ordinal = numbering.read(text);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = numbering.isSure();
        boolean heading = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING
                || (sure && block.kind() == Block.Kind.LIST_ITEM);
        int words = Words.count(text);
        boolean line = words <= (sure || block.bold() ? MOST_WORDS_OF_SURE : MOST_WORDS);
        boolean closed = OPEN_END.matcher(text).find()
                || (FULL_STOP.matcher(text).find() && words > MOST_WORDS_BEFORE_FULL_STOP);
        if (!heading || !line || DATE.matcher(text).find() || (!sure && closed)) {
            return Optional.empty();
        }
        return ordinal.filter(number -> !ENTRY.matcher(text.substring(number.end())).find())
                .map(number -> new Mark(i, number.numbers(), number.lettered(),
                        lastTop(numbering, text, number), words(text)));
    }

    /// "TOP 2 und 3": the count goes on after the last.
    private static int lastTop(Numbering numbering, String text, Numbering.Ordinal number) {
        Matcher more = MORE.matcher(text.substring(number.end()));
        return numbering == Numbering.TOP && more.find() ? Integer.parseInt(more.group(1))
                : number.numbers().getFirst();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text).stream().map(Word::folded).filter(word -> word.length() >= SHORTEST_SHARED_WORD)
                .forEach(words::add);
        return words;
    }

    /// Marks that follow each other without a word between them, from 1 on, are a list or the overview of the agenda, unless the
    /// count goes on below; so are those that come again, as the overview's do.
    private Set<Integer> listed(List<Mark> marks) {
        Set<Integer> listed = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            List<Mark> run = run(marks, i);
            List<Mark> later = marks.subList(i + run.size(), marks.size());
            long again = run.stream().filter(mark -> later.stream().anyMatch(mark::isRepeatedBy)).count();
            boolean list = run.getFirst().top() == 1
                    && (later.isEmpty() || later.getFirst().top() != run.getLast().lastTop() + 1);
            if (run.size() > 1 && (list || again * 2 > run.size())) {
                run.forEach(mark -> listed.add(mark.block()));
            }
            i += run.size() - 1;
        }
        return listed;
    }

    private List<Mark> run(List<Mark> marks, int first) {
        int end = first + 1;
        while (end < marks.size() && marks.get(end).countsOnFrom(marks.get(end - 1))
                && nothingBetween(marks.get(end - 1), marks.get(end))) {
            end++;
        }
        return marks.subList(first, end);
    }

    private boolean nothingBetween(Mark before, Mark after) {
        return blocks.subList(before.block() + 1, after.block()).stream()
                .allMatch(block -> PART.matcher(block.text()).find());
    }

    /// Whether the number after a mark comes as well, with words between them.
    private static boolean nextComes(Mark mark, List<Mark> marks) {
        return marks.stream()
                .anyMatch(other -> other.block() > mark.block() + 1 && other.top() == mark.lastTop() + 1);
    }

    private boolean beginsAnew(List<Mark> accepted, Mark mark) {
        int from = accepted.isEmpty() ? 0 : accepted.getLast().block() + 1;
        return blocks.subList(from, mark.block()).stream()
                .anyMatch(block -> block.kind() == Block.Kind.HEADING || PART.matcher(block.text()).find());
    }

    /// A block that begins with a number.
    ///
    /// @param block which
    /// @param numbers such as 3 and 1 for "3.1"
    /// @param lettered whether a letter follows the number
    /// @param lastTop the last number that it stands for
    /// @param words its longer words
    private record Mark(int block, List<Integer> numbers, boolean lettered, int lastTop, Set<String> words) {

        int top() {
            return numbers.getFirst();
        }

        int depth() {
            return numbers.size();
        }

        boolean countsOnFrom(Mark before) {
            return depth() == 1 && before.depth() == 1 && top() == before.top() + 1;
        }

        boolean isRepeatedBy(Mark later) {
            return numbers.equals(later.numbers) && words.stream().anyMatch(later.words::contains);
        }
    }
}
