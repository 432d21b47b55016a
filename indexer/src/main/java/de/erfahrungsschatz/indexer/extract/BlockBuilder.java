package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.word.WordJoiner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds blocks from the beginnings and ends of elements: blocks in the order in which they begin, text outside of any
/// paragraph as a paragraph of its own, a row of a table as one block when it is a row of data, and as the blocks of its cells
/// when the table only lays out a page.
final class BlockBuilder {

    /// Stands for a line break that the author meant until newlines of the source, which may mean nothing, are folded.
    static final char LINE_BREAK = '\u2028';

    /// Cells of more text than this in several blocks are columns of a page, no data.
    private static final int LONGEST_CELL = 400;

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int bold;
    private int page;
    private boolean slideTitleDue;

    BlockBuilder() {
        scopes.push(new Scope());
    }

    void startPage(boolean isSlide) {
        page++;
        slideTitleDue = isSlide;
    }

    void startBold() {
        bold++;
    }

    void endBold() {
        bold--;
    }

    /// A block within another (a footnote in its paragraph) follows it; a paragraph within an item or heading is one itself.
    void startBlock(Kind kind, int level) {
        closeLoose();
        Draft around = scope().open.peek();
        if (around != null) {
            around.text.append(' ');
        }
        boolean inherits = kind == Kind.PARAGRAPH && around != null && around.kind != Kind.PARAGRAPH;
        scope().begin(inherits && around != null
                ? new Draft(around.kind, around.level, pageNumber(), false)
                : new Draft(kind, level, pageNumber(), false));
    }

    void endBlock() {
        closeLoose();
        if (!scope().open.isEmpty()) {
            finish(scope().open.pop());
        }
    }

    /// The border of a box: text before and after it does not belong together.
    void boundary() {
        closeLoose();
        breakLine();
    }

    private void closeLoose() {
        Draft draft = scope().open.peek();
        if (draft != null && draft.loose) {
            finish(scope().open.pop());
        }
    }

    void breakLine() {
        Draft draft = scope().open.peek();
        if (draft != null) {
            draft.text.append(LINE_BREAK);
        }
    }

    void startRow() {
        boundary();
        rows.push(new Row(scopes.size(), pageNumber(), new ArrayList<>()));
    }

    void startCell() {
        if (rows.isEmpty()) {
            boundary();
        } else {
            scopes.push(new Scope());
        }
    }

    void endCell() {
        boundary();
        if (!rows.isEmpty() && scopes.size() > rows.element().depth()) {
            rows.element().cells().add(scopes.pop().drafts);
        }
    }

    void endRow() {
        if (!rows.isEmpty()) {
            scope().drafts.addAll(rows.pop().drafts());
        }
    }

    void text(String text) {
        Draft draft = scope().open.peek();
        if (draft == null) {
            if (text.isBlank()) {
                return;
            }
            draft = new Draft(Kind.PARAGRAPH, 0, pageNumber(), true);
            scope().begin(draft);
        }
        draft.append(text, bold > 0);
    }

    /// The blocks so far, also when elements are still open because the text breaks off.
    List<RawBlock> blocks() {
        while (!rows.isEmpty()) {
            endCell();
            endRow();
        }
        return scope().drafts.stream().map(Draft::block).toList();
    }

    private Scope scope() {
        return scopes.element();
    }

    private @Nullable Integer pageNumber() {
        return page == 0 ? null : page;
    }

    /// The first line of a slide is what the slide is about; its number or date is not.
    private void finish(Draft draft) {
        String text = draft.text.toString().strip();
        if (slideTitleDue && draft.letters > 0 && rows.isEmpty()) {
            slideTitleDue = false;
            if (draft.kind == Kind.PARAGRAPH && text.length() <= 120 && text.indexOf('\n') < 0) {
                draft.kind = Kind.HEADING;
                draft.level = 1;
            }
        }
    }

    /// The document, or one cell of a table: where blocks begin and end.
    private static final class Scope {

        final List<Draft> drafts = new ArrayList<>();
        final Deque<Draft> open = new ArrayDeque<>();

        void begin(Draft draft) {
            drafts.add(draft);
            open.push(draft);
        }
    }

    /// @param depth how many scopes were open when it began
    private record Row(int depth, @Nullable Integer page, List<List<Draft>> cells) {

        List<Draft> drafts() {
            if (cells.size() < 2 || cells.stream().anyMatch(Row::isColumn)) {
                return cells.stream().flatMap(List::stream).toList();
            }
            String text = CellRow.of(cells.stream().map(Row::cellText).toList());
            List<Draft> drafts = cells.stream().flatMap(List::stream).toList();
            Draft row = new Draft(Kind.TABLE_ROW, 0, page, false);
            row.text.append(text);
            row.letters = drafts.stream().mapToInt(draft -> draft.letters).sum();
            row.boldLetters = drafts.stream().mapToInt(draft -> draft.boldLetters).sum();
            return List.of(row);
        }

        private static boolean isColumn(List<Draft> cell) {
            int length = cell.stream().mapToInt(draft -> draft.text.length()).sum();
            return cell.stream().anyMatch(draft -> draft.kind == Kind.HEADING || draft.kind == Kind.TABLE_ROW)
                    || (cell.size() > 1 && length > LONGEST_CELL);
        }

        private static String cellText(List<Draft> cell) {
            StringBuilder text = new StringBuilder();
            cell.stream().flatMap(draft -> draft.text.toString().replace(LINE_BREAK, '\n').lines()).map(String::strip)
                    .filter(line -> !line.isEmpty()).forEach(line -> appendLine(text, line));
            return text.toString();
        }

        /// A row is one line, but for the words in it that are still to be mended.
        private static void appendLine(StringBuilder text, String line) {
            if (!text.isEmpty()) {
                text.append(WordJoiner.breaksWord(text, line) ? LINE_BREAK : ' ');
            }
            text.append(line);
        }
    }

    /// A block that is being written.
    private static final class Draft {

        private Kind kind;
        private int level;
        private final @Nullable Integer page;
        private final boolean loose;
        private final StringBuilder text = new StringBuilder();
        private int letters;
        private int boldLetters;

        /// @param loose text outside of any paragraph, which ends at the next border
        Draft(Kind kind, int level, @Nullable Integer page, boolean loose) {
            this.kind = kind;
            this.level = level;
            this.page = page;
            this.loose = loose;
        }

        void append(String words, boolean bold) {
            text.append(words);
            int added = (int) words.chars().filter(Character::isLetterOrDigit).count();
            letters += added;
            boldLetters += bold ? added : 0;
        }

        RawBlock block() {
            return new RawBlock(kind, level, text.toString(), page, letters > 0 && letters == boldLetters);
        }
    }
}
