package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that was said about one file.
///
/// @param name the sidecar's path below the indexed folder, for complaints; that of the file where there is no sidecar
/// @param folder the defaults of its folders
/// @param sidecar its own sidecar
public record FileStatements(String name, Statement folder, Sidecar sidecar) {

    /// The first words of the documents of which the sidecar speaks one by one.
    public List<String> starts() {
        return sidecar.parts().stream().map(Sidecar.Part::starts).toList();
    }

    /// Who the file as a whole is for by its own sidecar; empty when that does not say.
    public Optional<Visibility> statedBySidecar() {
        return Optional.ofNullable(sidecar.whole().visibility());
    }

    /// Who the file is for by the defaults of its folders; empty when they do not say.
    public Optional<Visibility> statedByFolder() {
        return Optional.ofNullable(folder.visibility());
    }

    /// Every visibility that the sidecar names for the file or for a document in it.
    public List<Visibility> allStatedBySidecar() {
        return Stream.concat(Stream.of(sidecar.whole()), sidecar.parts().stream().map(Sidecar.Part::statement))
                .map(Statement::visibility).filter(java.util.Objects::nonNull).toList();
    }

    /// The ids that are pinned to documents of the file.
    public List<DocumentId> pinned() {
        List<DocumentId> ids = new ArrayList<>();
        Optional.ofNullable(sidecar.whole().id()).ifPresent(ids::add);
        sidecar.parts().forEach(part -> Optional.ofNullable(part.statement().id()).ifPresent(ids::add));
        return ids;
    }
}
