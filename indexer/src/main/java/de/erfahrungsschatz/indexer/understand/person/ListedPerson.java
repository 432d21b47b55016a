package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the people of a list: `Name`, `Name (Amt, Stadt)`, `Name, Amt, Stadt`, `Frau X für Herrn Y`, several of them between
/// commas. Whatever stands behind a name and is none belongs to the person before it.
final class ListedPerson {

    private static final Pattern BETWEEN = Pattern
            .compile("[,;](?![^(]*\\))\\s*|(?<!-)\\s+(?:und|sowie|&)\\s+(?![^(]*\\))");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[xX✓✔☒☑•–-]|\\[[xX]\\]|\\d{1,2}[.)]?)\\s+");
    /// What divides a name from what is said of it, where no comma does.
    private static final Pattern DIVIDER = Pattern.compile("\\s+(?:[–/|]|-)\\s+(?![^(]*\\))");
    private static final Pattern LEAD = Pattern
            .compile("^(?:(?:sowie|und|als|der|die|das|den|seine?|ihre?|Mitglied(?:er)?|Gast"
                    + "|Gäste|Stellvertreter(?:in)?|außerdem|ferner|zeitweise|Herren|Damen|Frauen|je|die Herren|die Damen)\\s+)+");
    private static final Pattern NAME_END = Pattern
            .compile(
                    "\\s*(?:\\(|,|\\||\\s[–-]\\s|\\s(?:für|in Vertretung|i\\. ?V\\.|vertritt|vertreten|als|vom|von der|aus|bis|ab|war|fehlte)(?!\\p{L})|$)");
    private static final Pattern DEPUTISED = Pattern
            .compile("(?:^|[\\s(,])(?:(?:als )?(?:in )?(?:[Ss]tellv|[Vv])ertret(?:ung|er|erin)"
                    + "(?: (?:für|von|des|der))?|i\\. ?V\\.(?: (?:für|von|v\\.))?|vertritt|(?:als )?Ersatz für|(?:kommt |kam |da )?(?:an)?statt|anstelle (?:von|des|der)"
                    + "|stellv\\. für|(?<=^\\s{0,3}|[(,;]\\s{0,2})für)\\s+(?:(?:den|die) \\p{Ll}+ )?(?<who>[^,();]+)");
    private static final Pattern REPRESENTED = Pattern
            .compile(
                    "(?:^|[\\s(,–-])(?:vertreten (?:durch|von)|vertr\\. (?:durch|d\\.)|(?:[Vv]ertretung|[Vv]ertreter(?:in)?):|i\\. ?V\\.:? gez\\.)\\s*"
                            + "(?<who>[^,();]+)");
    /// A box that nobody has ticked.
    private static final Pattern UNMARKED = Pattern.compile("^\\s*(?:☐|\\[ ?\\]|✗|☓)\\s*");
    private static final Pattern PIECE = Pattern.compile("\\s*[(),;]\\s*");
    private static final Pattern TURNED_BEFORE_DIVIDER = Pattern.compile("^(?<titles>(?:(?:Dr|Prof)\\.\\s?)*)"
            + "(?<surname>\\p{Lu}[\\p{L}'’-]*\\p{Ll}),\\s(?<given>\\p{Lu}(?:\\.|[\\p{L}-]*\\p{Ll}))(?=\\s+[–/|-]\\s)");
    private static final Pattern UNSIGNED = Pattern.compile("[_.…]{4,}\\s*$");
    /// What is said of somebody who takes the minutes.
    private static final Pattern WRITES = Pattern
            .compile(
                    "(?:^|[\\s(,;])(?:Protokoll(?:$|[),;]|führ|ant)|Schriftführ|Niederschrift|Mitschrift|Vermerk\\s*$)");
    private static final Pattern FROM = Pattern.compile("^\\s*(?:vom|von der|von|aus)\\s+(?=\\p{Lu})");
    /// Words of lists that look like names and are none.
    private static final Pattern GENERAL = Pattern
            .compile(
                    "^(?:Neue[sr]?|Alte[sr]?|Große[sr]?|Kleine[sr]?|Alle|Weitere|Zwei|Drei|Vier|Interessierte|Vertreter|Bürger"
                            + "|Mitglieder|Presse|Gäste|Stadt|Stadtverwaltung|Fraktion|Freie|Junge|Grüne|Die|Der|Das|Ein|Eine|Kinder|Tag|Ort|Vielen|Guten|Herzlich\\w*|Meine|Liebe)\\b");
    /// The rule that reads bare surnames; they are somebody only where the text names a person so elsewhere.
    static final String SURNAME = "person.attendance-surname";
    /// The rule that reads for whom somebody came, or who came for somebody.
    static final String DEPUTY = "person.deputy";
    private static final String ATTENDANCE = "person.attendance";

    private static final Pattern LABEL = Pattern.compile("^(?<label>\\p{L}[^:()]{2,40}):\\s+(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern TURNED = Pattern.compile(
            "^\\s*(?:(?:Dr|Prof)\\.\\s?)*(?:V[oa][mn] (?:der )?|von )?(?<surname>[\\p{L}'’-]+),\\s*(?:(?:Dr|Prof)\\.\\s?)*(?<given>\\p{Lu}[\\p{L}-]+\\b|\\p{Lu}\\.(?=\\s*(?:,|\\(|$)))");

    private final Attendance attendance;
    private final RoleLine shared;
    private final List<Sighting> people = new ArrayList<>();

    private ListedPerson(Attendance attendance, RoleLine shared) {
        this.attendance = attendance;
        this.shared = shared;
    }

    /// The people of one item or line; empty when it begins with none.
    ///
    /// @param attendance what holds for whoever of whom the line says nothing else
    /// @param shared what is said of all of them, by the line before or the beginning of this one
    static List<Sighting> read(String line, Attendance attendance, RoleLine shared) {
        Matcher unmarked = UNMARKED.matcher(line);
        ListedPerson list = new ListedPerson(unmarked.find() ? Attendance.ABSENT : attendance, shared);
        String text = withCommas(MARK.matcher(unmarked.replaceFirst("")).replaceFirst("").strip());
        if (isTurned(text)) {
            list.add(text, text);
            return list.people;
        }
        List<String> pieces = BETWEEN.splitAsStream(text).map(ListedPerson::withoutLabel).toList();
        if (pieces.size() > 1 && pieces.stream().allMatch(ListedPerson::isSurname)) {
            pieces.forEach(piece -> list.surname(piece, text));
            return list.people;
        }
        StringBuilder entry = new StringBuilder();
        for (String piece : pieces) {
            if (!entry.isEmpty() && name(piece).isPresent()) {
                list.add(entry.toString(), text);
                entry.setLength(0);
            }
            entry.append(entry.isEmpty() ? "" : ", ").append(piece.strip());
        }
        list.add(entry.toString(), text);
        return list.people;
    }

    /// "Surname, Given – Office" as "Given Surname, Office": what stands before a dash or slash is the name and nothing else.
    private static String withCommas(String text) {
        Matcher turned = TURNED_BEFORE_DIVIDER.matcher(text);
        boolean name = turned.find() && !RoleLine.isRole(turned.group("given"));
        return DIVIDER.matcher(name ? turned.replaceFirst("${titles}${given} ${surname}") : text).replaceAll(", ");
    }

    /// "Schriftführerin: …" within a list says of the next one what brackets would.
    private static String withoutLabel(String piece) {
        Matcher label = LABEL.matcher(piece);
        return label.find() ? piece.substring(label.end()) + " (" + label.group("label") + ")" : piece;
    }

    private static boolean isSurname(String piece) {
        return PersonName.parse(front(piece)).filter(name -> name.given() == null).isPresent();
    }

    /// One of a list of bare surnames; nobody unless the text names a person so elsewhere.
    private void surname(String piece, String quote) {
        String behind = behind(piece);
        String rule = NamesInText.find(front(piece)).isEmpty() ? SURNAME : ATTENDANCE;
        PersonName.parse(front(piece)).filter(name -> !RoleLine.isRole(front(piece)))
                .ifPresent(name -> person(name, said(piece, behind), status(behind), rule, quote));
    }

    private static String front(String piece) {
        String bare = LEAD.matcher(piece.strip()).replaceFirst("");
        Matcher end = NAME_END.matcher(bare);
        return end.find() ? bare.substring(0, end.start()).strip() : bare;
    }

    /// "Brücher, Hannelore": a surname with the given name behind it.
    private static boolean isTurned(String text) {
        Matcher turned = TURNED.matcher(text);
        return turned.find() && (turned.group("given").endsWith(".") || NamesInText.isGivenName(turned.group("given")))
                && !NamesInText.isGivenName(turned.group("surname"));
    }

    private void add(String entry, String quote) {
        Optional<PersonName> name = name(entry);
        if (name.isEmpty()) {
            return;
        }
        String behind = behind(entry);
        Matcher deputised = DEPUTISED.matcher(behind);
        Matcher represented = REPRESENTED.matcher(behind);
        if (deputised.find() && isSomebody(deputised.group("who"))) {
            other(deputised.group("who"), Attendance.EXCUSED, quote);
            person(name.get(), said(entry, without(behind, deputised)), Attendance.DEPUTY, ATTENDANCE, quote);
        } else if (represented.find() && isSomebody(represented.group("who"))) {
            person(name.get(), said(entry, without(behind, represented)), Attendance.EXCUSED, ATTENDANCE, quote);
            other(represented.group("who"), Attendance.DEPUTY, quote);
        } else {
            person(name.get(), said(entry, behind), status(behind), ATTENDANCE, quote);
        }
    }

    private Attendance status(String behind) {
        return PIECE.splitAsStream(behind).flatMap(piece -> AttendanceWords.ofMark(piece).stream()).findFirst()
                .or(() -> AttendanceWords.read(behind)).or(() -> unsigned(behind)).orElse(attendance);
    }

    /// A line for a signature that nobody has signed.
    private static Optional<Attendance> unsigned(String behind) {
        return UNSIGNED.matcher(behind).find() ? Optional.of(Attendance.ABSENT) : Optional.empty();
    }

    /// "Beauftragte für die Belange …" stands for nobody.
    private static boolean isSomebody(String who) {
        return NamesInText.find(who).stream().anyMatch(mention -> mention.start() == 0)
                || PersonName.parse(who.strip()).filter(_ -> !RoleLine.isRole(who.strip())).isPresent();
    }

    private static String without(String text, Matcher found) {
        return text.substring(0, found.start()) + text.substring(found.end());
    }

    /// For whom somebody came, or who came for somebody.
    private void other(String who, Attendance known, String quote) {
        NamesInText.find(who).stream().findFirst().map(NamesInText.Mention::name)
                .or(() -> PersonName.parse(who.strip()).filter(_ -> !RoleLine.isRole(who.strip())))
                .ifPresent(name -> people.add(Sighting.of(name, Person.Role.ATTENDEE, RoleLine.NONE,
                        name.given() == null ? SURNAME : DEPUTY, quote).attending(known)));
    }

    private void person(PersonName name, RoleLine said, Attendance known, String rule, String quote) {
        boolean writes = WRITES.matcher(said.function() + "").find();
        Sighting person = Sighting.of(name, Person.Role.ATTENDEE, said, rule, quote).attending(known);
        String writer = rule.equals(SURNAME) ? SURNAME : "person.minutes-by";
        people.add(writes ? person.as(Person.Role.AUTHOR, writer) : person);
    }

    private RoleLine said(String entry, String rest) {
        String before = LEAD.matcher(entry).replaceFirst("");
        String function = NamesInText.find(before).stream().findFirst().map(
                mention -> mention.start() > 0 ? before.substring(0, mention.start()).strip() : mention.function())
                .orElse(null);
        RoleLine own = RoleLine.ofListed(BRACKETS.matcher(FROM.matcher(rest).replaceFirst("")).replaceAll(", "));
        return own.calledBefore(function).orElse(shared);
    }

    private static String behind(String entry) {
        String bare = LEAD.matcher(entry).replaceFirst("");
        if (isTurned(bare)) {
            int comma = bare.indexOf(',');
            int next = bare.indexOf(',', comma + 1);
            int bracket = bare.indexOf('(');
            int end = next < 0 ? bracket : bracket < 0 ? next : Math.min(next, bracket);
            return end < 0 ? "" : bare.substring(end);
        }
        Matcher end = NAME_END.matcher(bare);
        return end.find() ? bare.substring(end.start()) : "";
    }

    /// The name with which an entry begins: two words at least, or an address or function before one.
    private static Optional<PersonName> name(String entry) {
        String bare = LEAD.matcher(entry.strip()).replaceFirst("");
        if (isTurned(bare)) {
            String written = bare.substring(0, bare.length() - behind(bare).length());
            return PersonName.parse(written);
        }
        String front = front(entry);
        Optional<PersonName> introduced = NamesInText.find(front).stream()
                .filter(mention -> mention.end() == front.length() && isFunction(front.substring(0, mention.start())))
                .findFirst().map(NamesInText.Mention::name);
        return introduced.or(() -> PersonName.parse(front)
                .filter(name -> name.given() != null && !RoleLine.isRole(front) && !GENERAL.matcher(front).find()));
    }

    /// Whether nothing but what a person does stands before the name ("Ortsbaumeister …").
    private static boolean isFunction(String before) {
        return before.isBlank() || (before.strip().indexOf(' ') < 0 && RoleLine.isRole(before.strip()));
    }
}
