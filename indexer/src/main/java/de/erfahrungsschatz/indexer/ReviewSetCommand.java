package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.Answer;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Review;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `review set`: writes a correction into the sidecar.
@Command(name = "set", description = "Schreibt Angaben zu einem Dokument in seine Begleitdatei.", mixinStandardHelpOptions = true)
final class ReviewSetCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DOKUMENT", description = "Die Kennung des Dokuments oder seine Datei.")
    private String document = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FELD=WERT", description = "Etwa date=2014-05 oder topics=klima,wohnen; topics= sagt, dass es keines gibt.")
    private List<String> said = List.of();

    @Mixin
    private ReviewVersion version = new ReviewVersion();

    @Mixin
    private ReviewData data = new ReviewData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data.folder());
        Vocabularies vocabularies = Setup.vocabularies(setup.config(data.folder()));
        List<Answer> answers = said.stream().map(Answer::parse).toList();
        try (SearchIndex index = Engine.load().open(folder)) {
            tell(output,
                    new Review(index, vocabularies).write(FiledDocuments.of(folder, index).named(document), answers,
                            version.expected()));
        }
        return ExitCode.OK;
    }

    /// Says where it was written, and when it will hold.
    static void tell(Output output, Path written) {
        output.println(
                Visible.of("Geschrieben: " + written + ". Es gilt nach dem nächsten \"erfahrungsschatz index\"."));
    }
}
