package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.word.WordJoiner;
import java.util.ArrayList;
import java.util.List;

/// Mends the words that somebody broke by hand in a format that knows where paragraphs end: within a line break, within a cell, or
/// from one paragraph to the next. Everything else stays as it was written.
final class BrokenWords {

    private final WordJoiner joiner;
    private final List<RawBlock> mended = new ArrayList<>();

    private BrokenWords(List<RawBlock> blocks) {
        joiner = new WordJoiner(() -> blocks.stream().flatMap(block -> block.text().lines()));
    }

    /// @param blocks with cleaned text, all of the document: its own words help to mend the broken ones
    static List<RawBlock> mend(List<RawBlock> blocks) {
        BrokenWords words = new BrokenWords(blocks);
        blocks.forEach(words::add);
        return words.mended;
    }

    private void add(RawBlock block) {
        RawBlock whole = block.withText(joined(block.text().lines().toList()));
        RawBlock before = mended.isEmpty() ? null : mended.getLast();
        if (before != null && goesOn(before, whole)) {
            mended.removeLast();
            mended.add(before.withText(joined(List.of(before.text(), whole.text()))));
        } else {
            mended.add(whole);
        }
    }

    private static boolean goesOn(RawBlock before, RawBlock next) {
        return before.kind() == Kind.PARAGRAPH && next.kind() == Kind.PARAGRAPH
                && WordJoiner.breaksWord(before.text(), next.text())
                && Character.isLowerCase(next.text().codePointAt(0));
    }

    private String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (WordJoiner.breaksWord(text, line)) {
                joiner.append(text, line);
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }
}
