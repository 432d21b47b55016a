package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The cells below the heading "Stadt" of a table: there each name is that of a town, whatever else it may be called.
final class TownColumns {

    private static final Pattern HEADING = Pattern.compile(
            "(?:Mitglieds?|Partner|Teilnehmer|Projekt)?(?:[Ss]tadt|[Gg]emeinde|[Kk]ommune)"
                    + "(?: ?/ ?(?:Stadt|Gemeinde|Kommune|Ort))?");
    /// One row may be a field: "Kommune | Hof" above "Lage | am Fluss".
    private static final int FEWEST = 2;
    private static final String BETWEEN = " | ";
    private static final Pattern CELLS = Pattern.compile(BETWEEN, Pattern.LITERAL);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private final CityNames names;
    private final Map<String, List<Concept>> found = new HashMap<>();
    private final Map<String, List<Concept>> below = new HashMap<>();
    private int column = -1;

    private TownColumns(CityNames names) {
        this.names = names;
    }

    /// The towns by their names in lower case.
    ///
    /// @param texts in order, the rows of a table one after another
    static Map<String, List<Concept>> in(CityNames names, Collection<String> texts) {
        TownColumns columns = new TownColumns(names);
        texts.stream().flatMap(String::lines).forEach(columns::read);
        return columns.found;
    }

    /// Whether a row is the heading of a table in whose first column towns stand.
    static boolean isHeading(String row) {
        List<String> cells = List.of(CELLS.split(row, -1));
        return cells.size() > 1 && HEADING.matcher(cells.getFirst().strip()).matches();
    }

    private void read(String line) {
        if (!line.contains(BETWEEN)) {
            column = -1;
            return;
        }
        List<String> cells = CELLS.splitAsStream(line).map(String::strip).toList();
        if (cells.size() < 2) {
            column = -1;
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (HEADING.matcher(cells.get(i)).matches()) {
                column = i;
                below.clear();
                return;
            }
        }
        if (column >= 0 && column < cells.size()) {
            note(REMARK.matcher(cells.get(column)).replaceFirst(""));
        }
    }

    private void note(String cell) {
        List<Concept> towns = names.called(cell);
        if (!towns.isEmpty()) {
            below.put(cell.toLowerCase(Locale.GERMAN), towns);
        }
        if (below.size() >= FEWEST) {
            found.putAll(below);
        }
    }
}
