package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.person.PeopleColumns.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the cells of a row tell of whether its person was there, and who came instead.
final class AttendanceCells {

    private static final Pattern YES = Pattern.compile("(?i)(?:x|ja|j|✓|✔|☒|☑|\\+|a|anw\\.?|o\\.?k\\.?|p|da|gez\\.?"
            + "|video|zoom|handy|online|digital|hybrid|tel\\.?|telefon(?:isch)?|zugeschaltet|(?:per|über|via) .*|\\d{1,2}[:.]\\d{2}\\b.*)");
    private static final Pattern NO = Pattern.compile("(?i)(?:nein|n|-|–|☐|fehlt|u)");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)(?:e|entsch\\.?|entschuldigt.*)");
    private static final Pattern REMARK = Pattern
            .compile("(?<=^.{1,3})\\s*(?:[(,;].*|\\s(?:ab|bis|von|nur|zeitw|zu|per|[-–]|als|über|nach|vor|erst"
                    + "|vormittags|nachmittags)(?!\\p{L}).*)$");
    /// "f. Probst", "i. V. Amsel", "für Stv. Stern": in a column of any kind, for whom the person of the row came.
    private static final Pattern FOR_ANOTHER = Pattern.compile(
            "\\(?(?:(?:i\\. ?V\\.|[Ii]n Vertretung|[Vv]ertretung|[Vv]ertr\\.|[Ee]rsatz|[Aa]nstelle"
                    + "|statt)(?:\\s(?<for>für|von|f\\.|v\\.|d\\.|der|des))?|(?<alone>für|f\\.))"
                    + "\\s(?:(?:den|die) )?(?<who>\\p{Lu}[^()|;]{2,50}?)\\)?");
    private static final Pattern BY = Pattern
            .compile("^(?:(?:vertr(?:eten|\\.) )?(?:durch|von)|i\\. ?V\\.|in Vertretung:?) (?<who>\\p{Lu}.+)$");

    private final PeopleColumns columns;
    private final List<String> cells;

    AttendanceCells(PeopleColumns columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /// Whether the person of the row was there; a row that says nothing lists who was. Of whoever was not asked to come it
    /// tells nothing.
    Optional<Attendance> attendance() {
        return AttendanceWords.isUninvited(cell(Column.PRESENT)) ? Optional.empty() : Optional.of(told());
    }

    private Attendance told() {
        String status = bare(status());
        String present = bare(cell(Column.PRESENT));
        boolean deputy = AttendanceWords.read(status + " " + present + " " + bracket())
                .filter(read -> read == Attendance.DEPUTY).isPresent();
        if ((deputy && sent().isEmpty()) || isDeputy() || cameFor().isPresent()) {
            return Attendance.DEPUTY;
        }
        Optional<Attendance> mark = AttendanceWords.ofMark(status).or(() -> AttendanceWords.ofMark(present));
        if (mark.isPresent() && mark.get() != Attendance.PRESENT) {
            return mark.get();
        }
        if (isMarked(Column.EXCUSED) || deputy().isPresent() || ANNOUNCED.matcher(present).matches()
                || ANNOUNCED.matcher(status).matches()) {
            return Attendance.EXCUSED;
        }
        boolean absent = isMarked(Column.ABSENT) || NO.matcher(present).matches()
                || NO.matcher(status).matches();
        boolean unmarked = columns.has(Column.PRESENT) && present.isEmpty();
        if (absent || unmarked) {
            return Attendance.ABSENT;
        }
        return YES.matcher(present).matches() ? Attendance.PRESENT
                : AttendanceWords.read(present + " " + status).orElse(Attendance.PRESENT);
    }

    /// The cell that tells it; where no heading says which that is, the first one that does.
    private String status() {
        String status = cell(Column.STATUS);
        if (!status.isEmpty() || columns.tellAttendance()) {
            return status;
        }
        int name = columns.at(Column.NAME);
        return IntStream.range(0, cells.size()).filter(i -> i != name).mapToObj(cells::get)
                .filter(cell -> AttendanceWords.ofMark(cell).isPresent() || AttendanceWords.read(cell).isPresent())
                .findFirst().orElse("");
    }

    /// Whom the row names as the one who came for the person of the row, who therefore was not there.
    Optional<PersonName> deputy() {
        return isThere() ? Optional.empty()
                : somebody(cell(Column.DEPUTY)).or(() -> somebody(behindMark())).or(() -> sent());
    }

    /// Whether a mark says that the person of the row was there.
    boolean isThere() {
        String present = bare(cell(Column.PRESENT));
        return YES.matcher(present).matches()
                || AttendanceWords.read(present).filter(read -> read == Attendance.PRESENT).isPresent();
    }

    private static Optional<PersonName> somebody(String cell) {
        String front = EntryName.front(cell);
        return PersonName.isTurned(cell) ? PersonName.parse(cell)
                : PersonName.parse(front).filter(_ -> !RoleLine.isRole(front));
    }

    /// "V (Probst, Ina)": who came, in brackets behind the mark of whoever did not.
    private String behindMark() {
        String cell = cell(Column.PRESENT);
        int bracket = cell.indexOf('(');
        String behind = bracket > 0 && cell.endsWith(")") ? cell.substring(bracket + 1, cell.length() - 1) : "";
        return AttendanceWords.read(behind).isEmpty() && !CommonWords.contains(behind) ? behind : "";
    }

    /// The mark without what is said of it: "x (bis TOP 3)", "e, Urlaub", "x ab 17 Uhr".
    private static String bare(String cell) {
        return REMARK.matcher(cell).replaceFirst("");
    }

    /// "durch …": who came, as the remarks say it.
    private Optional<PersonName> sent() {
        Matcher by = BY.matcher(cell(Column.STATUS));
        return by.find() && !by.group("who").startsWith("gez.")
                ? PersonName.parse(by.group("who")).filter(name -> !RoleLine.isRole(by.group("who")))
                : Optional.empty();
    }

    /// What is said behind the name of for whom somebody came, or in the remarks on whoever was there.
    String represents() {
        Optional<String> another = cameFor();
        if (another.isPresent()) {
            return "(für " + another.get() + ")";
        }
        String bracket = bracketOf(cells);
        return bracket.isEmpty() && isThere() ? cell(Column.STATUS) : bracket;
    }

    /// For whom the person of the row came, where a cell, or the brackets behind the name, say that and nothing else.
    Optional<String> cameFor() {
        String name = cell(Column.NAME);
        String bracket = name.substring(Math.max(0, name.indexOf('(')));
        return Stream.concat(Stream.of(bracket), cells.stream()).filter(cell -> !cell.equals(name))
                .flatMap(cell -> another(cell).stream()).findFirst();
    }

    /// Where the mark should stand, "i. V. Amsel" is who came instead.
    private Optional<String> another(String cell) {
        Matcher found = FOR_ANOTHER.matcher(cell);
        boolean ofMark = !isThere() && (cell.equals(cell(Column.STATUS)) || cell.equals(cell(Column.PRESENT)));
        if (!found.matches() || (ofMark && found.group("for") == null && found.group("alone") == null)) {
            return Optional.empty();
        }
        String who = found.group("who");
        boolean named = NamesInText.find(who).stream().anyMatch(mention -> mention.start() == 0);
        boolean surname = found.group("alone") == null ? somebody(who).isPresent() && !isWord(who) : isOnlySurname(who);
        return named || surname ? Optional.of(who) : Optional.empty();
    }

    /// "f. Probst": a word that is nothing else.
    private static boolean isOnlySurname(String who) {
        return somebody(who).isPresent() && !CommonWords.contains(who) && !isWord(who);
    }

    /// "in Vertretung für Vorstehenden": what is no noun.
    private static boolean isWord(String who) {
        return CommonWords.contains(who.toLowerCase(Locale.GERMAN));
    }

    private String bracket() {
        String name = cell(Column.NAME);
        return name.indexOf('(') < 0 ? bracketOf(cells) : name.substring(name.indexOf('('));
    }

    /// What stands in brackets in the first cell of a row that has any and tells of attendance; empty when none does.
    private static String bracketOf(List<String> cells) {
        return cells.stream().filter(cell -> cell.indexOf('(') >= 0).map(cell -> cell.substring(cell.indexOf('(')))
                .filter(bracket -> AttendanceWords.read(bracket).isPresent()).findFirst().orElse("");
    }

    private boolean isDeputy() {
        return PeopleColumns.isSomething(cell(Column.DEPUTY)) && somebody(cell(Column.DEPUTY)).isEmpty();
    }

    private boolean isMarked(Column column) {
        String cell = cell(column);
        return YES.matcher(bare(cell)).matches()
                || (PeopleColumns.isSomething(cell) && AttendanceWords.read(cell).isPresent());
    }

    private String cell(Column column) {
        return columns.cell(cells, column);
    }
}
