package de.erfahrungsschatz.indexer.contact;

import de.erfahrungsschatz.contacts.Contact;
import de.erfahrungsschatz.corpus.text.CsvRow;
import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.indexer.contact.ContactList.Placed;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Contacts as a table (CSV), whose first row names the columns. Cells are separated by semicolons, as German spreadsheets do it, or by
/// commas.
public final class ContactTable {

    private final String file;
    private final List<Problem> problems;

    private ContactTable(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /// The table of contacts.
    public static String write(Collection<Contact> contacts) {
        CsvRow row = new CsvRow(';');
        return row.of(Column.written().stream().map(Column::heading).toList()) + contacts.stream().map(Entry::of)
                .map(entry -> row.of(Column.written().stream().map(entry::text).toList()))
                .collect(Collectors.joining());
    }

    /// The entries of a table; none when its first row is wrong.
    ///
    /// @param problems where to collect what is wrong
    static List<Placed> read(String text, String file, List<Problem> problems) {
        return new ContactTable(file, problems).entries(text);
    }

    private List<Placed> entries(String text) {
        String heading = text.lines().findFirst().orElse("");
        CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(heading.contains(";") ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text);
        List<Placed> entries = new ArrayList<>();
        try {
            Iterator<CsvRecord> iterator = rows.iterator();
            Optional<List<Column>> columns = iterator.hasNext() ? columns(iterator.next()) : empty();
            while (columns.isPresent() && iterator.hasNext()) {
                entry(iterator.next(), columns.get()).ifPresent(entries::add);
            }
        } catch (CsvParseException _) {
            problem(0, "Nach Zeile " + (entries.isEmpty() ? 1 : entries.getLast().line())
                    + " endet ein Anführungszeichen nicht: dort nachsehen; ab da wurde nichts gelesen.");
        }
        return entries;
    }

    private Optional<List<Column>> empty() {
        problem(0, "Die Datei ist leer. Die erste Zeile nennt die Spalten: " + Column.headings() + ".");
        return Optional.empty();
    }

    private Optional<List<Column>> columns(CsvRecord row) {
        List<Column> columns = new ArrayList<>();
        for (String heading : row.getFields()) {
            Optional<Column> column = Column.of(heading).filter(known -> !columns.contains(known));
            if (column.isEmpty()) {
                List<String> known = Arrays.stream(Column.values()).map(Column::heading).toList();
                problem(1,
                        "Mit der Spalte \"" + heading + "\" ist nichts anzufangen. " + Spelling.nearest(heading, known)
                                .map(nearest -> "Ist \"" + nearest + "\" gemeint?")
                                .orElse("Jede der folgenden kann einmal vorkommen: " + Column.headings() + "."));
                return Optional.empty();
            }
            columns.add(column.get());
        }
        return Optional.of(columns);
    }

    private Optional<Placed> entry(CsvRecord row, List<Column> columns) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            problem(line, "Die Zeile hat " + row.getFieldCount() + " Zellen, erwartet werden " + columns.size()
                    + " wie in der ersten.");
            return Optional.empty();
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            said.put(columns.get(i), unguarded(row.getField(i)));
        }
        Entry entry = Entry.of(said);
        return entry.said().isEmpty() ? Optional.empty() : Optional.of(new Placed(line, entry));
    }

    /// Without the apostrophe that [CsvRow] puts before what a spreadsheet would take for a formula, such as `+49 …`.
    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+\\-@＝＋－＠].*") ? cell.substring(1) : cell;
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file, line, message));
    }
}
