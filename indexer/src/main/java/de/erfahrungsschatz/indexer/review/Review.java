package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.sidecar.Sidecar;
import de.erfahrungsschatz.indexer.sidecar.Statement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at documents and writes what a person decides.
public final class Review {

    private final Vocabularies vocabularies;
    private final Findings findings;

    /// @param index in which the documents are
    /// @param vocabularies say which ids there are
    public Review(SearchIndex index, Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.findings = new Findings(vocabularies, new Neighbours(index, vocabularies));
    }

    /// What should be looked at in a document, in the order of the fields. That its file is gone, or that its sidecar cannot be
    /// understood, is all that is found then.
    public List<Finding> findings(FiledDocument filed) {
        try {
            return found(filed);
        } catch (ReviewRefusedException e) {
            return List.of(new Finding(null, String.valueOf(e.getMessage()), null));
        }
    }

    /// Writes what is suggested for those fields.
    ///
    /// @param expected what the sidecar must say before; empty when that does not matter
    /// @return the sidecar
    /// @throws ReviewRefusedException when there is nothing to suggest for one of them; then nothing was written
    /// @throws SidecarChangedException when the sidecar says something else
    public Path accept(FiledDocument filed, List<Field> fields, Optional<SidecarVersion> expected) {
        check(filed, expected);
        List<Finding> found = found(filed);
        return write(filed, fields.stream().map(field -> suggested(found, field)).toList(), expected);
    }

    /// Writes what a person says.
    ///
    /// @param expected what the sidecar must say before; empty when that does not matter
    /// @return the sidecar
    /// @throws ReviewRefusedException when it cannot be said there or would not be understood; then nothing was written
    /// @throws SidecarChangedException when the sidecar says something else
    public Path write(FiledDocument filed, List<Answer> answers, Optional<SidecarVersion> expected) {
        check(filed, expected);
        return new Corrector(vocabularies).write(filed, answers);
    }

    /// Takes back what was written last.
    ///
    /// @param expected what the sidecar must say before; empty when that does not matter
    /// @return the sidecar, which may be gone
    /// @throws ReviewRefusedException when there is nothing to take back
    /// @throws SidecarChangedException when the sidecar says something else
    public Path undo(FiledDocument filed, Optional<SidecarVersion> expected) {
        check(filed, expected);
        Path sidecar = filed.sidecar();
        SidecarFile.undo(sidecar);
        return sidecar;
    }

    private static void check(FiledDocument filed, Optional<SidecarVersion> expected) {
        if (expected.isPresent() && !expected.get().equals(filed.version())) {
            throw new SidecarChangedException(filed.sidecar());
        }
    }

    private List<Finding> found(FiledDocument filed) {
        return findings.of(filed.document(), answered(filed));
    }

    private static Answer suggested(List<Finding> found, Field field) {
        return found.stream().filter(finding -> finding.field() == field).map(Finding::suggestion)
                .filter(suggestion -> suggestion != null).map(Suggestion::answer).findFirst()
                .orElseThrow(() -> new ReviewRefusedException("Für \"" + field.key() + "\" gibt es keinen Vorschlag."
                        + " Sagen, was stimmt: erfahrungsschatz review set DOKUMENT " + field.key() + "=…"));
    }

    private List<Field> answered(FiledDocument filed) {
        if (filed.isInside()) {
            return List.of();
        }
        Sidecar sidecar = SidecarFile.open(filed.sidecar(), vocabularies).sidecar();
        List<Statement> own = Stream.concat(filed.isWholeFile() ? Stream.of(sidecar.whole()) : Stream.empty(),
                sidecar.parts().stream().filter(part -> Place.begins(filed.document(), part.starts()))
                        .map(Sidecar.Part::statement))
                .toList();
        return Arrays.stream(Field.values()).filter(field -> own.stream().anyMatch(said -> says(said, field))).toList();
    }

    private static boolean says(Statement said, Field field) {
        return switch (field) {
            case TITLE -> said.title() != null;
            case DATE -> said.date() != null;
            case VISIBILITY -> said.visibility() != null;
            case KIND, CITIES, TOPICS, FORMATS, GROUPS ->
                field.vocabulary().map(said.concepts()::containsKey).orElse(false);
        };
    }
}
