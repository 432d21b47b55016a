package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of people with a heading row: which column says what.
///
/// @param name the column of names
/// @param function the column of functions; -1 when there is none
/// @param office the column of offices; -1 when there is none
/// @param city the column of cities or organisations; -1 when there is none
/// @param status the column that says who was there; -1 when there is none, and everybody was
record AttendanceTable(int name, int function, int office, int city, int status) {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern NOTHING = Pattern.compile("[-–—]?");
    private static final int NO_COLUMN = -1;

    /// The table under a heading row; empty when the row is not one of a table of people.
    static Optional<AttendanceTable> headed(String row) {
        List<String> cells = List.of(CELL.split(row.toLowerCase(Locale.GERMAN), -1));
        int name = column(cells, "name|namen|person|teilnehmer.*|teilnehmende");
        AttendanceTable table = new AttendanceTable(name, column(cells, "funktion|aufgabe|rolle"),
                column(cells, "amt|dienststelle|abteilung|bereich|amt / .*"),
                column(cells, "stadt|organisation|institution|einrichtung|kommune|stadt\\s?/\\s?organisation"),
                column(cells, "status|teilnahme|anwesend|anwesenheit"));
        boolean usable = name >= 0 && (table.function >= 0 || table.office >= 0 || table.city >= 0);
        return usable ? Optional.of(table) : Optional.empty();
    }

    /// The people in the rows who were present, up to the end of the table.
    List<Person> present(List<Block> blocks) {
        List<Person> people = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.TABLE_ROW) {
                break;
            }
            List<String> cells = List.of(CELL.split(block.text(), -1));
            if (wasThere(cells)) {
                String behind = Stream.of(function, office, city).map(column -> cell(cells, column))
                        .filter(text -> !NOTHING.matcher(text).matches()).collect(Collectors.joining(", "));
                NamedPerson.parse(cell(cells, name) + (behind.isEmpty() ? "" : ", " + behind))
                        .map(NamedPerson::attendee).ifPresent(people::add);
            }
        }
        return people;
    }

    private boolean wasThere(List<String> cells) {
        String said = cell(cells, status).toLowerCase(Locale.GERMAN);
        return status == NO_COLUMN || said.startsWith("anwesend") || said.startsWith("ja") || said.startsWith("x");
    }

    private static int column(List<String> cells, String names) {
        Pattern pattern = Pattern.compile(names);
        for (int i = 0; i < cells.size(); i++) {
            if (pattern.matcher(cells.get(i).strip()).matches()) {
                return i;
            }
        }
        return NO_COLUMN;
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
}
