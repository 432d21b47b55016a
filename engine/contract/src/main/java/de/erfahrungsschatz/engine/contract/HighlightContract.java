package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where in a text the words are marked.
public abstract class HighlightContract extends EngineContract {

    @Test
    void marks_every_occurrence_where_it_stands() {
        assertThat(marked("Der Uferpark! Am Uferpark (Uferpark).", "uferpark")).containsExactly("4 Uferpark",
                "17 Uferpark", "27 Uferpark");
    }

    @Test
    void counts_in_units_of_java_strings_also_after_umlauts_and_emoji() {
        assertThat(marked("Größe: 😀😀 groß, Straße, Müll.", "Straße Müll")).containsExactly("18 Straße", "26 Müll");
    }

    @Test
    void marks_a_phrase_as_one_stretch_and_its_words_elsewhere_not() {
        assertThat(marked("Ein Tisch. Ein Runder Tisch, ein Stuhl.", "„Runder Tisch“"))
                .containsExactly("15 Runder Tisch");
    }

    @Test
    void overlapping_matches_are_one() {
        assertThat(marked("Ein Runder Tisch tagt.", "\"Runder Tisch\" \"Tisch tagt\" Tisch"))
                .containsExactly("4 Runder Tisch tagt");
    }

    @Test
    void marks_the_whole_word_that_begins_as_typed() {
        assertThat(marked("Das Quartiersfest und die Quartiere.", "quartiers*")).containsExactly("4 Quartiersfest");
    }

    @Test
    void marks_the_part_of_a_hyphenated_word_that_matched() {
        assertThat(marked("Die Online-Beteiligung.", "Beteiligung")).containsExactly("11 Beteiligung");
    }

    @Test
    void never_marks_what_is_excluded_nor_function_words_beside_others() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").says("Der Uferpark und der Steg.").done());
        SearchIndex index = shelf.open();

        assertThat(marked(view(index, "der Uferpark und -Steg"), 0)).containsExactly("4 Uferpark");
    }

    @Test
    void a_match_in_a_heading_marks_nothing_in_the_text() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").says("Am Fluss.", "Uferpark", "Steg").done());

        assertThat(search(shelf.open(), "Uferpark Steg").hits().getFirst().passages())
                .extracting(PassageHit::highlights).containsExactly(List.of());
    }

    @Test
    void a_whole_document_is_marked_passage_by_passage() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").says("Der Uferpark.").says("Der Markt.").says("Am Uferpark.").done());
        SearchIndex index = shelf.open();

        DocumentView view = view(index, "Uferpark");

        assertThat(view.highlights()).hasSize(3);
        assertThat(marked(view, 0)).containsExactly("4 Uferpark");
        assertThat(marked(view, 1)).isEmpty();
        assertThat(marked(view, 2)).containsExactly("3 Uferpark");
        assertThat(view(index, "").highlights()).containsExactly(List.of(), List.of(), List.of());
    }

    private static DocumentView view(SearchIndex index, String typed) {
        return index.document(Viewer.OFFICE, new DocumentId("bericht"), QueryParser.parse(typed)).orElseThrow();
    }

    private static List<String> marked(DocumentView view, int passage) {
        String text = view.document().passages().get(passage).text();
        return marked(text, view.highlights().get(passage));
    }

    /// The marks in a passage that is searched, as `start text`; the same in the hit and in the document.
    private List<String> marked(String text, String typed) {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").title("Titel").says("Vorweg.").says(text).done());
        SearchIndex index = shelf.open();
        PassageHit hit = search(index, typed).hits().getFirst().passages().getFirst();
        assertThat(hit.passage().text()).isEqualTo(text);
        assertThat(marked(view(index, typed), 1)).isEqualTo(marked(text, hit.highlights()));
        return marked(text, hit.highlights());
    }

    private static List<String> marked(String text, List<Highlight> highlights) {
        return highlights.stream().map(mark -> mark.start() + " " + text.substring(mark.start(), mark.end())).toList();
    }
}
