package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads from the head of minutes who was there, who was not, and who came in another's place: from lists under a heading, names
/// behind one, tables, columns set with blanks, and sentences ([AttendanceSentences]).
final class AttendanceRule {

    private static final int MOST_BLOCKS = 80;
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t+");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern OFFICER = Pattern
            .compile("^(?<what>(?:Sitzungs|Gesprächs)?(?:Vorsitz(?:ende[rn]?)?|[Ll]eitung)"
                    + "|Moderation|Schriftführ(?:er|erin|ung)|Protokoll(?:führ(?:er|erin|ung)|ant|antin)?|Niederschrift"
                    + "|Stellvertretung|Stellv\\. Vorsitz\\w*|Einlad\\w+|Gastgeber(?:in)?)\\s?:\\s*(?=\\S)");
    private static final Pattern WRITES = Pattern.compile("Schrift|Protokoll|Niederschrift");
    private static final Pattern OTHER_LABEL = Pattern
            .compile("^(?:Tagesordnung|Verteiler|Ort|Datum|Zeit|Beginn|Ende|Anlass|Betreff"
                    + "|Thema|Nächste|Status|Sitzungs(?:ort|termin|datum)|Anlagen?)\\b");
    private static final Pattern ENDS_HERE = Pattern
            .compile("^(?:Tagesordnung|TOP|Zu TOP|Ergebnisse$|Verlauf)\\b");
    private static final Pattern APPENDIX = Pattern.compile(
            "(?:anwesenheitsliste|teilnehm\\p{L}*liste|liste der (?:teilnehm|anwesend)\\p{L}+"
                    + "|^teilnehm(?:ende|er|erinnen und teilnehmer)\\b|^anwesende\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final Pattern GENDER = Pattern.compile("(?<=\\p{Ll})[:*_]in((?:nen)?)\\b");
    /// "für den Verein:", "vom Stadtjugendring:": whose people stand behind it.
    private static final Pattern SENDS = Pattern
            .compile("^(?:[Ff]ür|[Vv]on|[Vv]om|[Aa]us|[Ss]eitens)\\s(?:(?:den|die|das|der|dem|des)\\s)?(?=\\p{Lu})");
    private static final Pattern SPEECH = Pattern.compile("[!?]|\\p{Ll}{4,}\\.(?:\\s|$)");
    private static final int MOST_WORDS_OF_OFFICER = 14;
    private static final int MOST_WORDS_OF_ENTRY = 22;
    private static final int MOST_WORDS_OF_OWNER = 5;
    private static final int MOST_WORDS_OF_HEADING = 14;

    private final boolean minutes;
    private final MarkLegend legend;
    private final List<Sighting> people = new ArrayList<>();
    private final List<Attendance> columns = new ArrayList<>();
    private @Nullable Attendance current;
    private @Nullable Attendance ofRow;
    private RoleLine shared = RoleLine.NONE;
    /// Whether the line before was a label or an entry, so that a line without people may say whose the next ones are.
    private boolean headed;
    private @Nullable PeopleTable table;

    private AttendanceRule(boolean minutes, MarkLegend legend) {
        this.minutes = minutes;
        this.legend = legend;
    }

    /// The people of the head, in order; empty when it lists nobody.
    ///
    /// @param blocks of the document
    /// @param head how many of them stand above the first item of the agenda
    /// @param minutes whether the document is one of a sitting, so that its sentences tell of it too
    static List<Sighting> people(List<Block> blocks, int head, boolean minutes) {
        AttendanceRule rule = new AttendanceRule(minutes, MarkLegend.of(blocks));
        int end = Math.min(Math.min(head, MOST_BLOCKS), blocks.size());
        blocks.subList(0, end).forEach(rule::read);
        rule.appendix(blocks.subList(end, blocks.size()));
        return rule.people;
    }

    /// Behind the text only rows and items count that stand right below the words for such a list.
    private void appendix(List<Block> blocks) {
        boolean open = false;
        for (Block block : blocks) {
            boolean listed = block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.LIST_ITEM;
            if (open && listed) {
                read(block);
            } else {
                open = !listed && Words.count(block.text()) <= MOST_WORDS_OF_OWNER
                        && APPENDIX.matcher(block.text()).find();
                current = open ? Attendance.PRESENT : null;
                table = null;
            }
        }
    }

    private void read(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            row(block.text());
        } else {
            table = null;
            block.text().lines().map(AttendanceRule::withoutGenderColon)
                    .flatMap(line -> AttendanceWords.atLabels(line).stream())
                    .forEach(line -> line(line, block.kind()));
        }
    }

    /// "Teilnehmer:innen:" has one label, not two.
    private static String withoutGenderColon(String line) {
        return GENDER.matcher(line).replaceAll("in$1");
    }

    private void row(String row) {
        List<String> cells = List.of(CELL.split(row, -1));
        String first = cells.getFirst();
        Optional<PeopleTable> headed = PeopleTable.headed(row);
        if (headed.isPresent()) {
            table = headed.get();
        } else if (cells.size() > 1 && AttendanceWords.isLabel(first)) {
            ofRow = AttendanceWords.read(first).orElse(Attendance.PRESENT);
            addAll(cells, ofRow);
        } else if (cells.size() > 1 && officer(first.replaceFirst(":?$", ": ") + cells.get(1))) {
            current = null;
        } else if (table != null) {
            people.addAll(table.people(legend.read(row), current != null));
        } else if (cells.size() > 1 && first.isBlank() && ofRow != null) {
            addAll(cells, ofRow);
        } else {
            unheaded(cells);
        }
    }

    private void addAll(List<String> cells, Attendance status) {
        cells.subList(1, cells.size()).stream().flatMap(String::lines).forEach(cell -> add(cell, status));
    }

    /// A row without a heading row: a name, what the person is, and perhaps whether he or she was there.
    private void unheaded(List<String> cells) {
        Optional<Attendance> told = cells.stream().skip(1).flatMap(cell -> AttendanceWords.ofMark(cell).stream())
                .findFirst();
        Attendance status = told.orElse(current);
        if (status != null) {
            add(cells.stream().filter(cell -> !cell.isBlank() && AttendanceWords.ofMark(cell).isEmpty())
                    .collect(Collectors.joining(", ")), status);
        }
    }

    private void line(String line, Block.Kind kind) {
        String[] cells = COLUMNS.split(line.strip(), -1);
        if (cells.length > 1 && List.of(cells).stream().allMatch(AttendanceWords::isLabel)) {
            columns.clear();
            List.of(cells).forEach(cell -> columns.add(AttendanceWords.read(cell).orElse(Attendance.PRESENT)));
        } else if (!columns.isEmpty() && inColumns(line)) {
            current = null;
        } else if (officer(line)) {
            columns.clear();
        } else if (AttendanceWords.isLabel(line) || (minutes && AttendanceWords.isSection(line))) {
            columns.clear();
            label(line, kind);
        } else if (OTHER_LABEL.matcher(line).find() || ENDS_HERE.matcher(line).find()) {
            current = null;
        } else if ((current == null || !entry(line, kind)) && minutes) {
            people.addAll(AttendanceSentences.read(line));
        }
    }

    /// Names side by side: what stands left of a gap belongs to the first column.
    private boolean inColumns(String line) {
        String[] cells = COLUMNS.split(line.stripTrailing(), -1);
        boolean any = false;
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            any |= !cells[i].isBlank() && add(cells[i], columns.get(i));
        }
        return any;
    }

    private boolean officer(String line) {
        Matcher officer = OFFICER.matcher(line);
        if (!officer.find() || Words.count(line.substring(officer.end())) > MOST_WORDS_OF_OFFICER
                || SPEECH.matcher(line).find()) {
            return false;
        }
        String what = officer.group("what");
        boolean writes = WRITES.matcher(what).find();
        List<Sighting> listed = ListedPerson.read(line.substring(officer.end()), Attendance.PRESENT,
                new RoleLine(what, null, null, null));
        listed.forEach(person -> people.add(writes ? person.as(Person.Role.AUTHOR, "person.minutes-by") : person));
        return !listed.isEmpty();
    }

    private void label(String line, Block.Kind kind) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? line : line.substring(0, colon);
        current = AttendanceWords.read(label).orElse(Attendance.PRESENT);
        headed = true;
        shared = OFFICER.matcher(label.strip() + ": x").find() ? new RoleLine(label.strip(), null, null, null)
                : RoleLine.NONE;
        if (colon >= 0 && !line.substring(colon + 1).isBlank()) {
            List<String> sentences = Sentences.of(line.substring(colon + 1));
            add(FULL_STOP.matcher(sentences.getFirst()).replaceFirst(""), current);
            sentences.stream().skip(1).forEach(sentence -> line(sentence, kind));
        }
    }

    /// A line of the list; a line that only says whom the next ones belong to ("Stadt X:", "SPD") is one too.
    private boolean entry(String line, Block.Kind kind) {
        Attendance status = current;
        if (status == null || (Words.count(line) > MOST_WORDS_OF_ENTRY && line.endsWith("."))) {
            return false;
        }
        int colon = line.indexOf(':');
        String owner = colon < 0 ? "" : line.substring(0, colon);
        boolean people = Words.count(owner) <= MOST_WORDS_OF_OWNER
                && !ListedPerson.read(line.substring(colon + 1), status, shared).isEmpty();
        boolean sends = SENDS.matcher(owner).find();
        if (colon > 0 && (RoleLine.isRole(owner) || colon == line.length() - 1 || people || sends)) {
            shared = RoleLine.ofListed(SENDS.matcher(owner).replaceFirst(""));
            boolean listed = add(line.substring(colon + 1).strip(), status);
            if (!listed && minutes) {
                this.people.addAll(AttendanceSentences.read(line.substring(colon + 1)));
            }
            return true;
        }
        boolean added = add(line, status);
        boolean heading = kind == Block.Kind.HEADING;
        if (!added && (headed || heading)
                && Words.count(line) <= (heading ? MOST_WORDS_OF_HEADING : MOST_WORDS_OF_OWNER)
                && !line.endsWith(".")) {
            shared = RoleLine.ofListed(line);
            headed = heading;
            return true;
        }
        headed = added;
        if (!added && kind != Block.Kind.LIST_ITEM) {
            current = null;
        }
        return added || kind == Block.Kind.LIST_ITEM;
    }

    private boolean add(String text, Attendance status) {
        List<Sighting> listed = ListedPerson.read(text, status, shared);
        people.addAll(listed);
        return !listed.isEmpty();
    }
}
