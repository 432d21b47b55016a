package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.TurnLabels.Voice;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the interviewer's questions among the blocks of an interview.
final class Turns {

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!…][\"“”»)]*$");
    private static final int SHORTEST_ANSWER = 10;
    private static final int LONGEST_UNLABELLED_QUESTION = 60;
    private static final int MOST_WORDS_BETWEEN = 16;
    /// Of so many answers one may go on without its label.
    private static final int MOST_UNLABELLED = 5;

    private final List<Block> blocks;
    private final TurnLabels labels;
    private final boolean[] questions;
    /// Whether a question is set in bold.
    private final boolean boldAsks;

    private Turns(List<Block> blocks, TurnLabels labels) {
        this.blocks = blocks;
        this.labels = labels;
        this.questions = new boolean[blocks.size()];
        this.boldAsks = blocks.stream().anyMatch(QuestionForm.BOLD::has);
    }

    /// For each block whether it is a question or part of one.
    static boolean[] questions(List<Block> blocks, TurnLabels labels) {
        Turns turns = new Turns(blocks, labels);
        boolean marked = turns.questionsAreMarked();
        boolean numbered = QuestionForm.NUMBERED.isThroughout(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (!labels.isEmpty()) {
                turns.questions[i] = turns.asksByLabel(i);
            } else {
                boolean asks = QuestionRule.asks(blocks.get(i))
                        || (numbered && QuestionForm.NUMBERED.has(blocks.get(i)));
                turns.questions[i] = marked ? turns.asksMarked(i) : asks;
            }
        }
        if (labels.isEmpty() && !marked) {
            turns.removeAnswersThatAsk();
            turns.addUnaddressed();
        }
        if (!labels.labelQuestions()) {
            turns.addInterjections();
        }
        if (labels.isEmpty() && !marked) {
            turns.addLeads();
        }
        return turns.questions;
    }

    /// Whether the questions are set in bold or as headings, so that these tell more than the words.
    private boolean questionsAreMarked() {
        List<Block> asking = blocks.stream().filter(block -> QuestionRule.asks(block)
                || QuestionForm.BOLD.has(block)).toList();
        long marked = asking.stream().filter(Turns::isMarked).count();
        return asking.size() >= 2 && marked * 10 >= asking.size() * 7L;
    }

    private boolean asksMarked(int i) {
        Block block = blocks.get(i);
        boolean paragraph = block.kind() == Block.Kind.PARAGRAPH;
        return isMarked(block) && (QuestionRule.asks(block) || QuestionRule.endsInQuestion(block.text())
                || QuestionForm.BOLD.has(block) || statesInBold(i)
                || (paragraph && (QuestionRule.asksWithoutMark(block) || Lead.calls(block)
                        || QuestionRule.isNumberedLine(block))));
    }

    /// A bold sentence between two answers; a quotation from them is none of the interviewer's.
    private boolean statesInBold(int i) {
        Block block = blocks.get(i);
        return i + 1 < blocks.size() && block.bold() && block.kind() == Block.Kind.PARAGRAPH
                && isPlainBefore(i) && isPlain(blocks.get(i + 1)) && SENTENCE.matcher(block.text()).find()
                && !isQuoted(block) && !TurnLabels.isLabelled(block)
                && !QuestionRule.speaksOfSelf(block)
                && Words.count(block.text()) <= LONGEST_UNLABELLED_QUESTION;
    }

    /// Whether an answer stands before, be it with a sentence of it that was lifted out in bold.
    private boolean isPlainBefore(int i) {
        int before = i - 1;
        while (before >= 0 && blocks.get(before).bold() && isQuoted(blocks.get(before))) {
            before--;
        }
        return before >= 0 && isPlain(blocks.get(before));
    }

    private static boolean isQuoted(Block block) {
        return "„\"»“".indexOf(block.text().charAt(0)) >= 0;
    }

    private static boolean isPlain(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && !block.bold();
    }

    private static boolean isMarked(Block block) {
        return block.bold() || block.kind() == Block.Kind.HEADING;
    }

    private boolean asksByLabel(int i) {
        Optional<Voice> voice = labels.voice(blocks.get(i));
        if (voice.isPresent()) {
            return voice.get().asks();
        }
        boolean answerFollows = i + 1 < blocks.size()
                && labels.voice(blocks.get(i + 1)).filter(next -> !next.asks()).isPresent();
        if (labels.labelQuestions()) {
            return answerFollows && i > 0 && questions[i - 1];
        }
        String text = blocks.get(i).text();
        boolean asksShortly = QuestionRule.endsInQuestion(text) && Words.count(text) <= LONGEST_UNLABELLED_QUESTION;
        boolean leads = answerFollows && i > 0 && !questions[i - 1] && Lead.calls(blocks.get(i));
        boolean set = boldAsks && blocks.get(i).bold() && blocks.get(i).kind() == Block.Kind.PARAGRAPH;
        return (answerFollows && (asksShortly || set || standsBetweenVoices(i))) || leads
                || QuestionRule.asks(blocks.get(i));
    }

    /// Where every answer bears a label, a short sentence without one between two of them is the interviewer's.
    private boolean standsBetweenVoices(int i) {
        String text = blocks.get(i).text();
        boolean sentence = blocks.get(i).kind() == Block.Kind.PARAGRAPH && Words.count(text) <= MOST_WORDS_BETWEEN
                && SENTENCE.matcher(text).find() && !QuestionRule.speaksOfSelf(blocks.get(i));
        return sentence && i > 0 && labels.voice(blocks.get(i - 1)).isPresent() && answersBearLabels()
                && hasSpoken(i);
    }

    /// Whether the next one who speaks has done so since the last question; else he or she answers that one still.
    private boolean hasSpoken(int i) {
        Optional<Voice> next = labels.voice(blocks.get(i + 1));
        for (int before = i - 1; before >= 0 && !questions[before]; before--) {
            if (labels.voice(blocks.get(before)).equals(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean answersBearLabels() {
        long unlabelled = blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .filter(block -> labels.voice(block).isEmpty() && Words.count(block.text()) > SHORTEST_ANSWER
                        && !QuestionRule.endsInQuestion(block.text()))
                .count();
        long labelled = blocks.stream().filter(block -> labels.voice(block).isPresent()).count();
        return unlabelled * MOST_UNLABELLED <= labelled;
    }

    /// An answer may end in a question to the interviewer, or in advice: right behind a question, who speaks of himself or herself
    /// answers, and so does whatever no other answer follows.
    private void removeAnswersThatAsk() {
        for (int i = 1; i < blocks.size(); i++) {
            boolean asked = questions[i - 1] || QuestionRule.asksUnaddressed(blocks.get(i - 1));
            boolean answers = asked && QuestionRule.endsInQuestion(blocks.get(i - 1).text())
                    && (answersAsking(i) || advises(i));
            questions[i] &= !answers;
        }
    }

    /// "Nehmen Sie sich Zeit." is a prompt, but all there is between two questions.
    private boolean advises(int i) {
        return !QuestionRule.endsInQuestion(blocks.get(i).text()) && (i + 1 == blocks.size() || questions[i + 1]
                || QuestionRule.asksUnaddressed(blocks.get(i + 1)));
    }

    private boolean answersAsking(int i) {
        return QuestionRule.speaksOfSelf(blocks.get(i)) && Words.count(blocks.get(i).text()) > SHORTEST_ANSWER;
    }

    /// "Woran lag das?" addresses nobody. In an interview it is a question when it stands between two answers.
    private void addUnaddressed() {
        for (int i = 1; i + 1 < blocks.size(); i++) {
            boolean between = !questions[i - 1] && !questions[i + 1] && blocks.get(i - 1).kind() != Block.Kind.HEADING
                    && (!QuestionRule.endsInQuestion(blocks.get(i + 1).text()) || answersAsking(i + 1)
                            || QuestionRule.answersFirst(blocks.get(i + 1)));
            if (!questions[i] && between && QuestionRule.asksUnaddressed(blocks.get(i))) {
                questions[i] = true;
            }
        }
    }

    /// "Das müssen Sie erklären." calls for an answer between two of them, and thanks end the conversation.
    private void addInterjections() {
        boolean begun = false;
        for (int i = 1; i < blocks.size(); i++) {
            begun |= questions[i - 1];
            boolean answerBefore = !questions[i - 1] && blocks.get(i - 1).kind() == Block.Kind.PARAGRAPH;
            questions[i] |= begun && answerBefore && interjects(i) && labels.voice(blocks.get(i)).isEmpty();
        }
    }

    private boolean interjects(int i) {
        Block block = blocks.get(i);
        boolean answerAfter = i + 1 < blocks.size() && !questions[i + 1];
        return answerAfter ? QuestionRule.interjects(block) || QuestionRule.asksWithAddition(block)
                : QuestionRule.interjects(block) && QuestionRule.thanks(block.text());
    }

    /// What is no question may call for an answer between two of them.
    private void addLeads() {
        boolean begun = false;
        int last = lastQuestion();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            begun |= i > 0 && questions[i - 1];
            if (questions[i] || questions[i + 1]) {
                continue;
            }
            boolean between = begun && !questions[i - 1] && blocks.get(i - 1).kind() == Block.Kind.PARAGRAPH;
            questions[i] = (between && (Lead.calls(block) || Lead.isTakenUp(block, blocks.get(i + 1))))
                    || (begun && last > i && opensSection(i)) || (!begun && Lead.callsByName(block))
                    || (i == 0 && Lead.opens(block));
        }
    }

    /// Between two questions, below a heading, what is short and not about whoever answers is said by the interviewer.
    private boolean opensSection(int i) {
        Block block = blocks.get(i);
        return blocks.get(i - 1).kind() == Block.Kind.HEADING && block.kind() == Block.Kind.PARAGRAPH
                && Words.count(block.text()) <= SHORTEST_ANSWER && SENTENCE.matcher(block.text()).find()
                && !QuestionRule.speaksOfSelf(block) && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH;
    }

    private int lastQuestion() {
        int last = questions.length - 1;
        while (last >= 0 && !questions[last]) {
            last--;
        }
        return last;
    }
}
