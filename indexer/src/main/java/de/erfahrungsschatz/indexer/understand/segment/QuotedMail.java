package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.stream.Collectors;

/// The quotations of earlier mails in an answer: lines that begin with `>`. They are another person's words.
final class QuotedMail {

    private QuotedMail() {}

    static boolean isQuoted(String text) {
        return text.lines().allMatch(line -> line.startsWith(">"));
    }

    /// The block without the marks of quotation.
    static Block strip(Block block) {
        String text = block.text().lines().map(line -> line.replaceFirst("^(?:>\\s*)+", ""))
                .collect(Collectors.joining("\n"));
        return text.isBlank() ? block : new Block(block.kind(), block.level(), text, block.page(), block.bold());
    }
}
