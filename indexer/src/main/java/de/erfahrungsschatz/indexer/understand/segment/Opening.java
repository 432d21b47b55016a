package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;

/// Compares a quotation of first words with a text.
public final class Opening {

    private static final int LENGTH = 400;

    private Opening() {}

    /// Whether a text starts with the words quoted, whatever the blanks, marks and capitals. A quotation without words
    /// matches nothing.
    public static boolean matches(String text, String quotation) {
        List<String> quoted = words(quotation);
        List<String> actual = words(text.substring(0, Math.min(text.length(), 2 * quotation.length() + LENGTH)));
        return !quoted.isEmpty() && actual.size() >= quoted.size()
                && actual.subList(0, quoted.size()).equals(quoted);
    }

    /// The words from a block on, some hundred characters of them.
    static String from(List<Block> blocks, int first) {
        StringBuilder opening = new StringBuilder();
        for (int i = first; i < blocks.size() && opening.length() < LENGTH; i++) {
            opening.append(blocks.get(i).text()).append(' ');
        }
        return opening.toString();
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::folded).toList();
    }
}
