package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sees how a sentence says when: a year, a season, a day of an announcement, the hour of a programme, how often, how many came.
final class TimeTraits {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MONTH = "(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)";
    private static final Map<String, Pattern> FORMS = new TreeMap<>(Map.of(
            "year", Pattern.compile("\\b(?:19|20)\\d\\d\\b", FLAGS),
            "month or season without a year",
            Pattern.compile("\\b(?:" + MONTH + "|frühjahr|frühling|sommer|herbst|winter"
                    + "|jahresende|\\p{L}*ferien|sommerpause|halbjahr)\\b(?! (?:19|20)\\d\\d)", FLAGS),
            "day without a year", Pattern.compile("\\b\\d{1,2}\\.(?: ?\\d{1,2}\\.(?! ?\\d)| " + MONTH
                    + "\\b(?! ?(?:19|20)\\d\\d))", FLAGS),
            "day with a year", Pattern.compile("\\b\\d{1,2}\\.(?: ?\\d{1,2}\\. ?| " + MONTH + " )\\d{2,4}\\b", FLAGS),
            "hour", Pattern.compile("\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:Uhr|h)\\b", FLAGS),
            "row of a programme", Pattern.compile("^\\d{1,2}[:.]\\d{2}\\b", FLAGS),
            "since", Pattern.compile("\\bseit\\b", FLAGS),
            "head count",
            Pattern.compile("\\b\\d[\\d.]*\\s+(?:\\p{Ll}+ )?(?:Personen|Menschen|Leute|Teilnehm|Besuch|Gäste"
                    + "|Beteiligte|Kinder|Jugendliche|Anwesende|Einsendungen|Hinweise|Fragebögen|Prozent)", FLAGS),
            "how often",
            Pattern.compile("\\b(?:alle|jede[nrs]?|(?:ein|zwei|drei|vier|sechs)mal)\\s(?:\\p{L}+ )?(?:im |pro )?"
                    + "(?:wochen?|monate?|jahre?|quartal|\\p{L}*tag)\\b", FLAGS),
            "row", Pattern.compile("\\|")));

    private TimeTraits() {}

    /// The names of what the sentence has, and `own` before those that the clause has.
    static List<String> in(String sentence, String clause) {
        return FORMS.entrySet().stream().filter(form -> form.getValue().matcher(sentence).find())
                .flatMap(form -> form.getValue().matcher(clause).find()
                        ? Stream.of(form.getKey(), "own " + form.getKey())
                        : Stream.of(form.getKey()))
                .toList();
    }
}
