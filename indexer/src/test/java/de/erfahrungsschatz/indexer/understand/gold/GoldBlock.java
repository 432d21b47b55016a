package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block with its truth.
///
/// @param tag what it is: `H1`, `Q`, `A`, `I` …
/// @param continued whether it goes on with the block of the same tag before
/// @param bold whether all its words are bold
/// @param about the city that it speaks about; null where that is the document's
/// @param page from 1; null where the format has none
/// @param text the words without marks
/// @param marks in order
public record GoldBlock(String tag, boolean continued, boolean bold, @Nullable String about, @Nullable Integer page,
        String text, List<GoldMark> marks) {

    public GoldBlock {
        marks = List.copyOf(marks);
    }

    /// The block as an extractor hands it over.
    Block extracted() {
        return switch (tag) {
            case "H1", "H2", "H3" -> new Block(Kind.HEADING, tag.charAt(1) - '0', text, page, bold);
            case "L" -> new Block(Kind.LIST_ITEM, 0, text, page, bold);
            case "T" -> new Block(Kind.TABLE_ROW, 0, text, page, bold);
            default -> new Block(Kind.PARAGRAPH, 0, text, page, bold);
        };
    }

    /// The marks of that sort.
    List<GoldMark> marks(String what) {
        return marks.stream().filter(mark -> mark.what().equals(what)).toList();
    }
}
