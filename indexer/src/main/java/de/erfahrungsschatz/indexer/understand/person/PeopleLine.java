package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line of a list apart into its people ([ListedPerson]): several of them stand between commas, semicolons or
/// "und", and whatever stands behind a name and is none belongs to the person before it.
final class PeopleLine {

    private static final Pattern BETWEEN = Pattern
            .compile("[,;](?![^(]*\\))\\s*|(?<!-)\\s+(?:und|sowie|&)\\s+(?![^(]*\\))");
    private static final Pattern CLAUSE = Pattern.compile(";\\s(?:der|die|das|es)\\s[^;]*$");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[xX✓✔☒☑•–-]|\\[[xX]\\]|\\d{1,2}[.)]?)\\s+");
    /// A box that nobody has ticked.
    private static final Pattern UNMARKED = Pattern.compile("^\\s*(?:☐|\\[ ?\\]|✗|☓)\\s*");
    /// What divides a name from what is said of it, where no comma does.
    private static final Pattern DIVIDER = Pattern.compile("\\s+(?:[–/|]|-)\\s+(?![^(]*\\))");
    private static final Pattern TURNED_BEFORE_DIVIDER = Pattern.compile("^(?<titles>(?:(?:Dr|Prof)\\.\\s?)*)"
            + "(?<surname>\\p{Lu}[\\p{L}'’-]*\\p{Ll}),\\s(?<given>(?:(?:Dr|Prof)\\.\\s?)*\\p{Lu}(?:\\.|[\\p{L}-]*\\p{Ll}))"
            + "(?=\\s+[–/|-]\\s)");
    /// "vertreten durch Probst": the given name may follow behind a comma.
    private static final Pattern ENDS_IN_SURNAME = Pattern
            .compile("\\b(?:durch|für|von|statt|f\\.|i\\. ?V\\.)\\s\\p{Lu}[\\p{L}-]+$");
    private static final Pattern LABEL = Pattern.compile("^(?<label>\\p{Lu}[^:()]{2,40}):\\s+(?=\\p{Lu})");

    /// "für die Stadt Frau Amsel": who sent the next one says of him or her what brackets would.
    private static final Pattern SENDER = Pattern.compile(
            "^(?:für|von|vom|aus|seitens)\\s(?:(?:den|die|das|der|dem)\\s)?(?<sender>\\p{Lu}[\\p{L}-]+)\\s(?=(?:Frau|Herrn?|Fr\\."
                    + "|Hr\\.)\\s|\\p{Lu}[\\p{L}-]+\\s\\p{Lu})");

    private PeopleLine() {}

    /// The people of one item or line; empty when it begins with none.
    ///
    /// @param attendance what holds for whoever of whom the line says nothing else
    /// @param shared what is said of all of them, by the line before or the beginning of this one
    static List<Sighting> read(String line, Attendance attendance, RoleLine shared) {
        return read(line, attendance, shared, ListedPerson::add);
    }

    private static List<Sighting> read(String line, Attendance attendance, RoleLine shared,
            BiConsumer<ListedPerson, String> reader) {
        Matcher unmarked = UNMARKED.matcher(line);
        Attendance known = unmarked.find() ? Attendance.ABSENT : attendance;
        String bare = withoutClause(MARK.matcher(unmarked.replaceFirst("")).replaceFirst("").strip());
        List<String> apart = ListParts.of(bare);
        if (apart.size() > 1) {
            return apart.stream().flatMap(part -> read(part, known, shared, reader).stream()).toList();
        }
        String text = withCommas(bare);
        ListedPerson list = new ListedPerson(known, shared, text);
        if (PersonName.isTurned(text)) {
            TurnedNames.entries(text).forEach(list::add);
            return list.people();
        }
        List<String> pieces = TurnedNames
                .turnedBack(BETWEEN.splitAsStream(text).map(PeopleLine::withoutLabel).toList());
        if (areSurnames(pieces)) {
            pieces.forEach(list::addSurname);
        } else {
            entries(pieces).forEach(entry -> reader.accept(list, entry));
        }
        return list.people();
    }

    /// The same; behind words that say who was there a single word may be a surname too.
    static List<Sighting> readBehindLabel(String line, Attendance attendance, RoleLine shared) {
        String text = line.strip();
        if (BETWEEN.matcher(text).find() || !EntryName.isSurname(text) || EntryName.begins(text)) {
            return read(line, attendance, shared, ListedPerson::addSurname);
        }
        ListedPerson list = new ListedPerson(attendance, shared, text);
        list.addSurname(text);
        return list.people();
    }

    /// Bare surnames, of which the first one tells that the list is of such, perhaps with full names among them.
    private static boolean areSurnames(List<String> pieces) {
        return pieces.size() > 1 && EntryName.isSurname(pieces.getFirst())
                && pieces.stream().allMatch(piece -> EntryName.isSurname(piece) || EntryName.begins(piece));
    }

    /// "Stadt X (Ina Probst), Verein Y (Rolf Amsel)": what sent somebody stands before each.
    private static boolean areBracketed(String entry, String piece) {
        return !EntryName.begins(entry)
                && (ListedPerson.inBrackets(piece).isPresent() || ListedPerson.inBrackets(entry).isPresent());
    }

    /// A name, with the pieces behind it that are none.
    private static List<String> entries(List<String> pieces) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String piece : pieces) {
            boolean turned = EntryName.isGivenAlone(EntryName.front(piece)) && ENDS_IN_SURNAME.matcher(entry).find();
            if (!entry.isEmpty() && !turned && (EntryName.begins(piece) || areBracketed(entry.toString(), piece))) {
                entries.add(entry.toString());
                entry.setLength(0);
            }
            entry.append(entry.isEmpty() ? "" : ", ").append(piece.strip());
        }
        entries.add(entry.toString());
        return entries;
    }

    /// "Ina Probst; der Bürgermeister lässt sich entschuldigen": what is said of somebody else.
    private static String withoutClause(String text) {
        return CLAUSE.matcher(text).replaceFirst("");
    }

    /// "Surname, Given – Office" as "Given Surname, Office": what stands before a dash or slash is the name and
    /// nothing else.
    private static String withCommas(String text) {
        Matcher turned = TURNED_BEFORE_DIVIDER.matcher(text);
        boolean name = turned.find() && !RoleLine.isRole(turned.group("given"));
        return DIVIDER.matcher(name ? turned.replaceFirst("${titles}${given} ${surname}") : text).replaceAll(", ");
    }

    /// "Schriftführerin: …" within a list says of the next one what brackets would.
    private static String withoutLabel(String piece) {
        Matcher sender = SENDER.matcher(piece);
        if (sender.find()) {
            return piece.substring(sender.end()) + " (" + sender.group("sender") + ")";
        }
        Matcher label = LABEL.matcher(piece);
        return label.find() ? piece.substring(label.end()) + " (" + label.group("label") + ")" : piece;
    }
}
