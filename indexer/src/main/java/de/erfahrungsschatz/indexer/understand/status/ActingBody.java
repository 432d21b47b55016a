package de.erfahrungsschatz.indexer.understand.status;

import java.util.regex.Pattern;

/// Knows sentences in which a body does something or is addressed: "der Beirat bittet um Auskunft", "der Wunsch des Seniorenbeirats".
/// Whatever they tell, the body exists; what is planned or turned down there is something else.
final class ActingBody {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern THE = Pattern.compile(
            "(?:\\b(?:der|die|das|dem|des|im|vom|beim|unsere?[nmrs]?|ihre?[nmrs]?|diese[nmrs]?)"
                    + "|\\b(?:in|bei|mit|von|aus|unter) den)\\s+(?:\\p{L}+e[nrms]?\\s+|\\d+\\.\\s+)?$",
            FLAGS);
    /// What is said of the existence of a body, not of its doings.
    private static final Pattern EXISTENCE = Pattern.compile(
            "\\b(?:ge|be)?gründ|\\bwähl|\\bgewählt|einricht|eingericht|einzuricht|\\bbilden\\b|gebildet|bildung\\b|einberuf"
                    + "|einsetz|einzusetz"
                    + "|eingesetzt|\\bberuf|\\bzu berufen|auflös|aufgelöst|\\blöst|abschaff|abgeschafft|eingestellt|einstellen"
                    + "|einführ|eingeführt|aufgebaut|aufbau|ins leben|geplant|vorgesehen|gescheitert|scheiter|gestrichen|\\bwünsch"
                    + "|\\bwäre|\\bhätte|\\bkönnte|entsteh|entstand|konstituier|beendet|abgeschlossen|eingeschlafen|schlief"
                    + "|zustande|\\bgibt\\b|\\bgab\\b|\\bgebe\\b|\\bsollte|\\bsoll\\b|überleg|erwog|erwäg|wollte|\\bverzicht"
                    + "|\\btagte|\\btraf|zusammenkam|\\bkam\\b|\\bbestand\\b|arbeitete|\\bfehlt|brauch|statt\\b|\\bnie\\b|geworden"
                    + "|\\bschluss\\b|schade|missen|gedanken",
            FLAGS);
    private static final Pattern TURNED_DOWN = Pattern.compile("\\b(?:abgelehnt|beschlossen|verworfen)\\b", FLAGS);
    /// What others do to a body, before its name.
    private static final Pattern DONE_TO_IT = Pattern.compile(
            "\\b(?:lehn(?:e|t|en|te|ten)|kipp\\w*|strich\\w*|verw[ai]rf\\w*|beschließ\\w*|beschloss\\w*|plan(?:e|t|en|te|ten)"
                    + "|forder\\w*|ersetz\\w*)\\b",
            FLAGS);
    private static final Pattern HAS = Pattern.compile("\\b(?:hat|habe|haben)\\b", FLAGS);

    private ActingBody() {}

    /// Whether the sentence speaks of a known body as one that acts.
    ///
    /// @param whole seen from the body's name
    static boolean in(Sentence whole) {
        String before = whole.text().substring(0, whole.place());
        if (!THE.matcher(before).find()) {
            return false;
        }
        String words = whole.own().text();
        boolean itself = EXISTENCE.matcher(words).find()
                || DONE_TO_IT.matcher(before.substring(Math.min(before.length(), whole.own().start()))).find()
                || (TURNED_DOWN.matcher(words).find() && !HAS.matcher(words).find());
        return !itself;
    }
}
