package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What keeps somebody telling who is interviewed without a list of questions: "Die ersten Verbündeten.", "Sie erwähnten vorhin die
/// Wand." Each is short and stands above what is told at length, throughout the text.
final class NarrativeCues {

    private static final int FEWEST = 6;
    private static final int MOST_WORDS = 22;
    private static final int LEAST_WORDS_TOLD = 28;
    /// Of so many short blocks one may be something else.
    private static final int LEAST_SHARE = 4;
    private static final int FEWEST_ADDRESSED = 2;
    private static final int MOST_TOLD_FOR_EACH = 4;
    private static final Pattern SENTENCE = Pattern.compile("(?:[\\p{L})”“\"][.?!]|…)$");

    private NarrativeCues() {}

    /// For each block whether it is such a cue; none is where the text is not made of them.
    static boolean[] in(List<Block> blocks) {
        boolean[] cues = new boolean[blocks.size()];
        int[] found = IntStream.range(0, blocks.size() - 1)
                .filter(i -> isShort(blocks.get(i)) && isTold(blocks.get(i + 1))).toArray();
        if (found.length >= FEWEST && areThroughout(blocks, found)) {
            IntStream.of(found).forEach(i -> cues[i] = true);
        }
        return cues;
    }

    private static boolean areThroughout(List<Block> blocks, int[] found) {
        List<Block> body = blocks.subList(found[0], blocks.size());
        boolean plain = body.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH && !block.bold()
                && !(isShort(block) && TurnLabels.isLabelled(block)));
        long brief = body.stream().filter(NarrativeCues::isShort).count();
        long told = body.stream().filter(NarrativeCues::isTold).count();
        long addressed = IntStream.of(found).filter(i -> QuestionRule.addresses(blocks.get(i))).count();
        boolean share = (long) found.length * LEAST_SHARE >= brief * (LEAST_SHARE - 1)
                && brief + told >= body.size() * 9L / 10 && told <= (long) found.length * MOST_TOLD_FOR_EACH;
        long asking = IntStream.of(found).filter(i -> QuestionRule.endsInQuestion(blocks.get(i).text())).count();
        return plain && share && asking * 2 < found.length && addressed >= FEWEST_ADDRESSED;
    }

    private static boolean isShort(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && Words.count(block.text()) <= MOST_WORDS
                && SENTENCE.matcher(block.text()).find();
    }

    private static boolean isTold(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && Words.count(block.text()) >= LEAST_WORDS_TOLD;
    }
}
