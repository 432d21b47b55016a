package de.erfahrungsschatz.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MetadataTest {

    private static final Source SOURCE = new Source("aldenrath/protokoll.pdf", "application/pdf", 0, false);

    @Test
    void gives_the_ids_of_each_vocabulary() {
        Metadata metadata = metadata("Auftakt", Map.of(VocabularyName.CITIES,
                List.of(derived("aldenrath"), derived("birkstaett")), VocabularyName.TOPICS, List.of()));

        assertThat(metadata.conceptIds(VocabularyName.CITIES)).containsExactly("aldenrath", "birkstaett");
        assertThat(metadata.conceptIds(VocabularyName.FORMATS)).isEmpty();
        assertThat(metadata.concepts()).containsOnlyKeys(VocabularyName.CITIES);
    }

    @Test
    void does_not_change_with_the_lists_it_was_made_of() {
        List<Derived<String>> cities = new ArrayList<>(List.of(derived("aldenrath")));
        Metadata metadata = metadata("Auftakt", Map.of(VocabularyName.CITIES, cities));

        cities.clear();

        assertThat(metadata.conceptIds(VocabularyName.CITIES)).containsExactly("aldenrath");
    }

    @Test
    void a_document_is_of_one_kind_and_has_a_title() {
        assertThatIllegalArgumentException().isThrownBy(() -> metadata(" ", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> metadata("Auftakt",
                Map.of(VocabularyName.KINDS, List.of(derived("interview"), derived("protokoll")))));
    }

    @Test
    void a_document_has_passages_and_a_passage_has_words() {
        Metadata metadata = metadata("Auftakt", Map.of());

        assertThatIllegalArgumentException().isThrownBy(
                () -> new Document(new DocumentId("auftakt"), Visibility.MEMBERS, metadata, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Passage.of(" \n"));
    }

    @Test
    void a_question_is_no_longer_than_its_passage() {
        String text = "Was hat es gekostet? Wenig.";

        assertThat(new Passage(text, text.length(), null, List.of(), null).questionLength()).isEqualTo(27);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(text, text.length() + 1, null, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage(text, -1, null, List.of(), null));
    }

    private static Metadata metadata(String title, Map<VocabularyName, List<Derived<String>>> concepts) {
        return new Metadata(derived(title), null, concepts, List.of(), SOURCE);
    }

    private static Derived<String> derived(String value) {
        return new Derived<>(value, Provenance.rule("test", null));
    }
}
