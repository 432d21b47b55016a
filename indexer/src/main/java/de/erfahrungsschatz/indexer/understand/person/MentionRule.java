package de.erfahrungsschatz.indexer.understand.person;

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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who is named in the text and as what: whoever wrote it ("Text: …", "Das Gespräch führte …"), whoever is in charge
/// ("verantwortlich: …", "… übernimmt"), whoever spoke at an event, and everybody else.
final class MentionRule {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    /// Other names, with what is said of them, may stand between a cue and a name.
    private static final String NAMES_BETWEEN = "(?:[^.:!?]{0,120}(?:,|und|sowie|&)\\s*)?(?:(?:Frau|Herrn?|die|der|den|vom|von|durch)\\s)*$";
    private static final Pattern WRITES = Pattern
            .compile("(?:(?:Protokoll(?:ant(?:in)?|führung|führer(?:in)?)?|Niederschrift"
                    + "|Schriftführ(?:er(?:in)?|ung)|Stenograf(?:in)?|Texte?|Redaktion|Bearbeit(?:ung|er(?:in)?|et von|ende)|Verfasser(?:in|innen)?"
                    + "|Verfasst|Autor(?:in|en|innen|enteam)?|Interview|Interviewer(?:in)?|Gesprächsführung|Fragen|Auswertung|Konzept"
                    + "|Zusammenstellung|Dokumentation|Berichterstattung|Transkription|Aufzeichnung)(?: (?:und|/) \\p{L}+)?\\s?:\\s*"
                    + "|Für das Protokoll:?\\s*|[Vv]erfasst (?:von|unter Mitarbeit von)\\s*|[Ee]rstellt (?:von|durch)\\s*"
                    + "|[Pp]rotokolliert (?:von|durch)\\s*|[Aa]ufgezeichnet (?:von|durch)\\s*|[Bb]earbeitet (?:von|durch)\\s*"
                    + "|(?:Das|Die) (?:Gespräche?|Interviews?|Fragen) (?:führten?|moderierten?|stellten?|leiteten?)\\s*"
                    + "|\\b[Gg]ez\\.\\s*|\\b[Gg]ezeichnet:?\\s*|^Von\\s)" + NAMES_BETWEEN, FLAGS);
    private static final Pattern IN_CHARGE_BEFORE = Pattern
            .compile("(?:\\b(?:[Vv]erantwortlich(?:e|er)?|[Zz]uständig(?:e|er)?"
                    + "|[Ff]ederführend|[Ff]ederführung|[Aa]nsprechpartner(?:in)?|[Aa]nsprechperson|Projektleitung|Projektverantwortung"
                    + "|Koordination|Erledigung|Umsetzung|To[- ]?[Dd]o|Aufgabe)\\b[^.:!?]{0,80}(?:\\s(?:ist|sind|wird|bleibt|hat|liegt bei)\\s|:\\s*|\\s(?:durch|bei)\\s)"
                    + "|\\b(?:Leitung|Federführung|Koordination|Projektleitung) (?:hat|haben|liegt bei|übernimmt|übernehmen)\\s"
                    + "|\\b(?:erfolgt|wird [^.:!?]{0,60}|vorbereitet|koordiniert|betreut|geleitet|organisiert|übernommen) (?:durch|von)\\s"
                    + "|\\b(?:übernimmt|übernehmen)\\s)" + NAMES_BETWEEN, FLAGS);
    private static final Pattern IN_CHARGE_AFTER = Pattern
            .compile("^(?:\\s\\([^)]*\\))?(?:,[^,.]{2,60},)?,?\\s(?:(?:und|sowie) [^.]{3,40}\\s)?"
                    + "(?:(?:ist|sind|bleibt|wird)(?: \\p{Ll}+){0,3} (?:verantwortlich|zuständig|federführend)|übernimmt\\b"
                    + "|übernehmen|kümmer[nt] sich|koordinier[nt]|organisier[nt]|bereitet\\b[^.]{0,60}\\bvor\\b|klärt\\b|wird (?:gebeten|beauftragt)"
                    + "|verschickt\\b|versendet\\b|(?:der|die) (?:die|den|das) [^.]{2,40}(?:führt|koordiniert|betreut|leitet)\\b"
                    + "|hat die (?:Leitung|Federführung)|leitet\\b (?:das|die|den) Projekt|betreut\\b)", FLAGS);
    private static final Pattern NO_LONGER = Pattern.compile(
            "^[^.]{0,100}\\b(?:nicht(?: mehr)?|keine?|früher|ehemals|ehemalige)\\b[^.]{0,20}\\b(?:zuständig|verantwortlich)");
    private static final Pattern SPEAKS_BEFORE = Pattern
            .compile("(?:\\b(?:Moderation|Moderator(?:in)?|Vortrag|Vorträge|Referent(?:in|en|innen)?|Impuls(?:vortrag)?"
                    + "|Grußworte?|Begrüßung|Leitung|Input|Keynote|Einführung|Podium|Es (?:sprechen|diskutieren|referieren)|Gesprächspartner(?:in)?"
                    + "|Auf dem Podium|Eröffnung|Workshopleitung|Diskutant(?:in|en|innen)?)(?: \\d)?\\s?:\\s*"
                    + "|\\b(?:rief|sagte|fragte|betonte|meinte|warnte|erklärte|berichtete|begrüßte|erinnerte|forderte|so)\\s)"
                    + NAMES_BETWEEN, FLAGS);
    private static final Pattern SPEAKS_AFTER = Pattern.compile(
            "^(?:,[^.]{2,70},)?(?:\\s(?:vom|von der|aus)\\s\\p{Lu}[^.,]{2,40})?\\s?,?\\s(?:eröffnete|begrüßte|erinnerte|schilderte"
                    + "|stellte|berichtete|betonte|sprach|rief|fragte|erläuterte|warnte|sagte|referierte|moderierte|räumte|führte|zeigte"
                    + "|forderte|plädierte|erklärte|ging|beschrieb|hielt|leitete|skizzierte|verwies|ergänzte|fasste|präsentierte|diskutierte"
                    + "|lobte|kritisierte|antwortete|trug|dankte|unterstrich|schloss|regte|meinte)\\b|^(?:,\\s\\p{Lu}[^:.]{2,50})?:\\s\\p{Lu}",
            FLAGS);
    private static final Pattern TITLES = Pattern
            .compile("\\b(?:Dr|Prof|Dipl|Ing|phil|med|rer|nat)\\.(?:-\\p{L}+\\.)?\\s?");
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:[Gg]ez\\.|[Gg]ezeichnet:?|[Uu]nterschrift:?)\\s*(?<name>\\p{Lu}[^,.:;()|]{2,50})(?:$|,|\\s\\()");
    private static final Pattern AFTER = Pattern.compile("\\b[Nn]ach (?:\\p{L}+ ){0,3}$");
    private static final Pattern NAMED = Pattern.compile("^[^.]{0,60}\\bbenannt");
    private static final Pattern PHOTO = Pattern
            .compile("\\b(?:Fotos?|Bild(?:er)?|Grafik|Titelbild|Layout|Gestaltung)\\s?:");
    private static final Pattern NAME_AND_ROLE = Pattern
            .compile("^(?<name>[^,.:;()|]{4,50}),\\s(?<role>[^.:;|]{3,120})");
    private static final Pattern LABELLED = Pattern
            .compile("^(?<label>\\p{Lu}[^:.]{2,50}):\\s+(?<name>[^,.:;()|]{4,50})(?:$|,|\\.|\\s\\()");
    private static final Pattern BEHIND = Pattern.compile(
            "^\\s?(?:,\\s(?<comma>[^,.;:]{3,60}(?:,\\s\\p{Lu}[^,.;:]{2,50})?)(?=[,.;:]|$)|\\((?<bracket>[^()]{2,80})\\)"
                    + "|(?:vom|von der|aus)\\s(?<from>\\p{Lu}[^,.;:]{2,40}?)(?=[,.;:]|\\s\\p{Ll}|$))");
    private static final int LONGEST_BEFORE = 400;
    private static final int LONGEST_BEHIND = 200;
    private static final int LONGEST_CREDIT = 160;
    private static final int MOST_WORDS_OF_INTRODUCTION = 16;

    private final boolean event;

    /// @param event whether the document tells of an event at which people spoke
    MentionRule(boolean event) {
        this.event = event;
    }

    /// The people named in a block, in order.
    List<Sighting> people(Block block) {
        List<Sighting> people = new ArrayList<>();
        String text = block.text();
        for (Mention mention : NamesInText.find(text)) {
            if (!isNamesake(text, mention)) {
                people.add(sighting(text, mention));
            }
        }
        if (people.isEmpty()) {
            unusual(text).ifPresent(people::add);
        }
        return people;
    }

    /// What people do whom a block calls by their bare surname, as it may call those who were named before.
    ///
    /// @param surnames one expression for all of them
    List<Sighting> bySurname(Block block, Pattern surnames) {
        List<Sighting> people = new ArrayList<>();
        String text = block.text();
        Matcher surname = surnames.matcher(text);
        while (surname.find()) {
            Found found = role(sentenceBefore(text, surname.start()), after(text, surname.end()), false);
            if (found.role != Role.MENTIONED) {
                people.add(found.with(new PersonName("", null, surname.group()), RoleLine.NONE,
                        Quote.around(text, surname.start(), surname.end())));
            }
        }
        return people;
    }

    private Sighting sighting(String text, Mention mention) {
        String before = sentenceBefore(text, mention.start());
        String after = after(text, mention.end());
        String quote = Quote.around(text, mention.start(), mention.end());
        RoleLine said = said(after).calledBefore(mention.function());
        boolean introduces = mention.start() == 0 && text.length() > mention.end() && text.charAt(mention.end()) == ','
                && Words.count(text) <= MOST_WORDS_OF_INTRODUCTION && !text.endsWith(".");
        return role(before, after, introduces).with(mention.name(), said, quote);
    }

    /// "… ist nach Willy Brandt benannt": somebody after whom something is called does not appear.
    private static boolean isNamesake(String text, Mention mention) {
        return AFTER.matcher(sentenceBefore(text, mention.start())).find()
                && NAMED.matcher(after(text, mention.end())).find();
    }

    private Found role(String before, String after, boolean introduces) {
        if (WRITES.matcher(before).find() && !PHOTO.matcher(before).find()) {
            return new Found(Role.AUTHOR, "person.credit");
        }
        boolean charge = IN_CHARGE_BEFORE.matcher(before).find() || IN_CHARGE_AFTER.matcher(after).find();
        if (event && (SPEAKS_BEFORE.matcher(before).find() || SPEAKS_AFTER.matcher(after).find() || introduces)) {
            return new Found(Role.SPEAKER, "person.event");
        }
        return charge && !NO_LONGER.matcher(after).find() && !NO_LONGER.matcher(before).find()
                ? new Found(Role.RESPONSIBLE, "person.in-charge") : new Found(Role.MENTIONED, "person.mentioned");
    }

    /// A name without a usual given name, where the form of the line tells that it is one: "Protokoll: …", "…, Leiterin".
    private Optional<Sighting> unusual(String text) {
        Matcher signed = SIGNED.matcher(text);
        Matcher labelled = LABELLED.matcher(text);
        if (signed.find()) {
            return PersonName.parse(signed.group("name")).map(name -> Sighting.of(name, Role.AUTHOR, RoleLine.NONE,
                    "person.credit", text));
        }
        if (text.length() <= LONGEST_CREDIT && labelled.find()) {
            String before = labelled.group("label") + ": ";
            Found found = role(before, "", false);
            return found.role == Role.MENTIONED ? Optional.empty() : whole(labelled.group("name"))
                    .map(name -> found.with(name, said(text.substring(labelled.end("name"))), Quote.of(text)));
        }
        Matcher introduced = NAME_AND_ROLE.matcher(text);
        if (introduced.find() && RoleLine.isRole(introduced.group("role"))) {
            Found found = event ? new Found(Role.SPEAKER, "person.event")
                    : new Found(Role.MENTIONED, "person.mentioned");
            return whole(introduced.group("name")).map(
                    name -> found.with(name, RoleLine.ofListed(introduced.group("role")), Quote.of(text)));
        }
        return Optional.empty();
    }

    private static Optional<PersonName> whole(String text) {
        return RoleLine.isRole(text) ? Optional.empty()
                : PersonName.parse(text).filter(name -> name.given() != null);
    }

    /// What stands behind a name counts only when it holds the word of a function, an office or a city.
    private static RoleLine said(String after) {
        Matcher behind = BEHIND.matcher(after);
        if (!behind.find()) {
            return RoleLine.NONE;
        }
        String text = behind.group("comma") != null ? behind.group("comma")
                : behind.group("bracket") != null ? behind.group("bracket") : behind.group("from");
        return RoleLine.isRole(text) && NamesInText.find(text).isEmpty() ? RoleLine.ofListed(text) : RoleLine.NONE;
    }

    private static String after(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + LONGEST_BEHIND));
    }

    private static String sentenceBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_BEFORE), at);
        List<String> sentences = Sentences.of(TITLES.matcher(before).replaceAll("") + "|");
        String last = sentences.getLast();
        return last.substring(0, last.length() - 1);
    }

    /// As what somebody is named, and by which rule.
    private record Found(Role role, String rule) {

        Sighting with(PersonName name, RoleLine said, String quote) {
            return Sighting.of(name, role, said, rule, quote);
        }
    }
}
