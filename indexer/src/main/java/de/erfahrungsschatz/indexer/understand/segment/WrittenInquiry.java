package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// An inquiry that an office answers in writing, question by question: `Frage 1:`, the question, `Antwort:`, the answer. A question and
/// its answer are one passage, and the labels are no headings.
final class WrittenInquiry {

    private static final int FEWEST = 2;
    private static final int MOST_BLOCKS_OF_QUESTION = 3;
    private static final Pattern QUESTION = Pattern.compile(
            "^Frage\\s(?:Nr\\.\\s?)?\\d{1,2}\\b\\s?[a-z]?[.:)]*(?:\\s.*)?$",
            Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern
            .compile(
                    "^(?:Antwort|Stellungnahme)(?:\\s(?:zu|auf)\\s(?:Frage\\s)?\\d{1,2}\\s?[a-z]?)?\\s?[.:](?:\\s.*)?$",
                    Pattern.DOTALL);

    private final Map<Integer, Integer> lengths = new TreeMap<>();

    private WrittenInquiry() {}

    /// The questions of a text; none where fewer than two are answered so.
    static WrittenInquiry in(List<Block> blocks) {
        WrittenInquiry inquiry = new WrittenInquiry();
        for (int i = 0; i < blocks.size(); i++) {
            int length = isText(blocks.get(i)) && QUESTION.matcher(blocks.get(i).text()).matches() ? length(blocks, i)
                    : 0;
            if (length > 0) {
                inquiry.lengths.put(i, length);
            }
        }
        if (inquiry.lengths.size() < FEWEST) {
            inquiry.lengths.clear();
        }
        return inquiry;
    }

    /// How many blocks ask the question that begins with a block; 0 where none does.
    int lengthAt(int block) {
        return lengths.getOrDefault(block, 0);
    }

    /// Whether a block belongs to a question, or is the label of its answer.
    boolean holds(int block) {
        return lengths.entrySet().stream()
                .anyMatch(asked -> asked.getKey() <= block && block <= asked.getKey() + asked.getValue());
    }

    private static int length(List<Block> blocks, int question) {
        for (int i = question + 1; i < Math.min(blocks.size(), question + 1 + MOST_BLOCKS_OF_QUESTION); i++) {
            if (isText(blocks.get(i)) && ANSWER.matcher(blocks.get(i).text()).matches()) {
                return i - question;
            }
        }
        return 0;
    }

    private static boolean isText(Block block) {
        return block.kind() != Block.Kind.TABLE_ROW;
    }
}
