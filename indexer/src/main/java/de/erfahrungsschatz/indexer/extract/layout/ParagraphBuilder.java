package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.LayoutBlock.Role;
import de.erfahrungsschatz.indexer.extract.layout.Paragraph.Column;
import de.erfahrungsschatz.indexer.extract.layout.TableFinder.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Makes paragraphs, items and rows of tables of the rows of a region.
///
/// A paragraph ends where there is more room between lines than usual, where size or weight change, where a line is indented or
/// marked as an item, and where a sentence ends although the next word would have fitted.
final class ParagraphBuilder {

    private static final Pattern BULLET = Pattern.compile("^[•‣▪●○◦■□➢➤✓*·–—\\-\\uE000-\\uF8FF]\\s+\\S");
    private static final Pattern NUMBER = Pattern
            .compile(
                    "^(?:\\(?\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\(?[a-z]\\)|[IVX]{1,4}\\.|§+ ?\\d+\\w?)\\s+\\S");

    /// Cells of more text than this in several paragraphs are columns of a page, no data.
    private static final int LONGEST_CELL = 400;

    private static final double ROOM = 1.25;
    private static final double INDENT = 0.8;
    private static final double OTHER_SIZE = 0.06;

    private final int page;
    private final Measure measure;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();
    private Column column = new Column(0, 0, 0);

    ParagraphBuilder(int page, Measure measure) {
        this.page = page;
        this.measure = measure;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    void addRegion(List<Segment> region) {
        List<Row> between = new ArrayList<>();
        for (Row row : Row.of(region)) {
            List<Segment> text = row.cells().stream().filter(segment -> segment.grid() == null).toList();
            if (!text.isEmpty()) {
                between.add(new Row(text));
            }
            if (text.size() < row.cells().size()) {
                addRows(between);
                between.clear();
            }
            row.cells().stream().map(Segment::grid).filter(Objects::nonNull).forEach(this::addGrid);
        }
        addRows(between);
    }

    private void addGrid(Grid grid) {
        for (List<List<Segment>> cells : grid.rows()) {
            List<Segment> data = new ArrayList<>();
            for (List<Segment> cell : cells.stream().filter(segments -> !segments.isEmpty()).toList()) {
                ParagraphBuilder builder = new ParagraphBuilder(page, measure);
                builder.addRegion(cell);
                if (isColumn(builder.paragraphs)) {
                    addTableRow(data);
                    paragraphs.addAll(builder.paragraphs);
                    data.clear();
                } else {
                    Row.of(cell).stream().map(Row::whole).reduce(Segment::andBelow).ifPresent(data::add);
                }
            }
            addTableRow(data);
        }
    }

    /// Whether a cell holds more than a piece of data: a column of text with a border around.
    private static boolean isColumn(List<Paragraph> cell) {
        return cell.size() > 1 && cell.stream().mapToInt(paragraph -> paragraph.text().length()).sum() > LONGEST_CELL;
    }

    private void addTableRow(List<Segment> cells) {
        if (!cells.isEmpty()) {
            paragraphs.add(new Paragraph(Role.TABLE_ROW, cells, column, page));
        }
    }

    private void addRows(List<Row> rows) {
        int next = 0;
        for (Found found : TableFinder.in(rows)) {
            addProse(rows.subList(next, found.start()));
            found.table().entries().forEach(this::addTableRow);
            next = found.end();
        }
        addProse(rows.subList(next, rows.size()));
    }

    private void addProse(List<Row> rows) {
        List<Segment> prose = rows.stream().map(Row::whole).toList();
        if (!prose.isEmpty()) {
            column = measure.column(prose);
        }
        for (Row row : rows) {
            if (row.isApart() || (!lines.isEmpty() && begins(row.whole()))) {
                finish();
            }
            if (row.isApart()) {
                addTableRow(row.cells());
            } else {
                lines.add(row.whole());
            }
        }
        finish();
    }

    private void finish() {
        if (!lines.isEmpty()) {
            Role role = BULLET.matcher(lines.getFirst().text()).find() ? Role.LIST_ITEM : Role.PARAGRAPH;
            paragraphs.add(new Paragraph(role, lines, column, page));
            lines.clear();
        }
    }

    private boolean begins(Segment line) {
        Segment before = lines.getLast();
        double size = before.size();
        if (line.y() - before.y() > ROOM * column.leading() * Math.max(line.size(), size)
                || Math.abs(line.size() - size) > OTHER_SIZE * size || turnsBoldOrLight(before, line)) {
            return true;
        }
        boolean full = column.isFull(before, line);
        boolean ended = Paragraph.endsSentence(before.text());
        if (BULLET.matcher(line.text()).find()) {
            return ended || !full || !isDash(line.text());
        }
        if (NUMBER.matcher(line.text()).find() && (!full || ended)) {
            return true;
        }
        return isIndented(line, before) || isOutdented(line) || (!full && isBesideItem(line))
                || (ended && !full && !startsSmall(line.text()));
    }

    /// A dash may also stand in the midst of a sentence.
    private static boolean isDash(String text) {
        return "–—-".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean turnsBoldOrLight(Segment before, Segment line) {
        boolean wasBold = before.boldness().wholly();
        return wasBold ? !line.boldness().starts() : line.boldness().wholly() && !before.boldness().starts();
    }

    /// The first line of a paragraph is indented; further ones of an item hang.
    private boolean isIndented(Segment line, Segment before) {
        boolean isItem = BULLET.matcher(lines.getFirst().text()).find()
                || NUMBER.matcher(lines.getFirst().text()).find();
        return line.x() - before.x() > INDENT * line.size() && !(isItem && lines.size() == 1)
                && Paragraph.endsSentence(before.text());
    }

    /// Whether it stands where the bullet of the item above does, and not below the item's text.
    private boolean isBesideItem(Segment line) {
        Segment first = lines.getFirst();
        return BULLET.matcher(first.text()).find() && line.x() < first.x() + 0.3 * first.size();
    }

    private boolean isOutdented(Segment line) {
        Segment before = lines.getLast();
        return before.x() - line.x() > INDENT * line.size() && lines.size() > 1
                && !column.isFull(before, line);
    }
}
