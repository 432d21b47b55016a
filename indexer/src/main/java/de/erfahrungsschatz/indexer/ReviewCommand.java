package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.FileStates;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Finding;
import de.erfahrungsschatz.indexer.review.Namesakes;
import de.erfahrungsschatz.indexer.review.Review;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `review`: lists what is missing or doubtful in the documents, with what could be written.
@Command(name = "review", description = "Zeigt je Dokument, welche Angaben fehlen oder zweifelhaft sind, mit einem Vorschlag, wo es einen gibt.", mixinStandardHelpOptions = true, subcommands = {
    ReviewAcceptCommand.class, ReviewSetCommand.class, ReviewUndoCommand.class})
final class ReviewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ORT", arity = "0..*", description = "Nur was aus diesen Ordnern oder Dateien kommt.")
    private List<Path> places = List.of();

    @Option(names = "--json", description = "Gibt JSON aus.")
    private boolean json;

    @Mixin
    private ReviewData data = new ReviewData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data.folder());
        FileStates settings = FileStates.of(setup.files(data.folder()));
        Vocabularies vocabularies = Setup.vocabularies(setup.config(data.folder()));
        try (SearchIndex index = Engine.load().open(folder)) {
            FiledDocuments documents = FiledDocuments.of(folder, index);
            List<FiledDocument> looked = places.isEmpty() ? documents.all() : documents.below(places);
            Review review = new Review(index, vocabularies);
            Namesakes namesakes = new Namesakes(documents.all());
            output.println(told(looked, settings, filed -> Stream.concat(review.findings(filed).stream(),
                    namesakes.of(filed.document()).stream()).toList()));
        }
        return ExitCode.OK;
    }

    private String told(List<FiledDocument> looked, FileStates settings,
            Function<FiledDocument, List<Finding>> findings) {
        if (json) {
            ReviewJson written = new ReviewJson();
            // In this order: what changes in between is noticed by whoever compares it with the basis.
            looked.forEach(filed -> written.add(filed, FileStates.of(filed), findings.apply(filed)));
            return written.text(looked.size(), settings);
        }
        ReviewText text = new ReviewText();
        looked.forEach(filed -> text.add(filed, findings.apply(filed)));
        return text.text(looked.size());
    }
}
