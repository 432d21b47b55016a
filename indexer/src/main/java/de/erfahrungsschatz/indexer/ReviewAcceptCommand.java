package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.Field;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Review;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `review accept`: writes what is suggested into the sidecar.
@Command(name = "accept", description = "Schreibt die Vorschläge zu den genannten Feldern in die Begleitdatei.", mixinStandardHelpOptions = true)
final class ReviewAcceptCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DOKUMENT", description = "Die Kennung des Dokuments oder seine Datei.")
    private String document = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FELD", description = "Etwa cities, kind, topics.")
    private List<String> fields = List.of();

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
        List<Field> chosen = fields.stream().map(Field::of).toList();
        try (SearchIndex index = Engine.load().open(folder)) {
            Path written = new Review(index, vocabularies).accept(FiledDocuments.of(folder, index).named(document),
                    chosen, version.expected());
            ReviewSetCommand.tell(output, written);
        }
        return ExitCode.OK;
    }
}
