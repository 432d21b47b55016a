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

/// When was it? In this order: the date the source states (a mail), a date in the lines above the body, a year in the title,
/// a date in the name of the file, a year in the name of a folder. A date in running text is not the document's, nor is the
/// date of the file, nor a year that is a goal ("Konzept 2030") or lies in the future.
public final class DateRule {

    private static final Pattern YEAR = Pattern
            .compile("(?<![\\d.,/])(?<!\\d-)((?:19[5-9]\\d|20\\d{2}))(?![\\d.,]?\\d|/\\d{2}\\b| Euro| €)");
    private static final Pattern RANGE = Pattern
            .compile("(?<!\\d)(?:19|20)\\d{2}\\s?(?:[-–/]|bis)\\s?(?:20)?\\d{2}(?![\\d-])");
    private static final Pattern STATED_YEAR = Pattern.compile(
            "^(?:Stand|Jahr|Jahrgang|Ausgabe|Heft|Datum|Zeitraum)\\b[^\\d]{0,20}((?:19[5-9]\\d|20\\d{2}))\\b");
    private static final Pattern GOAL = Pattern.compile(
            "(?:konzept|strategie|leitbild|plan|agenda|vision|ISEK|programm|bis"
                    + "|zukunft|ziel\\w*|horizont)\\s*(?:für\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FOLDER_YEAR = Pattern.compile("(?:^|\\D)((?:19[5-9]\\d|20\\d{2}))(?:\\D|$)");

    /// An item of an agenda: a date in it is that of another sitting ("1. Genehmigung des Protokolls vom 19. März").
    private static final Pattern ITEM = Pattern.compile(
            "^(?:TOP\\b|\\d{1,2}[.)]\\s+(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{Lu})");

    private final Clock clock;

    /// @param clock tells which years are past
    public DateRule(Clock clock) {
        this.clock = clock;
    }

    /// The date; empty when nothing states one.
    public Optional<Derived<DocumentDate>> date(Evidence evidence, Derived<String> title) {
        return Optional.ofNullable(evidence.statedDate())
                .map(date -> new Derived<>(date, Provenance.rule("date.stated", null)))
                .or(() -> fromLines("date.header", evidence.headerLines()))
                .or(() -> evidence.part().fragment() ? Optional.empty() : yearOfTitle(title))
                .or(() -> fromLines("date.source-header", evidence.sourceHeaderLines()))
                .or(() -> fromFileName(evidence.path().fileName()))
                .or(() -> fromFolders(evidence.path().folders()));
    }

    private Optional<Derived<DocumentDate>> fromLines(String rule, List<String> lines) {
        for (String line : lines) {
            Optional<DocumentDate> date = WrittenDate.first(line).filter(this::isPast);
            if (date.isPresent() && !ITEM.matcher(line).find()) {
                return derived(date.get(), rule, line);
            }
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
