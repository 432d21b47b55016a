package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document in the index and where it came from.
///
/// @param entry the file
/// @param reading the source in it: the file itself, or something inside it
/// @param document as it is in the index
public record FiledDocument(Entry entry, Reading reading, Document document) {

    /// The file that it came from.
    public Path file() {
        return Path.of(entry.root()).resolve(entry.path());
    }

    /// Whether it came from something inside its file, of which no sidecar speaks alone.
    public boolean isInside() {
        return !reading.path().equals(entry.path());
    }

    /// Whether what is said about the file holds for it: it is whole and the only one.
    boolean isWholeFile() {
        return reading.documents().size() == 1 && !document.metadata().source().fragment();
    }

    /// What its sidecar says now; that of a file which is gone says nothing.
    public SidecarVersion version() {
        return SidecarVersion.of(beside());
    }

    /// Whether the last change of its sidecar can be taken back.
    public boolean isUndoable() {
        return !isInside() && SidecarFile.isUndoable(beside());
    }

    /// The sidecar of its file, where it is or would be; of a file that is gone where it used to be.
    Path beside() {
        return Files.isRegularFile(file()) ? sidecar() : file().resolveSibling(file().getFileName() + ".yaml");
    }

    /// The sidecar of its file, there or to be made.
    ///
    /// @throws ReviewRefusedException when the file is gone
    Path sidecar() {
        Path file = file();
        if (!Files.isRegularFile(file)) {
            throw new ReviewRefusedException("Die Datei " + file + " gibt es nicht mehr.");
        }
        try {
            SourceFile source = Crawler.single(Path.of(entry.root()), file.toRealPath());
            Path there = source.sidecar();
            return there == null ? file.resolveSibling(file.getFileName() + ".yaml") : there;
        } catch (IOException e) {
            throw new UncheckedIOException("Der Ordner der Datei " + file + " ist nicht lesbar", e);
        }
    }
}
