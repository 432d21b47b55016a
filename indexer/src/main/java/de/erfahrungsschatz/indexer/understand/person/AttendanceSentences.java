package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads who was at a sitting from sentences: "Anwesend waren …", "… war verhindert; für ihn erschien …". What a sentence says holds
/// for those whom it names.
final class AttendanceSentences {

    private static final Pattern CLAUSE = Pattern.compile(";\\s*|,?\\s(?:während|und)?\\s?(?=es fehl)|,\\swährend\\s"
            + "|,\\s(?=(?:\\p{Lu}\\S+\\s){1,4}(?:ist|war|hat|hatte|fehlte?|kam|ließ)\\s)");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    /// What stands before the name of somebody for whom another came.
    private static final Pattern STANDS_FOR = Pattern
            .compile("(?:\\bvertritt|\\bvertrat|\\bfür(?: (?:die|den) \\p{Ll}+)?|\\bVertretung (?:von|für|des|der)"
                    + "|[Vv]ertret(?:er|erin) (?:von|für|des|der)|i\\. ?V\\.(?: von)?|anstelle (?:von|des|der))\\s*$");
    /// "für den beurlaubten Ratsherrn …": for whom somebody came, in a sentence that tells who was there.
    private static final Pattern ABSENT_ONE = Pattern
            .compile("\\bfür (?:den|die) (?:beurlaubt|erkrankt|verhindert|abwesend|entschuldigt|fehlend)en? $");
    private static final Pattern COMES_FOR = Pattern.compile(
            "^,?\\s(?:letztere[rs]?\\s)?für (?:den|die) (?:beurlaubt|erkrankt|verhindert|abwesend|entschuldigt|fehlend)en?\\s");
    /// What stands before the name of somebody who came for another.
    private static final Pattern CAME = Pattern
            .compile("\\b(?:durch|von|dafür|stattdessen)\\s(?:(?:die|den|der|seine|ihre) )?$");

    private AttendanceSentences() {}

    /// The people of whom a text tells, in order; empty when it tells of nobody.
    static List<Sighting> read(String text) {
        List<Sighting> people = new ArrayList<>();
        Sentences.of(text).stream().flatMap(CLAUSE::splitAsStream).forEach(clause -> AttendanceWords.read(clause)
                .or(() -> represented(clause)).ifPresent(status -> people.addAll(clause(clause, status))));
        return people;
    }

    private static Optional<Attendance> represented(String clause) {
        return AttendanceWords.tellsOfRepresentation(clause) ? Optional.of(Attendance.EXCUSED) : Optional.empty();
    }

    private static List<Sighting> clause(String clause, Attendance status) {
        int colon = clause.indexOf(':');
        if (colon > 0 && AttendanceWords.read(clause.substring(0, colon)).isPresent()) {
            return PeopleLine.read(FULL_STOP.matcher(clause.substring(colon + 1)).replaceFirst(""), status,
                    RoleLine.NONE);
        }
        boolean representation = AttendanceWords.tellsOfRepresentation(clause);
        return NamesInText.find(clause).stream().map(mention -> Sighting.of(mention.name(), Person.Role.ATTENDEE,
                new RoleLine(mention.function(), null, null, null), "person.attendance", clause)
                .attending(attendance(clause, mention, status, representation))).toList();
    }

    private static Attendance attendance(String clause, Mention mention, Attendance status, boolean representation) {
        String before = clause.substring(0, mention.start());
        if (status == Attendance.PRESENT && ABSENT_ONE.matcher(before).find()) {
            return Attendance.EXCUSED;
        }
        if (status == Attendance.PRESENT && COMES_FOR.matcher(clause.substring(mention.end())).find()) {
            return Attendance.DEPUTY;
        }
        if (representation) {
            return CAME.matcher(before).find() ? Attendance.DEPUTY : Attendance.EXCUSED;
        }
        return status == Attendance.DEPUTY && STANDS_FOR.matcher(before).find() ? Attendance.EXCUSED : status;
    }
}
