package de.erfahrungsschatz.api;

import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.http.Json;
import de.erfahrungsschatz.api.request.Checked;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `search`: asks one question on the command line. It acts as the operator, who may read the files anyway.
@Command(name = "search", description = "Sucht im Datenordner und druckt die Treffer.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final Texts GERMAN = Texts.in(Language.GERMAN);

    @Parameters(arity = "1..*", paramLabel = "FRAGE", description = "Die Wörter, wie im Suchfeld.")
    private List<String> words = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--viewer", paramLabel = "WER", defaultValue = "office", converter = ViewerConverter.class, description = "Für wen gesucht wird: public, members oder office (Vorgabe: ${DEFAULT-VALUE}).")
    private Viewer viewer = Viewer.OFFICE;

    @Option(names = "--json", description = "Druckt die Antwort der Schnittstelle als JSON.")
    private boolean json;

    @Option(names = "--explain", description = "Sagt zu jedem Treffer, warum er gefunden wurde.")
    private boolean explain;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (SearchIndex index = Engine.load().open(data.folder())) {
            if (index.generation() == 0) {
                throw new UsageException("Noch ist nichts indexiert. Zuerst: erfahrungsschatz index ORDNER --data …");
            }
            Vocabularies vocabularies = index.vocabularies(viewer);
            Map<String, List<String>> parameters = Map.of("q", List.of(String.join(" ", words)), "explain",
                    List.of(Boolean.toString(explain)));
            return switch (new Requests(vocabularies).search(parameters)) {
                case Checked.Valid<SearchQuestion>(var question) -> {
                    print(new Searching(index, viewer, vocabularies).answer(question));
                    yield ExitCode.OK;
                }
                case Checked.Invalid<SearchQuestion>(var problems) -> throw new UsageException(
                        problems.stream().map(problem -> problem.detail(GERMAN)).collect(Collectors.joining("\n")));
            };
        }
    }

    private void print(SearchAnswer answer) {
        if (spec == null) {
            throw new IllegalStateException("Not run by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? new String(Json.write(answer), StandardCharsets.UTF_8) : HitList.of(answer));
        out.flush();
    }
}
