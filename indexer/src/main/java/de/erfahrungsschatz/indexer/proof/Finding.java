package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.nio.file.Path;
import java.util.Set;

/// A name where it was found.
///
/// @param store in what
/// @param file or folder in which it lies
/// @param place in it, for people
/// @param text around it; empty where that is no text
/// @param documents to which it belongs, as far as the store says so
public record Finding(Store store, Path file, String place, String text, Set<DocumentId> documents) {

    public Finding {
        documents = Set.copyOf(documents);
    }

    /// Where it is, for people, without the name.
    ///
    /// @param root the data folder
    public String where(Path root) {
        return store.label() + ": " + (store == Store.NAME ? "in " + root.relativize(file).getNameCount() + ". Ebene"
                : root.relativize(file)) + (place.isEmpty() ? "" : ", " + place);
    }
}
