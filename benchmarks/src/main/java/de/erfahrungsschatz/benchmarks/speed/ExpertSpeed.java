package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Corpus;
import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.MadeUpCorpus;
import de.erfahrungsschatz.benchmarks.MadeUpQuestions;
import de.erfahrungsschatz.benchmarks.OurEngine;
import de.erfahrungsschatz.benchmarks.Question;
import de.erfahrungsschatz.benchmarks.Survey;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A program that measures how long it takes to rank the ten people who can tell most about something, beside a search for the same, both of
/// the product, in this process and in turns.
public final class ExpertSpeed {

    private static final Set<String> OPTIONS = Set.of("documents", "rounds", "warm-ups");
    /// They have a hundred thousand passages.
    private static final int DOCUMENTS = 15_400;
    private static final int ROUNDS = 12;
    private static final int WARM_UPS = 6;
    private static final int SHOWN = 10;
    private static final int PASSAGES = 3;

    private static final String SEARCH = "search";
    private static final String EXPERTS = "experts";
    private static final String ALL = "all";

    private final int rounds;
    private final int warmUps;
    private final PrintStream out;

    private ExpertSpeed(Arguments arguments, PrintStream out) {
        this.rounds = arguments.number("rounds", 1, ROUNDS);
        this.warmUps = arguments.number("warm-ups", 0, WARM_UPS);
        this.out = out;
    }

    /// Prints what was measured.
    ///
    /// @param typed the options `--documents N`, `--rounds N`, `--warm-ups N`
    public static void main(String[] typed) throws IOException, InterruptedException {
        run(typed, System.out);
    }

    /// Measures and prints.
    ///
    /// @throws IllegalArgumentException when the arguments are none that are known
    static void run(String[] typed, PrintStream out) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(typed, 0, OPTIONS);
        Corpus corpus = Townspeople.in(MadeUpCorpus.of(arguments.number("documents", 1, DOCUMENTS)));
        Path data = Files.createTempDirectory("expert-speed");
        try {
            OurEngine.write(corpus, data);
            new ExpertSpeed(arguments, out).measure(corpus, data);
        } finally {
            Folders.delete(data);
        }
    }

    private void measure(Corpus corpus, Path data) throws InterruptedException {
        Survey survey = new Survey();
        corpus.documents().forEach(survey::add);
        new Results(out).corpus(survey);
        try (SearchIndex index = Engine.load().open(new DataFolder(data)); Clients one = new Clients(1)) {
            Race race = new Race(List.of(new Entrant(SEARCH, question -> search(index, question)),
                    new Entrant(EXPERTS, question -> experts(index, question))), withWords(corpus), one);
            race.run(warmUps);
            print(race.run(rounds));
        }
    }

    /// Who browses is told about people by the newest documents, not by what ranks them.
    private static List<Question> withWords(Corpus corpus) {
        return MadeUpQuestions.about(corpus).stream().filter(question -> question.mode() != Question.Mode.ALL)
                .toList();
    }

    private static void search(SearchIndex index, Question question) {
        index.search(Viewer.MEMBER, new SearchRequest(question.query(), question.filters(), Sort.RELEVANCE, 0, SHOWN,
                PASSAGES));
    }

    private static void experts(SearchIndex index, Question question) {
        index.experts(Viewer.MEMBER, new ExpertRequest(question.query(), question.filters(), true, SHOWN,
                ConfirmedPeople.NONE));
    }

    private void print(Laps laps) {
        out.printf(Locale.ROOT, "%n%-7s %14s %14s %8s%n", "class", "search p50 ms", "experts p50 ms", "ratio");
        laps.classes().forEach(type -> line(type, laps.of(type, SEARCH), laps.of(type, EXPERTS)));
        line(ALL, laps.of(SEARCH), laps.of(EXPERTS));
    }

    private void line(String type, Figures search, Figures experts) {
        out.printf(Locale.ROOT, "%-7s %14.2f %14.2f %8.2f%n", type, search.median(), experts.median(),
                experts.median() / search.median());
    }
}
