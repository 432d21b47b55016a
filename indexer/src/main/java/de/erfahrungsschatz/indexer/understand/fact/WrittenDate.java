package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.understand.text.Months;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Dates as Germans write them: `12. März 2014`, `12.03.2014`, `12. III. 2014`, `12.-14. März 2014` and `12.-14.3.2014`
/// (the first day), `März 2014`, `2014-03-12`, `KW 12/2014`.
final class WrittenDate {

    private static final List<String> ROMAN_MONTHS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX",
            "X", "XI", "XII");
    private static final String MONTH = "((?iu:Jan(?:uar|\\.)?|Jänner|Feb(?:ruar|\\.)?|März|Mrz\\.?|Mar(?= )|Apr(?:il|\\.)?|Mai"
            + "|May|Jun[i.]?|Jul[i.]?"
            + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|O[kc]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[zc](?:ember|\\.)?))";
    private static final String YEAR = "((?:19[5-9]\\d|20\\d{2}))(?!\\d)";
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String APOSTROPHE = "['’]";
    private static final String ROMAN_MONTH = "([IVX]{1,4})";
    private static final String WEEK = "(?:KW|Kalenderwoche)";
    private static final String SEASON = "(?:Frühjahr|Frühling|Frühsommer|Sommer|Spätsommer|Herbst|Spätherbst|Winter|Jahreswechsel"
            + "|Quartal|Halbjahr)";
    private static final Traces MONTHS = Traces.anywhere("Jan", "Jän", "Feb", "Mär", "Mrz", "Mar", "Apr", "Mai", "May",
            "Jun", "Jul",
            "Aug", "Sep", "Okt", "Oct", "Nov", "Dez", "Dec");
    private static final Traces SEASONS = Traces.anywhere("Früh", "Sommer", "Herbst", "Winter", "Jahreswechsel",
            "Quartal", "Halbjahr");
    private static final String YEAR_OF_TWO = "([01]\\d|2\\d|[6-9]\\d)(?![\\d.])";
    /// A digit with none before it. That it is one is looked at first, for most signs are none.
    private static final String BEGIN = "(?=\\d)(?<!\\d)";
    private static final String BEGIN_OF_NUMBERS = "(?=\\d)(?<![\\d.])";
    /// A further day of a range, which is passed over.
    private static final String UNTIL = "(?:\\s?(?:-|–|/|\\+|und|bis)\\s?\\d{1,2}\\.)?";
    private static final String WEEKDAY = "Mo|Di|Mi|Do|Fr|Sa|So|\\p{Lu}\\p{L}{2,6}tag|Mittwoch|Sonnabend";

    /// How dates are written, the most telling first: of two that overlap, the first counts.
    private static final List<Form> FORMS = List.of(
            new Form(BEGIN + "(\\d{1,2})\\.\\s?" + MONTH + "\\s?(?:-|–|bis|und)\\s?(?:zum\\s)?\\d{1,2}\\.\\s?" + MONTH
                    + "\\s+" + YEAR, found -> date(found.group(4), month(found.group(2)), found.group(1))),
            new Form(BEGIN + "(\\d{1,2})(?:\\.|s?ten)?" + UNTIL + "\\s?" + MONTH + "\\s+" + YEAR,
                    found -> date(found.group(3), month(found.group(2)), found.group(1))),
            new Form(
                    BEGIN_OF_NUMBERS
                            + "(\\d{1,2})\\.(?:\\s?(\\d{1,2})\\.)?\\s?(?:-|–|/|und|bis)\\s?(?:zum\\s)?\\d{1,2}\\.\\s?"
                            + "(\\d{1,2})\\.\\s?" + YEAR,
                    found -> date(found.group(4), found.group(2) == null ? found.group(3) : found.group(2),
                            found.group(1))),
            new Form(BEGIN_OF_NUMBERS + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR,
                    found -> date(found.group(3), found.group(2), found.group(1))),
            new Form(BEGIN_OF_NUMBERS + "(\\d{1,2})\\.\\s?" + ROMAN_MONTH + "\\.\\s?" + YEAR,
                    found -> date(found.group(3), romanMonth(found.group(2)), found.group(1))),
            new Form(BEGIN + YEAR + "([-/])(\\d{2})\\2(\\d{2})(?!\\d)",
                    found -> date(found.group(1), found.group(3), found.group(4))),
            new Form(BEGIN + "(?<![/-])(\\d{2})([/-])(\\d{2})\\2" + YEAR + "(?![/-])",
                    found -> date(found.group(4), found.group(3), found.group(1))),
            new Form(BEGIN + "(\\d{1,2})\\.?\\s?" + MONTH + "\\s?" + APOSTROPHE + YEAR_OF_TWO,
                    found -> date(century(found.group(3)), month(found.group(2)), found.group(1))),
            new Form(
                    BEGIN_OF_NUMBERS
                            + "(?:(?<=(?<!\\p{L})(?:am|vom|den|dem|d\\.|Stand|Datum|Protokoll|[Ss]itzung|[Bb]esprechung"
                            + "|[Gg]espräch|[Tt]reffen|"
                            + WEEKDAY
                            + ")[.:]?,? )(?=\\d)|(?=\\d{2}\\.\\s?\\d{2}\\.)|(?<=^|[,|:(] )(?=[\\d. ]{5,8}(?:$|[,;|)]| \\|)))"
                            + "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR_OF_TWO,
                    found -> date(century(found.group(3)), found.group(2), found.group(1))),
            new Form("(?<!\\p{L})(?<!\\d\\.\\s?)" + MONTH + "(?:\\s?(?:/|-|–|und|bis)\\s?" + MONTH + ")?\\s+" + YEAR,
                    found -> date(found.group(3), month(found.group(1)), null)),
            new Form("(?<!\\p{L})" + MONTH + "\\s?" + APOSTROPHE + YEAR_OF_TWO,
                    found -> date(century(found.group(2)), month(found.group(1)), null)),
            new Form("\\b" + WEEK + "[ _]?(\\d{1,2})[ _]?[/ _-] ?" + YEAR,
                    found -> week(found.group(2), found.group(1))),
            new Form(BEGIN + "(\\d{1,2})\\. " + WEEK + ",? " + YEAR,
                    found -> week(found.group(2), found.group(1))),
            new Form(SEASON + "s?\\s+" + YEAR, found -> DocumentDate.parse(found.group(1))));

    /// How they are written in names of files besides.
    private static final List<Form> FILE_FORMS = List.of(
            new Form("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)",
                    found -> date(found.group(1), found.group(2), found.group(3))),
            new Form("(?<!\\d)(20\\d{2})[-_ .](\\d{1,2})[-_ .](\\d{1,2})(?!\\d)",
                    found -> date(found.group(1), found.group(2), found.group(3))),
            new Form("(?<!\\d)(\\d{2})[-_ .](\\d{2})[-_ .](20\\d{2})(?!\\d)",
                    found -> date(found.group(3), found.group(2), found.group(1))),
            new Form("(?<!\\d)" + YEAR + "[-_ ](0[1-9]|1[0-2])(?![\\d-])",
                    found -> date(found.group(1), found.group(2), null)),
            new Form("(?<![\\d-])(0[1-9]|1[0-2])[-_ ]" + YEAR, found -> date(found.group(2), found.group(1), null)),
            new Form("(?<!\\p{L})" + MONTH + "[ _-]?" + YEAR,
                    found -> date(found.group(2), month(found.group(1)), null)));

    private WrittenDate() {}

    /// The first day that a line names; else the first month with its year; else the year of a season ("im Herbst 2013").
    static Optional<DocumentDate> first(String line) {
        return first(line, _ -> true);
    }

    /// The same, of those dates only before which stands what is accepted.
    ///
    /// @param accepted gets the text of the line before a date
    static Optional<DocumentDate> first(String line, Predicate<String> accepted) {
        return all(line).stream().filter(found -> accepted.test(line.substring(0, found.start()))).map(Found::date)
                .min(Comparator.comparingInt(WrittenDate::vagueness));
    }

    /// All dates of a line, in order.
    static List<Found> all(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Set<Sign> signs = Sign.of(line);
        List<Found> dates = new ArrayList<>();
        FORMS.stream().filter(form -> form.mayBeIn(signs)).forEach(form -> form.in(line).stream()
                .filter(found -> dates.stream().noneMatch(found::overlaps)).forEach(dates::add));
        dates.sort(Comparator.comparingInt(Found::start));
        return dates;
    }

    /// The day or month in the name of a file, where also `20140312`, `2014_03_12` and `2014-03` are dates.
    static Optional<DocumentDate> ofFileName(String name) {
        return first(name)
                .or(() -> FILE_FORMS.stream().flatMap(form -> form.in(name).stream()).map(Found::date).findFirst());
    }

    /// A date and where it stands, in UTF-16 units.
    record Found(DocumentDate date, int start, int end) {

        private boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    /// @param pattern how a date is written
    /// @param reader empty where the numbers are none of a calendar
    /// @param needed without which no line holds it
    private record Form(Pattern pattern, Function<MatchResult, Optional<DocumentDate>> reader, Set<Sign> needed) {

        Form(String pattern, Function<MatchResult, Optional<DocumentDate>> reader) {
            this(Pattern.compile(pattern), reader, Sign.ofForm(pattern));
        }

        /// Whether a line may hold it, by the signs of which it holds some.
        boolean mayBeIn(Set<Sign> signs) {
            return signs.containsAll(needed);
        }

        List<Found> in(String line) {
            return pattern.matcher(line).results().flatMap(found -> reader.apply(found)
                    .map(date -> new Found(date, found.start(), found.end())).stream()).toList();
        }
    }

    /// What tells by a look at a line which forms it cannot hold.
    private enum Sign {
        YEAR(WrittenDate.YEAR),
        APOSTROPHE(WrittenDate.APOSTROPHE),
        DAY("(\\d{1,2})\\.\\s?"),
        MONTH(WrittenDate.MONTH),
        ROMAN(ROMAN_MONTH),
        WEEK(WrittenDate.WEEK),
        SEASON(WrittenDate.SEASON);

        private static final Set<Sign> ALL = EnumSet.allOf(Sign.class);

        private final String expression;

        Sign(String expression) {
            this.expression = expression;
        }

        static Set<Sign> ofForm(String form) {
            return ALL.stream().filter(sign -> form.contains(sign.expression)).collect(Collectors.toUnmodifiableSet());
        }

        static Set<Sign> of(String line) {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            for (Sign sign : ALL) {
                if (sign.isIn(line)) {
                    signs.add(sign);
                }
            }
            return signs;
        }

        private boolean isIn(String line) {
            return switch (this) {
                case YEAR -> WHOLE_YEAR.matcher(line).find();
                case APOSTROPHE -> line.indexOf('\'') >= 0 || line.indexOf('’') >= 0;
                case DAY -> hasDay(line);
                case MONTH -> MONTHS.areIn(line);
                case ROMAN -> line.indexOf('I') >= 0 || line.indexOf('V') >= 0 || line.indexOf('X') >= 0;
                case WEEK -> line.contains("KW") || line.contains("Kalenderwoche");
                case SEASON -> SEASONS.areIn(line);
            };
        }
    }

    /// Whether a digit stands before a full stop.
    private static boolean hasDay(String line) {
        int stop = line.indexOf('.', 1);
        while (stop > 0 && !Character.isDigit(line.charAt(stop - 1))) {
            stop = line.indexOf('.', stop + 1);
        }
        return stop > 0;
    }

    private static int vagueness(DocumentDate date) {
        return date.day() != null ? 0 : date.month() != null ? 1 : 2;
    }

    private static String century(String shortYear) {
        return (shortYear.charAt(0) >= '6' ? "19" : "20") + shortYear;
    }

    private static Optional<DocumentDate> date(String year, String month, @Nullable String day) {
        String iso = year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        return DocumentDate.parse(iso);
    }

    /// The month in which a week lies; of one that lies in two, the year.
    private static Optional<DocumentDate> week(String year, String week) {
        int number = Integer.parseInt(week);
        if (number < 1 || number > IsoFields.WEEK_OF_WEEK_BASED_YEAR.range().getMaximum()) {
            return Optional.empty();
        }
        LocalDate middle = LocalDate.of(Integer.parseInt(year), 1, 4).with(WeekFields.ISO.weekOfWeekBasedYear(),
                number);
        LocalDate monday = middle.with(WeekFields.ISO.dayOfWeek(), 1);
        boolean split = monday.getMonth() != monday.plusDays(6).getMonth();
        return Optional.of(new DocumentDate(Integer.parseInt(year), split ? null : monday.getMonthValue(), null));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String month(String name) {
        return Integer.toString(Months.number(name));
    }

    private static String romanMonth(String name) {
        return Integer.toString(ROMAN_MONTHS.indexOf(name) + 1);
    }
}
