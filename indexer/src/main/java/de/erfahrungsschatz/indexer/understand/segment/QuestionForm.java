package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;

/// How a text may set its questions apart from everything else.
enum QuestionForm {
    /// In bold, be it a question or a sentence to complete.
    BOLD,
    /// By numbers.
    NUMBERED;

    private static final int FEWEST = 3;

    /// Whether a block is a question of this form.
    boolean has(Block block) {
        return switch (this) {
            case BOLD -> block.bold()
                    && (QuestionRule.endsInQuestion(block.text()) || QuestionRule.isUnfinished(block.text()));
            case NUMBERED -> QuestionRule.asksNumbered(block);
        };
    }

    /// Whether questions of this form make up a conversation although few of them address anybody; headings may ask as well.
    boolean isThroughout(List<Block> blocks) {
        List<Block> asking = blocks.stream().filter(this::has).toList();
        return asking.size() >= FEWEST && asking.stream()
                .anyMatch(block -> QuestionRule.asks(block) || QuestionRule.isUnfinished(block.text()));
    }
}
