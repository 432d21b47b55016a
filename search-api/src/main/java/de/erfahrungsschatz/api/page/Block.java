package de.erfahrungsschatz.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
        for (Marked paragraph : text.split(Separators.PARAGRAPH)) {
            List<Marked> lines = paragraph.lines().stream().filter(line -> !line.isEmpty()).toList();
            if (!lines.isEmpty() && lines.stream().allMatch(Block::isRow)) {
                rows.addAll(lines);
            } else if (!lines.isEmpty()) {
                endTable(blocks, rows);
                blocks.add(new Paragraph(lines));
            }
        }
        endTable(blocks, rows);
        return blocks;
    }

    private static boolean isRow(Marked line) {
        return line.text().indexOf('|') >= 0 && Separators.CELL.matcher(line.text()).find();
    }

    /// A single row is no table but a line that happens to hold a bar, such as the head of a letter.
    private static void endTable(List<Block> blocks, List<Marked> lines) {
        if (lines.size() == 1) {
            blocks.add(new Paragraph(List.copyOf(lines)));
        } else if (!lines.isEmpty()) {
            List<List<Marked>> rows = lines.stream().map(line -> line.split(Separators.CELL)).toList();
            blocks.add(new Table(rows, rows.stream().mapToInt(List::size).max().orElse(0)));
        }
        lines.clear();
    }

    /// What stands between the parts of a text.
    final class Separators {

        private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
        private static final Pattern CELL = Pattern.compile("(?:^|\\s)\\|(?=\\s|$)");

        private Separators() {}
    }
}
