package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads blocks of contact: a name, perhaps function, office and address, then a telephone number or mail address.
/// The name stands in the same line or in one of the few above it.
final class ContactRule {

    private static final Pattern REACHED = Pattern
            .compile(
                    "(?i)(?:\\b(?:Tel(?:efon)?|Mobil|Fon|Durchwahl|Ruf|E-?Mail|Mail)\\b\\.?\\s?:?\\s*(?:[\\d+]|\\([\\d+])"
                            + "|\\b0\\d{2,5}[\\s/–-]+\\d{2,}|\\+49[\\s\\d(]{5,}|[\\w.-]+@[\\w-]+\\.[\\w.]+)");
    private static final Traces MEANS = Traces.anywhere("tel", "mobil", "fon", "durchwahl", "ruf", "mail");
    private static final Pattern HEAD = Pattern
            .compile("^(?:>\\s*)*(?:Von|From|An|To|Cc|Betreff|Subject|Datum|Gesendet|Sent|Date):");
    private static final Pattern TOWN = Pattern
            .compile("\\b\\d{5}\\s+(?<town>\\p{Lu}[\\p{L}() -]{2,40}?)(?=$|,|\\s·|\\s\\|)");
    private static final Pattern LABEL = Pattern
            .compile("^(?:Auskunft erteilt|(?:Ihre? )?Ansprechpartner(?:in)?|Ansprechperson"
                    + "|Kontakt|(?:Sach)?[Bb]earbeiter(?:in)?|Rückfragen(?: an)?|Es schreibt Ihnen|Zuständig)\\s?:\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d|@");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern REACHED_CELL = Pattern
            .compile(
                    "(?:(?:Tel(?:efon)?|Mobil|Durchwahl|App)\\.?:?\\s)?(?:[+(]?[\\d][\\d ()/+–-]{4,}|[\\w.-]+@[\\w-]+\\.[\\w.]+)");
    /// A sum, years, or the number of a motion, which look like a telephone number.
    private static final Pattern FIGURE = Pattern
            .compile(
                    "[1-9]\\d*|[1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,3}\\s?[/–-]\\s?\\d{1,2}|(?:19|20)\\d{2}\\s?[/–-]\\s?(?:\\d{2}|\\d{4})");
    private static final int FEWEST_CELLS = 3;
    private static final int LINES_ABOVE = 6;

    private final List<String> lines = new ArrayList<>();

    private ContactRule(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                lines.add("");
            } else if (block.kind() != Block.Kind.TABLE_ROW) {
                block.text().lines().map(String::strip).forEach(lines::add);
            }
        }
    }

    /// The people with a telephone number or mail address, in order.
    static List<Sighting> people(List<Block> blocks) {
        ContactRule rule = new ContactRule(blocks);
        List<Sighting> people = new ArrayList<>();
        blocks.stream().filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .forEach(row -> inRow(row.text()).ifPresent(people::add));
        for (int i = 0; i < rule.lines.size(); i++) {
            if (reached(rule.lines.get(i)) && !HEAD.matcher(rule.lines.get(i)).lookingAt()) {
                people.addAll(rule.reachedAt(i));
            }
        }
        return people;
    }

    /// A row with one cell that is a name, and another that is a number or mail address; the rest says what the
    /// person does and where.
    private static Optional<Sighting> inRow(String row) {
        List<String> cells = List.of(CELL.split(row, -1));
        if (cells.size() < FEWEST_CELLS || cells.stream().noneMatch(ContactRule::reaches)) {
            return Optional.empty();
        }
        List<String> names = cells.stream().filter(EntryName::begins).toList();
        List<String> rest = cells.stream().filter(cell -> !EntryName.begins(cell) && !DIGIT.matcher(cell).find())
                .toList();
        return names.size() != 1 ? Optional.empty()
                : PeopleLine.read(names.getFirst(), Attendance.PRESENT, RoleLine.NONE)
                        .stream().findFirst().map(person -> Sighting.of(person.name(), Role.CONTACT,
                                person.said().orElse(RoleLine.ofListed(String.join(", ", rest))), "person.contact-row",
                                row));
    }

    private static boolean reaches(String cell) {
        return REACHED_CELL.matcher(cell).matches() && !FIGURE.matcher(cell).matches();
    }

    /// Whoever is reached by each number of a line: who is named before it there, else who is above the line.
    private List<Sighting> reachedAt(int line) {
        List<Sighting> people = new ArrayList<>();
        Matcher reached = REACHED.matcher(lines.get(line));
        while (reached.find()) {
            inLine(lines.get(line), reached.start()).filter(one -> people.stream().noneMatch(one::equals))
                    .ifPresent(people::add);
        }
        return people.isEmpty() ? above(line).stream().toList() : people;
    }

    private Optional<Sighting> above(int line) {
        Optional<Sighting> found = Optional.empty();
        for (int above = line - 1; found.isEmpty() && above >= Math.max(0, line - LINES_ABOVE); above--) {
            String text = lines.get(above);
            if (text.isEmpty() || HEAD.matcher(text).lookingAt() || text.endsWith("?") || isSentence(text)
                    || isOtherOffice(text)) {
                return Optional.empty();
            }
            found = nameLine(above, line);
        }
        return found;
    }

    /// In one line with the number, the last name before it.
    private static Optional<Sighting> inLine(String text, int number) {
        List<NamesInText.Mention> mentions = NamesInText.find(text.substring(0, number));
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        NamesInText.Mention last = mentions.getLast();
        RoleLine said = said(text.substring(last.end(), number)).calledBefore(last.function());
        return Optional.of(Sighting.of(last.name(), Role.CONTACT, said, "person.contact-block", text));
    }

    /// A line that is a name, or begins with one before a comma.
    private Optional<Sighting> nameLine(int above, int reached) {
        String text = LABEL.matcher(lines.get(above)).replaceFirst("");
        int comma = text.indexOf(',');
        String front = (comma < 0 ? text : text.substring(0, comma)).strip();
        Optional<PersonName> name = NamesInText.find(front).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == front.length()).findFirst()
                .map(NamesInText.Mention::name);
        boolean mayBeName = !DIGIT.matcher(front).find() && !RoleLine.isRole(front);
        if (name.isEmpty() && mayBeName && comma < 0 && above + 1 < reached + 1 && isRoleOrNumber(above + 1)) {
            name = PersonName.parse(front).filter(parsed -> parsed.given() != null);
        }
        return name
                .map(found -> Sighting.of(found, Role.CONTACT, between(text, comma, lines.subList(above + 1, reached)),
                        "person.contact-block",
                        String.join(" · ", lines.subList(above, reached + 1))));
    }

    private boolean isRoleOrNumber(int line) {
        return RoleLine.isRole(lines.get(line)) || reached(lines.get(line));
    }

    /// Whether a line tells a number or mail address.
    private static boolean reached(String line) {
        return mayReach(line) && REACHED.matcher(line).find();
    }

    /// Whether a line has a sign of addresses, a number that begins with zero, or another one and a word for what it is.
    private static boolean mayReach(String line) {
        boolean number = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '@' || sign == '+' || (sign == '0' && (at == 0 || !isAsciiDigit(line.charAt(at - 1))))) {
                return true;
            }
            number = number || isAsciiDigit(sign);
        }
        return number && MEANS.areIn(line);
    }

    private static boolean isAsciiDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static RoleLine between(String text, int comma, List<String> below) {
        String behind = comma < 0 ? "" : text.substring(comma + 1);
        RoleLine said = said(behind);
        for (String line : below) {
            said = said.orElse(said(line));
        }
        return said;
    }

    private static RoleLine said(String line) {
        RoleLine said = RoleLine.isRole(line.strip()) || line.strip().startsWith(",") ? RoleLine.ofListed(line)
                : RoleLine.NONE;
        Matcher town = TOWN.matcher(line);
        return town.find() ? said.orElse(new RoleLine(null, null, null, town.group("town").strip())) : said;
    }

    /// "Geschäftsstelle:" between a name and a number: the number is that of the office.
    private static boolean isOtherOffice(String text) {
        return text.endsWith(":") && RoleLine.isRole(text);
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.indexOf(' ') > 0 && text.length() > 80;
    }
}
