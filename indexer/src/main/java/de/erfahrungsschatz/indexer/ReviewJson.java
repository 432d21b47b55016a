package de.erfahrungsschatz.indexer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.review.Field;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.Finding;
import de.erfahrungsschatz.indexer.review.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes for programs what should be looked at.
final class ReviewJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final List<Doubtful> documents = new ArrayList<>();

    /// Adds a document with what was found in it; one in which nothing was is passed over, unless something can be taken back.
    void add(FiledDocument filed, List<Finding> findings) {
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
    String text(int looked) {
        return JSON.writeValueAsString(new Listed(looked, documents));
    }

    private static Told told(Finding finding) {
        Suggestion suggestion = finding.suggestion();
        Field field = finding.field();
        return new Told(field == null ? null : field.key(), field == null ? null : field.label(), finding.what(),
                suggestion == null ? null : suggestion.shown(), suggestion == null ? null : suggestion.reason());
    }

    private record Listed(int looked, List<Doubtful> documents) {}

    private record Doubtful(String id, String path, String title, String visibility, String version, boolean writable,
            boolean undoable, List<Told> findings) {}

    private record Told(@Nullable String field, @Nullable String label, String what, @Nullable String suggestion,
            @Nullable String reason) {}
}
