package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The letters of a gold file in order, in which the words of a passage are looked up again, whatever became of blanks and hyphens.
/// Each search begins where the one before it ended, for interviews ask the same question again; what stands nowhere further on may
/// have been put there from above.
final class GoldText {

    private static final int ENOUGH = 40;
    private static final int FEW = 20;

    private final StringBuilder letters = new StringBuilder();
    private final TreeMap<Integer, Integer> blocks = new TreeMap<>();
    private int from;

    GoldText(List<GoldBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            this.blocks.put(letters.length(), i);
            letters.append(letters(blocks.get(i).text()));
        }
    }

    /// The number of the block in which a text begins; -1 when these words stand nowhere.
    int blockOf(String text) {
        String wanted = letters(text);
        wanted = wanted.substring(0, Math.min(ENOUGH, wanted.length()));
        if (wanted.isEmpty()) {
            return -1;
        }
        int further = further(wanted);
        int at = further < 0 ? letters.indexOf(wanted) : further;
        if (at < 0) {
            return -1;
        }
        from = Math.max(from, at + 1);
        Map.Entry<Integer, Integer> block = blocks.floorEntry(at);
        return block == null ? -1 : block.getValue();
    }

    /// A word or two stand in other sentences too, so the block that begins with them comes first.
    private int further(String wanted) {
        return wanted.length() >= FEW ? letters.indexOf(wanted, from)
                : blocks.tailMap(from).keySet().stream().filter(start -> letters.indexOf(wanted, start) == start)
                        .findFirst().orElseGet(() -> letters.indexOf(wanted, from));
    }

    /// A text without everything that is no letter or digit.
    static String letters(String text) {
        return Words.of(text).stream().map(Word::folded).collect(Collectors.joining());
    }
}
