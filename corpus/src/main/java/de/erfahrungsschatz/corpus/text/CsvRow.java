package de.erfahrungsschatz.corpus.text;

import java.util.List;
import java.util.stream.Collectors;

/// Writes rows of tables for spreadsheets (RFC 4180). No cell is a formula, whatever stands in it.
///
/// @param separator between the cells
public record CsvRow(char separator) {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    /// What needs quotation marks around it, whichever sign separates cells.
    private static final String SPECIAL = ",;\"\r\n";

    /// The row, with its end.
    public String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(Character.toString(separator), "", "\r\n"));
    }

    /// An apostrophe in front makes spreadsheets take a cell for text; they do not show it.
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean plain = !formula && safe.chars().noneMatch(character -> SPECIAL.indexOf(character) >= 0);
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
