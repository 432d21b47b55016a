package de.erfahrungsschatz.indexer.understand.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The columns of a list in which people are ticked for each part of a meeting: "Fr | Sa", "1. Tag | 2. Tag", "vormittags | nachmittags".
/// Whoever was there for one of them was there.
final class SessionParts {

    private static final Pattern PART = Pattern.compile(
            "(?:mo|di|mi|do|fr|sa|so)\\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:vor|nach)mittags?|(?:vorm|nachm)\\.|abends?"
                    + "|(?:tag|teil|block|runde|modul) (?:\\d|[iv]{1,3})|\\d\\. ?(?:tag|teil|block|runde)");
    private static final Pattern TICKED = Pattern.compile("(?i)(?:x|✓|✔|☒|☑|ja|da|anw\\.?|anwesend)(?![\\p{L}]).*");
    private static final int FEWEST = 2;

    private SessionParts() {}

    /// Where they stand; empty where fewer than two headings are such a part.
    ///
    /// @param headings in lower case
    static List<Integer> among(List<String> headings) {
        List<Integer> parts = IntStream.range(0, headings.size()).filter(i -> PART.matcher(headings.get(i)).matches())
                .boxed().toList();
        return parts.size() < FEWEST ? List.of() : parts;
    }

    /// The cells of a row with what holds for the meeting as a whole in the first of those columns.
    static List<String> together(List<String> cells, List<Integer> parts) {
        if (parts.isEmpty() || parts.getFirst() >= cells.size()) {
            return cells;
        }
        String whole = parts.stream().filter(at -> at < cells.size()).map(cells::get)
                .filter(cell -> TICKED.matcher(cell).matches()).findFirst().orElse(cells.get(parts.getFirst()));
        List<String> written = new ArrayList<>(cells);
        written.set(parts.getFirst(), whole);
        return written;
    }
}
