package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Review;
import de.erfahrungsschatz.indexer.review.SidecarVersion;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands have in common that change a sidecar: of which document, on which version it rests, and what is said afterwards.
final class ReviewChange {

    @Parameters(index = "0", paramLabel = "DOKUMENT", description = "Die Kennung des Dokuments oder seine Datei.")
    private String document = "";

    @Option(names = "--if-match", paramLabel = "STAND", description = "Nur schreiben, wenn die Begleitdatei noch den Stand hat, den review --json nennt.")
    private @Nullable String version;

    @Mixin
    private ReviewData data = new ReviewData();

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    /// A change of a sidecar.
    interface Change {

        /// Changes the sidecar of a document.
        ///
        /// @param expected what the sidecar must say before; empty when that does not matter
        /// @return the sidecar
        Path make(Review review, FiledDocument filed, Optional<SidecarVersion> expected);
    }

    /// Makes a change, and says where, and when it will hold.
    ///
    /// @return the exit code
    int make(Change change) {
        DataFolder folder = new DataFolder(data.folder());
        try (SearchIndex index = Engine.load().open(folder)) {
            Review review = new Review(index, Setup.vocabularies(setup.config(data.folder())));
            Path written = change.make(review, FiledDocuments.of(folder, index).named(document),
                    Optional.ofNullable(version).map(SidecarVersion::new));
            output.println(Visible.of(
                    "Geschrieben: " + written + ". Es gilt nach dem nächsten \"erfahrungsschatz index\"."));
        }
        return ExitCode.OK;
    }
}
