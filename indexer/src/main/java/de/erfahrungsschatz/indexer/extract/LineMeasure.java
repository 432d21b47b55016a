package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How long the lines of a text are, page by page: what tells a full line from one that was broken on purpose.
final class LineMeasure {

    /// A full line would with the next word pass this share of the measure: ragged setting leaves some room.
    private static final double FULL = 0.85;

    /// Longer "lines" are whole paragraphs; being long then says nothing about being cut.
    private static final int LONGEST_LINE = 130;

    /// Fewer lines on a page do not tell a measure; that of the whole text counts then.
    private static final int ENOUGH_LINES = 8;

    /// Fewer of the lines that have another below them are full where nobody set the text to a measure: a list has its long lines
    /// too. (Of such texts up to a third are, of set ones with lists among the prose at least a half.)
    private static final double ENOUGH_FULL = 0.4;

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
        measure.stretches(blocks).forEach((page, stretches) -> {
            List<Integer> lengths = measure.lengths(stretches);
            int length = longLine(lengths);
            if (length >= least && length <= LONGEST_LINE && isSet(stretches, length)
                    && (page == WHOLE_TEXT || lengths.size() >= ENOUGH_LINES)) {
                measure.measures.put(page, length);
            }
        });
        return measure;
    }

    /// The lines that stand below each other without a blank one between, by page and of the whole text.
    private Map<Integer, List<List<String>>> stretches(List<RawBlock> blocks) {
        Map<Integer, List<List<String>>> stretches = new HashMap<>();
        for (RawBlock block : blocks) {
            List<String> lines = block.text().lines().filter(line -> !line.isBlank()).toList();
            for (int page : pages(block)) {
                add(lines, stretches.computeIfAbsent(page, _ -> new ArrayList<>()));
            }
        }
        return stretches;
    }

    private static Set<Integer> pages(RawBlock block) {
        int page = page(block);
        return page == WHOLE_TEXT ? Set.of(page) : Set.of(page, WHOLE_TEXT);
    }

    private void add(List<String> lines, List<List<String>> stretches) {
        if (linewise && !stretches.isEmpty()) {
            stretches.getFirst().addAll(lines);
        } else if (!lines.isEmpty()) {
            stretches.add(new ArrayList<>(lines));
        }
    }

    /// How long the lines are, but for the last ones, which end where their paragraph does.
    private List<Integer> lengths(List<List<String>> stretches) {
        return stretches.stream().flatMap(lines -> lines.stream().limit(linewise ? lines.size() : lines.size() - 1L))
                .map(String::length).toList();
    }

    private static boolean isSet(List<List<String>> stretches, int measure) {
        int pairs = 0;
        int full = 0;
        for (List<String> lines : stretches) {
            for (int i = 1; i < lines.size(); i++) {
                pairs++;
                full += isFull(lines.get(i - 1), lines.get(i), measure) ? 1 : 0;
            }
        }
        return full >= ENOUGH_FULL * pairs;
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
        return measure != null && isFull(line, next, measure);
    }

    private static boolean isFull(String line, String next, int measure) {
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > FULL * measure;
    }

    /// Whether a full line may be cut from the next one by the border of a block: by that of a page, and by any where the
    /// parser made a block of every line.
    boolean cutsBetween(@Nullable Integer page, RawBlock next) {
        boolean measured = measures.containsKey(page(next)) || measures.containsKey(WHOLE_TEXT);
        return measured && (linewise || (page != null && !page.equals(next.page())));
    }
}
