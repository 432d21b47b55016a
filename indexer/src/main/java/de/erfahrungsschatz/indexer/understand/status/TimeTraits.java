package de.erfahrungsschatz.indexer.understand.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /// The forms that have no digit. Most sentences have none, and to look for one is much cheaper than for all others.
    private static final Set<String> WITHOUT_DIGIT = Set.of("month or season without a year", "since", "how often",
            "row");

    private TimeTraits() {}

    /// The names of what a text has, in a fixed order.
    static Set<String> in(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return FORMS.entrySet().stream().filter(form -> digits || WITHOUT_DIGIT.contains(form.getKey()))
                .filter(form -> form.getValue().matcher(text).find()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The names of what a sentence has, and `own` before those that the clause has.
    static List<String> in(Wording sentence, Wording clause) {
        return sentence.times().stream()
                .flatMap(time -> clause.times().contains(time) ? Stream.of(time, "own " + time) : Stream.of(time))
                .toList();
    }
}
