package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether blocks are an interview although no headline names whom it is with: several questions, most of them answered.
/// A questionnaire asks without answers, and in a discussion everybody speaks behind a label.
final class InterviewShape {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!…][\"“”»)]*$");
    private static final int FEWEST_QUESTIONS = 3;
    private static final int SHORTEST_ANSWER = 10;

    private final List<Block> blocks;
    private final TurnLabels labels;
    private final boolean marked;
    private final boolean numbered;

    private InterviewShape(List<Block> blocks) {
        this.blocks = blocks;
        this.labels = TurnLabels.of(blocks, TurnLabels.Names.NONE);
        this.marked = QuestionForm.BOLD.isThroughout(blocks);
        this.numbered = QuestionForm.NUMBERED.isThroughout(blocks);
    }

    /// Whether blocks have the shape of an interview.
    static boolean fits(List<Block> blocks) {
        return new InterviewShape(blocks).fits();
    }

    private boolean fits() {
        long labelled = blocks.stream().filter(TurnLabels::isLabelled).count();
        if (labels.isEmpty() && labelled * 2 > blocks.size()) {
            return false;
        }
        boolean[] questions = Turns.questions(blocks, labels);
        int asked = 0;
        int addressed = 0;
        int answered = 0;
        for (int i = 0; i < questions.length; i++) {
            if (questions[i]) {
                asked++;
                addressed += isCertain(blocks.get(i)) ? 1 : 0;
                answered += i + 1 < questions.length && !questions[i + 1] && isAnswer(blocks.get(i + 1)) ? 1 : 0;
            }
        }
        return addressed >= FEWEST_QUESTIONS && answered * 5 >= asked * 3;
    }

    private boolean isCertain(Block question) {
        return !labels.isEmpty() || QuestionRule.asks(question) || (marked && QuestionForm.BOLD.has(question))
                || (numbered && QuestionForm.NUMBERED.has(question));
    }

    private boolean isAnswer(Block block) {
        boolean sentence = block.kind() == Block.Kind.PARAGRAPH && SENTENCE.matcher(block.text()).find();
        return sentence || Words.count(block.text()) >= (labels.labelQuestions() ? 1 : SHORTEST_ANSWER);
    }
}
