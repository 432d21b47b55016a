package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long the lines of a text are, page by page: what tells a full line from one that was broken on purpose.
final class LineMeasure {

    /// A full line would with the next word pass this share of the measure: ragged setting leaves some room.
    private static final double FULL = 0.85;

    /// Longer "lines" are whole paragraphs; being long then says nothing about being cut.
    private static final int LONGEST_LINE = 130;

    /// Fewer lines on a page do not tell a measure; that of the whole text counts then.
    private static final int ENOUGH_LINES = 8;

    private static final int WHOLE_TEXT = 0;

    private final Map<Integer, Integer> measures = new HashMap<>();
    private final boolean linewise;

    private LineMeasure(boolean linewise) {
        this.linewise = linewise;
    }

    /// @param least when the lines are shorter than this they are verse or forms, and no line is full
    static LineMeasure of(List<RawBlock> blocks, int least) {
        long broken = blocks.stream().filter(block -> block.text().indexOf('\n') >= 0).count();
        LineMeasure measure = new LineMeasure(broken * 5 < blocks.size());
        Map<Integer, List<Integer>> lengths = new HashMap<>();
        for (RawBlock block : blocks) {
            List<String> lines = block.text().lines().toList();
            for (String line : lines.subList(0, measure.linewise ? lines.size() : Math.max(0, lines.size() - 1))) {
                lengths.computeIfAbsent(page(block), page -> new ArrayList<>()).add(line.length());
                lengths.computeIfAbsent(WHOLE_TEXT, page -> new ArrayList<>()).add(line.length());
            }
        }
        lengths.forEach((page, all) -> {
            int length = longLine(all);
            if (length >= least && (page == WHOLE_TEXT || all.size() >= ENOUGH_LINES)) {
                measure.measures.put(page, length);
            }
        });
        return measure;
    }

    /// Nine of ten lines are no longer: a stray one across two columns does not count.
    private static int longLine(List<Integer> lengths) {
        return lengths.stream().sorted().skip(lengths.size() * 9L / 10).findFirst().orElse(0);
    }

    private static int page(RawBlock block) {
        Integer page = block.page();
        return page == null ? WHOLE_TEXT : page;
    }

    /// Whether the next line's first word would not have fitted.
    boolean isFull(String line, String next, RawBlock block) {
        Integer measure = measures.getOrDefault(page(block), measures.get(WHOLE_TEXT));
        if (measure == null) {
            return false;
        }
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > FULL * measure;
    }

    /// Whether a full line may be cut from the next one by the border of a block: by that of a page, and by any where the
    /// parser made a block of every line.
    boolean cutsBetween(@Nullable Integer page, RawBlock next) {
        int measure = measures.getOrDefault(page(next), measures.getOrDefault(WHOLE_TEXT, Integer.MAX_VALUE));
        return measure <= LONGEST_LINE && (linewise || (page != null && !page.equals(next.page())));
    }
}
