package de.erfahrungsschatz.indexer.extract;

import org.jspecify.annotations.Nullable;

/// A heading, a paragraph, an item of a list or a row of a table.
///
/// @param kind what it is
/// @param level of a heading, from 1 (outermost); 0 of everything else
/// @param text NFC, never blank, white space folded; line breaks that mean something (addresses, verse) are kept as `\n`; the
///        cells of a row are separated by ` | `
/// @param page the physical page it starts on, from 1; null where the format has none. Of slides the number of the slide
/// @param bold whether all its words are bold, where the format tells
public record Block(Kind kind, int level, String text, @Nullable Integer page, boolean bold) {

    /// What a block is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW
    }
}
