package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lists of people that stand side by side, set with blanks or in the columns of a table: what stands left of a gap belongs to the
/// first one.
final class SideBySide {

    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");

    /// Over those who are only to read the minutes.
    private static final Pattern READERS = Pattern
            .compile("(?i)(?:nachrichtlich|zur kenntnis|z\\. ?k\\.|verteiler)\\b.*");

    /// What holds for those of each list; empty for those who are only to read the minutes.
    private final List<Optional<Attendance>> columns = new ArrayList<>();

    /// Whether a line is the heading of such lists, which are read from then on.
    boolean areHeaded(String line) {
        return areHeaded(List.of(GAP.split(line.strip(), -1)));
    }

    /// Whether the cells of a row are the headings of such lists.
    boolean areHeaded(List<String> cells) {
        boolean headed = cells.size() > 1 && cells.stream().anyMatch(AttendanceLabels::isLabel)
                && cells.stream().allMatch(cell -> AttendanceLabels.isLabel(cell) || READERS.matcher(cell).matches());
        if (headed) {
            columns.clear();
            cells.forEach(cell -> columns.add(AttendanceLabels.status(cell)));
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
        return people(List.of(GAP.split(line.stripTrailing(), -1)), shared);
    }

    /// The people of the cells of a row below the headings.
    List<Sighting> people(List<String> cells, RoleLine shared) {
        List<Sighting> people = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i);
            columns.get(i).filter(_ -> !cell.isBlank())
                    .ifPresent(status -> people.addAll(PeopleLine.read(cell, status, shared)));
        }
        return people;
    }
}
