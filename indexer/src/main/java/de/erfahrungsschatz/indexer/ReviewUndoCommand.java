package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Review;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `review undo`: takes the last change of a sidecar back.
@Command(name = "undo", description = "Nimmt die letzte Änderung an der Begleitdatei eines Dokuments zurück.", mixinStandardHelpOptions = true)
final class ReviewUndoCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DOKUMENT", description = "Die Kennung des Dokuments oder seine Datei.")
    private String document = "";

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
        try (SearchIndex index = Engine.load().open(folder)) {
            Review review = new Review(index, Setup.vocabularies(setup.config(data.folder())));
            ReviewSetCommand.tell(output,
                    review.undo(FiledDocuments.of(folder, index).named(document), version.expected()));
        }
        return ExitCode.OK;
    }
}
