package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Newspapers set the turns of a conversation apart by dashes: either each question bears one, or each turn does. The questions of
/// such a text are set apart as bold ones are, so they become bold, without the dash.
final class DashedTurns {

    private static final Pattern DASH = Pattern.compile("^[–—-]\\s+(?=[\\p{L}„»\"(…])");
    private static final int FEWEST = 3;

    private final List<Block> blocks;
    private final List<Integer> dashed;

    private DashedTurns(List<Block> blocks) {
        this.blocks = blocks;
        this.dashed = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).kind() == Block.Kind.PARAGRAPH && DASH.matcher(blocks.get(i).text()).find())
                .boxed().toList();
    }

    /// The same blocks with the questions in bold, where dashes tell them.
    static List<Block> inBold(List<Block> blocks) {
        DashedTurns turns = new DashedTurns(blocks);
        List<Integer> questions = turns.questions();
        if (questions.isEmpty()) {
            return blocks;
        }
        List<Block> set = new ArrayList<>(blocks);
        Set<Integer> asking = Set.copyOf(questions);
        turns.dashed.forEach(i -> set.set(i, plain(blocks.get(i), asking.contains(i))));
        return set;
    }

    private static Block plain(Block block, boolean question) {
        Matcher dash = DASH.matcher(block.text());
        return new Block(block.kind(), block.level(), dash.replaceFirst(""), block.page(), question || block.bold());
    }

    /// All that bear a dash, when most of these ask and have an answer without one below; else every other one, when these ask and
    /// the rest does not.
    private List<Integer> questions() {
        Set<Integer> set = Set.copyOf(dashed);
        long answered = dashed.stream().filter(i -> i + 1 < blocks.size() && !set.contains(i + 1)
                && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH).count();
        if (dashed.size() >= FEWEST && areQuestions(dashed) && answered * 3 >= dashed.size() * 2L) {
            return dashed;
        }
        List<Integer> first = everyOther(0);
        List<Integer> second = everyOther(1);
        boolean alternate = first.size() >= FEWEST && areQuestions(first) && asking(second) * 4 <= second.size();
        return alternate ? first : List.of();
    }

    private List<Integer> everyOther(int from) {
        return IntStream.range(0, dashed.size()).filter(at -> at % 2 == from).mapToObj(dashed::get).toList();
    }

    private boolean areQuestions(List<Integer> turns) {
        return asking(turns) * 3 >= turns.size() * 2L;
    }

    private long asking(List<Integer> turns) {
        return turns.stream().map(blocks::get)
                .filter(block -> QuestionRule.endsInQuestion(block.text()) || QuestionRule.interjects(block)).count();
    }
}
