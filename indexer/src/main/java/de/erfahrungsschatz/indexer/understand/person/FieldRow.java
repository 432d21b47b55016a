package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/// A row of two cells that is a field and what stands in it: `Projektleitung | Name` says the same as
/// `Projektleitung: Name`.
final class FieldRow {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern REMARK = Pattern.compile("\\s\\([^()]*\\)$");
    private static final int MOST_WORDS_OF_LABEL = 4;

    private FieldRow() {}

    /// The same blocks, such rows as lines of text.
    static List<Block> asLines(List<Block> blocks) {
        return blocks.stream().map(FieldRow::asLine).toList();
    }

    private static Block asLine(Block block) {
        if (block.kind() != Block.Kind.TABLE_ROW) {
            return block;
        }
        List<String> cells = List.of(CELL.split(block.text(), -1));
        boolean field = cells.size() == 2 && !cells.getFirst().isBlank()
                && Words.count(cells.getFirst()) <= MOST_WORDS_OF_LABEL && !DIGIT.matcher(cells.getFirst()).find()
                && !isName(cells.getFirst());
        return field ? new Block(Block.Kind.PARAGRAPH, 0, cells.getFirst() + ": " + cells.getLast(), block.page(),
                block.bold()) : block;
    }

    /// "Ina Probst (Initiative)" is a name as well.
    private static boolean isName(String cell) {
        String bare = REMARK.matcher(cell).replaceFirst("");
        return PersonName.parse(bare).filter(name -> name.given() != null && !RoleLine.isRole(bare)).isPresent();
    }
}
