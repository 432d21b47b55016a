package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines at the top of minutes that list people and do not say that these were there, as what else should they say: by who sent them
/// ("SPD: Ina Probst, Rolf Amsel", "Aus den Ämtern: …"), or the names alone.
final class UnlabelledPeople {

    /// Whom other lines name that have such a form.
    private static final Pattern OTHER = Pattern.compile(
            "(?i)^(?:verteiler|kontakt|ansprech|rückfrag|auskunft|bearbeit|sachbearbeit|verantwort|zuständig"
                    + "|antrag|einreich|autor|verfass|text\\b|redaktion|fotos?\\b"
                    + "|layout|herausgeb|an\\b|cc\\b|kopie|von:|betreff|empfänger|aufgabe|to-?do|nächste"
                    + "|vorlage|quelle|thema|termin|einladung|nachrichtlich|z\\. ?k\\.|vorstand|geschäftsführ"
                    + "|träger|inhaber|bank|konto|tagesordnung|top\\b|anlage|gedenken|nachruf|impressum|druck"
                    + "|satz|genehmig|gesehen|freigabe)");
    private static final Pattern SENDS = Pattern.compile("^(?:[Ff]ür|[Vv]on|[Vv]om|[Aa]us"
            + "|[Ss]eitens)\\s(?:(?:den|die|das|der|dem|des)\\s)?\\p{Lu}");
    /// Bodies that send people: parties and the like.
    private static final Pattern BODY = Pattern.compile(
            "\\p{Lu}[\\p{Lu}/-]{1,7}(?:[ -]Fraktion)?|(?i:(?:die )?(?:grünen?|linken?)|bündnis 90.*|b ?90.*"
                    + "|freie wähler.*|fraktion\\p{L}*.*|stadt(?: .*)?|gemeinde(?: .*)?|verwaltung|rat|rathaus"
                    + "|(?:\\p{L}+ )?\\p{L}*mitglieder.*|\\p{L}*beirat.*|vereine?|schulen?|jugend|eltern"
                    + "|kirchen?|polizei|presse|bürger\\p{L}*|anwohner\\p{L}*|wirtschaft|handel|politik"
                    + "|zivil\\p{L}*|wissenschaft)");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final int MOST_WORDS_OF_SENDER = 5;
    private static final int FEWEST_NAMES = 2;

    private static final int MOST_WORDS_OF_TOP = 30;

    /// Whether no longer text has begun yet.
    private boolean top = true;
    /// The heading above; empty where a line stands between that lists nobody.
    private String heading = "";

    /// Those of the next line, each of whom was there unless it says otherwise; empty where it is no such line.
    List<Sighting> read(String line, Block.Kind kind) {
        boolean begun = kind == Block.Kind.PARAGRAPH && Words.count(line) > MOST_WORDS_OF_TOP;
        List<Sighting> listed = top && kind != Block.Kind.HEADING ? people(line) : List.of();
        top = top && (!begun || !listed.isEmpty());
        heading = kind == Block.Kind.HEADING ? line : listed.isEmpty() ? "" : heading;
        return listed;
    }

    private List<Sighting> people(String line) {
        if (OTHER.matcher(line).find() || OTHER.matcher(heading).find()) {
            return List.of();
        }
        List<Sighting> people = line.indexOf(':') > 0 ? bySenders(line) : names(line);
        return people.stream().allMatch(UnlabelledPeople::isSomebody) ? people : List.of();
    }

    /// "FB II" and "Sozialer Zusammenhalt" are nobody.
    private static boolean isSomebody(Sighting seen) {
        String given = seen.name().given();
        if (given == null || given.endsWith(".") || !seen.name().titles().isEmpty()) {
            return true;
        }
        String first = given.split("[ -]", 2)[0];
        return NamesInText.isGivenName(given) || NamesInText.isGivenName(first)
                || (!CommonWords.contains(first) && !CommonWords.contains(seen.name().surname()) && first.length() > 2);
    }

    /// "Von der Stadt: A, B. Vom Verein: C." All of its sentences must be of that form.
    private static List<Sighting> bySenders(String line) {
        List<Sighting> people = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            List<Sighting> sent = bySender(FULL_STOP.matcher(sentence.strip()).replaceFirst(""));
            if (sent.isEmpty()) {
                return List.of();
            }
            people.addAll(sent);
        }
        return people;
    }

    private static List<Sighting> bySender(String line) {
        Optional<SentBy> halves = SentBy.of(line);
        if (halves.isEmpty() || Words.count(halves.get().sender()) > MOST_WORDS_OF_SENDER) {
            return List.of();
        }
        String sender = halves.get().sender();
        boolean sends = SENDS.matcher(sender).find() || BODY.matcher(sender).matches() || RoleLine.isRole(sender);
        String listed = halves.get().listed().strip();
        boolean named = EntryName.begins(listed) || (EntryName.isSurname(listed) && listed.indexOf(',') > 0);
        return sends && named ? PeopleLine.readBehindLabel(listed, Attendance.PRESENT, halves.get().said()) : List.of();
    }

    /// "Ina Probst (Stadt), Rolf Amsel (Verein)": a line of names and nothing else.
    private static List<Sighting> names(String line) {
        if (line.endsWith(".") || !EntryName.begins(line)) {
            return List.of();
        }
        List<Sighting> people = PeopleLine.read(line, Attendance.PRESENT, RoleLine.NONE);
        return people.size() >= FEWEST_NAMES ? people : List.of();
    }
}
