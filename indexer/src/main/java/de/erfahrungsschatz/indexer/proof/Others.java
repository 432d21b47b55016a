package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Those who bear a withdrawn name too, and stay.
///
/// @param documents that name them
/// @param ids theirs
/// @param gone the ids of those who have withdrawn, as far as they are known
public record Others(Set<DocumentId> documents, Set<String> ids, Set<String> gone) {

    public Others {
        documents = Set.copyOf(documents);
        ids = Set.copyOf(ids);
        gone = Set.copyOf(gone);
    }

    /// The findings of which nothing says that they are theirs. The bytes of an index tell nothing of documents: they are theirs
    /// where all that is decoded of it is.
    List<Finding> leaksAmong(List<Finding> found) {
        Set<Path> theirIndexes = found.stream().filter(one -> one.store() == Store.INDEX)
                .collect(Collectors.groupingBy(Finding::file)).entrySet().stream()
                .filter(index -> index.getValue().stream().allMatch(this::areTheirs)).map(index -> index.getKey())
                .collect(Collectors.toSet());
        return found.stream().filter(one -> !areTheirs(one)
                && !(one.store() == Store.BYTES && theirIndexes.contains(one.file().getParent()))).toList();
    }

    /// By the documents to which a finding belongs, else by what stands beside it.
    private boolean areTheirs(Finding one) {
        return gone.stream().noneMatch(one.text()::contains) && switch (one.store()) {
            case INDEX -> !one.documents().isEmpty() && documents.containsAll(one.documents());
            case TEXT, DATABASE -> ids.stream().anyMatch(one.text()::contains)
                    || documents.stream().map(DocumentId::value).anyMatch(one.text()::contains);
            case PACKED, BYTES, NAME -> false;
        };
    }
}
