package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.skos.BaseIri;
import de.erfahrungsschatz.corpus.skos.SkosTurtle;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vocabulary export`: writes the vocabularies in a form that other programs read.
@Command(name = "export", description = "Gibt die Vokabulare so aus, dass andere Programme sie lesen.", mixinStandardHelpOptions = true)
final class VocabularyExportCommand implements Callable<Integer> {

    private static final String ON_TERMINAL = "-";

    @Option(names = "--skos", paramLabel = "DATEI", required = true, arity = "0..1", fallbackValue = ON_TERMINAL, description = "Als SKOS in Turtle, in die Datei; ohne Datei auf den Bildschirm.")
    private String target = ON_TERMINAL;

    @Option(names = "--base", paramLabel = "IRI", description = "Womit die Kennungen aller Begriffe beginnen: eine Adresse mit http, die auf / oder # endet (Vorgabe: ${DEFAULT-VALUE}).", defaultValue = "https://erfahrungsschatz.example/vokabular/")
    private String base = BaseIri.STANDARD.value();

    @Option(names = "--cities", description = "Auch die Städte, mit allen Gemeinden Deutschlands.")
    private boolean withCities;

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner, dessen Einstellungen gelten (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        BaseIri iri = BaseIri.parse(base).orElseThrow(() -> new UsageException("\"" + base
                + "\" geht nicht als --base IRI: Gebraucht wird eine Adresse mit http, die auf / oder # endet."));
        Vocabularies vocabularies = Setup.vocabularies(setup.config(data));
        List<Vocabulary> exported = Arrays.stream(VocabularyName.values())
                .filter(name -> withCities || name != VocabularyName.CITIES).map(vocabularies::get).toList();
        write(SkosTurtle.of(exported, iri));
        return ExitCode.OK;
    }

    private void write(String turtle) throws IOException {
        if (!target.equals(ON_TERMINAL)) {
            Files.writeString(Path.of(target), turtle);
            return;
        }
        PrintWriter out = output.out();
        out.print(turtle);
        out.flush();
    }
}
