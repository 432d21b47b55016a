package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.ApiServer;
import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.OurEngine;
import de.erfahrungsschatz.benchmarks.PassageFile;
import de.erfahrungsschatz.benchmarks.Question;
import de.erfahrungsschatz.benchmarks.QuestionFile;
import de.erfahrungsschatz.benchmarks.Survey;
import de.erfahrungsschatz.benchmarks.speed.layout.BestLayoutLucene;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A program that measures how fast the product answers, in this process and over HTTP, beside plain Lucene in the best layout, and what
/// both indexes cost.
public final class SpeedBench {

    private static final Set<String> OPTIONS = Set.of("api", "clients", "rounds", "warm-ups");
    private static final String API = "search-api/target/search-api.jar";
    /// Enough for figures that repeat within some percent; shared among the clients, who each ask everything.
    private static final int ROUNDS = 12;
    /// So many until Java has compiled what is worth it, in both processes.
    private static final int WARM_UPS = 8;
    private static final int FEWEST_ROUNDS = 2;

    private final Path passages;
    private final Path questions;
    private final Path api;
    private final int clients;
    private final int rounds;
    private final int warmUps;
    private final Results results;
    private final Survey survey = new Survey();

    private SpeedBench(Arguments arguments, PrintStream out) {
        passages = arguments.files().getFirst();
        questions = arguments.files().getLast();
        api = Path.of(arguments.text("api", API));
        if (!Files.isRegularFile(api)) {
            throw new IllegalArgumentException(api + " is not there: build it, or say where it is with --api");
        }
        clients = arguments.number("clients", 1, 1);
        rounds = arguments.number("rounds", 1, Math.max(FEWEST_ROUNDS, ROUNDS / clients));
        warmUps = arguments.number("warm-ups", 0, Math.max(FEWEST_ROUNDS, WARM_UPS / clients));
        results = new Results(out);
    }

    /// Prints what was measured.
    ///
    /// @param typed the file of passages, the file of questions, and the options `--clients N`, `--rounds N`, `--warm-ups N`,
    ///        `--api JAR`
    public static void main(String[] typed) throws IOException, InterruptedException {
        run(typed, System.out);
    }

    /// Measures and prints.
    ///
    /// @throws IllegalArgumentException when the arguments are none that are known, or the search API is not built
    /// @throws IllegalStateException when the product finds something else over HTTP than in this process
    static void run(String[] typed, PrintStream out) throws IOException, InterruptedException {
        SpeedBench bench = new SpeedBench(Arguments.of(typed, 2, OPTIONS), out);
        Path work = Files.createTempDirectory("speed");
        try {
            bench.measure(work);
        } finally {
            Folders.delete(work);
        }
    }

    private void measure(Path work) throws IOException, InterruptedException {
        Path data = work.resolve("data");
        Path plain = Files.createDirectory(work.resolve("plain"));
        index(data, plain);
        try (OurEngine product = OurEngine.open(data);
                ApiServer server = ApiServer.start(api, data, "public");
                BestLayoutLucene lucene = BestLayoutLucene.open(plain)) {
            OverHttp http = new OverHttp(server.awaitHealth());
            List<Question> asked = asked();
            check(product, http, asked);
            race(List.of(new Entrant(Entrant.PRODUCT, product::answer), new Entrant(Entrant.OVER_HTTP, http::ask),
                    new Entrant(Entrant.LUCENE, lucene::answer)), asked);
        }
    }

    private void index(Path data, Path plain) {
        PassageFile.read(passages, survey::add);
        results.corpus(survey);
        List<Draft> drafts = List.of(Draft.ofProduct(data, survey.vocabularies()), Draft.ofBestLayout(plain));
        results.indexes(Indexing.of(passages, drafts), survey);
    }

    /// The questions of the file, without those that ask for what no document has: the server refuses them.
    private List<Question> asked() {
        List<Question> all = QuestionFile.read(questions);
        List<Question> known = all.stream().filter(question -> survey.knows(question.filters())).toList();
        results.questions(known.size(), all.size() - known.size());
        return known;
    }

    private static void check(OurEngine product, OverHttp http, List<Question> questions) {
        for (Question question : questions) {
            long here = product.answer(question).total();
            long there = http.total(question);
            if (here != there) {
                throw new IllegalStateException(
                        here + " documents found in this process, " + there + " over HTTP, for " + question);
            }
        }
    }

    private void race(List<Entrant> entrants, List<Question> asked) throws InterruptedException {
        try (Clients asking = new Clients(clients)) {
            Race race = new Race(entrants, asked, asking);
            race.run(warmUps);
            results.laps(race.run(rounds));
        }
    }
}
