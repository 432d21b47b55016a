package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line or sentence that introduces the people interviewed: "Interview mit …", "Gesprächspartnerin: …", "…, Amtsleiter, sprach
/// mit uns".
final class Introduction {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final AnchoredPattern WITH = AnchoredPattern.of(
            "(?U)\\b(?:Gespräche?s?|Interviews?|Doppelinterview|Unterhaltung|Fragen an|Nachgefragt bei|Telefoninterview)\\s(?:mit\\s)?"
                    + "(?:der |dem |den )?",
            "Gespräch", "nterview", "Unterhaltung", "Fragen an", "Nachgefragt bei");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:Interviewpartner(?:in|innen)?|Gesprächspartner(?:in|innen)?"
                    + "|Befragte[rn]?(?: Person)?|Interviewte[rn]?(?: Person)?|Im (?:Gespräch|Interview)|Name|Zu Gast|Unser Gast"
                    + "|Auskunft gab)(?:\\s?\\([^()]{1,20}\\))?\\s?[:|]\\s*",
            FLAGS);
    private static final AnchoredPattern TALKED = AnchoredPattern.of(
            "(?U)\\b(?:sprach|sprachen|sprechen|spricht|erzähl(?:t|en|ten?)|antworte(?:t|n|ten?)"
                    + "|beantwortet(?:en)?|gab(?:en)? Auskunft|stell(?:t|en|ten?) sich|im Gespräch|im Interview|berichtet uns)\\b"
                    + "|^\\S+ (?:\\S+ ){1,3}(?:ist (?:seit|als|die|der|Leiter|dort|in)|leitet|arbeitet|verantwortet|koordiniert)\\b",
            "sprach", "sprechen", "spricht", "erzähl", "antworte", "gab", "stell", "im Gespräch", "im Interview",
            "berichtet uns", " ist ", " leitet", " arbeitet", " verantwortet", " koordiniert");
    private static final Pattern BEHIND = Pattern
            .compile("^\\s?(?:,\\s(?<comma>[^.:;?!]{3,120})|\\((?<bracket>[^()]{3,100})\\))");
    private static final Pattern REST = Pattern
            .compile(
                    ",?\\s(?:und (?:Frau |Herrn? )?\\p{Lu}\\p{Ll}+ \\p{Lu}|über\\s|zu(?:m|r)?\\s|spr[aei]ch|erzähl|antwort"
                            + "|beantwort|stell).*$");
    /// What somebody is, before the name: "die Leiterin des Jugendamtes, …".
    private static final Pattern CALLED = Pattern.compile("^(?:(?:der|die|den|dem)\\s)?(\\p{Lu}[^.:;?!]{3,100}?),?$");
    /// Who speaks, before what is said.
    private static final Pattern TURN = Pattern.compile("^[^:.?!]{2,45}:\\s");
    private static final Pattern LINE = Pattern.compile(
            "^(?:\\p{L}*[Gg]espräch|\\p{L}*[Ii]nterview|\\p{L}*[Tt]elefonat|Unterhaltung|Fragen an|Nachgefragt bei)\\s[^?!:]*[^.?!:]$",
            FLAGS);
    private static final int MOST_WORDS_OF_LINE = 20;
    /// How a question addresses somebody, up to the surname.
    private static final Pattern CALL = Pattern
            .compile("\\b(?:Frau|Herrn?)\\s(?:\\p{L}{2,5}\\.\\s?|Professor(?:in)?\\s|Bürgermeister(?:in)?\\s)*", FLAGS);
    private static final int MOST_WORDS = 45;

    private Introduction() {}

    /// The people whom a block introduces; empty when it introduces nobody.
    static List<Person> people(String text) {
        if (Words.count(text) > MOST_WORDS) {
            return List.of();
        }
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            return labelled(text, text.substring(label.end()));
        }
        Optional<Matcher> with = WITH.in(text).filter(Matcher::find);
        if (with.isPresent()) {
            return named(text, with.get().end());
        }
        boolean tells = TALKED.isIn(text) && !TURN.matcher(text).find();
        return tells && !QuestionRule.endsInQuestion(text) ? named(text, 0) : List.of();
    }

    /// Whether a line does nothing but say with whom somebody talked, so that it can stand only above a conversation.
    static boolean isLine(String text) {
        return LINE.matcher(text).find() && Words.count(text) <= MOST_WORDS_OF_LINE;
    }

    /// The people with full names in a text whom a question addresses as `Frau …` or `Herr …`.
    static List<Person> addressed(String text, String question) {
        if (!CALL.matcher(question).find()) {
            return List.of();
        }
        List<Person> people = new ArrayList<>();
        for (Mention mention : NamesInText.find(text)) {
            Matcher call = CALL.matcher(question);
            String surname = mention.name().surname();
            if (mention.name().given() != null
                    && call.results().anyMatch(called -> question.startsWith(surname, called.end()))) {
                people.add(person(mention.name(), RoleLine.NONE.calledBefore(mention.function()), text));
            }
        }
        return people;
    }

    /// Behind a label a name may be an unusual one.
    private static List<Person> labelled(String text, String who) {
        List<Person> named = named(text, text.length() - who.length());
        int comma = who.indexOf(',');
        String front = comma < 0 ? who : who.substring(0, comma);
        Optional<PersonName> name = PersonName.parse(front).filter(parsed -> !RoleLine.isRole(front));
        if (!named.isEmpty() || name.isEmpty()) {
            return named;
        }
        RoleLine role = comma < 0 ? RoleLine.NONE : RoleLine.parse(who.substring(comma + 1));
        return List.of(person(name.get(), role, text));
    }

    private static List<Person> named(String text, int from) {
        List<Person> people = new ArrayList<>();
        List<Mention> mentions = NamesInText.find(text);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            String before = text.substring(Math.min(from, mention.start()), mention.start()).strip();
            boolean called = from > 0 && CALLED.matcher(before).find()
                    && RoleLine.isRole(CALLED.matcher(before).replaceFirst("$1"));
            boolean first = !people.isEmpty() || mention.start() <= from + 1 || from == 0 || called;
            if (mention.start() >= from && first) {
                RoleLine said = said(text.substring(mention.end(), end)).calledBefore(mention.function())
                        .orElse(called ? RoleLine.parse(CALLED.matcher(before).replaceFirst("$1")) : RoleLine.NONE);
                people.add(person(mention.name(), said, text));
            }
        }
        return people;
    }

    private static RoleLine said(String behind) {
        Matcher said = BEHIND.matcher(behind);
        if (!said.find()) {
            return RoleLine.NONE;
        }
        String text = said.group("comma") == null ? said.group("bracket")
                : REST.matcher(said.group("comma")).replaceFirst("").replaceFirst("(?:,\\s*)?(?:und|sowie)?\\s*$", "");
        return RoleLine.isRole(text) ? RoleLine.parse(text) : RoleLine.NONE;
    }

    private static Person person(PersonName name, RoleLine role, String quote) {
        return new Person(name.written(), Person.Role.INTERVIEWEE, role.function(), role.office(), role.organisation(),
                role.city(), null, Provenance.rule("person.introduced", Quote.of(quote)));
    }
}
