package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of tables in which minutes list people: under a heading row, behind a label in the first cell, side
/// by side in columns, or one in each row.
final class AttendanceRows {

    private static final int MOST_WORDS_OF_REMARK = 8;
    private static final Pattern WORD = Pattern.compile(
            "(?i)(?:un)?entschuldigt|entsch\\.?|anwesend(?: .*)?|abwesend|fehlt|verhindert|krank|abgesagt"
                    + "|abgemeldet|nicht (?:da|anwesend|erschienen|gekommen)|da(?: (?:ab|bis) .*)?");
    private static final Pattern TIMES = Pattern
            .compile(
                    "(?:per \\p{L}+, )?(?:ab |bis )?\\d{1,2}[:.]\\d{2}(?: Uhr)?(?:\\s?[–-]\\s?(?:ca\\. )?\\d{1,2}[:.]\\d{2}(?: Uhr)?)?");
    private static final Pattern TICK = Pattern
            .compile("(?i)(?:x|da|✓|✔|☒|☑)(?:\\s*\\(?(?:ab|bis|nur|per|ca\\.)\\b.*)?");
    private static final Pattern NO_TICK = Pattern.compile("[–—-]|☐");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");

    private final List<Sighting> people;
    private final AttendanceLines lines;
    private final MarkLegend legend;
    private final @Nullable DocumentDate sitting;
    private final SideBySide columns = new SideBySide();
    private @Nullable PeopleTable table;
    private @Nullable Attendance ofRow;

    /// @param people to which those of the rows are added
    /// @param lines what the lines around the table have said
    /// @param legend what marks stand for
    /// @param sitting when people met; null when nobody knows
    AttendanceRows(List<Sighting> people, AttendanceLines lines, MarkLegend legend,
            @Nullable DocumentDate sitting) {
        this.people = people;
        this.lines = lines;
        this.legend = legend;
        this.sitting = sitting;
    }

    /// The table ends here.
    void end() {
        table = null;
        ofRow = null;
        columns.clear();
    }

    /// A row that stands where minutes list who was there.
    void read(String row) {
        List<String> cells = List.of(CELL.split(row, -1));
        if (listsPeople(row, cells)) {
            return;
        }
        if (cells.size() > 1 && lines.officer(cells.getFirst().replaceFirst(":?$", ": ") + cells.get(1))) {
            lines.close();
        } else if (table != null) {
            people.addAll(table.people(legend.read(row), lines.isOpen()));
        } else {
            unheaded(cells);
        }
    }

    /// A row that stands anywhere else, and counts where it or its heading row says who was there.
    void readTelling(String row) {
        List<String> cells = List.of(CELL.split(row, -1));
        if (listsPeople(row, cells)) {
            return;
        }
        if (table != null && (table.tellsAttendance() || lines.isOpen())) {
            people.addAll(table.people(legend.read(row), true));
        } else if (table == null && (lines.isOpen() || tellsByItself(cells))) {
            unheaded(cells);
        }
    }

    /// Whether a row says by itself, or by the headings of its columns, who was there; the people are added.
    private boolean listsPeople(String row, List<String> cells) {
        if (heads(row) || columns.areHeaded(cells)) {
            return true;
        }
        List<Sighting> below = columns.people(cells, RoleLine.NONE);
        people.addAll(below);
        return !below.isEmpty() || labelled(cells);
    }

    private boolean heads(String row) {
        Optional<PeopleTable> headed = PeopleTable.headed(row, sitting);
        headed.ifPresent(found -> table = found);
        return headed.isPresent();
    }

    /// "Anwesend | …", with the rows below it whose first cell is empty.
    private boolean labelled(List<String> cells) {
        if (cells.size() < 2 || table != null) {
            return false;
        }
        String first = cells.getFirst();
        Optional<Attendance> status = AttendanceLabels.status(first);
        if (status.isPresent()) {
            ofRow = status.get();
        } else if (!first.isBlank() || ofRow == null) {
            return false;
        }
        Attendance known = ofRow;
        cells.subList(1, cells.size()).stream().flatMap(String::lines)
                .flatMap(cell -> AttendanceLabels.apart(cell).stream())
                .forEach(cell -> lines.addUnder(cell, known));
        return true;
    }

    /// A row without a heading row: people side by side, or one with what he or she is and perhaps whether he or she
    /// was there.
    private void unheaded(List<String> cells) {
        Optional<Attendance> told = cells.stream().skip(1).flatMap(cell -> told(cell).stream()).findFirst();
        Attendance status = told.orElse(lines.current());
        List<String> written = cells.stream().filter(cell -> !cell.isBlank() && AttendanceWords.ofMark(cell).isEmpty())
                .toList();
        if (status == null
                || (told.isPresent() && !lines.isOpen() && cells.stream().limit(2).noneMatch(EntryName::begins))) {
            return;
        }
        if (written.size() > 1 && written.stream().allMatch(AttendanceRows::isPersonOrLabel)) {
            written.forEach(cell -> lines.add(cell, status));
        } else {
            lines.add(nameFirst(written), status);
        }
    }

    /// "Ina Probst | Bauamt | entschuldigt": a row without a heading whose last cell says it in a word.
    private static boolean tellsByItself(List<String> cells) {
        return cells.size() > 1 && WORD.matcher(cells.getLast()).matches() && EntryName.begins(cells.getFirst());
    }

    private static Optional<Attendance> told(String cell) {
        if (TIMES.matcher(cell).matches()) {
            return Optional.of(Attendance.PRESENT);
        }
        return ticked(cell).or(() -> AttendanceWords.ofMark(cell))
                .or(() -> Words.count(cell) > MOST_WORDS_OF_REMARK || EntryName.begins(cell) ? Optional.empty()
                        : AttendanceWords.read(cell));
    }

    private static Optional<Attendance> ticked(String cell) {
        return TICK.matcher(cell).matches() ? Optional.of(Attendance.PRESENT)
                : NO_TICK.matcher(cell).matches() ? Optional.of(Attendance.ABSENT) : Optional.empty();
    }

    /// "Neustadt | Ina Probst, Bauamt": what stands before the name says of the person what brackets would.
    private static String nameFirst(List<String> cells) {
        boolean second = cells.size() > 1 && !EntryName.begins(cells.getFirst()) && EntryName.begins(cells.get(1));
        return second
                ? Stream.concat(cells.stream().skip(1), Stream.of(cells.getFirst())).collect(Collectors.joining(", "))
                : String.join(", ", cells);
    }

    private static boolean isPersonOrLabel(String cell) {
        return AttendanceLabels.isLabel(cell) || EntryName.begins(cell);
    }
}
