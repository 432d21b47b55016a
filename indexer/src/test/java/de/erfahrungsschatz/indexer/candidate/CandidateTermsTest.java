package de.erfahrungsschatz.indexer.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CandidateTermsTest {

    @Test
    void a_word_that_keeps_to_its_documents_is_proposed_with_how_often_it_stands_there() throws InvalidYamlException {
        List<CandidateTerm> found = found("Der Küchentisch steht da, am Küchentisch reden wir über Küchentische.");

        assertThat(found).first().satisfies(candidate -> {
            assertThat(candidate.word()).isEqualTo("Küchentisch");
            assertThat(candidate.documents()).isEqualTo(3);
            assertThat(candidate.occurrences()).isEqualTo(9);
            assertThat(candidate.example()).contains("Küchentisch");
        });
    }

    @Test
    void what_a_concept_covers_and_names_of_people_and_places_are_left_out() throws InvalidYamlException {
        assertThat(found(
                "Beim Klimabürgerrat, beim Klimabürgerrat sprach Frau Wendehals mit Alexander Otterbein aus Quedlinburg;"
                        + " in Quedlinburg sprach auch Frau Wendehals, und Alexander Otterbein schwieg."))
                .isEmpty();
    }

    @Test
    void what_stands_everywhere_or_in_hardly_any_document_is_left_out() throws InvalidYamlException {
        assertThat(found("Im Januar schneit es.")).extracting(CandidateTerm::word).doesNotContain("Wochenende",
                "Januar");
    }

    /// What is proposed when three of twelve documents say that, and all speak of the weekend.
    private static List<CandidateTerm> found(String text) throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);
        List<Document> documents = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            documents.add(document("blatt-" + number, "Wir treffen uns am Wochenende, am Wochenende ist Zeit. "
                    + (number < 3 ? text : "")));
        }
        return CandidateTerms.of(documents, vocabularies, 10);
    }

    private static Document document(String id, String text) {
        Metadata metadata = new Metadata(new Derived<>(id, Provenance.rule("title.heading", id)), null, Map.of(),
                List.of(new Person("Ada Wendehals", Person.Role.INTERVIEWEE, null, null, null)),
                new Source(null, "text/plain", 0, false));
        return new Document(new DocumentId(id), Visibility.MEMBERS, metadata, List.of(Passage.of(text)));
    }
}
