package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as Germans write them: `12. März 2014`, `12.03.2014`, `12.-14. März 2014` and `12.-14.3.2014`
/// (the first day), `März 2014`, `2014-03-12`.
final class WrittenDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep",
            "okt",
            "nov", "dez");
    private static final String MONTH = "((?iu:Jan(?:uar|\\.)?|Jänner|Feb(?:ruar|\\.)?|März|Mrz\\.?|Mar(?= )|Apr(?:il|\\.)?|Mai|May|Jun[i.]?|Jul[i.]?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|O[kc]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[zc](?:ember|\\.)?))";
    private static final String YEAR = "((?:19[5-9]\\d|20\\d{2}))(?!\\d)";
    /// A further day of a range, which is passed over.
    private static final String UNTIL = "(?:\\s?(?:-|–|/|\\+|und|bis)\\s?\\d{1,2}\\.)?";
    private static final Pattern DAY_OF_FIRST_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?" + MONTH
            + "\\s?(?:-|–|bis|und)\\s?(?:zum\\s)?\\d{1,2}\\.\\s?" + MONTH + "\\s+" + YEAR);
    private static final Pattern DAY_OF_NAMED_MONTH = Pattern
            .compile("(?<!\\d)(\\d{1,2})\\.?" + UNTIL + "\\s?" + MONTH + "\\s+" + YEAR);
    private static final Pattern DAY_OF_NUMERIC_RANGE = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(?:\\s?(\\d{1,2})\\.)?"
            + "\\s?(?:-|–|/|und|bis)\\s?(?:zum\\s)?\\d{1,2}\\.\\s?(\\d{1,2})\\.\\s?" + YEAR);
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)" + YEAR + "([-/])(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern NAMED_MONTH = Pattern
            .compile("(?<!\\p{L})(?<!\\d\\.\\s?)" + MONTH + "(?:\\s?(?:/|-|–|und|bis)\\s?" + MONTH + ")?\\s+" + YEAR);
    private static final Pattern ISO_MONTH = Pattern.compile("(?<!\\d)" + YEAR + "[-_](0[1-9]|1[0-2])(?![\\d-])");
    private static final Pattern SHORT_YEAR = Pattern
            .compile("(?<![\\d.])(?:(?<=\\b(?:am|vom|den|dem|Stand|Stand:|Datum:) )(?=\\d)|(?=\\d{2}\\.\\s?\\d{2}\\.))"
                    + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?([01]\\d|2[0-5]|9\\d)(?![\\d.])");
    private static final Pattern SEASON = Pattern
            .compile("(?:Frühjahr|Frühling|Frühsommer|Sommer|Spätsommer|Herbst|Spätherbst|Winter|Jahreswechsel"
                    + "|Quartal|Halbjahr)s?\\s+" + YEAR);
    private static final Pattern DAY_OF_FILE = Pattern.compile("(?<!\\d)(\\d{2})[-_ .](\\d{2})[-_ .](20\\d{2})(?!\\d)");
    private static final Pattern FILE_DAY = Pattern.compile("(?<!\\d)(20\\d{2})[-_ .](\\d{2})[-_ .](\\d{2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private WrittenDate() {}

    /// The first day that a line names; else the first month with its year; else the year of a season ("im Herbst 2013").
    static Optional<DocumentDate> first(String line) {
        return first(line, _ -> true);
    }

    /// The same, of those dates only before which stands what is accepted.
    ///
    /// @param accepted gets the text of the line before a date
    static Optional<DocumentDate> first(String line, Predicate<String> accepted) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Reading reading = new Reading(line, accepted);
        return reading.find(DAY_OF_FIRST_MONTH, found -> date(found.group(4), month(found.group(2)), found.group(1)))
                .or(() -> reading.find(DAY_OF_NAMED_MONTH,
                        found -> date(found.group(3), month(found.group(2)), found.group(1))))
                .or(() -> reading.find(DAY_OF_NUMERIC_RANGE, found -> date(found.group(4),
                        found.group(2) == null ? found.group(3) : found.group(2), found.group(1))))
                .or(() -> reading.find(NUMERIC, found -> date(found.group(3), found.group(2), found.group(1))))
                .or(() -> reading.find(ISO, found -> date(found.group(1), found.group(3), found.group(4))))
                .or(() -> reading.find(SHORT_YEAR,
                        found -> date(century(found.group(3)), found.group(2), found.group(1))))
                .or(() -> reading.find(NAMED_MONTH, found -> date(found.group(3), month(found.group(1)), null)))
                .or(() -> reading.find(SEASON, found -> DocumentDate.parse(found.group(1))));
    }

    /// The day or month in the name of a file, where also `20140312`, `2014_03_12` and `2014-03` are dates.
    static Optional<DocumentDate> ofFileName(String name) {
        Reading reading = new Reading(name, _ -> true);
        return first(name)
                .or(() -> reading.find(COMPACT, found -> date(found.group(1), found.group(2), found.group(3))))
                .or(() -> reading.find(FILE_DAY, found -> date(found.group(1), found.group(2), found.group(3))))
                .or(() -> reading.find(DAY_OF_FILE, found -> date(found.group(3), found.group(2), found.group(1))))
                .or(() -> reading.find(ISO_MONTH, found -> date(found.group(1), found.group(2), null)));
    }

    /// A line and what may stand before a date in it.
    private record Reading(String line, Predicate<String> accepted) {

        Optional<DocumentDate> find(Pattern pattern, Function<MatchResult, Optional<DocumentDate>> reader) {
            Matcher matcher = pattern.matcher(line);
            Optional<DocumentDate> date = Optional.empty();
            while (date.isEmpty() && matcher.find()) {
                date = accepted.test(line.substring(0, matcher.start())) ? reader.apply(matcher) : Optional.empty();
            }
            return date;
        }
    }

    private static String century(String shortYear) {
        return (shortYear.startsWith("9") ? "19" : "20") + shortYear;
    }

    private static Optional<DocumentDate> date(String year, String month, @Nullable String day) {
        String iso = year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        return DocumentDate.parse(iso);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String month(String name) {
        String lower = name.toLowerCase(Locale.GERMAN).replace("mrz", "mär").replace("jän", "jan").replace("mar", "mär")
                .replace("may", "mai").replace("oct", "okt").replace("dec", "dez");
        return Integer.toString(MONTHS.indexOf(lower.substring(0, 3)) + 1);
    }
}
