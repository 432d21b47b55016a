package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When was it? In this order: the date the source states (a mail), a date in the lines above the body, a sentence that says
/// when the conversation or the sitting was held, a year in the title, place and date below the text, a date in the name of
/// the file, a year in the name of a folder. Any
/// other date in running text is not the document's, nor is the date of the file, nor a year that is a goal ("Konzept 2030")
/// or lies in the future, nor a date before which stands that it is another's ("zuletzt geändert am", "nächste Sitzung").
public final class DateRule {

    private static final Pattern YEAR = Pattern
            .compile("(?<![\\d.,/])(?<!\\d-)((?:19[5-9]\\d|20\\d{2}))(?![\\d.,]?\\d|/\\d{2}\\b| Euro| €)");
    private static final Pattern RANGE = Pattern
            .compile("(?<!\\d)(?:19|20)\\d{2}\\s?(?:[-–/]|bis)\\s?(?:20)?\\d{2}(?![\\d-])");
    private static final Pattern STATED_YEAR = Pattern.compile(
            "(?:\\b(?:Stand|Jahr|Jahrgang|Ausgabe|Heft|Nr\\.|Datum|Zeitraum)\\b.{0,12}?[^\\d.,]|^\\p{L}[^.?!]{2,80}, |^)"
                    + "((?:19[5-9]\\d|20\\d{2}))(?=\\s*$|\\s*[|·(),;])",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Words before a date that say it is that of a law, a birth, a deadline, a period, or another sitting.
    static final Pattern ANOTHERS = Pattern.compile(
            "(?:\\bgeb(?:\\.|oren)|(?<=[\\s(,])\\*(?=\\s|\\d|$)"
                    + "|gesetz|satzung|BGBl|Bekanntmachung|Verordnung|\\bbis\\b(?: zum| einschließlich)?|spätestens"
                    + "|\\bfrist|nächste|kommende|letzte|vorige|geändert|gültig|\\bgilt\\b|in Kraft|\\bseit\\b|\\bab\\b(?: dem)?|gegründet"
                    + "|Beschluss(?:es)? vom|Schreiben vom|Antrag vom|Einladung vom|Vertrag vom|Protokolls? vom|Niederschrift vom"
                    + "|Genehmigung|genehmigt|Sitzung vom|(?<!^)erschienen am|abgerufen|^an d(?:en|ie|as) .{0,60}"
                    + "|laufzeit|zeitraum|beginn der|eingegangen|Anfrage vom|Erlass vom|Bescheid vom|Stand der Daten)[^|\\n]{0,30}$"
                    + "|^Ihre? (?:Zeichen|Nachricht|Schreiben|Anfrage|Antrag|E-Mail|Mail)\\b.*$"
                    + "|^\\p{L}*(?:zeitraum|laufzeit|frist):? \\|.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /// "Protokoll der Sitzung vom 12. März 2014" is the heading of these minutes, not a word about others.
    private static final Pattern OWN_MINUTES = Pattern.compile(
            "^[^a-zäöü]{0,12}(?:\\p{L}*[Pp]rotokoll|Niederschrift|\\p{L}*[Vv]ermerk|Auszug|Sitzung|Bericht)\\b(?!.*(?:letzte|vorige|Genehmigung|genehmigt))",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// A line that says when people met goes before those that say when something was written down.
    private static final Pattern SITTING = Pattern.compile(
            "^(?:am|vom|abgehalten am)\\s(?=.{0,15}\\d)(?!.* schrieb\\b)"
                    + "|\\b\\p{L}*(?:sitzung|besprechung|treffen|kongress|tagung|konferenz|veranstaltung|workshop|werkstatt|gespräch|interview"
                    + "|forum|dialog|zusammenkunft|versammlung|begehung|beratung|klausur|runde|fachtag|seminar)s?(?:stermin|stag|sdatum)?\\b.*\\b(?:am|vom|im|den|dem)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /// When something was written down: the programme of a congress is older than the congress.
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:\\p{L}*stand|Redaktionsschluss|erstellt|gedruckt|bearbeitet|aktualisiert)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBERED_MONTH = Pattern
            .compile("(?i:stand|erstellt|fassung)\\b:?\\s*(?:vom\\s)?(0?[1-9]|1[0-2])[./](20\\d{2})\\b");
    private static final Pattern GOAL = Pattern.compile(
            "(?:konzept|strategie|leitbild|plan|agenda|vision|ISEK|programm|bis"
                    + "|zukunft|ziel\\w*|horizont)\\s*(?:für\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FOLDER_YEAR = Pattern.compile("(?:^|\\D)((?:19[5-9]\\d|20\\d{2}))(?:\\D|$)");

    /// An item of an agenda: a date in it is that of another sitting ("1. Genehmigung des Protokolls vom 19. März").
    private static final Pattern ITEM = Pattern.compile(
            "^(?:TOP\\b|\\d{1,2}[.)]\\s+(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"
                    + "|(?:\\p{Lu}\\p{L}*)?(?:[Ss]itzung|[Tt]reffen|[Kk]ongress|[Tt]agung|[Kk]onferenz|[Ff]orum|Entwurf|Fassung"
                    + "|Auflage|Ausgabe|Version|Zwischenbericht)\\b)\\p{Lu})");

    private static final String CELL = " | ";

    private final Clock clock;

    /// @param clock tells which years are past
    public DateRule(Clock clock) {
        this.clock = clock;
    }

    /// The date; empty when nothing states one.
    public Optional<Derived<DocumentDate>> date(Evidence evidence, Derived<String> title) {
        return Optional.ofNullable(evidence.statedDate())
                .map(date -> new Derived<>(date, Provenance.rule("date.stated", null)))
                .or(() -> fromHeader(evidence))
                .or(() -> ToldDate.of(evidence.part(), this::isPast))
                .or(() -> evidence.part().fragment() ? Optional.empty() : yearOfTitle(title))
                .or(() -> fromLines("date.source-header", evidence.sourceHeaderLines()))
                .or(() -> ToldDate.atEnd(evidence.part(), this::isPast))
                .or(() -> fromFileName(evidence.path().fileName()))
                .or(() -> fromFolders(evidence.path().folders()));
    }

    /// What the lines above the body say; where it is less than a day, a day of that year or month which the first words tell.
    private Optional<Derived<DocumentDate>> fromHeader(Evidence evidence) {
        Optional<Derived<DocumentDate>> header = fromLines("date.header", evidence.headerLines());
        return header.filter(date -> date.value().day() == null)
                .flatMap(date -> ToldDate.of(evidence.part(), told -> isPast(told) && isDayWithin(told, date.value())))
                .or(() -> header);
    }

    private static boolean isDayWithin(DocumentDate date, DocumentDate longer) {
        return date.day() != null && date.year() == longer.year()
                && (longer.month() == null || longer.month().equals(date.month()));
    }

    private Optional<Derived<DocumentDate>> fromLines(String rule, List<String> lines) {
        List<String> datable = lines.stream().filter(line -> !ITEM.matcher(line).find()).toList();
        List<String> sittings = datable.stream().filter(line -> SITTING.matcher(line).find()).toList();
        List<String> others = datable.stream().filter(line -> !WRITTEN.matcher(line).find()).toList();
        Optional<Derived<DocumentDate>> day = firstOf(rule, sittings)
                .or(() -> firstOf(rule, others).filter(date -> date.value().day() != null))
                .or(() -> firstOf(rule, datable))
                .or(() -> numberedMonth(rule, datable));
        if (day.isPresent()) {
            return day;
        }
        for (String line : lines) {
            Matcher year = STATED_YEAR.matcher(line);
            if (year.find()) {
                return derived(new DocumentDate(Integer.parseInt(year.group(1)), null, null), rule, line)
                        .filter(derived -> isPast(derived.value()));
            }
        }
        return Optional.empty();
    }

    /// "Stand 07/2016"; of an issue ("Heft 3/2012") the number is no month.
    private Optional<Derived<DocumentDate>> numberedMonth(String rule, List<String> lines) {
        for (String line : lines) {
            Matcher month = NUMBERED_MONTH.matcher(line);
            if (month.find()) {
                return derived(
                        new DocumentDate(Integer.parseInt(month.group(2)), Integer.valueOf(month.group(1)), null),
                        rule, line).filter(date -> isPast(date.value()));
            }
        }
        return Optional.empty();
    }

    private Optional<Derived<DocumentDate>> firstOf(String rule, List<String> lines) {
        for (String line : lines) {
            Optional<DocumentDate> date = WrittenDate.first(line, before -> isOwn(line, before)).filter(this::isPast);
            if (date.isPresent()) {
                return derived(date.get(), rule, line);
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(String line, String before) {
        return !ANOTHERS.matcher(ofCell(before)).find() || OWN_MINUTES.matcher(line).find();
    }

    /// In a row with many cells each speaks for itself: "Ihr Zeichen: II | Unser Zeichen: 80 | Kiel, den 3. Mai 2011".
    private static String ofCell(String before) {
        int cell = before.lastIndexOf(CELL);
        return cell < 0 || before.indexOf(CELL) == cell ? before : before.substring(cell + CELL.length());
    }

    private Optional<Derived<DocumentDate>> yearOfTitle(Derived<String> title) {
        boolean fromFile = title.provenance().rule().equals(TitleRule.FILE_NAME);
        return fromFile ? Optional.empty()
                : onlyYear(title.value()).flatMap(date -> derived(date, "date.title", title.value()));
    }

    private Optional<Derived<DocumentDate>> fromFileName(String name) {
        return WrittenDate.ofFileName(name).filter(this::isPast).or(() -> onlyYear(name))
                .flatMap(date -> derived(date, "date.file-name", name));
    }

    private Optional<Derived<DocumentDate>> fromFolders(List<String> folders) {
        for (String folder : folders.reversed()) {
            Matcher year = FOLDER_YEAR.matcher(folder);
            if (year.find() && isPast(year(year.group(1))) && !year.find()) {
                Matcher again = FOLDER_YEAR.matcher(folder);
                return again.find() ? derived(year(again.group(1)), "date.folder-name", folder) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The year that a name holds; empty when it holds several, a range, or one that is a goal.
    private Optional<DocumentDate> onlyYear(String name) {
        if (RANGE.matcher(name).find()) {
            return Optional.empty();
        }
        Matcher matcher = YEAR.matcher(name);
        DocumentDate found = null;
        while (matcher.find()) {
            DocumentDate year = year(matcher.group(1));
            if (GOAL.matcher(name.substring(0, matcher.start())).find() || !isPast(year)) {
                continue;
            }
            if (found != null && !found.equals(year)) {
                return Optional.empty();
            }
            found = year;
        }
        return Optional.ofNullable(found);
    }

    private boolean isPast(DocumentDate date) {
        return date.year() <= Year.now(clock).getValue();
    }

    private static DocumentDate year(String digits) {
        return new DocumentDate(Integer.parseInt(digits), null, null);
    }

    private static Optional<Derived<DocumentDate>> derived(DocumentDate date, String rule, String quote) {
        return Optional.of(new Derived<>(date, Provenance.rule(rule, Quote.of(quote))));
    }
}
