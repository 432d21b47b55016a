package de.erfahrungsschatz.indexer.understand;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the blocks of a document from lines, as an extractor would: paragraphs are separated by empty lines; `# ` is a heading,
/// `- ` an item of a list, `| ` a row of a table, `**…**` a bold paragraph; a line `=== 2` begins page 2.
public final class SampleText {

    private SampleText() {}

    /// The text as read from a file of that type.
    public static ExtractedText of(String mediaType, String text) {
        return new ExtractedText(mediaType, null, null, blocks(text), List.of());
    }

    /// The blocks.
    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Integer page = null;
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            if (paragraph.startsWith("=== ")) {
                page = Integer.valueOf(paragraph.substring(4).strip());
            } else if (paragraph.startsWith("- ") || paragraph.startsWith("| ")) {
                Kind kind = paragraph.startsWith("- ") ? Kind.LIST_ITEM : Kind.TABLE_ROW;
                for (String line : paragraph.split("\n", -1)) {
                    blocks.add(new Block(kind, 0, line.substring(2).strip(), page, false));
                }
            } else {
                blocks.add(block(paragraph, page));
            }
        }
        return blocks;
    }

    private static Block block(String paragraph, @Nullable Integer page) {
        int level = paragraph.startsWith("#") ? paragraph.indexOf(' ') : 0;
        boolean bold = paragraph.startsWith("**") && paragraph.endsWith("**");
        String text = bold ? paragraph.substring(2, paragraph.length() - 2) : paragraph.substring(level).strip();
        return new Block(level > 0 ? Kind.HEADING : Kind.PARAGRAPH, level, text, page, bold);
    }
}
