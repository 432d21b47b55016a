package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates in titles and in the names of files and folders, where a year that is a goal ("Konzept 2030") or part of a range is
/// none.
final class NamedDates {

    private static final Pattern YEAR = Pattern.compile(
            "(?:(?<![\\d.,/])(?<!\\d-)|(?<=\\b(?:Nr\\.|Heft|Ausgabe) ?\\d{1,3}/))((?:19[5-9]\\d|20\\d{2}))"
                    + "(?![\\d.,]?\\d|/\\d{2}\\b| Euro| €)");
    private static final Pattern RANGE = Pattern
            .compile("(?<!\\d)(?:19|20)\\d{2}\\s?(?:[-–/]|bis)\\s?(?:20)?\\d{2}(?![\\d-])");
    private static final Pattern GOAL = Pattern.compile(
            "(?:konzept|strategie|leitbild|plan|agenda|vision|ISEK|programm|bis"
                    + "|zukunft|ziel\\w*|horizont)\\s*(?:für\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FOLDER_YEAR = Pattern.compile("(?:^|\\D)((?:19[5-9]\\d|20\\d{2}))(?:\\D|$)");

    private final Predicate<DocumentDate> past;

    /// @param past tells which dates may be meant
    NamedDates(Predicate<DocumentDate> past) {
        this.past = past;
    }

    /// The year that a title holds, unless the title is but the name of the file.
    Optional<Derived<DocumentDate>> ofTitle(Derived<String> title) {
        boolean fromFile = title.provenance().rule().equals(TitleRule.FILE_NAME);
        return fromFile ? Optional.empty()
                : onlyYear(title.value()).map(date -> derived(date, "date.title", title.value()));
    }

    /// The day, month or year in the name of a file.
    Optional<Derived<DocumentDate>> ofFile(String name) {
        return WrittenDate.ofFileName(name).filter(past).or(() -> onlyYear(name))
                .map(date -> derived(date, "date.file-name", name));
    }

    /// The date in the name of the innermost folder that bears one.
    Optional<Derived<DocumentDate>> ofFolders(List<String> folders) {
        for (String folder : folders.reversed()) {
            Optional<DocumentDate> date = WrittenDate.ofFileName(folder).filter(past).or(() -> yearOfFolder(folder));
            if (date.isPresent()) {
                return date.map(found -> derived(found, "date.folder-name", folder));
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentDate> yearOfFolder(String folder) {
        if (RANGE.matcher(folder).find()) {
            return Optional.empty();
        }
        List<DocumentDate> years = FOLDER_YEAR.matcher(folder).results().map(found -> year(found.group(1))).toList();
        return years.size() == 1 ? Optional.of(years.getFirst()).filter(past) : Optional.empty();
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
            if (GOAL.matcher(name.substring(0, matcher.start())).find() || !past.test(year)) {
                continue;
            }
            if (found != null && !found.equals(year)) {
                return Optional.empty();
            }
            found = year;
        }
        return Optional.ofNullable(found);
    }

    private static DocumentDate year(String digits) {
        return new DocumentDate(Integer.parseInt(digits), null, null);
    }

    private static Derived<DocumentDate> derived(DocumentDate date, String rule, String quote) {
        return new Derived<>(date, Provenance.rule(rule, Quote.of(quote)));
    }
}
