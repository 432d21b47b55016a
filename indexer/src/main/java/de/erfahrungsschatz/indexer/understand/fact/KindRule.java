package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import de.erfahrungsschatz.indexer.understand.text.LabelMatcher;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What kind of document is it? An interview when it consists of questions and answers, a paper for the council when it bears the number of
/// one; else what the vocabulary's signals tell in the title, in the short lines above the body or in the name of the file; slides are a
/// presentation; and where nothing says it, what its form tells: print, a motion, minutes, a report, a letter. Of several
/// kinds in one title the first counts ("Protokoll zum Gutachten"), or the one below it ("Protokoll der Sitzung des
/// Arbeitskreises").
public final class KindRule {

    private static final String INTERVIEW = "interview";
    private static final String PRESENTATION = "praesentation";
    private static final String COUNCIL_PAPER = "vorlage";
    private static final String MOTION = "antrag";
    private static final String MINUTES = "protokoll";
    private static final String REPORT = "projektbericht";
    private static final String LETTER = "schreiben";
    private static final String ARTICLE = "artikel";
    private static final String NEWSLETTER = "newsletter";
    private static final int LINES = 8;
    private static final int LONGEST_PLURAL = 2;
    private static final int MOST_WORDS_OF_LINE = 6;
    /// Of one that says of what it is the record: "Protokoll über die Sitzung …".
    private static final int MOST_WORDS_OF_HEAD = 20;
    private static final Pattern OF_WHAT = Pattern
            .compile("^\\s(?:über|der|des|zur|zum|vom|von|aus|Nr\\.)(?!\\p{L})");
    private static final Pattern FIELD = Pattern.compile(":\\s+\\S");

    private final Vocabulary kinds;
    private final LabelMatcher signals = new LabelMatcher(false);

    public KindRule(Vocabulary kinds) {
        this.kinds = kinds;
        for (Concept kind : kinds.concepts()) {
            signals.add(kind.id(), kind.prefLabel(), Strength.PREFERRED);
            kind.altLabels().forEach(label -> signals.add(kind.id(), label, Strength.PREFERRED));
            kind.hiddenLabels().forEach(label -> signals.add(kind.id(), label, Strength.PREFERRED));
            kind.signals().forEach(label -> signals.add(kind.id(), label, Strength.PREFERRED));
        }
    }

    /// The kind's id; empty when nothing tells.
    public Optional<Derived<String>> kind(Evidence evidence, String title) {
        return interview(evidence).or(() -> councilPaper(evidence)).or(() -> title(evidence, title))
                .or(() -> headerLine(evidence))
                .or(() -> fileName(evidence.path().fileName()))
                .or(() -> folder(evidence))
                .or(() -> evidence.slides() ? known(PRESENTATION, "kind.slides", null) : Optional.empty())
                .or(() -> form(evidence, title));
    }

    /// A paper for a council is called after what it is about, and that may be a concept, a report or the minutes of others.
    private Optional<Derived<String>> councilPaper(Evidence evidence) {
        return KindSigns.councilPaper(evidence)
                .flatMap(line -> known(COUNCIL_PAPER, "kind.council-paper", Quote.of(line)));
    }

    /// What tells the kind where nothing says it.
    private Optional<Derived<String>> form(Evidence evidence, String title) {
        return printed(evidence)
                .or(() -> KindSigns.motion(evidence).flatMap(line -> known(MOTION, "kind.motion", Quote.of(line))))
                .or(() -> evidence.mail() ? Optional.empty()
                        : KindSigns.attendance(evidence)
                                .flatMap(line -> known(MINUTES, "kind.attendance", Quote.of(line))))
                .or(() -> KindSigns.isReport(title) ? known(REPORT, "kind.report", Quote.of(title)) : Optional.empty())
                .or(() -> KindSigns.salutation(evidence)
                        .flatMap(line -> known(LETTER, "kind.salutation", Quote.of(line))));
    }

    private Optional<Derived<String>> printed(Evidence evidence) {
        return evidence.mail() || evidence.slides() ? Optional.empty()
                : PressSigns.article(evidence).flatMap(line -> known(ARTICLE, "kind.press", Quote.of(line)))
                        .or(() -> PressSigns.newsletter(evidence)
                                .flatMap(line -> known(NEWSLETTER, "kind.sent-to-many", Quote.of(line))));
    }

    private Optional<Derived<String>> interview(Evidence evidence) {
        return evidence.part().interview() ? known(INTERVIEW, "kind.questions-and-answers", null) : Optional.empty();
    }

    /// The subject of a mail tells its kind only with its first word: what follows may be what is attached.
    private Optional<Derived<String>> title(Evidence evidence, String title) {
        boolean begins = signals.find(title).stream().anyMatch(match -> match.start() == 0);
        return evidence.mail() && !begins ? Optional.empty() : signal("kind.title-signal", title);
    }

    private Optional<Derived<String>> headerLine(Evidence evidence) {
        return evidence.headerLines().stream().limit(LINES)
                .filter(line -> Words.count(line) <= MOST_WORDS_OF_HEAD && !FIELD.matcher(line).find())
                .map(line -> signals.find(line).stream().filter(match -> match.start() == 0).findFirst()
                        .filter(match -> Words.count(line) <= MOST_WORDS_OF_LINE
                                || OF_WHAT.matcher(line.substring(match.end())).find())
                        .flatMap(_ -> signal("kind.header-signal", line)))
                .flatMap(Optional::stream).findFirst();
    }

    /// In the names of files `ae` stands for `ä`.
    private Optional<Derived<String>> fileName(String name) {
        String rule = "kind.file-name-signal";
        return signal(rule, name).or(() -> signal(rule, name.replace("ae", "ä").replace("ue", "ü").replace("oe", "ö")));
    }

    /// The innermost folder whose whole name tells a kind, be it of several: "Newsletter", "vorlagen".
    private Optional<Derived<String>> folder(Evidence evidence) {
        return evidence.path().folders().reversed().stream().filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1).toUpperCase(Locale.GERMAN) + name.substring(1))
                .filter(name -> signals.find(name).stream().anyMatch(match -> match.start() == 0
                        && name.length() - match.end() <= LONGEST_PLURAL))
                .findFirst().flatMap(name -> signal("kind.folder-name", name));
    }

    private Optional<Derived<String>> signal(String rule, String text) {
        List<LabelMatch> matches = signals.find(text);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        String first = matches.getFirst().concept();
        String narrowest = matches.stream().map(LabelMatch::concept).filter(kind -> isBelow(kind, first)).findFirst()
                .orElse(first);
        return known(narrowest, rule, Quote.of(text));
    }

    private boolean isBelow(String kind, String broader) {
        return kinds.find(kind).filter(concept -> Objects.equals(concept.broader(), broader)).isPresent();
    }

    private Optional<Derived<String>> known(String kind, String rule, @Nullable String quote) {
        return kinds.find(kind).map(concept -> new Derived<>(concept.id(), Provenance.rule(rule, quote)));
    }
}
