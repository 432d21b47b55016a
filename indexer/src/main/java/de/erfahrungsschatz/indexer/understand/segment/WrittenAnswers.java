package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings together what was asked and answered in writing: a list of numbered questions, and further below the answers behind the
/// same numbers ("Zu 3.: …"). Each question is put before its answer.
final class WrittenAnswers {

    private static final int FEWEST = 3;
    private static final Pattern NUMBER = Pattern.compile("^(?:Frage\\s)?(\\d{1,2})\\s?[.):]+\\s+(?=\\S)");
    private static final Pattern ANSWER = Pattern
            .compile("^(?:(?:(?i:zu|ad|antwort(?: zu| auf)?)\\s(?:Punkt\\s|Nr\\.\\s?)?"
                    + "(?:Frage\\s)?|Frage\\s)?(\\d{1,2})\\s?[.):–-]+\\s*(?=\\S)|(?:(?i:zu|antwort(?: zu"
                    + "| auf)?)\\s)(?:Frage\\s)?(\\d{1,2})\\s+(?=\\p{Lu}))");

    private final List<Block> blocks;
    private final int firstQuestion;
    private final int endOfQuestions;

    private WrittenAnswers(List<Block> blocks, int firstQuestion, int endOfQuestions) {
        this.blocks = blocks;
        this.firstQuestion = firstQuestion;
        this.endOfQuestions = endOfQuestions;
    }

    /// The same blocks, each question before its answer; where there are no such lists, as they were.
    static List<Block> besideQuestions(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size()) {
            int end = endOfQuestions(blocks, at);
            if (end - at >= FEWEST) {
                return new WrittenAnswers(blocks, at, end).paired();
            }
            at = Math.max(at + 1, end);
        }
        return blocks;
    }

    /// Whether several questions stand before answers behind their numbers.
    static boolean areIn(List<Block> blocks) {
        int answered = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean asks = isQuestion(blocks.get(i), answered + 1);
            answered += asks && number(ANSWER, blocks.get(i + 1)) == answered + 1
                    && !QuestionRule.endsInQuestion(blocks.get(i + 1).text()) ? 1 : 0;
        }
        return answered >= FEWEST;
    }

    /// The block after the last of the questions that are counted from 1 on without a word between them.
    private static int endOfQuestions(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && isQuestion(blocks.get(end), end - from + 1)) {
            end++;
        }
        return end;
    }

    private static boolean isQuestion(Block block, int number) {
        return number(NUMBER, block) == number
                && (QuestionRule.endsInQuestion(block.text()) || QuestionRule.asks(block));
    }

    private static int number(Pattern pattern, Block block) {
        Matcher matcher = pattern.matcher(block.text());
        boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
        if (!text || !matcher.find()) {
            return 0;
        }
        String first = matcher.group(1);
        return Integer.parseInt(first == null ? matcher.group(matcher.groupCount()) : first);
    }

    private List<Block> paired() {
        Map<Integer, Integer> questionAt = questionsByAnswer();
        int questions = endOfQuestions - firstQuestion;
        if (questionAt.size() < FEWEST || questionAt.size() * 3 < questions * 2) {
            return blocks;
        }
        List<Block> paired = new ArrayList<>(blocks.subList(0, firstQuestion));
        for (int i = firstQuestion; i < blocks.size(); i++) {
            if (questionAt.containsKey(i)) {
                paired.add(asked(blocks.get(questionAt.get(i))));
            }
            if (i >= endOfQuestions || !questionAt.containsValue(i)) {
                paired.add(blocks.get(i));
            }
        }
        return paired;
    }

    /// Which block asks what a block answers; numbers that do not rise belong to lists within an answer.
    private Map<Integer, Integer> questionsByAnswer() {
        Map<Integer, Integer> questionAt = new TreeMap<>();
        int last = 0;
        for (int i = endOfQuestions; i < blocks.size(); i++) {
            int number = number(ANSWER, blocks.get(i));
            if (number > last && number <= endOfQuestions - firstQuestion) {
                questionAt.put(i, firstQuestion + number - 1);
                last = number;
            }
        }
        return questionAt;
    }

    /// A question set off from the answer below it, as magazines do.
    private static Block asked(Block question) {
        return new Block(Block.Kind.PARAGRAPH, 0, question.text(), question.page(), true);
    }
}
