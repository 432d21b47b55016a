package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chooses among the dates in the lines above the body. When people met goes before any other day, and both before when that
/// was written down, printed or sent; a month or a year is taken where no day is told.
final class HeaderDates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String EVENT = "\\p{L}*(?:sitzung|besprechung|treffen|kongress|tagung|konferenz|veranstaltung|workshop"
            + "|werkstatt|gespräch|interview|forum|dialog|zusammenkunft|versammlung|begehung|beratung|klausur|runde|fachtag"
            + "|seminar|aufnahme|befragung|telefonat|termin|rundgang|ortsbesichtigung)(?:es|s)?(?:termin|tag|datum)?";
    /// Before the day on which people met stands what they did, or nothing but a preposition.
    private static final Pattern MET = Pattern.compile(
            "\\b(?:aufgenommen|abgehalten|geführt) am\\s$|\\b" + EVENT
                    + "\\b.*\\b(?:am|vom|im|den|dem)\\b|\\b" + EVENT + "(?: geführt| \\|)?:?\\s*$"
                    + "|^(?:Tag|Wann|Termin|Zeitpunkt|(?:Tag|Datum)(?:,| und| /| u\\.) (?:Uhrzeit|Zeit|Ort))\\b[^|:\\d]{0,20}[:"
                    + "|]\\s*(?:\\|\\s*)?(?:\\p{L}+,? (?:de[nm] )?)?$",
            FLAGS);
    /// A line on which people met says so for its first day, wherever in it that stands.
    private static final Pattern MEETING_LINE = Pattern.compile(
            "^(?:am|vom|abgehalten am)\\s(?=.{0,15}\\d)(?!.* schrieb\\b)|\\b" + EVENT
                    + "\\b.*\\b(?:am|vom|im|den|dem)\\b|^(?:Beschluss|Bekanntgabe|Ergänzung zum Beschluss)\\b.* vom\\s"
                    + "|\\b(?:nicht)?öffentlich am\\s",
            FLAGS);
    /// A motion is older than the sitting to which it goes.
    private static final Pattern MOTION = Pattern.compile("^(?:\\p{L}*antrag|(?:\\p{L}+ )?Anfrage)\\b(?! auf\\b)",
            FLAGS);
    private static final Pattern ITS_SITTING = Pattern
            .compile(
                    "^(?:zur|für die|in der|an die|Beratung in der|Behandlung in der)\\s.*\\p{L}*(?:sitzung|tagung|versammlung)\\b",
                    FLAGS);
    /// When something was written down: the programme of a congress is older than the congress.
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:\\p{L}*stand|Redaktionsschluss|erstellt|gedruckt|bearbeitet|aktualisiert|ausgefertigt|Ausfertigung|verfasst"
                    + "|abgeschrieben|\\p{L}*abschrift|transkribiert|Transkript(?:ion)?|Versand|versandt|verschickt|Druck(?:datum)?"
                    + "|\\p{L}*datum (?:de[sr]|dieses) (?:Protokolls|Niederschrift|Abschrift|Transkripts|Vermerks|Ausdrucks|Fassung)"
                    + "|(?:Protokoll|Niederschrift|Vermerk)(?:entwurf)? vom)\\b(?!.*\\b" + EVENT + "\\b)",
            FLAGS);
    private static final Pattern STATED_YEAR = Pattern.compile(
            "(?:\\b(?:Stand|Jahr|Jahrgang|Ausgabe|Auflage|Heft|Nr\\.|Datum|Zeitraum)\\b.{0,12}?[^\\d.,]|^©.{0,40}?\\b"
                    + "|^\\p{L}[^.?!]{2,80}, |^)((?:19[5-9]\\d|20\\d{2}))(?=\\s*$|\\s*[|·(),;]|(?<=^©.{0,3}\\d{4})\\s)",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// "Stand 07/2016", "Kiel, 07/2016" or nothing but "07/2016"; of an issue ("Heft 3/2012") the number is no month.
    private static final Pattern NUMBERED_MONTH = Pattern.compile(
            "(?:(?i:stand|erstellt|fassung)\\b:?\\s*(?:vom\\s)?|(?:^|^\\p{Lu}[\\p{L} ]{2,30}, |[|(] )(?=\\d{2}[./]\\d{4}\\W*$))"
                    + "(0?[1-9]|1[0-2])[./](20\\d{2})\\b");
    /// An item of an agenda: a date in it is that of another sitting ("1. Genehmigung des Protokolls vom 19. März").
    private static final Pattern ITEM = Pattern.compile(
            "^(?:TOP\\b|\\d{1,2}[.)]\\s+(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|[IVX]+\\.|KW\\b|Kalenderwoche|Jahrgang"
                    + "|(?:\\p{Lu}\\p{L}*)?(?:[Ss]itzung|[Tt]reffen|[Kk]ongress|[Tt]agung|[Kk]onferenz|[Ff]orum|Entwurf|Fassung"
                    + "|Auflage|Ausgabe|Version|Zwischenbericht)\\b)\\p{Lu})");

    /// Below it stands in rows who will deal with a draft, and when.
    private static final Pattern ROUTE = Pattern.compile("\\b(?:Beratungsfolge|Gremienfolge|Sitzungsfolge)\\b");
    private static final Pattern JOINED = Pattern
            .compile("(?:\\P{L}|\\b(?:bis|und|sowie|oder|zum|den|dem|vom|am|ab)\\b)*");
    private static final String CELL = " | ";

    private final Predicate<DocumentDate> past;

    /// @param past tells which dates may be meant
    HeaderDates(Predicate<DocumentDate> past) {
        this.past = past;
    }

    /// The date that the lines tell; empty where they tell none.
    ///
    /// @param rule the id of the rule, for provenance
    Optional<Derived<DocumentDate>> of(String rule, List<String> lines) {
        List<String> datable = ownLines(lines);
        return told(datable).map(told -> derived(told.date(), rule, told.line()))
                .or(() -> numbered(NUMBERED_MONTH, datable, rule)).or(() -> numbered(STATED_YEAR, lines, rule));
    }

    private static List<String> ownLines(List<String> lines) {
        List<String> own = new ArrayList<>();
        boolean motion = lines.stream().anyMatch(line -> MOTION.matcher(line).find());
        boolean routed = false;
        for (String line : lines) {
            routed = routed ? line.contains(CELL) : ROUTE.matcher(line).find();
            if (!routed && !ITEM.matcher(line).find() && !(motion && ITS_SITTING.matcher(line).find())) {
                own.add(line);
            }
        }
        return own;
    }

    private Optional<Told> told(List<String> lines) {
        List<Told> dates = new ArrayList<>();
        for (String line : lines) {
            int end = 0;
            for (WrittenDate.Found found : WrittenDate.all(line)) {
                String before = line.substring(end > 0 && isApart(line.substring(end, found.start())) ? end : 0,
                        found.start());
                if (past.test(found.date()) && DateOwner.isDocument(before)
                        && !DateOwner.isOfApproval(line.substring(found.end()))) {
                    dates.add(new Told(found.date(), line, use(line, line.substring(end, found.start()), found)));
                }
                end = found.end();
            }
        }
        return dates.stream().min(Comparator.comparing(Told::use));
    }

    /// "Einladung vom 3. Mai zur Sitzung am 7. Mai 2011": what is said of a date says nothing of the next, unless they are joined.
    private static boolean isApart(String between) {
        return !JOINED.matcher(between).matches();
    }

    /// @param before what stands between the date before and this one
    private static Use use(String line, String before, WrittenDate.Found found) {
        boolean day = found.date().day() != null;
        if (WRITTEN.matcher(before).find()) {
            return Use.WRITTEN;
        }
        boolean met = MET.matcher(before).find() || MEETING_LINE.matcher(line).find();
        return met ? Use.MET : day ? Use.DAY : Use.WRITTEN;
    }

    private Optional<Derived<DocumentDate>> numbered(Pattern pattern, List<String> lines, String rule) {
        for (String line : lines) {
            Matcher number = pattern.matcher(line);
            if (number.find()) {
                boolean month = number.groupCount() > 1;
                int year = Integer.parseInt(number.group(number.groupCount()));
                DocumentDate date = new DocumentDate(year, month ? Integer.valueOf(number.group(1)) : null, null);
                return Optional.of(date).filter(past).map(told -> derived(told, rule, line));
            }
        }
        return Optional.empty();
    }

    private static Derived<DocumentDate> derived(DocumentDate date, String rule, String quote) {
        return new Derived<>(date, Provenance.rule(rule, Quote.of(quote)));
    }

    /// What a date says, the most telling first.
    private enum Use {
        MET,
        DAY,
        WRITTEN
    }

    private record Told(DocumentDate date, String line, Use use) {}
}
