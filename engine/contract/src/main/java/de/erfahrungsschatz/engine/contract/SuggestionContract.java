package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is offered while somebody types.
public abstract class SuggestionContract extends EngineContract {

    private SearchIndex index;

    @BeforeEach
    void publish() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("rat-a").title("Der Bürgerrat von Aldenrath").about(FORMATS, "buergerrat")
                        .about(CITIES, "aldenrath")
                        .done(),
                Draft.of("rat-b").title("Bürgerrat: Bilanz").about(FORMATS, "buergerrat").done(),
                Draft.of("beteiligung").title("Straßenfest im Müllerviertel").about(FORMATS, "buergerbeteiligung")
                        .about(TOPICS, "einfamilienhausgebiete").done());
        index = shelf.open();
    }

    @Test
    void concepts_come_first_those_of_most_documents_before_others() {
        assertThat(suggest("bürger")).containsExactly(
                new Suggestion(Suggestion.Type.CONCEPT, "Bürgerrat", "buergerrat", Facet.FORMAT, 2),
                new Suggestion(Suggestion.Type.CONCEPT, "Bürgerbeteiligung", "buergerbeteiligung", Facet.FORMAT, 1),
                new Suggestion(Suggestion.Type.TITLE, "Bürgerrat: Bilanz", "rat-b", null, 1),
                new Suggestion(Suggestion.Type.TITLE, "Der Bürgerrat von Aldenrath", "rat-a", null, 1));
    }

    @Test
    void case_and_the_spelling_of_umlauts_do_not_matter() {
        for (String typed : List.of("bürgerr", "BÜRGERR", "buergerr", "burgerr", "bu\u0308rgerr")) {
            assertThat(labels(typed)).as(typed).startsWith("Bürgerrat");
        }
        assertThat(labels("strassenf")).containsExactly("Straßenfest im Müllerviertel");
        assertThat(labels("straßenf")).containsExactly("Straßenfest im Müllerviertel");
        assertThat(labels("muller")).containsExactly("Straßenfest im Müllerviertel");
    }

    @Test
    void the_last_word_may_stand_inside_a_word_from_three_letters_on() {
        assertThat(labels("beteiligung")).containsExactly("Bürgerbeteiligung");
        assertThat(labels("rat")).contains("Bürgerrat", "Aldenrath");
        assertThat(labels("ra")).isEmpty();
    }

    @Test
    void all_words_must_begin_a_word_in_any_order() {
        assertThat(labels("von rat")).containsExactly("Der Bürgerrat von Aldenrath");
        assertThat(labels("bilanz bürg")).containsExactly("Bürgerrat: Bilanz");
        assertThat(labels("rat bilanz")).isEmpty();
    }

    @Test
    void a_concept_is_found_by_its_other_labels_but_shown_by_its_name() {
        assertThat(labels("zukunfts")).containsExactly("Bürgerrat");
        assertThat(labels("Eigenheim")).containsExactly("Einfamilienhausgebiete");
    }

    @Test
    void concepts_above_those_of_a_document_are_suggested_too() {
        assertThat(labels("wohn")).containsExactly("Wohnen");
        assertThat(labels("großgr")).containsExactly("Großgruppenverfahren");
    }

    @Test
    void what_no_document_has_is_not_suggested() {
        assertThat(labels("birkst")).isEmpty();
        assertThat(labels("klima")).isEmpty();
    }

    @Test
    void no_more_than_asked_for_and_nothing_for_nothing() {
        assertThat(index.suggest(Viewer.OFFICE, "bürger", 2)).hasSize(2);
        assertThat(index.suggest(Viewer.OFFICE, "bürger", 0)).isEmpty();
        assertThat(labels("")).isEmpty();
        assertThat(labels(" -!?* ")).isEmpty();
        assertThat(labels("b".repeat(10_000))).isEmpty();
    }

    private List<Suggestion> suggest(String typed) {
        return index.suggest(Viewer.OFFICE, typed, 10);
    }

    private List<String> labels(String typed) {
        return suggest(typed).stream().map(Suggestion::label).toList();
    }
}
