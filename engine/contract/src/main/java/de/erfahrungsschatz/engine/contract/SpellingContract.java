package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was meant is told from the words of documents that the viewer may see.
public abstract class SpellingContract extends EngineContract {

    private SearchIndex index;

    @BeforeEach
    void publish() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("werkstatt").visibility(Visibility.PUBLIC).about(CITIES, "aldenrath")
                        .says("Die Bürgerwerkstatt tagte an drei Abenden.")
                        .says("Zwei weitere Bürgerwerkstätten folgten im Stadtteil am Hafen, dem Hafen-Stadtteil.")
                        .done(),
                Draft.of("hafen").visibility(Visibility.PUBLIC).about(CITIES, "birkstaett")
                        .says("Der Hafen wird umgebaut. Die Straße dorthin auch.").done(),
                Draft.of("buero").visibility(Visibility.OFFICE).says("Der Seilbahnstreit ruht.").done());
        index = shelf.open();
    }

    @Test
    void a_word_that_no_document_holds_is_put_right_as_the_documents_write_it() {
        assertThat(meant("buergerwerkstadt")).containsExactly("Bürgerwerkstatt");
        assertThat(meant("Bürgerwekstatt")).containsExactly("Bürgerwerkstatt");
        assertThat(meant("bürgrewerkstatt")).containsExactly("Bürgerwerkstatt");
        assertThat(meant("haven")).containsExactly("Hafen");
        assertThat(meant("Staße")).containsExactly("Straße");
    }

    @Test
    void all_else_stays_as_it_was_typed() {
        assertThat(meant("„Bürgerwekstatt tagte“  -Haam, (Abende?) stadt:Haam Haam*")).containsExactly(
                "„Bürgerwerkstatt tagte“  -Haam, (Abende?) stadt:Haam Haam*");
    }

    @Test
    void the_parts_of_a_word_joined_by_hyphens_are_words() {
        assertThat(meant("Hafen-Stadtteyl")).containsExactly("Hafen-Stadtteil");
    }

    @Test
    void what_is_well_spelt_excluded_short_or_like_nothing_stays() {
        for (String typed : List.of("", "Hafen", "HAFEN", "Bürgerwerkstätten", "buergerwerkstatt", "strasse", "-Hafn",
                "-\"Hafn am Stadtteyl\"", "Hafn*", "Haf", "Hfn3", "Zwölftonmusik", "wäre Hafen", "???")) {
            assertThat(meant(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void a_text_of_many_strange_words_is_another_language() {
        assertThat(meant("Hafn Stadteil Bürgerwerkstat")).isNotEmpty();
        assertThat(meant("the hafn and stadteil are bürgerwerkstat tagtee abentden")).isEmpty();
    }

    @Test
    void it_tells_how_many_documents_are_found_with_the_filters() {
        Filters city = new Filters(Map.of(Facet.CITY, Set.of("birkstaett")), null, null);
        Correction correction = index.spelling(Viewer.PUBLIC, "haven", Filters.NONE).orElseThrow();

        assertThat(correction).isEqualTo(new Correction("Hafen", 2));
        assertThat(search(index, correction.text()).total()).isEqualTo(2);
        assertThat(index.spelling(Viewer.PUBLIC, "haven", city)).contains(new Correction("Hafen", 1));
        assertThat(index.spelling(Viewer.PUBLIC, "bürgrewerkstatt", city)).isEmpty();
    }

    @Test
    void words_of_documents_unseen_are_never_offered() {
        assertThat(index.spelling(Viewer.OFFICE, "Seilbahnsteit", Filters.NONE)).isPresent();
        assertThat(index.spelling(Viewer.PUBLIC, "Seilbahnsteit", Filters.NONE)).isEmpty();
        assertThat(index.spelling(Viewer.PUBLIC, "Seilbahnstreit", Filters.NONE)).isEmpty();
    }

    @Test
    void words_of_documents_that_are_gone_are_never_offered() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("rest").says("Der Uferpark.").done(), Draft.of("weg").says("Die Seilbahn.").done());
        shelf.change(update -> update.remove(Draft.of("weg").done().id()));

        assertThat(shelf.open().spelling(Viewer.OFFICE, "Seilban", Filters.NONE)).isEmpty();
    }

    @Test
    void a_rare_word_is_a_mistake_only_beside_a_frequent_one_and_where_little_is_found() {
        Shelf shelf = shelf();
        Draft draft = Draft.of("bericht");
        for (int i = 0; i < 60; i++) {
            draft.says("Der Uferpark liegt am Fluss.");
        }
        shelf.publish(draft.done(), Draft.of("fehler").says("Der Uferpakr liegt am Flussufer.").done());
        SearchIndex written = shelf.open();

        assertThat(written.spelling(Viewer.OFFICE, "Uferpakr", Filters.NONE).map(Correction::text))
                .contains("Uferpark");
        assertThat(written.spelling(Viewer.OFFICE, "Flussufer", Filters.NONE)).isEmpty();
    }

    private List<String> meant(String typed) {
        return index.spelling(Viewer.PUBLIC, typed, Filters.NONE).map(Correction::text).stream().toList();
    }
}
