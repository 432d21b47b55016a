package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends what the layout of a page did to paragraphs: a sentence torn apart by a page or column break is joined, and a name
/// with its function is freed from the headline above it.
final class BrokenBlocks {

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}-$");
    private static final Pattern SUSPENDED = Pattern.compile("^(?:und|oder|bzw\\.?|beziehungsweise|sowie)\\b");
    private static final Pattern FINISHED = Pattern.compile("[.?!:;…\"“”»)\\]|]$");
    private static final int SHORTEST_OPEN_SENTENCE = 5;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 6;

    private BrokenBlocks() {}

    /// The same words in mended blocks.
    static List<Block> mend(List<Block> blocks) {
        List<Block> mended = new ArrayList<>();
        for (Block block : blocks) {
            for (Block line : lines(block)) {
                if (!mended.isEmpty() && isTorn(mended.getLast(), line)) {
                    mended.add(join(mended.removeLast(), line));
                } else {
                    mended.add(line);
                }
            }
        }
        return mended;
    }

    /// The lines of a block apart when one names a person and the next says what he or she does.
    private static List<Block> lines(Block block) {
        List<String> lines = Arrays.stream(block.text().split("\n", -1)).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        boolean few = lines.size() >= 2 && lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
        if (!few || block.kind() == Block.Kind.TABLE_ROW || !introducesPerson(lines)) {
            return List.of(block);
        }
        return lines.stream().map(line -> new Block(block.kind(), block.level(), line, block.page(), block.bold()))
                .toList();
    }

    private static boolean introducesPerson(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!NameLine.names(lines.get(i)).isEmpty() && RoleLine.isRole(lines.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTorn(Block before, Block after) {
        if (before.kind() != Block.Kind.PARAGRAPH || after.kind() != Block.Kind.PARAGRAPH
                || before.bold() != after.bold() || Words.count(before.text()) < SHORTEST_OPEN_SENTENCE) {
            return false;
        }
        boolean open = !FINISHED.matcher(before.text()).find();
        return open && Character.isLowerCase(after.text().codePointAt(0));
    }

    private static Block join(Block before, Block after) {
        Matcher hyphen = HYPHENATED.matcher(before.text());
        String text;
        if (!hyphen.find() || SUSPENDED.matcher(after.text()).find()) {
            text = before.text() + " " + after.text();
        } else {
            text = before.text().substring(0, before.text().length() - 1) + after.text();
        }
        return new Block(before.kind(), before.level(), text, before.page(), before.bold());
    }
}
