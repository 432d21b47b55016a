package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Account;
import de.erfahrungsschatz.api.overview.Matrix;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the template of the matrix shows.
///
/// @param frame what is around it
/// @param form narrows it down
/// @param cities the columns
/// @param others the cities for which there is no room beside them
/// @param rows one for each format
/// @param unplaced how many experiences are not in it, because it is not sure whose they are
record MatrixPage(Frame frame, SelectionForm form, List<Way> cities, List<Way> others, List<Row> rows,
        int unplaced) {

    /// A format.
    ///
    /// @param cells one for each city; null where nothing is told
    record Row(Way format, List<@Nullable Cell> cells) {}

    /// What is told of a format in a city.
    ///
    /// @param status the surest
    /// @param count how many passages prove it
    /// @param words the same for those who do not see the table: "Bürgerrat, Isenfurt: 2 durchgeführt, 1 geplant"
    /// @param link to the proofs
    record Cell(Status status, int count, String words, String link) {}

    /// The page for a matrix.
    static MatrixPage of(Frame frame, SelectionForm form, Matrix matrix, Selection selection, Names names) {
        List<Row> rows = matrix.rows().stream().map(row -> row(frame.texts(), matrix, row, selection, names)).toList();
        return new MatrixPage(frame, form, ways(matrix.cities(), selection, names),
                ways(matrix.others(), selection, names), rows, matrix.unplaced());
    }

    private static List<Way> ways(List<String> cities, Selection selection, Names names) {
        return cities.stream().map(city -> new Way(names.city(city), OverviewAddress.city(city, selection))).toList();
    }

    Texts texts() {
        return frame.texts();
    }

    private static Row row(Texts texts, Matrix matrix, Matrix.Row row, Selection selection, Names names) {
        Way format = new Way(names.format(row.format()), OverviewAddress.format(row.format()));
        List<@Nullable Cell> cells = matrix.cities().stream().<@Nullable Cell>map(
                city -> row.of(city).map(account -> new Cell(account.status(), account.proofs(),
                        texts.text("matrix.cell", format.label(), names.city(city), words(texts, account)),
                        OverviewAddress.proofs(city, row.format(), selection))).orElse(null))
                .toList();
        return new Row(format, cells);
    }

    private static String words(Texts texts, Account account) {
        return account.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + texts.text("progress." + count.getKey().label()))
                .collect(Collectors.joining(", "));
    }
}
