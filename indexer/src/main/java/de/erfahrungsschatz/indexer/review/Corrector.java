package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Writes what a person says about a document into its sidecar.
public final class Corrector {

    private final Vocabularies vocabularies;

    /// @param vocabularies say which ids there are
    public Corrector(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// Writes the answers.
    ///
    /// @return the sidecar
    /// @throws ReviewRefusedException when nothing was written, because they cannot be said there or would not be understood
    public Path write(FiledDocument filed, List<Answer> answers) {
        if (filed.isInside()) {
            throw new ReviewRefusedException("Das Dokument liegt in einer anderen Datei (" + filed.reading().path()
                    + "): Über Anhänge allein sagt eine Begleitdatei nichts.");
        }
        Path path = filed.sidecar();
        SidecarFile file = SidecarFile.open(path, vocabularies);
        OptionalInt part = file.partOf(filed.document());
        if (part.isPresent()) {
            file.write(part.getAsInt(), answers);
        } else if (filed.isWholeFile()) {
            file.write(answers);
        } else {
            file.add(place(filed), answers);
        }
        return path;
    }

    private static Place place(FiledDocument filed) {
        return Place.of(filed.document()).orElseThrow(() -> new ReviewRefusedException("Womit das Dokument "
                + filed.document().id() + " in der Datei " + filed.entry().path()
                + " beginnt, ist nicht sicher: Bitte die"
                + " Angabe in der Begleitdatei unter \"documents:\" von Hand eintragen."));
    }
}
