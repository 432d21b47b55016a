package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.person.PeopleColumns.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of people under its heading row: who was there, who can be reached how, who does what.
final class PeopleTable {

    /// The rule that reads who does what; a bare surname is a person only where it is known.
    static final String ACTION = "person.action-table";
    /// The rule that reads in a cell of its own for whom somebody came.
    static final String REPRESENTED = "person.represented";

    private static final Set<String> FOR_ANOTHER = Set.of(ListedPerson.DEPUTY, ListedPerson.SURNAME);
    private static final Pattern DOERS = Pattern.compile("\\s*(?:[,;/]|\\bund\\b|&)\\s*");

    private static final Pattern SEVERAL = Pattern
            .compile(";|\\s/\\s|\\sund\\s|,\\s(?:dafür|stattdessen)\\s");

    private final PeopleColumns columns;

    private PeopleTable(PeopleColumns columns) {
        this.columns = columns;
    }

    /// The table under a heading row; empty when the row is not one of a table of people.
    ///
    /// @param sitting when people met; null when nobody knows
    static Optional<PeopleTable> headed(String row, @Nullable DocumentDate sitting) {
        return PeopleColumns.headed(row, sitting).map(PeopleTable::new);
    }

    /// Whether the table tells who was at a sitting.
    boolean tellsAttendance() {
        return columns.tellAttendance();
    }

    /// The people of a row.
    ///
    /// @param sitting whether the table stands where minutes list who was there
    List<Sighting> people(String row, boolean sitting) {
        List<String> cells = columns.written(PeopleColumns.cells(row));
        List<Sighting> people = new ArrayList<>(several(cells));
        if (people.isEmpty()) {
            name(cells).ifPresent(name -> people.add(listed(name, cells, row, sitting)));
        }
        if (tellsAttendance()) {
            represented(cells, row).ifPresent(people::add);
        }
        new AttendanceCells(columns, cells).deputy()
                .ifPresent(name -> people.add(Sighting.of(name, Person.Role.ATTENDEE, RoleLine.NONE,
                        ListedPerson.DEPUTY, row).attending(Attendance.DEPUTY)));
        doersOf(columns.cell(cells, Column.DOER)).flatMap(doer -> PersonName.parse(doer).stream())
                .filter(name -> !RoleLine.isRole(name.written())).forEach(name -> people
                        .add(Sighting.of(name, Person.Role.RESPONSIBLE, RoleLine.NONE, ACTION, row)));
        return people;
    }

    /// Those whom one cell names together: "Ina Probst; Rolf Amsel", "Ina Probst, dafür Rolf Amsel".
    private List<Sighting> several(List<String> cells) {
        String cell = columns.cell(cells, Column.NAME);
        if (!tellsAttendance() || !SEVERAL.matcher(cell).find()) {
            return List.of();
        }
        return new AttendanceCells(columns, cells).attendance()
                .map(known -> PeopleLine.read(cell, known, said(cells)))
                .filter(people -> people.size() > 1).orElse(List.of());
    }

    /// Those of a row who do something and are called by letters or a given name.
    List<Sighting> doers(String row, KnownNames known) {
        return doersOf(columns.cell(PeopleColumns.cells(row), Column.DOER))
                .flatMap(doer -> known.called(doer).stream()).filter(name -> name.given() != null)
                .map(name -> Sighting.of(name, Person.Role.RESPONSIBLE, RoleLine.NONE, ACTION, row)).toList();
    }

    /// "Amsel, Rolf" and "Amsel, R." are one, "Amsel, Probst" are two.
    private static Stream<String> doersOf(String cell) {
        return PersonName.isTurned(cell) ? Stream.of(cell) : DOERS.splitAsStream(cell);
    }

    private Sighting listed(PersonName name, List<String> cells, String row, boolean sitting) {
        boolean reached = columns.has(Column.REACHED);
        boolean charged = PeopleColumns.isSomething(columns.cell(cells, Column.DUTY));
        Person.Role role = charged ? Person.Role.RESPONSIBLE : reached ? Person.Role.CONTACT
                : sitting || tellsAttendance() ? Person.Role.ATTENDEE : Person.Role.MENTIONED;
        Sighting person = Sighting.of(name, role, said(cells), "person.table", row);
        if (role != Person.Role.ATTENDEE) {
            return person;
        }
        Sighting attending = Guests.seen(person, columns.cell(cells, Column.STATUS))
                .attending(new AttendanceCells(columns, cells).attendance().orElse(null));
        return ListedPerson.writes(person.said()) ? attending.as(Person.Role.AUTHOR, "person.minutes-by") : attending;
    }

    private Optional<PersonName> name(List<String> cells) {
        String given = columns.cell(cells, Column.GIVEN);
        String name = columns.cell(cells, Column.NAME);
        int bracket = name.indexOf('(');
        String bare = (bracket < 0 ? name : name.substring(0, bracket)).strip();
        if (AttendanceLabels.isLabel(bare)) {
            return Optional.empty();
        }
        return given.isEmpty() ? introduced(bare).or(() -> PersonName.parse(bare)).or(() -> EntryName.of(bare))
                : PersonName.parse(given + " " + bare);
    }

    /// "Pastor X": a name with what the person is before it.
    private static Optional<PersonName> introduced(String cell) {
        return NamesInText.find(cell).stream().filter(mention -> mention.start() == 0 && mention.end() == cell.length())
                .findFirst().map(NamesInText.Mention::name);
    }

    private RoleLine said(List<String> cells) {
        String behind = EntryName.behind(columns.cell(cells, Column.NAME));
        RoleLine listed = RoleLine.ofListed(Stream.concat(Stream.of(Column.FUNCTION, Column.OFFICE, Column.ORGANISATION)
                .map(column -> columns.cell(cells, column)), Stream.of(behind)).filter(PeopleColumns::isSomething)
                .collect(Collectors.joining(", ")));
        String city = columns.cell(cells, Column.CITY);
        return PeopleColumns.isSomething(city) ? listed.orElse(RoleLine.ofPlace(city)) : listed;
    }

    /// "Name (i. V. Other)", "Stadt X (i. V. Other)": for whom the person of the row came.
    private Optional<Sighting> represented(List<String> cells, String row) {
        String name = columns.cell(cells, Column.NAME);
        String rule = new AttendanceCells(columns, cells).cameFor().isPresent() ? REPRESENTED : ListedPerson.DEPUTY;
        String line = name.indexOf('(') >= 0 ? name
                : name(cells).map(PersonName::written).orElse("") + " "
                        + new AttendanceCells(columns, cells).represents();
        return PeopleLine.read(line, Attendance.PRESENT, RoleLine.NONE).stream()
                .filter(person -> FOR_ANOTHER.contains(person.provenance().rule())).findFirst()
                .map(person -> Sighting.of(person.name(), Person.Role.ATTENDEE, RoleLine.NONE, rule, row)
                        .attending(person.attendance()));
    }

}
