package de.erfahrungsschatz.indexer.extract;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the cells of a row of a table in one line, with bars between them.
final class CellRow {

    /// The longest mark or number that says nothing but by the column in which it stands: `x`, `ja`, `12`.
    private static final int LONGEST_MARK = 3;

    private CellRow() {}

    /// The line of a row. Empty cells are left out, for many serve to keep others apart; they stay where a mark stands behind them, which
    /// would be taken for that of another column.
    ///
    /// @param cells without blanks around them
    static String of(List<String> cells) {
        int end = endOfMarks(cells);
        String marked = String.join(" | ", cells.subList(0, end));
        String others = cells.stream().skip(end).filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
        return marked.isEmpty() || others.isEmpty() ? marked + others : marked + " | " + others;
    }

    /// The number of cells up to the last mark; none in a row that does not begin with what is marked.
    private static int endOfMarks(List<String> cells) {
        int end = cells.isEmpty() || cells.getFirst().isBlank() ? 0 : cells.size();
        while (end > 0 && !isMark(cells.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMark(String cell) {
        return !cell.isBlank() && cell.length() <= LONGEST_MARK;
    }
}
