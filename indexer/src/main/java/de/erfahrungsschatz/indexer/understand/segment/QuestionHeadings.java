package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;

/// Headings that ask: those of an interview stand above one answer each; those of a report ("2. Was haben Sie getan?") stand above
/// sections with headings of their own, or are counted with headings that ask nothing.
final class QuestionHeadings {

    private QuestionHeadings() {}

    /// Whether the headings that ask are those of sections.
    static boolean areOfSections(List<Block> blocks) {
        int level = 0;
        boolean counted = false;
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.HEADING) {
                continue;
            }
            if (QuestionRule.endsInQuestion(block.text())) {
                level = block.level();
                counted = QuestionRule.isNumbered(block);
            } else if (block.level() < level) {
                level = 0;
            } else if (level > 0 && (block.level() > level || (counted && QuestionRule.isNumbered(block)))) {
                return true;
            }
        }
        return false;
    }
}
