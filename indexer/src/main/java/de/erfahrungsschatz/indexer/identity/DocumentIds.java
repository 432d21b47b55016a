package de.erfahrungsschatz.indexer.identity;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Gives ids to the documents of one file after the other. No id is given twice.
///
/// A document keeps the id it had, by its place in the file, however the file was edited or renamed. A new one is called after
/// the content of its file when first seen: the first ten characters of the hash (50 bits), the second and further documents of
/// a file with `-2`, `-3` … behind.
public final class DocumentIds {

    private static final int LENGTH = 10;

    private final Predicate<DocumentId> taken;

    /// @param taken tells the ids of all documents that stay as they are, of those that were given before, and all that are pinned
    public DocumentIds(Predicate<DocumentId> taken) {
        this.taken = taken;
    }

    /// The ids of the documents of one file.
    ///
    /// @param hash of the content of the file
    /// @param before the ids that its documents had, in order; empty when it is new
    /// @param pinned for each document of the file, in order, the id that a person gave it; empty where nobody did
    public List<DocumentId> assign(String hash, List<DocumentId> before, List<Optional<DocumentId>> pinned) {
        Deque<DocumentId> kept = new ArrayDeque<>(before);
        List<DocumentId> ids = new ArrayList<>();
        for (Optional<DocumentId> pin : pinned) {
            Optional<DocumentId> had = Optional.ofNullable(kept.poll());
            ids.add(pin.or(() -> had.filter(id -> isFree(id, ids))).orElseGet(() -> fresh(hash, ids)));
        }
        return ids;
    }

    private boolean isFree(DocumentId id, List<DocumentId> given) {
        return !given.contains(id) && !taken.test(id);
    }

    private DocumentId fresh(String hash, List<DocumentId> given) {
        String base = hash.substring(0, LENGTH);
        DocumentId id = new DocumentId(base);
        for (int number = 2; !isFree(id, given); number++) {
            id = new DocumentId(base + "-" + number);
        }
        return id;
    }
}
