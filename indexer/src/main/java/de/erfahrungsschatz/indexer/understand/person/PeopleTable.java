package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of people under its heading row: who was there, who can be reached how, who does what.
final class PeopleTable {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    /// The rule that reads who does what; a bare surname is a person only where it is known.
    static final String ACTION = "person.action-table";

    private static final Pattern DOERS = Pattern.compile("\\s*(?:[,;/]|\\bund\\b|&)\\s*");
    private static final Pattern NOTHING = Pattern.compile("[-–—/.]?");
    private static final Pattern YES = Pattern.compile("(?i)(?:x|ja|j|✓|✔|☒|☑|\\+|a|anw\\.?|o\\.?k\\.?|p)");
    private static final Pattern NO = Pattern.compile("(?i)(?:nein|n|-|–|☐|fehlt|u)");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)(?:e|entsch\\.?|entschuldigt.*)");

    private static final Pattern BY = Pattern.compile("^(?:(?:vertr(?:eten|\\.) )?(?:durch|von)|i\\. ?V\\.|in Vertretung:?) (?<who>\\p{Lu}.+)$");

    /// What a column tells.
    private enum Column {
        NAME("(?:titel,? )?name|namen|name\\s?/\\s?\\p{L}+|nachname|familienname|person|personen|teilnehmer.*|teilnehmende|\\p{L}*mitglied(?:er)?|ansprechpartner.*|kontakt(?:person)?"
                + "|vor- und nachname|name, vorname|wer nimmt teil\\??"),
        GIVEN("vorname"),
        DOER("wer\\??|zuständig(?:keit)?|verantwortlich(?:e|er|keit)?|verantw\\.?|erledigung durch|bearbeiter(?:in)?|bearbeitung"),
        FUNCTION("funktion|aufgabe|rolle|position|tätigkeit"),
        OFFICE("amt|dienststelle|abteilung|bereich|amt / .*|fachbereich|referat|organisationseinheit"),
        ORGANISATION("organisation|institution|einrichtung|fraktion|partei|verein|stadt\\s?/\\s?organisation|gruppe"),
        CITY("stadt|kommune|ort|gemeinde"),
        REACHED("telefon|tel\\.?|e-?mail|mail|durchwahl|telefonnummer"),
        STATUS("status|unterschrift|kürzel|teilnahme|anwesenheit|bemerkung(?:en)?|vermerk|anmerkung(?:en)?|hinweis(?:e)?|notiz"),
        PRESENT("(?:am )?\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|anwesend\\??|anw\\.?|da\\??|dabei\\??|ja|a"),
        EXCUSED("entschuldigt|entsch\\.?|e"),
        ABSENT("fehlt|abwesend|abw\\.?|unentschuldigt|unentsch\\.?|nicht anwesend|nein|u"),
        DEPUTY("vertretung|vertreten durch|vertreten von|in vertretung|stellvertretung|vertreter(?:in)?");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    private final Map<Column, Integer> columns;

    private PeopleTable(Map<Column, Integer> columns) {
        this.columns = columns;
    }

    /// The table under a heading row; empty when the row is not one of a table of people.
    static Optional<PeopleTable> headed(String row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> cells = cells(row.toLowerCase(Locale.GERMAN));
        for (int i = 0; i < cells.size(); i++) {
            for (Column column : Column.values()) {
                if (column.heading.matcher(cells.get(i)).matches()) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (!columns.containsKey(Column.NAME) && columns.containsKey(Column.DEPUTY)) {
            // Of bodies that send somebody the column tells whom.
            columns.put(Column.NAME, columns.remove(Column.DEPUTY));
        }
        if (!NamesInText.find(row).isEmpty() || beginsWithName(row)) {
            return Optional.empty();
        }
        boolean listed = columns.containsKey(Column.NAME) && columns.size() > 1;
        boolean duties = columns.containsKey(Column.DOER) && cells.size() > 1;
        return listed || duties ? Optional.of(new PeopleTable(columns)) : Optional.empty();
    }

    /// Whether the first cell is a name rather than a heading, so that "Mitglied" behind it is what somebody is.
    private static boolean beginsWithName(String row) {
        String first = cells(row).getFirst();
        return PersonName.parse(first).filter(name -> name.given() != null).isPresent() && Stream.of(Column.values())
                .noneMatch(column -> column.heading.matcher(first.toLowerCase(Locale.GERMAN)).matches());
    }

    /// Whether the table tells who was at a sitting.
    boolean tellsAttendance() {
        return Stream.of(Column.STATUS, Column.PRESENT, Column.EXCUSED, Column.ABSENT).anyMatch(columns::containsKey);
    }

    /// The people of a row.
    ///
    /// @param sitting whether the table stands where minutes list who was there
    List<Sighting> people(String row, boolean sitting) {
        List<String> cells = cells(row);
        List<Sighting> people = new ArrayList<>();
        name(cells).ifPresent(name -> people.add(listed(name, cells, row, sitting)));
        if (tellsAttendance()) {
            represented(cells, row).ifPresent(people::add);
        }
        deputy(cells).ifPresent(name -> people.add(Sighting.of(name, Person.Role.ATTENDEE, RoleLine.NONE,
                ListedPerson.DEPUTY, row).attending(Attendance.DEPUTY)));
        DOERS.splitAsStream(cell(cells, Column.DOER)).flatMap(doer -> PersonName.parse(doer).stream())
                .filter(name -> !RoleLine.isRole(name.written())).forEach(name -> people
                        .add(Sighting.of(name, Person.Role.RESPONSIBLE, RoleLine.NONE, ACTION, row)));
        return people;
    }

    private Sighting listed(PersonName name, List<String> cells, String row, boolean sitting) {
        boolean reached = columns.containsKey(Column.REACHED);
        Person.Role role = reached ? Person.Role.CONTACT : sitting || tellsAttendance() ? Person.Role.ATTENDEE
                : Person.Role.MENTIONED;
        Sighting person = Sighting.of(name, role, said(cells), "person.table", row);
        if (role != Person.Role.ATTENDEE) {
            return person;
        }
        Sighting attending = person.attending(attendance(cells));
        return ListedPerson.writes(person.said()) ? attending.as(Person.Role.AUTHOR, "person.minutes-by") : attending;
    }

    private Optional<PersonName> name(List<String> cells) {
        String given = cell(cells, Column.GIVEN);
        String name = cell(cells, Column.NAME);
        int bracket = name.indexOf('(');
        String bare = (bracket < 0 ? name : name.substring(0, bracket)).strip();
        if (AttendanceLabels.isLabel(bare)) {
            return Optional.empty();
        }
        return given.isEmpty() ? introduced(bare).or(() -> PersonName.parse(bare)) : PersonName.parse(given + " " + bare);
    }

    /// "Pastor X": a name with what the person is before it.
    private static Optional<PersonName> introduced(String cell) {
        return NamesInText.find(cell).stream().filter(mention -> mention.start() == 0 && mention.end() == cell.length())
                .findFirst().map(NamesInText.Mention::name);
    }

    private RoleLine said(List<String> cells) {
        RoleLine listed = RoleLine.ofListed(Stream.of(Column.FUNCTION, Column.OFFICE, Column.ORGANISATION)
                .map(column -> cell(cells, column)).filter(PeopleTable::isSomething).collect(Collectors.joining(", ")));
        String city = cell(cells, Column.CITY);
        return isSomething(city) ? listed.orElse(RoleLine.ofPlace(city)) : listed;
    }

    /// "Name (i. V. Other)": for whom the person of the row came.
    private Optional<Sighting> represented(List<String> cells, String row) {
        return PeopleLine.read(cell(cells, Column.NAME), Attendance.PRESENT, RoleLine.NONE).stream()
                .filter(person -> person.provenance().rule().equals(ListedPerson.DEPUTY)).findFirst()
                .map(person -> Sighting.of(person.name(), Person.Role.ATTENDEE, RoleLine.NONE, ListedPerson.DEPUTY, row)
                        .attending(person.attendance()));
    }

    /// Whom the row names as the one who came for the person of the row, who therefore was not there.
    private Optional<PersonName> deputy(List<String> cells) {
        boolean there = YES.matcher(cell(cells, Column.PRESENT)).matches();
        return there ? Optional.empty() : PersonName.parse(cell(cells, Column.DEPUTY)).or(() -> sent(cells));
    }

    /// "durch …": who came, as the remarks say it.
    private Optional<PersonName> sent(List<String> cells) {
        Matcher by = BY.matcher(cell(cells, Column.STATUS));
        return by.find() && !by.group("who").startsWith("gez.")
                ? PersonName.parse(by.group("who")).filter(name -> !RoleLine.isRole(by.group("who"))) : Optional.empty();
    }

    private Attendance attendance(List<String> cells) {
        String status = status(cells);
        String present = cell(cells, Column.PRESENT);
        if (sent(cells).isEmpty() && AttendanceWords.read(status + " " + present + " " + bracket(cells))
                .filter(read -> read == Attendance.DEPUTY).isPresent()
                || isDeputy(cells)) {
            return Attendance.DEPUTY;
        }
        Optional<Attendance> mark = AttendanceWords.ofMark(status).or(() -> AttendanceWords.ofMark(present));
        if (mark.isPresent() && mark.get() != Attendance.PRESENT) {
            return mark.get();
        }
        if (isMarked(cells, Column.EXCUSED) || deputy(cells).isPresent() || ANNOUNCED.matcher(present).matches()
                || ANNOUNCED.matcher(status).matches()) {
            return Attendance.EXCUSED;
        }
        boolean absent = isMarked(cells, Column.ABSENT) || NO.matcher(present).matches()
                || NO.matcher(status).matches();
        boolean unmarked = columns.containsKey(Column.PRESENT) && present.isEmpty();
        if (absent || unmarked) {
            return Attendance.ABSENT;
        }
        return YES.matcher(present).matches() ? Attendance.PRESENT
                : AttendanceWords.read(present + " " + status).orElse(Attendance.PRESENT);
    }

    /// The cell that tells it; where no heading says which that is, the first one that does.
    private String status(List<String> cells) {
        String status = cell(cells, Column.STATUS);
        if (!status.isEmpty() || tellsAttendance()) {
            return status;
        }
        int name = columns.getOrDefault(Column.NAME, -1);
        return IntStream.range(0, cells.size()).filter(i -> i != name).mapToObj(cells::get)
                .filter(cell -> AttendanceWords.ofMark(cell).isPresent() || AttendanceWords.read(cell).isPresent())
                .findFirst().orElse("");
    }

    private String bracket(List<String> cells) {
        String name = cell(cells, Column.NAME);
        return name.substring(Math.max(0, name.indexOf('(')));
    }

    private boolean isDeputy(List<String> cells) {
        return isSomething(cell(cells, Column.DEPUTY)) && PersonName.parse(cell(cells, Column.DEPUTY)).isEmpty();
    }

    private boolean isMarked(List<String> cells, Column column) {
        String cell = cell(cells, column);
        return YES.matcher(cell).matches() || (isSomething(cell) && AttendanceWords.read(cell).isPresent());
    }

    private static boolean isSomething(String cell) {
        return !NOTHING.matcher(cell).matches();
    }

    private static List<String> cells(String row) {
        return Stream.of(CELL.split(row, -1)).map(String::strip).toList();
    }

    private String cell(List<String> cells, Column column) {
        int at = columns.getOrDefault(column, -1);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}
