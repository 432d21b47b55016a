package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who is named in the text and as what: whoever wrote it ("Text: …", "Das Gespräch führte …"), whoever is in
/// charge ("verantwortlich: …", "… übernimmt"), whoever spoke at an event, and everybody else.
final class MentionRule {

    /// The rule that finds whoever speaks or does something at a sitting.
    static final String FLOOR = "person.has-floor";
    private static final Pattern TITLES = Pattern
            .compile("\\b(?:Dr|Prof|Dipl|Ing|phil|med|rer|nat|Br|Sr|Soz)\\.(?:-?\\p{L}+\\.)*\\s?"
                    + "|,?\\s\\(?[BM]\\.\\s?(?:A|Sc|Eng|Ed)\\.\\)?");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[Gg]ez\\.|[Gg]ezeichnet:?|[Uu]nterschrift:?)\\s*(?<name>(?:\\p{Lu}\\. )?\\p{Lu}[^,.:;()|]{2,50})(?:$|,|\\s\\()");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.\\s?$");
    /// An initial, or a given name that stands alone behind a colon.
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}?\\.\\s?$|(?<=:\\s)\\p{Lu}[\\p{L}-]+\\s$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SIGNATURE = Pattern.compile("\\b[Gg]ez\\.\\s*");
    private static final Pattern AFTER = Pattern.compile("\\b[Nn]ach (?:\\p{L}+ ){0,3}$");
    /// "begrüßt als Gast Herrn …"
    private static final Pattern GUEST = Pattern
            .compile("\\b(?:als (?:Gast|Gäste)|zu Gast|Gastredner(?:in)?)\\b[^.;:]{0,60}$");
    private static final Pattern ABSENT_AFTER = Pattern.compile(
            "^,\\s(?:der|die)\\s(?:heute |leider )*(?:entschuldigt|verhindert|erkrankt|krank|nicht (?:da|dabei|anwesend|hier"
                    + "|teilnehmen))\\b");
    /// "Frau X: …": whose words stand behind the colon.
    private static final Pattern TURN = Pattern.compile("^(?:\\s\\([^()|]{2,40}\\))?:\\s\\p{L}");
    private static final Pattern ADDRESSED = Pattern.compile("Frau|Herr\\s|Hr\\.|Fr\\.");
    private static final Pattern NAMED = Pattern.compile("^[^.]{0,60}\\bbenannt");
    private static final Pattern NAME_AND_ROLE = Pattern
            .compile("^(?<name>[^,.:;()|]{4,50}),\\s(?<role>[^.:;|]{3,120})");
    private static final Pattern LABELLED = Pattern
            .compile(
                    "(?:^|\\.\\s)(?<label>\\p{Lu}[^:.]{2,50}):\\s+(?<name>(?:\\p{Lu}\\. )?[^,.:;()|]{4,50})(?:$|,|\\.|\\s\\()");
    private static final Pattern BEHIND = Pattern.compile(
            "^\\s?(?:,\\s(?<comma>[^,.;:]{3,60}(?:,\\s\\p{Lu}[^,.;:]{2,50})?)(?=[,.;:]|$)|\\((?<bracket>[^()]{2,80})\\)"
                    + "|(?:vom|von der|aus)\\s(?<from>\\p{Lu}[^,.;:]{2,40}?)(?=[,.;:]|\\s\\p{Ll}|$))");
    /// "Ina Probst (Initiative)": what part somebody had in a motion is no organisation.
    private static final Pattern PART_IN_IT = Pattern.compile("Initiative|Initiator(?:in)?|Antragsteller(?:in)?");
    private static final int LONGEST_BEFORE = 400;
    private static final int LONGEST_BEHIND = 200;
    private static final int LONGEST_CREDIT = 160;
    private static final int MOST_WORDS_OF_INTRODUCTION = 16;

    private final boolean event;
    private final boolean minutes;
    private final boolean gathered;
    /// Who is named in which text, as long as the rule reads one document: who is known by then is looked for in the same texts.
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    /// @param event whether the document tells of an event at which people spoke
    /// @param minutes whether it tells of a sitting, at which somebody may have reported
    /// @param gathered whether whoever speaks in it was there with others
    MentionRule(boolean event, boolean minutes, boolean gathered) {
        this.event = event;
        this.minutes = minutes;
        this.gathered = gathered;
    }

    /// The people named in a block, in order.
    List<Sighting> people(Block block) {
        List<Sighting> people = new ArrayList<>();
        String text = text(block);
        for (Mention mention : mentions(text)) {
            if (!isNamesake(text, mention)) {
                people.add(sighting(text, mention));
            }
        }
        if (people.isEmpty()) {
            unusual(text).ifPresent(people::add);
        }
        return people;
    }

    /// What people do whom a block calls by their bare surname, or by letters, as it may call those who were named before.
    ///
    /// @param surnames one expression for all of them, perhaps with the given name before
    /// @param letters whom which letters mean
    List<Sighting> bySurname(Block block, Pattern surnames, Map<String, PersonName> letters) {
        List<Sighting> people = new ArrayList<>();
        String text = text(block);
        Matcher surname = surnames.matcher(text);
        List<Mention> whole = surname.find() ? mentions(text) : List.of();
        surname.reset();
        while (surname.find()) {
            if (whole.stream().anyMatch(mention -> isWithin(surname, mention))) {
                continue;
            }
            RoleCue found = RoleCue.of(GIVEN.matcher(sentenceBefore(text, surname.start())).replaceFirst(""),
                    after(text, surname.end()), event,
                    false);
            String called = surname.group("surname");
            PersonName name = letters.getOrDefault(called, new PersonName("", null, called));
            Sighting seen = found.with(name, RoleLine.NONE,
                    Quote.around(text, surname.start(), surname.end()));
            Sighting known = gathered
                    ? there(seen, sentenceBefore(text, surname.start()), after(text, surname.end()), false) : seen;
            if (known.role() != Role.MENTIONED || known.attendance() != null) {
                people.add(known);
            }
        }
        return people;
    }

    private List<Mention> mentions(String text) {
        return mentions.computeIfAbsent(text, NamesInText::find);
    }

    /// Whether a surname is that of a whole name, of which everything is told already.
    private static boolean isWithin(Matcher surname, Mention mention) {
        return mention.name().given() != null && mention.start() <= surname.start() && surname.end() <= mention.end();
    }

    /// A signature in a list of those who were there makes nobody an author.
    private static String text(Block block) {
        boolean listed = block.kind() == Block.Kind.TABLE_ROW || block.kind() == Block.Kind.LIST_ITEM;
        return listed && block.text().contains("ez.") ? SIGNATURE.matcher(block.text()).replaceAll("") : block.text();
    }

    private Sighting sighting(String text, Mention mention) {
        String before = sentenceBefore(text, mention.start());
        String after = after(text, mention.end());
        String quote = Quote.around(text, mention.start(), mention.end());
        RoleLine said = said(after).calledBefore(mention.function());
        boolean introduces = mention.start() == 0 && text.length() > mention.end() && text.charAt(mention.end()) == ','
                && Words.count(text) <= MOST_WORDS_OF_INTRODUCTION && !text.endsWith(".")
                && !PersonName.isTurned(text);
        boolean reports = minutes && RoleCue.reports(after);
        RoleCue told = RoleCue.of(before, after, event, introduces).calledBy(mention.function(), before);
        Sighting seen = (reports && told.role() != Role.AUTHOR ? RoleCue.SPEAKS : told).with(mention.name(), said,
                quote);
        return gathered
                ? there(seen, before, after, ADDRESSED.matcher(text).region(mention.start(), text.length()).lookingAt())
                : seen;
    }

    /// Whoever has the floor at a sitting, or is welcomed as a guest, is there.
    private Sighting there(Sighting seen, String before, String after, boolean addressed) {
        if (ABSENT_AFTER.matcher(after).lookingAt()) {
            return seen.attending(Attendance.EXCUSED);
        }
        boolean says = SpeakingVerbs.follow(after) || SpeakingVerbs.precede(before, after)
                || (addressed && TURN.matcher(after).lookingAt());
        if (!says && !GUEST.matcher(before).find()) {
            return seen;
        }
        Sighting present = seen.attending(Attendance.PRESENT);
        return minutes && seen.role() == Role.MENTIONED ? present.as(Role.ATTENDEE, FLOOR) : present;
    }

    /// "… ist nach Willy Brandt benannt": somebody after whom something is called does not appear.
    private static boolean isNamesake(String text, Mention mention) {
        return AFTER.matcher(sentenceBefore(text, mention.start())).find()
                && NAMED.matcher(after(text, mention.end())).lookingAt();
    }

    /// A name without a usual given name, where the form of the line tells that it is one: "Protokoll: …", "…,
    /// Leiterin".
    private Optional<Sighting> unusual(String text) {
        Matcher signed = SIGNED.matcher(text);
        Matcher labelled = LABELLED.matcher(text);
        if (signed.lookingAt()) {
            return PersonName.parse(signed.group("name")).map(name -> Sighting.of(name, Role.AUTHOR, RoleLine.NONE,
                    "person.credit", text));
        }
        if (text.length() <= LONGEST_CREDIT && labelled.find()) {
            String before = labelled.group("label") + ": ";
            RoleCue found = RoleCue.of(before, "", event, false);
            boolean initial = INITIAL.matcher(labelled.group("name").split(" ", 2)[0]).matches();
            boolean named = initial || found.role() != Role.MENTIONED || RoleCue.isPhotoCredit(before);
            return !named ? Optional.empty() : whole(labelled.group("name"))
                    .map(name -> found.with(name, said(text.substring(labelled.end("name"))), Quote.of(text)));
        }
        Matcher introduced = NAME_AND_ROLE.matcher(text);
        if (introduced.lookingAt() && RoleLine.isRole(introduced.group("role"))) {
            RoleCue found = event ? RoleCue.SPEAKS : RoleCue.NAMED;
            return whole(introduced.group("name")).map(
                    name -> found.with(name, RoleLine.ofListed(introduced.group("role")), Quote.of(text)));
        }
        return Optional.empty();
    }

    private static Optional<PersonName> whole(String text) {
        boolean usual = NamesInText.isGivenName(text.split(" ", 2)[0]);
        return RoleLine.isRole(text) && !usual ? Optional.empty()
                : PersonName.parse(text).filter(name -> name.given() != null);
    }

    /// What stands behind a name counts only when it holds the word of a function, an office or a city.
    private static RoleLine said(String after) {
        Matcher behind = BEHIND.matcher(after);
        if (!behind.lookingAt()) {
            return RoleLine.NONE;
        }
        String text = behind.group("comma") != null ? behind.group("comma")
                : behind.group("bracket") != null ? behind.group("bracket") : behind.group("from");
        boolean role = RoleLine.isRole(text) && !PART_IN_IT.matcher(text).matches() && NamesInText.find(text).isEmpty();
        return role ? RoleLine.ofListed(text) : RoleLine.NONE;
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST_BEHIND));
    }

    private static String sentenceBefore(String text, int at) {
        String before = BRACKETS.matcher(text.substring(Math.max(0, at - LONGEST_BEFORE), at))
                .replaceAll(said -> Matcher.quoteReplacement(said.group().replace(".", "")));
        List<String> sentences = Sentences.of(TITLES.matcher(before).replaceAll("") + "|");
        String last = sentences.getLast();
        return last.substring(0, last.length() - 1);
    }
}
