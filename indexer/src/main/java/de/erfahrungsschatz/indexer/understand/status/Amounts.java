package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How many took part in a format, how long it took and what it cost, as a sentence states it.
///
/// @param participants such as "rund 120 Personen"; null when not stated
/// @param duration such as "zwei Tage"; null when not stated
/// @param cost such as "12.000 Euro"; null when not stated
record Amounts(@Nullable String participants, @Nullable String duration, @Nullable String cost) {

    private static final String WORD = "(?:ein(?:e[nrms]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
            + "|\\p{Ll}*(?:zehn|zig|hundert|tausend))";
    /// One person is no number of participants: "in einem Bürgerentscheid".
    private static final String SEVERAL = "(?!ein(?:e[nrms]?)? )";
    /// "2. Bürgersprechstunde" counts items, not citizens.
    private static final String NUMBER = "(?:\\d+(?:\\.\\d{3})*(?:,\\d+)?|" + WORD + ")";
    private static final String ABOUT = "(?:(?:rund|etwa|ca\\.|circa|gut|knapp|über|fast|mehr als|bis zu|höchstens|mindestens|"
            + "insgesamt|jeweils|je|rd\\.) )*";
    private static final AnchoredPattern PARTICIPANTS = AnchoredPattern.of("(?U)\\b(" + ABOUT + SEVERAL + NUMBER
            + "(?: bis " + NUMBER
            + ")? (?:\\p{Ll}+ )?(?:Personen|Menschen|Leuten?|Teilnehm\\p{L}+|Bürger(?:n|innen|[:*_]innen|Innen)?|Gästen?"
            + "|Besucher\\p{L}*|Beteiligten?"
            + "|Jugendlichen?|Kindern?|Einwohner\\p{L}*|Anwohner\\p{L}*|Interessierten?|Haushalten?|Mitgliedern?|Köpfen?"
            + "|Zugeschalteten?|Fachleuten?|Schüler\\p{L}*|Studierenden?|Frauen|Seniorinnen|Senioren))\\b(?![*:_]\\p{L})",
            "Personen", "Menschen", "eute", "Teilnehm", "Bürger", "Gäste", "Besucher", "Beteiligte", "Jugendliche",
            "Kinder", "wohner", "Interessierte", "Haushalte", "Mitglieder", "Köpfe", "Zugeschaltete", "Schüler",
            "Studierende", "Frauen", "Senior");
    private static final AnchoredPattern DURATION = AnchoredPattern.of("(?U)\\b((?:" + ABOUT + "(?:" + NUMBER
            + "|anderthalb|eineinhalb|halben?|ganzen?|mehrere|paar)(?: bis " + NUMBER
            + ")? )(?:Minuten|Stunden?|Tagen?|Wochen?|Wochenenden?|Monaten?|Abenden?|Vormittagen?|Nachmittagen?)"
            + "|ganztägig|halbtägig)\\b",
            "Minuten", "Stunde", "Tag", "Woche", "Monat", "Abend", "mittag", "tägig");
    private static final Pattern NO_DURATION = Pattern
            .compile("\\b(?:vor|seit|alle|in|nach|innerhalb von|binnen|jede[nrsm]?)\\s+(?:den )?$",
                    Pattern.CASE_INSENSITIVE);
    private static final AnchoredPattern COST = AnchoredPattern.of("\\b(" + ABOUT + NUMBER
            + "(?: (?:Tausend|Mio\\.|Millionen?))? ?(?:Euro|EUR|€|Mark))",
            "Euro", "EUR", "€", "Mark");

    /// The amounts that a text states.
    static Amounts in(String text) {
        return new Amounts(first(PARTICIPANTS, text).orElse(null), duration(text).orElse(null),
                first(COST, text).orElse(null));
    }

    private static Optional<String> first(AnchoredPattern pattern, String text) {
        return pattern.in(text).filter(Matcher::find).map(matcher -> matcher.group(1));
    }

    /// "Vor zwei Tagen" says when, and "alle zwei Wochen" how often.
    private static Optional<String> duration(String text) {
        return DURATION.in(text).flatMap(matcher -> matcher.results()
                .filter(found -> !NO_DURATION.matcher(text.substring(0, found.start())).find())
                .findFirst().map(found -> found.group(1)));
    }
}
