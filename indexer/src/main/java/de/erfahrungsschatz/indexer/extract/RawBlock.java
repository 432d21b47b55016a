package de.erfahrungsschatz.indexer.extract;

import org.jspecify.annotations.Nullable;

/// A block as the parser gave it: lines are those of the page or the source, characters are not cleaned, and it may be blank.
///
/// @param page as in [Block]
record RawBlock(Block.Kind kind, int level, String text, @Nullable Integer page, boolean bold) {

    static RawBlock paragraph(String text) {
        return new RawBlock(Block.Kind.PARAGRAPH, 0, text, null, false);
    }

    RawBlock withText(String other) {
        return new RawBlock(kind, level, other, page, bold);
    }
}
