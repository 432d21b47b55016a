package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words in which minutes say who was there.
public final class AttendanceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DEPUTY = Pattern.compile(
            "\\b(?:stellvertretend|in Vertretung|i\\. ?V\\.|vertritt|als Vertret\\w+|Vertretung (?:für|von)"
                    + "|stellv\\. für|Vertretung$|Vertreter(?:in)? (?:für|von)|Ersatz für)",
            FLAGS);
    private static final Pattern ABSENT = Pattern.compile("\\b(?:unentschuldigt|abwesend\\w*|unentsch\\.?"
            + "|nicht (?:anwesend\\w*|erschienen|teilgenommen|dabei)|fehlt(?:en|e)?|fehlend\\w*|ohne Entschuldigung)",
            FLAGS);
    private static final Pattern UNEXCUSED = Pattern.compile("\\bunentsch|ohne Entschuldigung", FLAGS);
    private static final Pattern EXCUSED = Pattern
            .compile("\\b(?:entschuldigt\\w*|entsch\\.?|verhindert|krank|abgesagt|beurlaubt|Entschuldigungen)", FLAGS);
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:anwesend\\w*|anwesenheit\\w*|teilnehm\\w*|teilnahme|teilgenommen"
                    + "|zugeschaltet\\w*|gäste|gast|mitwirkende|dabei|erschienen|nahmen teil|nahm teil|Sitzungsteilnehm\\w*)",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:außerdem|ferner|weiterhin|zusätzlich|zeitweise|teilweise|ebenfalls"
                    + "|sonstige|weitere|es (?:waren|sind)|von den mitgliedern) )?(?:(?:nicht |un)?(?:stimmberechtigt\\w*|entschuldigt\\w*|anwesend\\w*"
                    + "|abwesend\\w*|stellvertretend\\w*|teilnehm\\w*|fehlend\\w*|zugeschaltet\\w*)|es fehl\\w+|nicht (?:anwesend|erschienen)"
                    + "|mitwirkende|gäste|gast|als gäste|anwesenheit\\w*|anwesenheitsliste|vertretung|in vertretung|verhindert"
                    + "|von der verwaltung|für die verwaltung|(?:seitens|aus) der (?:stadt)?verwaltung|vor ort|online)\\b",
            FLAGS);
    /// Headings of minutes under which those stand who were there.
    private static final Pattern SECTION = Pattern.compile(
            "^(?:vorsitz(?:ende[rn]?)?|(?:\\p{L}+ )?mitglieder|(?:von der |aus der )?"
                    + "verwaltung|sachkundige \\p{L}+|presse|schriftführung|protokollführung|stimmberechtigte)\\s*:?$",
            FLAGS);
    private static final int LONGEST_LABEL = 60;

    private AttendanceWords() {}

    /// What a text says of somebody's attendance, the strongest word first; empty when nothing.
    public static Optional<Attendance> read(String text) {
        if (DEPUTY.matcher(text).find()) {
            return Optional.of(Attendance.DEPUTY);
        }
        if (ABSENT.matcher(text).find() && !isExcusedAbsence(text)) {
            return Optional.of(Attendance.ABSENT);
        }
        if (EXCUSED.matcher(text).find()) {
            return Optional.of(Attendance.EXCUSED);
        }
        return PRESENT.matcher(text).find() ? Optional.of(Attendance.PRESENT) : Optional.empty();
    }

    /// Whether a line begins with words under or behind which those people stand.
    public static boolean isLabel(String line) {
        int colon = line.indexOf(':');
        String label = colon < 0 ? line : line.substring(0, colon);
        return label.length() <= LONGEST_LABEL && LABEL.matcher(label.strip()).find();
    }

    /// Whether a line of minutes is the heading of a group of those who were there, such as "Verwaltung".
    public static boolean isSection(String line) {
        return SECTION.matcher(line.strip()).find();
    }

    /// "Entschuldigt fehlten": they said so before.
    private static boolean isExcusedAbsence(String text) {
        return EXCUSED.matcher(text).find() && !UNEXCUSED.matcher(text).find();
    }
}
