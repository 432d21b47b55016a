package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NeighboursTest {

    private static final Vocabularies VOCABULARIES = new Vocabularies(List.of(new Vocabulary(VocabularyName.TOPICS,
            List.of(Concept.of("klima", "Klima"), Concept.of("wasser", "Wasser")))));
    private static final String FLOOD = "Der Deich hielt dem Hochwasser stand, aber die Pumpen nicht.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_similar_documents_agree_on_is_suggested_with_their_names() {
        assertThat(suggested("ohne", tagged("eins", Visibility.PUBLIC, Origin.SIDECAR, "topics", "wasser"),
                tagged("zwei", Visibility.PUBLIC, Origin.RULE, "topic.title", "wasser"), untagged(Visibility.PUBLIC)))
                .contains("Wasser [wasser]", "eins (eins, public)", "zwei (zwei, public)");
    }

    @Test
    void a_single_document_and_one_that_only_a_weak_rule_tagged_persuade_nobody() {
        assertThat(suggested("ohne", tagged("eins", Visibility.PUBLIC, Origin.SIDECAR, "topics", "wasser"),
                tagged("zwei", Visibility.PUBLIC, Origin.RULE, "topic.mentions", "wasser"),
                untagged(Visibility.PUBLIC)))
                .isEqualTo("[]");
    }

    @Test
    void what_some_viewers_of_the_document_may_not_see_has_no_say() {
        Document first = tagged("eins", Visibility.MEMBERS, Origin.SIDECAR, "topics", "wasser");
        Document second = tagged("zwei", Visibility.OFFICE, Origin.SIDECAR, "topics", "wasser");

        assertThat(suggested("ohne", first, second, untagged(Visibility.PUBLIC))).isEqualTo("[]");
        assertThat(suggested("ohne", first, second, untagged(Visibility.MEMBERS))).isEqualTo("[]");
        assertThat(suggested("ohne", first, second, untagged(Visibility.OFFICE)))
                .contains("eins (eins, members)", "zwei (zwei, office)");
    }

    private String suggested(String id, Document... documents) {
        DataFolder data = new DataFolder(folder);
        try (IndexUpdate update = Engine.load().update(data, VOCABULARIES)) {
            for (Document document : documents) {
                update.put(document);
            }
            long number = data.generation().map(Generation::number).orElse(0L) + 1;
            data.publish(new Generation(number, update.prepare(), "manifest.jsonl"));
        }
        try (SearchIndex index = Engine.load().open(data)) {
            Document document = index.document(Viewer.OFFICE, new DocumentId(id), Query.BROWSE).orElseThrow()
                    .document();
            return new Neighbours(index, VOCABULARIES).suggestion(document, Field.TOPICS)
                    .map(Suggestion::toString).orElse("[]");
        }
    }

    private static Document untagged(Visibility visibility) {
        return document("ohne", visibility, Map.of());
    }

    private static Document tagged(String id, Visibility visibility, Origin origin, String rule, String topic) {
        return document(id, visibility, Map.of(VocabularyName.TOPICS,
                List.of(new Derived<>(topic, new Provenance(origin, rule, null)))));
    }

    private static Document document(String id, Visibility visibility,
            Map<VocabularyName, List<Derived<String>>> concepts) {
        Metadata metadata = new Metadata(new Derived<>(id, Provenance.rule("title.heading", id)), null, concepts,
                List.of(),
                new Source(null, "text/plain", 0, false));
        return new Document(new DocumentId(id), visibility, metadata, List.of(Passage.of(FLOOD)));
    }
}
