package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.FirstLetters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the columns of a table of people tell, by its heading row.
///
/// @param columns where each column stands, from 0; those that are not there are left out
/// @param parts where people are ticked for each part of a meeting; empty where there is one column for it
record PeopleColumns(Map<Column, Integer> columns, List<Integer> parts) {

    /// A name of two words in capitals, perhaps the surname first and with something in brackets behind it.
    private static final Pattern CAPITALS = Pattern
            .compile(
                    "(?:(?:DR|PROF|Dr|Prof)\\.\\s)*\\p{Lu}[\\p{Lu}'’-]+(?:,?\\s\\p{Lu}[\\p{Lu}'’-]+){1,4}(?:\\s\\(.*)?");
    private static final Pattern CAPITAL_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");
    private static final Pattern PARTICLE = Pattern.compile("VON|VAN|DE|DER|DEN|ZU|ZUR|VOM");
    private static final Pattern TASK = Pattern
            .compile(
                    "was\\??|aufgaben?|maßnahmen?|auftrag|aufträge|to ?-?do|schritte?|vorhaben|tätigkeit|thema|arbeitsschritt");
    private static final Pattern DEADLINE = Pattern
            .compile(
                    "frist|bis|bis wann\\??|wann\\??|termin|erledigen bis|zu erledigen bis|fällig(?: am)?|stand|status|datum");
    /// "Bemerkung (zum 24.02.)"; what stands in brackets alone is the heading.
    private static final Pattern REMARK = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)$");
    /// Of several columns that may tell who was there the one that says so does.
    private static final Pattern SAYS_IT = Pattern.compile("teilnahme|anwesenheit|präsenz|status");
    private static final Predicate<String> TAKES_PART = Pattern.compile("teilnahme|anwesenheit|präsenz")
            .asMatchPredicate();
    private static final Pattern NOTHING = Pattern.compile("[-–—/.]?");

    PeopleColumns {
        columns = Map.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /// What a column tells.
    enum Column {
        NAME("(?:titel,? )?name|namen|name\\s?/\\s?\\p{L}+|nachname|familienname|person|personen|teilnehmer.*|teilnehmende"
                + "|\\p{L}*mitglied(?:er)?|ansprechpartner.*|kontakt(?:person)?"
                + "|(?:vor- und |vor- u\\. )?(?:nach|zu)name|vertreter(?:/|:|\\*|_)in(?:nen)?"
                + "|vertreter(?:in)? der .*|delegierter?|entsandter?|name, vorname|name,? (?:in|bitte|\\().*"
                + "|wer nimmt teil\\??"),
        GIVEN("vorname"),
        DOER("wer\\??|zuständig(?:keit)?|verantwortlich(?:e|er|keit)?|verantw\\.?|zust(?:änd)?\\.|erledigung durch"
                + "|bearbeiter(?:in)?|bearbeitung"),
        DUTY("aufgabe (?:im|in|bei|beim)\\s.*|zuständig für|zuständigkeitsbereich|verantwortlich für"
                + "|verantwortungsbereich|aufgabengebiet|aufgabenbereich|themenfeld"),
        FUNCTION("funktion|aufgabe|rolle|position|tätigkeit"),
        OFFICE("amt|dienststelle|abteilung|bereich|amt / .*|fachbereich|referat|organisationseinheit|stelle|behörde"),
        ORGANISATION(
                "organisation|institution|einrichtung|fraktion|partei|verein|stadt\\s?/\\s?organisation|gruppe|woher\\??|herkunft"
                        + "|(?:aus|kommt|entsandt) von|vertritt|für wen\\??"),
        CITY("stadt|kommune|ort|gemeinde"),
        REACHED("telefon|tel\\.?|e-?mail|mail|durchwahl|telefonnummer"),
        STATUS("status|unterschrift(?:en)?|signatur|tn|teiln\\.?|präsenz|zeichen|kürzel|teilnahme|anwesenheit|bemerkung(?:en)?"
                + "|vermerk|anmerkung(?:en)?|hinweis(?:e)?|notiz"),
        PRESENT("anwesend(?: .*|\\??)|anw\\.?|da\\??|dabei\\??|gekommen\\??|erschienen\\??|war (?:da|dabei)\\??"
                + "|teilgenommen|nimmt teil|vor ort|zugegen|✓|✔|☒|☑|x|ja|a"),
        EXCUSED("entschuldigt|entsch\\.?|e"),
        ABSENT("fehlt|abwesend|abw\\.?|unentschuldigt|unentsch\\.?|nicht anwesend|nein|u"),
        DEPUTY("vertretung|vertr\\.?|vertreten durch|vertreten von|in vertretung|stellvertretung"
                + "|vertreter(?:in)?|stellv\\.?|stellvertreter(?:in)?|ersatz|ersatzmitglied|vertretung durch|i\\. ?v\\.?");

        private final Pattern heading;
        // What was found out once is never changed.
        @SuppressWarnings("ImmutableEnumChecker")
        private final FirstLetters beginning;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
            this.beginning = FirstLetters.of(this.heading);
        }

        boolean isHeadedBy(String cell) {
            return beginning.mayBegin(cell) && heading.matcher(cell).matches();
        }
    }

    /// The columns under a heading row; empty when the row is not one of a table of people.
    ///
    /// @param sitting when people met; null when nobody knows
    static Optional<PeopleColumns> headed(String row, @Nullable DocumentDate sitting) {
        List<String> cells = cells(row.toLowerCase(Locale.GERMAN));
        Map<Column, Integer> columns = named(cells);
        if (columns.containsKey(Column.NAME) && !columns.containsKey(Column.DOER) && isOfTasks(cells)) {
            columns.put(Column.DOER, columns.remove(Column.NAME));
        }
        List<Integer> parts = SessionParts.among(cells);
        parts.stream().findFirst().ifPresent(first -> columns.putIfAbsent(Column.PRESENT, first));
        SittingColumn.among(cells, sitting).ifPresent(day -> columns.putIfAbsent(Column.PRESENT, day));
        boolean ticked = columns.containsKey(Column.PRESENT) || cells.stream().anyMatch(TAKES_PART);
        if (!columns.containsKey(Column.NAME) && columns.containsKey(Column.DOER) && ticked && !isOfTasks(cells)) {
            columns.put(Column.NAME, columns.remove(Column.DOER));
        }
        if (!columns.containsKey(Column.NAME) && columns.containsKey(Column.DEPUTY)) {
            // Of bodies that send somebody the column tells whom.
            columns.put(Column.NAME, columns.remove(Column.DEPUTY));
        }
        boolean listed = columns.containsKey(Column.NAME) && columns.size() > 1;
        boolean duties = columns.containsKey(Column.DOER) && cells.size() > 1;
        return (listed || duties) && NamesInText.find(row).isEmpty() && !beginsWithName(row)
                ? Optional.of(new PeopleColumns(columns, parts)) : Optional.empty();
    }

    /// Beside what is to be done until when "Person" is who does it.
    private static boolean isOfTasks(List<String> cells) {
        return cells.stream().anyMatch(cell -> TASK.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> DEADLINE.matcher(cell).matches());
    }

    private static Map<Column, Integer> named(List<String> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String heading = cell.endsWith(")") ? REMARK.matcher(cell).replaceFirst("") : cell;
            for (Column column : Column.values()) {
                if (column.isHeadedBy(heading)) {
                    columns.putIfAbsent(column, i);
                }
            }
            if (SAYS_IT.matcher(heading).matches()) {
                columns.put(Column.STATUS, i);
            }
        }
        return columns;
    }

    /// Whether the first cell is a name rather than a heading, so that "Mitglied" behind it is what somebody is.
    private static boolean beginsWithName(String row) {
        String first = cells(row).getFirst();
        return PersonName.parse(first).filter(name -> name.given() != null).isPresent() && Stream.of(Column.values())
                .noneMatch(column -> column.isHeadedBy(first.toLowerCase(Locale.GERMAN)));
    }

    /// Whether they tell who was at a sitting.
    boolean tellAttendance() {
        return Stream.of(Column.STATUS, Column.PRESENT, Column.EXCUSED, Column.ABSENT).anyMatch(columns::containsKey);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// The cells of a row, without blanks around them.
    static List<String> cells(String row) {
        return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    }

    /// The cells with the name as it is usually written, where it stands in capitals: "PROBST, INA", and with one mark for all parts of
    /// the meeting.
    List<String> written(List<String> row) {
        List<String> cells = SessionParts.together(row, parts);
        int name = at(Column.NAME);
        if (name < 0 || name >= cells.size() || !CAPITALS.matcher(cells.get(name)).matches()) {
            return cells;
        }
        List<String> written = new ArrayList<>(cells);
        written.set(name,
                CAPITAL_WORD.matcher(cells.get(name)).replaceAll(word -> PARTICLE.matcher(word.group()).matches()
                        ? word.group().toLowerCase(Locale.GERMAN)
                        : word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.GERMAN)));
        return written;
    }

    /// The cell of a column; empty when there is none.
    String cell(List<String> cells, Column column) {
        int at = at(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    /// Whether a cell says anything.
    static boolean isSomething(String cell) {
        return !NOTHING.matcher(cell).matches();
    }

    /// Where the column stands; -1 when there is none.
    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }
}
