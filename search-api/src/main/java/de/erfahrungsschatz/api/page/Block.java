package de.erfahrungsschatz.api.page;

import java.util.ArrayList;
import java.util.List;

/// A part of a passage that stands on its own on the page.
sealed interface Block {

    /// Words in one or more lines that belong together.
    record Paragraph(List<Marked> lines) implements Block {}

    /// At least two rows of cells.
    ///
    /// @param columns how many cells the longest row has
    record Table(List<List<Marked>> rows, int columns) implements Block {}

    /// The blocks of a text: paragraphs stand between empty lines; rows that follow each other, with cells between ` | `,
    /// are a table, whether or not empty lines stand between them.
    static List<Block> of(Marked text) {
        List<Block> blocks = new ArrayList<>();
        List<Marked> rows = new ArrayList<>();
        List<Marked> paragraph = new ArrayList<>();
        for (Marked line : text.lines()) {
            if (line.isEmpty()) {
                endParagraph(blocks, rows, paragraph);
            } else {
                paragraph.add(line);
            }
        }
        endParagraph(blocks, rows, paragraph);
        endTable(blocks, rows);
        return blocks;
    }

    private static void endParagraph(List<Block> blocks, List<Marked> rows, List<Marked> lines) {
        if (areRows(lines)) {
            rows.addAll(lines);
        } else {
            endTable(blocks, rows);
            blocks.add(new Paragraph(List.copyOf(lines)));
        }
        lines.clear();
    }

    private static boolean areRows(List<Marked> lines) {
        for (Marked line : lines) {
            if (!line.isRow()) {
                return false;
            }
        }
        return true;
    }

    /// A single row is no table but a line that happens to hold a bar, such as the head of a letter.
    private static void endTable(List<Block> blocks, List<Marked> lines) {
        if (lines.size() == 1) {
            blocks.add(new Paragraph(List.copyOf(lines)));
        } else if (!lines.isEmpty()) {
            List<List<Marked>> rows = lines.stream().map(Marked::cells).toList();
            blocks.add(new Table(rows, rows.stream().mapToInt(List::size).max().orElse(0)));
        }
        lines.clear();
    }
}
