package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words in which minutes say who was there.
public final class AttendanceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /// What may stand within a clause; a full stop behind a title or an initial ends none.
    private static final String CLAUSE = "(?:[^.;:]|(?<=\\b(?:\\p{L}|Dr|Prof|Dipl|Ing|Sr|Hr|Fr|Pfr|St))\\.)";
    private static final Pattern DEPUTY = Pattern.compile(
            "\\b(?:stellvertretend|in (?:Stellv|V)ertretung|i\\. ?V\\.|vertritt|vertrat|als (?:Stellv|V)ertret\\w+"
                    + "|Vertretung (?:für|von|des|der)|stellv\\. für|(?:Stellv|V)ertretung(?=\\)?$)|Vertreter(?:in)? (?:für|von)"
                    + "|Ersatz für|als Ersatz|an\\s?(?:stelle|statt) (?:von|des|der)|an (?:seiner|ihrer|deren|dessen) Stelle"
                    + "|spr[aiu]n?gt?(?:en)?[^.;]{0,80} ein\\b|eingesprungen|nachgerückt für"
                    + "|für (?:ihn|sie|diesen|diese) (?:erschien|kam|kommt|nahm|nimmt|war|ist|sprang|spricht|sprach|stimmte?)\\w*)",
            FLAGS);
    private static final Pattern REPRESENTED = Pattern.compile(
            "\\b(?:vertreten (?:durch|von)|vertr\\. (?:durch|d\\.)|(?:lässt|ließ|lassen) sich (?:[^.]{2,40} )?vertreten"
                    + "|durch [^.;]{3,120}? vertreten\\b)",
            FLAGS);
    private static final Pattern ABSENT = Pattern.compile("\\b(?:unentschuldigt|abwesend\\w*|unentsch\\.?"
            + "|nicht (?:anwesend\\w*|erschienen|teilgenommen|dabei|da|gekommen|vertreten)|niemand (?:\\p{L}+ )?(?:erschienen"
            + "|gekommen|da)|gefehlt|fehlt(?:en|e)?|fehlend\\w*|ferngeblieben|nichts (?:\\p{L}+ )?(?:gehört|gesehen)|(?:nicht"
            + "|niemand(?:en)?) gesehen|gesehen (?:haben|hat) (?:wir|man|ihn|sie) (?:ihn|sie|niemanden|keiner)"
            + "|(?:Platz|Stuhl|Sitz|Bank) (?:blieb|bleibt|leer)|(?:blieb|bleibt)(?:en)? (?:ohne \\p{L}+ )?(?:aus|fern)\\b"
            + "|(?:erschien|kam|kommt)(?:en)? (?:jedoch |aber |dann |leider |trotzdem |doch |einfach |auch "
            + "|trotz \\p{L}+ )?nicht\\b|unabgemeldet|weder\\b[^.;]{2,60}\\bnoch\\b[^.;]{0,20}\\b(?:abgesagt"
            + "|abgemeldet|entschuldigt|gemeldet)"
            + "|vergeb(?:lich|ens) gewartet"
            + "|lag (?:uns |bisher )?(?:nichts|keine (?:\\p{L}*[Mm]eldung|Nachricht|Entschuldigung|Absage)) vor"
            + "|nicht (?:abgemeldet|entschuldigt)|ohne (?:Entschuldigung|Abmeldung|Nachricht|Angabe|sich abzumelden|Bescheid)"
            + "|niemand(?=\\s*(?:[.,;()–-]|$)))",
            FLAGS);
    private static final Pattern UNINVITED = Pattern.compile(
            "nicht (?:ein)?geladen|(?:noch )?(?:nicht|kein)(?: mehr)? (?:Mitglied|im Amt|dabei)\\b|ausgeschieden|entfällt|nicht zuständig",
            FLAGS);
    private static final Pattern UNEXCUSED = Pattern
            .compile(
                    "\\bunentsch|ohne Entschuldigung|noch (?:abgesagt|abgemeldet|entschuldigt)|nicht (?:abgemeldet|entschuldigt)",
                    FLAGS);
    private static final Pattern EXCUSED = Pattern
            .compile(
                    "\\b(?:entschuldigt(?! sich für)\\w*|(?:hat|hatte) (?:vorher )?angerufen|entschuldigen|entsch\\.?|verhindert"
                            + "|krank|erkrankt|abgesagt|absagen|abgemeldet|beurlaubt\\b"
                            + "|Entschuldigungen|(?:diesmal |aber |wenigstens )?mit (?:Ansage|Ankündigung|Entschuldigung)"
                            + "|(?:lie(?:ß|ss)(?:en)?|lä(?:ss|ß)t|lassen) (?:sich )?(?:entschuldigen|grüßen)|sag(?:t|te|en"
                            + "|ten)\\b[^.;,]{0,40}\\bab(?=\\s*(?:[.,;]|$))"
                            + "|(?:in|im|auf) (?:\\p{L}*[Uu]rlaub|Elternzeit|Mutterschutz|Kur|Reha|Dienstreise|Fortbildung"
                            + "|Krankenhaus)|\\p{L}*[Uu]rlaub(?=\\s*\\)?\\s*$)"
                            + "|krankgeschrieben|krankheitsbedingt|krankgemeldet|liegt (?:\\p{L}+ )?(?:eine )?Absage"
                            + "|Absagen? (?:kam|kamen|von|vor)\\b)",
                    FLAGS);
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:(?:nahm(?:en)?|nimmt|nehmen)\\b" + CLAUSE
                    + "{0,250}?\\bteil|angereist|^(?:Aus|Vom|Von|Für)\\b[^.;:]{2,60} kam(?:en)?|^(?:Da|Dabei"
                    + "|Mit dabei|Am Tisch|Um den Tisch|Im Saal|Im Raum|Vor Ort|Gekommen|Zusammen) (?:war|waren"
                    + "|sind|saßen|ist|kamen)|(?:das|ein) (?:Wort|Schlusswort|Grußwort) (?:sprach|hielt|nahm"
                    + "|ergriff)|verfolgten?\\b[^.;:]{0,60}\\b(?:Zoom|Video|Bildschirm|Skype)|saß(?:en)? (?:auch "
                    + "|noch )?dabei|(?:trifft|traf)\\b[^.;:]{0,30}\\bein|(?:kam|kamen|kommt|stieß) (?:etwas "
                    + "|erst |eine \\p{L}+ |\\p{L}+ Minuten )?(?:später|nach|verspätet)|(?:ging|gingen"
                    + "|geht) (?:etwas |schon |eine \\p{L}+ )?früher"
                    + "|verl(?:ässt|ieß|ießen|assen)\\b[^.;:]{0,30}(?:Sitzung|Saal|Runde|Raum|Treffen|Besprechung)|(?:schied"
                    + "|scheidet)\\b[^.;:]{0,30}\\baus"
                    + "|[Bb]egrüßt (?:wurden?|werden|konnten?)|(?:war|waren|sind) " + CLAUSE
                    + "{3,150}? (?:da|zugegen)(?=\\s*(?:[.,;]|$))|im Saal saß(?:en)?|saß(?:en)? " + CLAUSE
                    + "{0,80}?(?:am Tisch|in der Runde|im Saal|beisammen)|am Tisch saß(?:en)?|(?:hatten"
                    + "|haben) wir (?:noch )?(?:Besuch|zu Gast)"
                    + "|(?:kam|kamen|stieß|stießen|kommt|stößt)\\b" + CLAUSE
                    + "{0,100}?\\b(?:dazu|hinzu)|dazugekommen|hinzugekommen|(?:war|waren|sind|ist)\\b" + CLAUSE
                    + "{0,150}?\\bgekommen"
                    + "|(?:standen|saßen|waren) wir zu \\p{L}+t\\b|in der Leitung (?:waren?|sind|ist)\\b"
                    + "|schickten?|entsandten?|in die Liste eingetragen|bei(?:ge)?wohn\\w*|wohnten? " + CLAUSE
                    + "{0,100}? bei|(?:Niederschrift|Protokoll) (?:fertigte|schrieb|erstellte|verfasste)|gegangen sind"
                    + "|moderiert (?:hat|haben|wurde)|(?:als|das) (?:schriftführ|protokoll)\\w* (?:fungierte?n?|schrieb)"
                    + "|anwesend\\w*|anwesenheit\\w*|teilnehm\\w*|teilnahme|teilgenommen"
                    + "|zugeschaltet\\w*|gäste|gast|mitwirkende|dabei|erschienen"
                    + "|Sitzungsteilnehm\\w*|waren (?:gekommen|zugegen)|zugegen|führte?n? (?:das Protokoll|den Vorsitz)"
                    + "|Protokoll führte?n?|Vorsitz (?:führte?|hatte?|übernahm|übernimmt))\\b",
            FLAGS);
    /// What stands alone in a cell or in brackets behind a name.
    private static final Pattern EXCUSED_MARK = Pattern
            .compile("e\\.?|entsch\\.?|entschuldigt|v\\.?|vertr\\.?|vertreten", FLAGS);
    private static final Pattern ABSENT_MARK = Pattern
            .compile("u\\.?|ue\\.?|n\\. ?e\\.?|unentsch\\.?|fehlt|abw\\.?|abwesend|nicht (?:anwesend|erschienen)",
                    FLAGS);
    private static final Pattern PRESENT_MARK = Pattern.compile("anw\\.?|anwesend|✓|✔|☒|☑", FLAGS);

    private AttendanceWords() {}

    /// Whether a text says that somebody came for the person of whom it speaks.
    public static boolean tellsOfRepresentation(String text) {
        return REPRESENTED.matcher(text).find();
    }

    /// Whether a cell says that somebody was not to come, so that nobody missed him or her.
    public static boolean isUninvited(String text) {
        return UNINVITED.matcher(text).lookingAt();
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

    /// "Entschuldigt fehlten": they said so before.
    private static boolean isExcusedAbsence(String text) {
        return EXCUSED.matcher(text).find() && !UNEXCUSED.matcher(text).find();
    }
}
