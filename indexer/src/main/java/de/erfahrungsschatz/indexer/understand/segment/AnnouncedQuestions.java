package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds questions with their answers in a text that is no interview: below a heading that announces them ("Häufige Fragen",
/// "Nachgefragt"), several in a row, each with an answer below.
final class AnnouncedQuestions {

    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 30;
    private static final Pattern ANNOUNCES = Pattern.compile("\\b(?:fragen|faq|nachgefragt|nachfragen)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What somebody said in a meeting answers no written question.
    private static final Pattern SPOKEN = Pattern
            .compile("^(?!Antwort)\\p{Lu}[\\p{L}. -]{1,40}(?:\\([^()]{1,40}\\))?:\\s");

    private AnnouncedQuestions() {}

    /// For each block whether it is such a question.
    ///
    /// @param levels of the blocks as headings; 0 of a block that is none
    /// @param outline tells the items of an agenda, below which a meeting was asked
    static boolean[] in(List<Block> blocks, int[] levels, Outline outline) {
        boolean[] questions = new boolean[blocks.size()];
        List<Integer> found = new ArrayList<>();
        boolean announced = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (levels[i] > 0 && !isQuestion(blocks.get(i))) {
                accept(found, questions);
                announced = !outline.isItem(i) && ANNOUNCES.matcher(blocks.get(i).text()).find();
            } else if (announced && isQuestion(blocks.get(i)) && isAnswered(blocks, levels, i)) {
                found.add(i);
            }
        }
        accept(found, questions);
        return questions;
    }

    private static void accept(List<Integer> found, boolean[] questions) {
        if (found.size() >= FEWEST) {
            found.forEach(i -> questions[i] = true);
        }
        found.clear();
    }

    private static boolean isQuestion(Block block) {
        boolean line = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
        return line && QuestionRule.endsInQuestion(block.text()) && Words.count(block.text()) <= MOST_WORDS;
    }

    private static boolean isAnswered(List<Block> blocks, int[] levels, int i) {
        return i + 1 < blocks.size() && levels[i + 1] == 0 && !isQuestion(blocks.get(i + 1))
                && !SPOKEN.matcher(blocks.get(i + 1).text()).find();
    }
}
