package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words in which minutes say who was there.
public final class AttendanceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DEPUTY = Pattern.compile(
            "\\b(?:stellvertretend|in (?:Stellv|V)ertretung|i\\. ?V\\.|vertritt|vertrat|als (?:Stellv|V)ertret\\w+"
                    + "|Vertretung (?:für|von|des|der)|stellv\\. für|(?:Stellv|V)ertretung$|Vertreter(?:in)? (?:für|von)"
                    + "|Ersatz für|als Ersatz|an\\s?(?:stelle|statt) (?:von|des|der)|an (?:seiner|ihrer|deren|dessen) Stelle"
                    + "|für (?:ihn|sie|diesen|diese) (?:erschien|kam|kommt|nahm|nimmt|war|ist|sprang|spricht|sprach)\\w*)",
            FLAGS);
    private static final Pattern REPRESENTED = Pattern.compile(
            "\\b(?:vertreten (?:durch|von)|vertr\\. (?:durch|d\\.)|(?:lässt|ließ|lassen) sich (?:[^.]{2,40} )?vertreten)",
            FLAGS);
    private static final Pattern ABSENT = Pattern.compile("\\b(?:unentschuldigt|abwesend\\w*|unentsch\\.?"
            + "|nicht (?:anwesend\\w*|erschienen|teilgenommen|dabei|da|gekommen|vertreten)|gefehlt|fehlt(?:en|e)?|fehlend\\w*|ferngeblieben"
            + "|ohne Entschuldigung)",
            FLAGS);
    private static final Pattern UNEXCUSED = Pattern.compile("\\bunentsch|ohne Entschuldigung", FLAGS);
    private static final Pattern EXCUSED = Pattern
            .compile(
                    "\\b(?:entschuldigt\\w*|entschuldigen|entsch\\.?|verhindert|krank|erkrankt|abgesagt|absagen|abgemeldet|beurlaubt\\b"
                            + "|Entschuldigungen)",
                    FLAGS);
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:anwesend\\w*|anwesenheit\\w*|teilnehm\\w*|teilnahme|teilgenommen"
                    + "|zugeschaltet\\w*|gäste|gast|mitwirkende|dabei|erschienen|nahmen teil|nahm teil|nehmen teil|nimmt teil"
                    + "|Sitzungsteilnehm\\w*|waren (?:gekommen|zugegen)|zugegen|führte?n? (?:das Protokoll|den Vorsitz)"
                    + "|Protokoll führte?n?|Vorsitz (?:führte?|hatte?|übernahm|übernimmt))\\b",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:außerdem|ferner|weiterhin|zusätzlich|zeitweise|teilweise|ebenfalls|dauerhaft|beratend|mit"
                    + "|sonstige|weitere|es (?:waren|sind)|von den mitgliedern|liste der|kreis der|verzeichnis der) )*"
                    + "(?:(?:nicht |un)?(?:stimmberechtigt\\w*|entschuldigt\\w*|anwesend\\w*|abwesend\\w*|abgemeldet\\w*"
                    + "|stellvertretend\\w*|teilnehm\\w*|teilgenommen|fehlend\\w*|zugeschaltet\\w*|erschienen|dabei$|da$)"
                    + "|(?:un)?entsch\\.?|anw\\.?|(?:es )?(?:fehl(?:en|ten?)|fehlt)|gefehlt|es nahmen teil|es nehmen teil"
                    + "|(?:es )?haben teilgenommen|teilgenommen haben|(?:mit )?dabei(?: waren)?\\??$|(?:wer )?(?:war|ist) (?:alles )?(?:da|dabei)\\??$"
                    + "|zugegen(?: waren)?$|(?:mit )?am tisch(?: saßen)?$|runde der anwesenden$"
                    + "|sitzungsteilnehm\\w*|teilnehmerliste|teilnehmendenliste|präsenz|mitwirkende|gäste|gast|als gäste|anwesenheit\\w*"
                    + "|vertretung|in vertretung|verhindert|krank"
                    + "|von der verwaltung|für die verwaltung|(?:seitens|aus) der (?:stadt)?verwaltung|vor ort|online)"
                    + "(?![\\p{L}\\p{N}])",
            FLAGS);
    /// Headings of minutes under which those stand who were there.
    private static final Pattern SECTION = Pattern.compile(
            "^(?:(?:sitzungs)?leitung|moderation|vorsitz(?:ende[rn]?)?|(?:\\p{L}+ )?\\p{L}*mitglieder|(?:von der |aus der )?"
                    + "verwaltung|sachkundige \\p{L}+|presse|schriftführ(?:ung|er|erin)|protokoll(?:führ(?:ung|er|erin)|ant|antin)?"
                    + "|beratende? \\p{L}+|ratsmitglieder)\\s*:?$",
            FLAGS);
    /// What stands alone in a cell or in brackets behind a name.
    private static final Pattern EXCUSED_MARK = Pattern
            .compile("e\\.?|entsch\\.?|entschuldigt|v\\.?|vertr\\.?|vertreten", FLAGS);
    private static final Pattern ABSENT_MARK = Pattern
            .compile("u\\.?|ue\\.?|n\\. ?e\\.?|unentsch\\.?|fehlt|abw\\.?|abwesend|nicht (?:anwesend|erschienen)",
                    FLAGS);
    private static final Pattern PRESENT_MARK = Pattern.compile("anw\\.?|anwesend|✓|✔|☒|☑", FLAGS);
    private static final Pattern PART_END = Pattern.compile("(?:\\s[–-]|[;.,])\\s+");
    /// What a heading says in brackets about the columns below it.
    private static final Pattern EXPLAINED = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final int LONGEST_LABEL = 60;

    private AttendanceWords() {}

    /// Whether a text says that somebody came for the person of whom it speaks.
    public static boolean tellsOfRepresentation(String text) {
        return REPRESENTED.matcher(text).find();
    }

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

    /// What a mark means that stands alone, such as "e" or "anw."; empty when it is none.
    public static Optional<Attendance> ofMark(String text) {
        String mark = text.strip();
        if (EXCUSED_MARK.matcher(mark).matches()) {
            return Optional.of(Attendance.EXCUSED);
        }
        if (ABSENT_MARK.matcher(mark).matches()) {
            return Optional.of(Attendance.ABSENT);
        }
        return PRESENT_MARK.matcher(mark).matches() ? Optional.of(Attendance.PRESENT) : Optional.empty();
    }

    /// Whether a line begins with words under or behind which those people stand.
    public static boolean isLabel(String line) {
        int colon = line.indexOf(':');
        String label = EXPLAINED.matcher(colon < 0 ? line : line.substring(0, colon)).replaceFirst("");
        return label.length() <= LONGEST_LABEL && LABEL.matcher(label.strip()).find();
    }

    /// A line apart where another label begins within it: "Anwesend: … – entschuldigt: …".
    public static List<String> atLabels(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher end = PART_END.matcher(line);
        while (end.find()) {
            String rest = line.substring(end.end());
            int colon = rest.indexOf(':');
            if (colon > 0 && (isLabel(rest) || isSection(rest.substring(0, colon)))) {
                parts.add(line.substring(from, end.start()));
                from = end.end();
            }
        }
        parts.add(line.substring(from));
        return parts;
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
