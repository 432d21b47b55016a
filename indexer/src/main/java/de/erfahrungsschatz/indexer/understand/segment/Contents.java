package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of contents, lines with the pages behind them. What it lists are the headings of the text below, even where nothing there
/// shows it, and its numbers tell how deep each of them is.
final class Contents {

    private static final int FEWEST_ENTRIES = 5;
    private static final int LONGEST_ENTRY = 250;
    private static final int FEWEST_HEADINGS = 3;
    /// How many entries may be missing in the text between two that are there.
    private static final int LARGEST_GAP = 5;
    private static final Pattern ENTRY = Pattern
            .compile(
                    "^(?<number>\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+)?(?<text>\\p{L}.*?|\\(.*?)[\\s.…|]+(?<page>\\d{1,3})$");
    private static final Pattern PART = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+");

    private final List<Block> blocks;
    private final Map<Integer, Integer> levels = new TreeMap<>();

    private Contents(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// The headings that the contents of a text tell; none where it has none.
    static Contents of(List<Block> blocks) {
        Contents contents = new Contents(blocks);
        for (int i = 0; i < blocks.size() && contents.levels.isEmpty(); i++) {
            List<Entry> entries = contents.entries(i);
            if (entries.size() >= FEWEST_ENTRIES) {
                contents.find(entries, i + entries.size());
            }
            i += Math.max(0, entries.size() - 1);
        }
        return contents;
    }

    /// Whether any heading is known from them.
    boolean tellHeadings() {
        return !levels.isEmpty();
    }

    /// How deep a block is as a heading, from 1; 0 where it is none.
    int level(int block) {
        return levels.getOrDefault(block, 0);
    }

    private List<Entry> entries(int from) {
        List<Entry> entries = new ArrayList<>();
        int page = 0;
        for (int i = from; i < blocks.size(); i++) {
            Optional<Entry> entry = Entry.read(blocks.get(i).text());
            if (entry.isEmpty() || entry.get().page < page) {
                return entries;
            }
            page = entry.get().page;
            entries.add(entry.get());
        }
        return entries;
    }

    private void find(List<Entry> entries, int from) {
        int next = 0;
        for (int i = from; i < blocks.size(); i++) {
            int entry = blocks.get(i).kind() == Block.Kind.TABLE_ROW ? -1 : entry(entries, next, blocks.get(i).text());
            if (entry >= 0) {
                levels.put(i, entries.get(entry).depth);
                next = entry + 1;
            }
        }
        if (levels.size() < FEWEST_HEADINGS) {
            levels.clear();
        }
    }

    /// Which entry, from one on, a text is; -1 when none.
    private static int entry(List<Entry> entries, int next, String text) {
        String bare = Words.fold(NUMBER.matcher(text).replaceFirst(""));
        for (int i = next; i < Math.min(entries.size(), next + LARGEST_GAP); i++) {
            if (entries.get(i).text.equals(bare)) {
                return i;
            }
        }
        return -1;
    }

    /// One line of a table of contents.
    ///
    /// @param depth how many numbers stand before it; 1 when none does
    /// @param text without number and page, folded
    /// @param page on which the section begins
    private record Entry(int depth, String text, int page) {

        static Optional<Entry> read(String line) {
            Matcher entry = ENTRY.matcher(line);
            boolean mayBe = line.length() <= LONGEST_ENTRY && Character.isDigit(line.charAt(line.length() - 1));
            if (!mayBe || !entry.matches()) {
                return Optional.empty();
            }
            String number = entry.group("number");
            int depth = number == null ? 1 : (int) PART.matcher(number).results().count();
            return Optional.of(
                    new Entry(depth, Words.fold(entry.group("text").strip()), Integer.parseInt(entry.group("page"))));
        }
    }
}
