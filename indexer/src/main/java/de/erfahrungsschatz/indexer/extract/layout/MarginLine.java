package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A line near the upper or lower end of its page, which may be a running one; not one that is set larger than the body, as
/// running lines never are.
///
/// @param whole its text
/// @param key what it has in common with others of its kind
/// @param gap to the next line towards the middle of the page, in heights of a line
/// @param isInMargin whether it stands where hardly ever a body does
/// @param isInTable whether it is a row of a table, perhaps the head that is repeated on every page
record MarginLine(List<Segment> segments, String whole, Key key, int page, double gap, boolean isInMargin,
        boolean isInTable) {

    private static final int MOST_LINES = 6;
    private static final double ZONE = 0.2;
    private static final double MARGIN = 0.1;

    /// Places that differ by less are one, in points.
    private static final double PLACE = 3;

    /// So far off from the rest stands what does not belong to it, in heights of a line.
    static final double APART = 1.8;

    private static final double ALIGNED = 3;
    private static final double LARGER = 1.2;
    private static final int MOST_CHARACTERS = 200;

    /// Such a line is one wherever it ends the page.
    private static final Pattern NUMBER_OF_PAGE = Pattern
            .compile("[-–—\\s]*(?:Seite|Blatt)\\s*\\d{1,4}(?:\\s*(?:von|/)\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern NUMBERS = Pattern.compile("\\d+|(?<![\\p{L}\\d])[ivxlc]{1,6}(?![\\p{L}\\d])");

    /// A text at a place.
    ///
    /// @param text in lower case, numbers aside
    /// @param place from the near end of the page, in steps
    record Key(String text, boolean upper, long place) {}

    /// The place alone.
    Key place() {
        return new Key("", key.upper, key.place);
    }

    /// Those of a page.
    static List<MarginLine> of(Sheet sheet) {
        List<Row> rows = Row.of(sheet.segments().stream().filter(segment -> segment.turn() == 0).toList());
        Set<Segment> inTables = inTables(sheet);
        double body = body(sheet);
        List<MarginLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean upper = row.y() < ZONE * sheet.height() && i < MOST_LINES;
            boolean lower = row.y() > (1 - ZONE) * sheet.height() && i >= rows.size() - MOST_LINES;
            boolean isNumber = (i == 0 || i == rows.size() - 1) && NUMBER_OF_PAGE.matcher(row.text()).matches();
            boolean mayRun = row.size() < LARGER * body && row.text().length() <= MOST_CHARACTERS;
            if ((upper || lower || isNumber) && mayRun) {
                boolean isInTable = row.cells().stream().anyMatch(inTables::contains)
                        || isInColumns(sheet, rows, i, upper);
                lines.add(line(sheet, rows, i, upper, isInTable));
            }
        }
        return lines;
    }

    private static MarginLine line(Sheet sheet, List<Row> rows, int i, boolean upper,
            boolean isInTable) {
        Row row = rows.get(i);
        double place = upper ? row.y() : sheet.height() - row.y();
        String text = NUMBERS.matcher(row.text().toLowerCase(Locale.GERMAN).strip()).replaceAll("#");
        return new MarginLine(row.cells(), row.text(), new Key(text, upper, Math.round(place / PLACE)), sheet.number(),
                gap(rows, i, upper), place < MARGIN * sheet.height(), isInTable);
    }

    /// What stands in tables with borders, unless such a table lies within the head or foot of a page, and belongs to it.
    private static Set<Segment> inTables(Sheet sheet) {
        Set<Segment> inTables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Grid grid : GridFinder.in(sheet)) {
            if (grid.bottom() > ZONE * sheet.height() && grid.top() < (1 - ZONE) * sheet.height()) {
                inTables.addAll(grid.segments());
            }
        }
        return inTables;
    }

    /// The size of type in the middle of the lines of a page.
    private static double body(Sheet sheet) {
        List<Double> sizes = sheet.segments().stream().map(Segment::size).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static double gap(List<Row> rows, int i, boolean upper) {
        int next = upper ? i + 1 : i - 1;
        return next < 0 || next >= rows.size() ? Double.MAX_VALUE
                : Math.abs(rows.get(next).y() - rows.get(i).y()) / rows.get(i).size();
    }

    /// Whether the next rows towards the middle stand in the columns of this one. A foot of several columns has no table above
    /// it, but room.
    private static boolean isInColumns(Sheet sheet, List<Row> rows, int i, boolean upper) {
        int step = upper ? 1 : -1;
        int end = i;
        while (end + step >= 0 && end + step < rows.size()
                && areInColumns(rows.get(Math.min(end, end + step)), rows.get(Math.max(end, end + step)))) {
            end += step;
        }
        double y = rows.get(end).y();
        boolean reachesBody = upper ? y > ZONE * sheet.height() : y < (1 - ZONE) * sheet.height();
        return end != i && (reachesBody || gap(rows, end, upper) < APART);
    }

    private static boolean areInColumns(Row above, Row below) {
        if (above.cells().size() < 2 || below.cells().size() < 2 || below.y() - above.y() > 3 * below.size()) {
            return false;
        }
        return above.cells().stream().filter(cell -> below.cells().stream().anyMatch(
                other -> Math.abs(other.x() - cell.x()) < ALIGNED || Math.abs(other.end() - cell.end()) < ALIGNED))
                .count() >= 2;
    }
}
