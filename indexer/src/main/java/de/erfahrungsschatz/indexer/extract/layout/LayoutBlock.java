package de.erfahrungsschatz.indexer.extract.layout;

import java.util.List;

/// A block in reading order.
///
/// @param level of a heading, from 1 (outermost); 0 of everything else
/// @param lines at least one; they are as the author broke them, or as a hyphen broke a word: what merely reached the end of a
///        line is put together
/// @param page on which it starts, from 1
/// @param bold whether all of it is
public record LayoutBlock(Role role, int level, List<String> lines, int page, boolean bold) {

    public LayoutBlock {
        lines = List.copyOf(lines);
    }

    /// What a block is.
    public enum Role {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW
    }
}
