package de.erfahrungsschatz.api.export;

import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.text.CsvRow;
import de.erfahrungsschatz.engine.port.Excerpt;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes hits as a table for spreadsheets: RFC 4180 in UTF-8, but with semicolons and a byte order mark, so that a German Excel opens
/// it by a double click. No cell is a formula, whatever a document is called.
public final class HitTable {

    /// The media type.
    public static final String TYPE = "text/csv; charset=utf-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvRow ROW = new CsvRow(';');
    private static final List<String> COLUMNS = List.of("title", "kind", "cities", "date", "topics", "place", "passage",
            "page",
            "address");
    /// How much of a passage is shown, in UTF-16 units.
    private static final int EXCERPT = 360;

    private HitTable() {}

    /// The table, a row for each hit under one row of names.
    ///
    /// @param of how documents are cited
    /// @param texts call the columns
    public static String write(List<Hit> hits, Reference.Of of, Texts texts) {
        List<String> head = COLUMNS.stream().map(column -> texts.text("column." + column)).toList();
        return BYTE_ORDER_MARK + Stream.concat(Stream.of(head), hits.stream().map(hit -> cells(hit, of)))
                .map(ROW::of).collect(Collectors.joining());
    }

    private static List<String> cells(Hit hit, Reference.Of of) {
        Reference reference = of.document(hit.id(), hit.metadata());
        Stream<String> place = hit.passages().stream().findFirst().map(HitTable::place)
                .orElseGet(() -> Stream.of("", "", ""));
        return Stream.of(Stream.of(reference.title(), text(reference.kind()), reference.places(),
                text(reference.date()), String.join(", ", reference.topics())), place, Stream.of(reference.address()))
                .flatMap(cells -> cells).toList();
    }

    private static Stream<String> place(PassageHit hit) {
        String words = Excerpt.of(hit.passage().text(), hit.highlights(), EXCERPT).text();
        return Stream.of(words.replaceAll("\\s+", " "), Integer.toString(hit.number() + 1),
                text(hit.passage().page()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
