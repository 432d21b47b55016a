package de.erfahrungsschatz.indexer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.review.Field;
import de.erfahrungsschatz.indexer.review.FileStates;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.Finding;
import de.erfahrungsschatz.indexer.review.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes for programs what should be looked at.
final class ReviewJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final List<Doubtful> documents = new ArrayList<>();
    private final Map<Path, Filed> files = new LinkedHashMap<>();

    /// Adds a document with what was found in it; one in which nothing was is told as looked at alone, unless something can be taken back.
    ///
    /// @param basis on which that rests
    void add(FiledDocument filed, FileStates basis, List<Finding> findings) {
        files.computeIfAbsent(filed.file(),
                file -> new Filed(file.toString(), new ArrayList<>(), states(basis))).documents()
                .add(filed.document().id().value());
        boolean undoable = filed.isUndoable();
        if (findings.isEmpty() && !undoable) {
            return;
        }
        Document document = filed.document();
        documents.add(new Doubtful(document.id().value(), filed.reading().path(), document.metadata().title().value(),
                document.visibility().label(), filed.version().text(), !filed.isInside(), undoable,
                findings.stream().map(ReviewJson::told).toList()));
    }

    /// @param looked how many documents were looked at
    /// @param settings on which all of it rests
    String text(int looked, FileStates settings) {
        return JSON.writeValueAsString(
                new Listed(looked, documents, states(settings), List.copyOf(files.values())));
    }

    private static Map<String, String> states(FileStates basis) {
        Map<String, String> states = new LinkedHashMap<>();
        basis.states().forEach((file, state) -> states.put(file.toString(), state));
        return states;
    }

    private static Told told(Finding finding) {
        Suggestion suggestion = finding.suggestion();
        Field field = finding.field();
        return new Told(field == null ? null : field.key(), field == null ? null : field.label(), finding.what(),
                suggestion == null ? null : suggestion.shown(), suggestion == null ? null : suggestion.reason());
    }

    private record Listed(int looked, List<Doubtful> documents, Map<String, String> settings, List<Filed> files) {}

    private record Filed(String file, List<String> documents, Map<String, String> rests) {}

    private record Doubtful(String id, String path, String title, String visibility, String version, boolean writable,
            boolean undoable, List<Told> findings) {}

    private record Told(@Nullable String field, @Nullable String label, String what, @Nullable String suggestion,
            @Nullable String reason) {}
}
