package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who was at a sitting from sentences: "Anwesend waren …", "… war verhindert; für ihn erschien …". What a
/// sentence says holds for those whom it names.
final class AttendanceSentences {

    private static final Pattern CLAUSE = Pattern
            .compile(
                    ";\\s*|,\\s(?=für (?:ihn|sie|diesen|diese)\\s|an (?:seiner|ihrer|deren|dessen) [Ss]telle\\s)|,?\\s(?:während"
                            + "|und)?\\s?(?=es fehl)|,\\s(?:während|und|aber|doch)\\s"
                            + "|,\\s(?=(?:\\p{Lu}[^\\s;]+\\s|(?:vom|von|aus|der|des)\\s){1,6}(?:ist|war|hat"
                            + "|hatte|fehlte?|kam|ließ)\\s)|,\\s(?=das Protokoll\\s|das (?:Schlusswort|Grußwort"
                            + "|Wort) )");
    /// How a sentence of any text begins that tells who was at a sitting.
    private static final AnchoredPattern TELLS = AnchoredPattern.of("(?:^|[.!?] )(?:Anwesend (?:waren?|sind)"
            + "|Teilgenommen (?:haben|hatten)|Erschienen (?:waren|sind)|Entschuldigt (?:waren|fehlten|hatten sich)"
            + "|An (?:der|dem) [^.]{3,60} nahmen [^.]{5,300} teil)\\b",
            "Anwesend ", "Teilgenommen ", "Erschienen ", "Entschuldigt ", " nahmen ");
    private static final Pattern LIST_BEHIND = Pattern.compile(
            "(?:(?:[Ee]s )?fehlt(?:e|en)?(?: heute)?(?: (?:un)?entschuldigt)?"
                    + "|(?:[Uu]n)?[Ee]ntschuldigt (?:fehlt(?:e|en)?|war|waren|ist|sind|haben sich|hatten sich)"
                    + "|[Aa]bgesagt ha(?:t|ben|tten?)|(?:[Vv]erhindert|[Kk]rank|[Aa]nwesend|[Dd]abei|[Dd]a"
                    + "|[Ee]rschienen|[Zz]ugeschaltet) (?:ist|war|waren|sind)"
                    + "|[Tt]eilgenommen haben)\\s(?=\\p{Lu})");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    /// What stands before the name of somebody for whom another came.
    private static final Pattern STANDS_FOR = Pattern
            .compile("(?:\\bvertritt|\\bvertrat|\\bfür(?: (?:die|den) \\p{Ll}+)?|\\bVertretung (?:von|für|des|der)"
                    + "|[Vv]ertret(?:er|erin) (?:von|für|des|der)|i\\. ?V\\.(?: von)?|\\b[Aa]n ?[Ss]telle (?:von|des|der)"
                    + "|[Nn]achgerückt für)"
                    + "(?:\\s(?:die|den|der|des|Frau|Herrn|\\p{Ll}{5,}e[nrs]))*(?:\\s\\p{Lu}[\\p{L}.]+)?\\s*$");
    /// "für den beurlaubten Ratsherrn …": for whom somebody came, in a sentence that tells who was there.
    private static final Pattern ABSENT_ONE = Pattern
            .compile(
                    "\\bfür (?:den|die) (?:beurlaubt|erkrankt|verhindert|abwesend|entschuldigt|fehlend)en? (?:\\p{Lu}\\p{L}+ )?$");
    private static final Pattern ABSENT_FOR = Pattern
            .compile(
                    "\\bfür (?:den|die) (?:leider )?(?:beurlaubt|erkrankt|verhindert|abwesend|entschuldigt|fehlend)en? ");
    /// What may stand between whoever did not come and whoever came instead: ", dessen Stellvertreterin".
    private static final Pattern WHOSE = Pattern.compile(
            "^\\)?,?\\s(?:(?:dessen|deren|seine?|ihre?|der|die)\\s)?(?:\\p{L}*[Vv]ertreter(?:in)?\\s|Kolleg(?:e"
                    + "|in)\\s|Mitarbeiter(?:in)?\\s)?$");
    private static final Pattern COMES_FOR = Pattern.compile(
            "^,?\\s(?:letztere[rs]?\\s)?für (?:den|die) (?:beurlaubt|erkrankt|verhindert|abwesend|entschuldigt|fehlend)en?\\s");
    /// What stands before the name of somebody who came for another, or for a body.
    private static final Pattern CAME_FOR = Pattern
            .compile("\\b(?:durch|von|dafür|stattdessen)\\s(?:(?:die|den|der|seine|ihre) )?(?:[\\p{L} ]{3,60}, )?$");
    /// "Für Frau X kam …": who is named first did not come, and who is named next came instead.
    private static final String FOR_WHOM = "^(?:[Uu]nd\\s)?(?:[Ff]ür|[Ss]tatt|[Aa]nstelle von|[Ii]n Vertretung (?:von|für))";
    private static final Pattern FOR = Pattern.compile(FOR_WHOM);
    private static final Pattern FOR_FIRST = Pattern
            .compile(FOR_WHOM + "(?: (?:den|die|der|des|\\p{Ll}{4,}e[nr]?))*\\s?$");
    /// "… begrüßt alle und entschuldigt Frau X": whoever excuses somebody is there.
    private static final Pattern EXCUSES = Pattern
            .compile("^(?:\\s\\([^)]*\\))?(?<between>[^;.()]{0,60}?)\\bentschuldigt(?:e|en)?\\s"
                    + "(?:\\p{Ll}+\\s){0,2}(?=\\p{Lu})");
    /// "… konnte nicht kommen, ihn vertrat Frau X": who is named behind the verb came.
    private static final Pattern REPLACED = Pattern
            .compile("\\b(?:ihn|diesen|sie|diese) (?:vertrat|vertritt|ersetzte|ersetzt)\\s");
    private static final Pattern REPLACES = Pattern.compile("\\b(?:vertrat|vertritt|ersetzte|ersetzt)\\s");
    private static final Pattern BY_THEMSELVES = Pattern
            .compile("\\b(?:ist|sind|war|waren|hat|hatten?|haben|sich|wurden?|fehl\\p{L}*|blieb\\p{L}*|lässt|ließ)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    /// "… statt Herrn X Frau Y": who is named next came instead.
    private static final Pattern INSTEAD_OF = Pattern
            .compile("\\b(?:an)?statt (?:(?:des|der|von) )?(?:\\p{Lu}\\p{L}+ )?$");
    /// "X war verhindert und hatte Frau Y geschickt".
    private static final Pattern SENT = Pattern.compile("^[^.;,]{0,40}\\b(?:geschickt|entsandt)\\b");
    private static final Pattern LATTER = Pattern.compile("^Letztere[rs]?\\b");

    private AttendanceSentences() {}

    /// Whether a text tells who was at a sitting, whatever else it tells of.
    static boolean tell(String text) {
        return TELLS.isIn(text);
    }

    /// The people of whom a text tells, in order; empty when it tells of nobody.
    static List<Sighting> read(String text) {
        List<Sighting> people = new ArrayList<>();
        for (String clause : Sentences.of(text).stream().flatMap(sentence -> clauses(sentence).stream()).toList()) {
            Optional<Attendance> status = status(clause);
            if (status.isPresent() && LATTER.matcher(clause).find() && !people.isEmpty()) {
                people.addLast(people.removeLast().attending(status.get()));
            } else {
                status.ifPresent(known -> people.addAll(clause(clause, known)));
            }
        }
        return people;
    }

    /// The clauses of a sentence, each with those before it that tell nothing by themselves.
    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        Matcher end = CLAUSE.matcher(sentence);
        while (end.find()) {
            boolean tells = status(sentence.substring(from, end.start())).isPresent();
            if (end.group().startsWith(";") || (tells && status(sentence.substring(end.end())).isPresent())) {
                clauses.add(sentence.substring(from, end.start()));
                from = end.end();
            }
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }

    private static Optional<Attendance> status(String clause) {
        String others = ABSENT_FOR.matcher(clause).replaceAll("für ");
        return AttendanceWords.read(others).or(() -> represented(clause)).or(() -> comesFor(clause))
                .or(() -> AttendanceWords.read(clause));
    }

    /// "Für den Kämmerer X dessen Stellvertreterin Y" needs no verb.
    private static Optional<Attendance> comesFor(String clause) {
        List<Mention> mentions = FOR.matcher(clause).lookingAt() ? NamesInText.find(clause) : List.of();
        return mentions.size() > 1 && FOR_FIRST.matcher(clause.substring(0, mentions.getFirst().start())).find()
                ? Optional.of(Attendance.DEPUTY) : Optional.empty();
    }

    private static Optional<Attendance> represented(String clause) {
        return AttendanceWords.tellsOfRepresentation(clause) ? Optional.of(Attendance.EXCUSED) : Optional.empty();
    }

    private static List<Sighting> clause(String clause, Attendance status) {
        int colon = clause.indexOf(':');
        boolean listed = colon > 0 && AttendanceWords.read(clause.substring(0, colon)).isPresent();
        if (listed && NamesInText.find(clause.substring(0, colon)).isEmpty()) {
            String listing = FULL_STOP.matcher(clause.substring(colon + 1)).replaceFirst("");
            List<Sighting> people = PeopleLine.read(listing, status, RoleLine.NONE);
            if (people.size() >= NamesInText.find(listing).size()) {
                return people;
            }
        }
        List<Sighting> surnames = behindVerb(clause, status);
        if (!surnames.isEmpty()) {
            return surnames;
        }
        boolean representation = AttendanceWords.tellsOfRepresentation(clause);
        List<Mention> mentions = NamesInText.find(clause);
        boolean instead = mentions.size() > 1
                && FOR_FIRST.matcher(clause.substring(0, mentions.getFirst().start())).find();
        List<Sighting> people = new ArrayList<>();
        boolean replaced = false;
        for (Mention mention : mentions) {
            boolean first = people.isEmpty();
            boolean deputises = replaced || (instead && !first);
            boolean whose = mentions.indexOf(mention) > 0
                    && isBehindAbsent(clause, mentions, mentions.indexOf(mention));
            deputises = deputises || whose;
            replaced = (instead && first) || INSTEAD_OF.matcher(clause.substring(0, mention.start())).find();
            Attendance known = attendance(clause, mention, status, representation, first);
            if (replaced || deputises) {
                known = replaced ? Attendance.EXCUSED : Attendance.DEPUTY;
            }
            people.add(Sighting.of(mention.name(), Person.Role.ATTENDEE,
                    new RoleLine(mention.function(), null, null, null), "person.attendance", clause).attending(known));
        }
        return people;
    }

    /// "Es fehlten Amsel und Probst": surnames that nothing introduces, and nothing else.
    private static List<Sighting> behindVerb(String clause, Attendance status) {
        Matcher verb = LIST_BEHIND.matcher(clause);
        if (!verb.lookingAt() || !NamesInText.find(clause).isEmpty()) {
            return List.of();
        }
        return PeopleLine.readBehindLabel(FULL_STOP.matcher(clause.substring(verb.end())).replaceFirst(""), status,
                RoleLine.NONE);
    }

    /// "für den erkrankten Herrn X, dessen Stellvertreterin Y": who is named next came instead.
    private static boolean isBehindAbsent(String clause, List<Mention> mentions, int at) {
        Mention before = mentions.get(at - 1);
        return ABSENT_ONE.matcher(clause.substring(0, before.start())).find()
                && WHOSE.matcher(clause.substring(before.end(), mentions.get(at).start())).find();
    }

    private static Attendance attendance(String clause, Mention mention, Attendance status, boolean representation,
            boolean first) {
        String before = clause.substring(0, mention.start());
        if (status == Attendance.EXCUSED && excusesOthers(clause.substring(mention.end()))) {
            return Attendance.PRESENT;
        }
        if (status == Attendance.EXCUSED && !first && SENT.matcher(clause.substring(mention.end())).find()) {
            return Attendance.DEPUTY;
        }
        if (status == Attendance.PRESENT && ABSENT_ONE.matcher(before).find()) {
            return Attendance.EXCUSED;
        }
        if (status == Attendance.PRESENT && COMES_FOR.matcher(clause.substring(mention.end())).find()) {
            return Attendance.DEPUTY;
        }
        if (representation) {
            // Of a city or body that is represented nobody else should have come.
            return !CAME_FOR.matcher(before).find() ? Attendance.EXCUSED
                    : first ? Attendance.PRESENT : Attendance.DEPUTY;
        }
        if (status == Attendance.DEPUTY && REPLACED.matcher(clause).find()) {
            return REPLACES.matcher(before).find() ? Attendance.DEPUTY : Attendance.EXCUSED;
        }
        return status == Attendance.DEPUTY && STANDS_FOR.matcher(before).find() ? Attendance.EXCUSED : status;
    }

    private static boolean excusesOthers(String after) {
        Matcher excuses = EXCUSES.matcher(after);
        return excuses.find() && !BY_THEMSELVES.matcher(excuses.group("between")).find()
                && !NamesInText.find(after.substring(excuses.end())).isEmpty();
    }
}
