package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the entries of a list of people: `Name`, `Name (Amt, Stadt)`, `Name, Amt, Stadt`, `Frau X für Herrn Y`.
final class ListedPerson {

    private static final Pattern DEPUTISED = Pattern
            .compile("(?:^|[\\s(,])(?:(?:als )?(?:in )?(?:[Ss]tellv|[Vv])ertret(?:ung|er|erin)"
                    + "(?: (?:für|von|des|der))?|i\\. ?V\\.(?: (?:für|von|v\\.|f\\.))?|vertritt|(?:als )?Ersatz für|(?:kommt |kam "
                    + "|da )?(?:an)?statt|anstelle (?:von|des|der)"
                    + "|stellv\\. für|(?<=^\\s{0,3}|[(,;]\\s{0,2})(?:für|f\\.))\\s+(?:(?:den|die) \\p{Ll}+ )?(?<who>[^,();]+)");
    private static final Pattern REPRESENTED = Pattern
            .compile(
                    "(?:^|[\\s(,–-])(?:vertreten (?:durch|von)|vertr\\. (?:durch|d\\.)|(?:[Vv]ertretung|[Vv]ertreter(?:in)?):"
                            + "|i\\. ?V\\.:? gez\\."
                            + "|(?:dafür|stattdessen|für (?:sie|ihn))(?: (?:kommt|kam|war|ist|erschien))?)\\s*"
                            + "(?<who>[^,();]+)");
    private static final Pattern PIECE = Pattern.compile("\\s*[(),;]\\s*");
    private static final Pattern UNSIGNED = Pattern.compile("[_.…]{4,}\\s*$");
    /// What is said of somebody who takes the minutes.
    private static final Pattern WRITES = Pattern
            .compile(
                    "(?:^|[\\s(,;])(?:Protokoll(?:$|[),;]|führ|ant)|Schriftführ|Niederschrift|Mitschrift|Vermerk\\s*$)");
    private static final Pattern LEADS = Pattern
            .compile("(?:^|,\\s)(?:Leitung|Ltg\\.|(?:Sitzungs|Gesprächs|Diskussions)leitung)\\s*(?:$|,)");
    private static final Pattern FROM = Pattern.compile("^\\s*(?:vom|von der|von|aus)\\s+(?=\\p{Lu})");
    /// The rule that reads bare surnames; they are somebody only where the text names a person so elsewhere.
    static final String SURNAME = "person.attendance-surname";
    /// The rule that reads for whom somebody came, or who came for somebody.
    static final String DEPUTY = "person.deputy";
    private static final String ATTENDANCE = "person.attendance";

    /// Why somebody did not come, beside or instead of what he or she is.
    private static final Pattern REASON = Pattern.compile(
            "[(,;]\\s*(?:\\p{L}*(?:[Uu]rlaub|[Ee]rnte|[Tt]ermin|[Aa]ufenthalt|[Dd]ienstreise|[Ff]ortbildung|[Kk]rankheit|[Oo]peration)"
                    + "|[Kk]rank|[Ee]rkrankt|[Ee]lternzeit|[Mm]utterschutz|Kur|Reha)(?=\\s*(?:[),;]|$))");
    /// "Verein X lässt sich entschuldigen": where a sentence goes on behind what somebody is.
    private static final Pattern TOLD = Pattern
            .compile("\\s(?:l[aä](?:ss|ß)t|lie(?:ss|ß)|ist|war|hat|hatte|fehlt|fehlte|kam|kommt)\\s.*$");
    private static final Set<Attendance> ABSENCES = EnumSet.of(Attendance.EXCUSED, Attendance.ABSENT);
    private static final Pattern BRACKETS = Pattern.compile("[()]");

    private final Attendance attendance;
    private final RoleLine shared;
    private final String quote;
    private final List<Sighting> people = new ArrayList<>();

    /// @param attendance what holds for whoever of whom an entry says nothing else
    /// @param shared what is said of all of them
    /// @param quote the words of the list
    ListedPerson(Attendance attendance, RoleLine shared, String quote) {
        this.attendance = attendance;
        this.shared = shared;
        this.quote = quote;
    }

    /// Those of the entries so far, in order.
    List<Sighting> people() {
        return people;
    }

    /// One of a list of bare surnames; nobody unless the text names a person so elsewhere.
    void addSurname(String piece) {
        if (!EntryName.isSurname(piece)) {
            add(piece);
            return;
        }
        String behind = EntryName.behind(piece);
        String rule = NamesInText.find(EntryName.front(piece)).isEmpty() ? SURNAME : ATTENDANCE;
        PersonName.parse(EntryName.front(piece)).filter(name -> !RoleLine.isRole(EntryName.front(piece)))
                .ifPresent(name -> add(name, piece, behind, rule));
    }

    /// One entry, which may name another person for whom the first one came.
    void add(String entry) {
        Optional<PersonName> name = EntryName.of(entry);
        if (name.isEmpty()) {
            inBrackets(entry)
                    .ifPresent(one -> person(one.name(), RoleLine.ofListed(entry.substring(0, entry.indexOf('('))),
                            attendance, ATTENDANCE));
            return;
        }
        add(name.get(), entry, EntryName.behind(entry), ATTENDANCE);
    }

    private void add(PersonName name, String entry, String behind, String rule) {
        Optional<Other> deputised = Other.in(behind, DEPUTISED).filter(other -> isSomebody(other.who()));
        Optional<Other> represented = Other.in(behind, REPRESENTED).filter(other -> isSomebody(other.who()));
        if (deputised.isPresent() && (isOfAbsent() || isExcused(behind.substring(0, deputised.get().start())))) {
            person(name, said(entry, deputised.get().without(behind)),
                    isOfAbsent() ? attendance : Attendance.EXCUSED, rule);
            other(deputised.get().who(), Attendance.DEPUTY);
        } else if (deputised.isPresent()) {
            other(deputised.get().who(), Attendance.EXCUSED);
            person(name, said(entry, deputised.get().without(behind)), Attendance.DEPUTY, rule);
        } else if (represented.isPresent()) {
            person(name, said(entry, represented.get().without(behind)), Attendance.EXCUSED, rule);
            other(represented.get().who(), Attendance.DEPUTY);
        } else {
            person(name, said(entry, behind), status(behind), rule);
        }
    }

    /// Whoever is named beside somebody who did not come did.
    private boolean isOfAbsent() {
        return ABSENCES.contains(attendance);
    }

    /// "…, entschuldigt, in Vertretung Y": whoever is excused is deputised for by the one behind.
    private static boolean isExcused(String said) {
        return PIECE.splitAsStream(said).anyMatch(piece -> AttendanceWords.ofMark(piece)
                .or(() -> AttendanceWords.read(piece)).filter(ABSENCES::contains).isPresent());
    }

    /// Somebody else whom an entry names.
    ///
    /// @param who as a name is usually written, or what stands there for one
    /// @param start where the words that say so begin behind the name of the entry
    /// @param end where they end
    private record Other(String who, int start, int end) {

        private static final Pattern GIVEN = Pattern.compile(",\\s(\\p{Lu}[\\p{L}-]+)(?=\\s*(?:$|[,;()]))");

        /// Whom the cue names, perhaps with the surname first: "vertreten durch Lührs, Elke".
        static Optional<Other> in(String behind, Pattern cue) {
            Matcher found = cue.matcher(behind);
            if (!found.find()) {
                return Optional.empty();
            }
            Matcher given = GIVEN.matcher(behind).region(found.end(), behind.length());
            return Optional.of(given.lookingAt() && NamesInText.isGivenName(given.group(1))
                    ? new Other(given.group(1) + " " + found.group("who").strip(), found.start(), given.end())
                    : new Other(found.group("who"), found.start(), found.end()));
        }

        String without(String behind) {
            return behind.substring(0, start) + behind.substring(end);
        }
    }

    /// "Vertreter des Gewerbevereins (Herr X)": who it is stands behind what he or she is.
    static Optional<NamesInText.Mention> inBrackets(String entry) {
        int bracket = entry.indexOf('(');
        String inside = bracket < 0 || !entry.endsWith(")") ? "" : entry.substring(bracket + 1, entry.length() - 1);
        return NamesInText.find(inside).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == inside.length()).findFirst();
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

    /// For whom somebody came, or who came for somebody.
    private void other(String who, Attendance known) {
        NamesInText.find(who).stream().findFirst().map(NamesInText.Mention::name)
                .or(() -> PersonName.parse(who.strip()).filter(_ -> !RoleLine.isRole(who.strip())))
                .ifPresent(name -> people.add(Sighting.of(name, Person.Role.ATTENDEE, RoleLine.NONE,
                        name.given() == null ? SURNAME : DEPUTY, quote).attending(known)));
    }

    /// Whether somebody of whom that is said leads what the list is of, and not an office.
    private static boolean leads(RoleLine said) {
        return Stream.of(said.function(), said.office(), said.organisation()).filter(Objects::nonNull)
                .anyMatch(what -> LEADS.matcher(what).find());
    }

    /// Whether somebody of whom that is said takes the minutes.
    static boolean writes(RoleLine said) {
        return Stream.of(said.function(), said.office(), said.organisation()).filter(Objects::nonNull)
                .anyMatch(what -> WRITES.matcher(what).find());
    }

    private void person(PersonName name, RoleLine said, Attendance known, String rule) {
        boolean writes = writes(said);
        Sighting person = Sighting.of(name, Person.Role.ATTENDEE, said, rule, quote).attending(known);
        String writer = rule.equals(SURNAME) ? SURNAME : "person.minutes-by";
        people.add(writes ? person.as(Person.Role.AUTHOR, writer)
                : leads(said) ? person.as(Person.Role.RESPONSIBLE, "person.leads") : person);
    }

    private RoleLine said(String entry, String rest) {
        String before = EntryName.bare(entry);
        String function = NamesInText.find(before).stream().findFirst().map(
                mention -> mention.start() > 0 ? before.substring(0, mention.start()).strip() : mention.function())
                .orElse(null);
        String bare = TOLD.matcher(FROM.matcher(rest).replaceFirst("")).replaceFirst("");
        String what = REASON.matcher(bare).replaceAll("");
        RoleLine own = RoleLine.ofListed(BRACKETS.matcher(what).replaceAll(", "));
        return own.calledBefore(function).orElse(shared);
    }

}
