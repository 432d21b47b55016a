package de.erfahrungsschatz.indexer.manifest;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.text.Sketch;
import de.erfahrungsschatz.indexer.extract.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What became of one source: a file, or a document inside a file.
///
/// @param path below the indexed folder, with `/`; inside a file as `mail.eml!/anlage.pdf`
/// @param result what became of it
/// @param reason the kind of obstacle in lower case, such as `encrypted`; null when there was none
/// @param why the obstacle in German, each sentence on a line of its own; null when there was none
/// @param warnings doubts, one German sentence each
/// @param documents what was indexed of it
/// @param effort what reading it took
/// @param same the documents in the index that have the same content; empty unless it is a duplicate
public record Reading(String path, Result result, @Nullable String reason, @Nullable String why, List<String> warnings,
        List<Indexed> documents, Effort effort, List<DocumentId> same) {

    public Reading {
        warnings = List.copyOf(warnings);
        documents = List.copyOf(documents);
        same = List.copyOf(same);
    }

    /// A reading of anything but a duplicate.
    public Reading(String path, Result result, @Nullable String reason, @Nullable String why, List<String> warnings,
            List<Indexed> documents, Effort effort) {
        this(path, result, reason, why, warnings, documents, effort, List.of());
    }

    /// What became of a source.
    public enum Result {
        /// Its words are in the index.
        READ,
        /// Some of its words are in the index; the warnings say what is missing.
        READ_PARTLY,
        /// It holds no words.
        EMPTY,
        /// It could not be read.
        UNREADABLE,
        /// It was left alone on purpose.
        REFUSED,
        /// What people wrote about it could not be understood, so nobody may see it.
        WITHHELD,
        /// The same content is indexed already, from another path.
        DUPLICATE
    }

    /// A document in the index.
    ///
    /// @param sketch of its text as its readers see it; null when that is too short for one
    public record Indexed(DocumentId id, Visibility visibility, String title, int passages, @Nullable Sketch sketch) {}

    /// The same of a source at another path.
    Reading at(String other) {
        return new Reading(other, result, reason, why, warnings, documents, effort, same);
    }

    /// The same in other words.
    public Reading saying(UnaryOperator<String> words) {
        return new Reading(path, result, reason, why == null ? null : words.apply(why),
                warnings.stream().map(words).toList(),
                documents.stream().map(document -> new Indexed(document.id(), document.visibility(),
                        words.apply(document.title()), document.passages(), document.sketch())).toList(),
                effort, same);
    }

    /// The same with one more doubt.
    public Reading warning(String doubt) {
        List<String> all = new ArrayList<>(warnings);
        all.add(doubt);
        return new Reading(path, result, reason, why, all, documents, effort, same);
    }

    /// Whether another try may bring more.
    public boolean incomplete() {
        return failed() || result == Result.READ_PARTLY;
    }

    /// Whether the office must do something about it.
    public boolean failed() {
        return result == Result.UNREADABLE || result == Result.WITHHELD;
    }
}
