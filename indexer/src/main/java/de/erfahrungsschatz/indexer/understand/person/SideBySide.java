package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lists of people that stand side by side, set with blanks: what stands left of a gap belongs to the first one.
final class SideBySide {

    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");

    private final List<Attendance> columns = new ArrayList<>();

    /// Whether a line is the heading of such lists, which are read from then on.
    boolean areHeaded(String line) {
        List<String> cells = List.of(GAP.split(line.strip(), -1));
        boolean headed = cells.size() > 1 && cells.stream().allMatch(AttendanceLabels::isLabel);
        if (headed) {
            columns.clear();
            cells.forEach(cell -> AttendanceLabels.status(cell).ifPresent(columns::add));
        }
        return headed;
    }

    /// The lists end here.
    void clear() {
        columns.clear();
    }

    /// The people of a line below the heading; empty when no list is open or nobody is named.
    ///
    /// @param shared what is said of all of them
    List<Sighting> people(String line, RoleLine shared) {
        String[] cells = GAP.split(line.stripTrailing(), -1);
        List<Sighting> people = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            if (!cells[i].isBlank()) {
                people.addAll(PeopleLine.read(cells[i], columns.get(i), shared));
            }
        }
        return people;
    }
}
