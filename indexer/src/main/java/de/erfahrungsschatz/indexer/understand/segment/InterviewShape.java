package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells whether blocks are an interview although no headline names whom it is with: several questions, most of them answered, and
/// by somebody who speaks as the one who was asked. A questionnaire asks without answers, in a discussion everybody speaks behind
/// a label, a leaflet asks its readers, and a report may ask what its sections answer.
final class InterviewShape {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!…][\"“”»)]*$");
    private static final int FEWEST_ADDRESSED = 3;
    /// So many questions with answers need address nobody but once.
    private static final int FEWEST_IN_TURN = 5;
    private static final int SHORTEST_ANSWER = 10;
    /// So many answer each question that is asked of several in writing.
    private static final int VOICES_FOR_EACH = 2;
    /// Whoever answers says "I" or "we" in one of so many answers.
    private static final int LEAST_SHARE = 4;

    private final List<Block> blocks;
    private final TurnLabels labels;
    private final boolean marked;
    private final boolean numbered;
    private final boolean[] questions;

    private InterviewShape(List<Block> blocks) {
        this.blocks = blocks;
        this.labels = TurnLabels.of(blocks, TurnLabels.Names.askingIn(blocks));
        this.marked = QuestionForm.BOLD.isThroughout(blocks);
        this.numbered = QuestionForm.NUMBERED.isThroughout(blocks);
        this.questions = Turns.questions(blocks, labels);
    }

    /// Whether blocks have the shape of an interview.
    static boolean fits(List<Block> blocks) {
        InterviewShape shape = new InterviewShape(blocks);
        return !shape.isDiscussion() && !shape.isOutlined() && shape.isAskedAndAnswered();
    }

    private boolean isDiscussion() {
        long labelled = blocks.stream().filter(TurnLabels::isLabelled).count();
        return labels.isEmpty() && labelled * 2 > blocks.size();
    }

    /// Whether the questions are but part of a text in sections, most of which ask nothing.
    private boolean isOutlined() {
        int asking = 0;
        int telling = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean opensText = blocks.get(i).kind() == Block.Kind.HEADING
                    && blocks.get(i + 1).kind() != Block.Kind.HEADING;
            boolean asks = opensText && (questions[i] || asksBelow(i));
            asking += asks ? 1 : 0;
            telling += opensText && !asks ? 1 : 0;
        }
        return (telling > asking || QuestionHeadings.areOfSections(blocks)) && !asksBetweenHeadings();
    }

    /// Whether labels tell who answers questions that are no headings, whatever the headings below ask.
    private boolean asksBetweenHeadings() {
        long asked = IntStream.range(0, questions.length).filter(i -> questions[i]).count();
        long between = IntStream.range(0, questions.length)
                .filter(i -> questions[i] && blocks.get(i).kind() == Block.Kind.PARAGRAPH).count();
        long answering = blocks.stream()
                .filter(block -> labels.voice(block).filter(voice -> !voice.asks()).isPresent()).count();
        return between >= FEWEST_ADDRESSED && between * 2 > asked && answering >= between * VOICES_FOR_EACH;
    }

    private boolean asksBelow(int heading) {
        int i = heading + 1;
        while (i < blocks.size() && blocks.get(i).kind() != Block.Kind.HEADING) {
            if (questions[i]) {
                return true;
            }
            i++;
        }
        return i < blocks.size() && questions[i];
    }

    private boolean isAskedAndAnswered() {
        int asked = 0;
        int addressed = 0;
        int answered = 0;
        int personal = 0;
        int addressing = 0;
        for (int i = 0; i < questions.length; i++) {
            if (questions[i]) {
                boolean last = i + 1 == questions.length || questions[i + 1];
                asked++;
                addressed += isCertain(blocks.get(i)) ? 1 : 0;
                answered += !last && isAnswer(blocks.get(i + 1)) ? 1 : 0;
                personal += !last && speaksAsAsked(i + 1) ? 1 : 0;
                addressing += !last && QuestionRule.addresses(blocks.get(i + 1)) ? 1 : 0;
            }
        }
        boolean enough = addressed >= FEWEST_ADDRESSED
                || (asked >= FEWEST_IN_TURN && addressed > 0 && personal * LEAST_SHARE >= asked);
        boolean answers = answered * 5 >= asked * 3;
        boolean ownVoice = addressing == 0 || personal * LEAST_SHARE >= asked;
        return enough && answers && (!labels.isEmpty() || numbered || ownVoice);
    }

    private boolean isCertain(Block question) {
        return !labels.isEmpty() || QuestionRule.asksInOwnVoice(question)
                || (marked && QuestionForm.BOLD.has(question))
                || (numbered && QuestionForm.NUMBERED.has(question));
    }

    private boolean isAnswer(Block block) {
        boolean sentence = block.kind() == Block.Kind.PARAGRAPH && SENTENCE.matcher(block.text()).find();
        return sentence || Words.count(block.text()) >= (labels.labelQuestions() ? 1 : SHORTEST_ANSWER);
    }

    /// Whether somebody in an answer speaks of himself, herself or "us" and not to the reader.
    private boolean speaksAsAsked(int answer) {
        for (int i = answer; i < blocks.size() && !questions[i] && blocks.get(i).kind() != Block.Kind.HEADING; i++) {
            if (QuestionRule.speaksOfSelf(blocks.get(i)) && !QuestionRule.addresses(blocks.get(i))) {
                return true;
            }
        }
        return false;
    }
}
