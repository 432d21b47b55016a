package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which documents are found, in which order, with which passages.
public abstract class SearchingContract extends EngineContract {

    @Test
    void an_empty_data_folder_answers_that_there_is_nothing() {
        SearchResult result = search(shelf().open(), "Bürgerrat");

        assertThat(result.total()).isZero();
        assertThat(result.hits()).isEmpty();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void finds_a_word_in_any_passage_whatever_its_case() {
        SearchIndex index = indexOf(
                Draft.of("protokoll-ufer").says("Die Runde wird eröffnet.").says("Der Uferpark kommt."),
                Draft.of("protokoll-markt").says("Der Markt bleibt."));

        assertThat(found(index, "uferpark")).containsExactly("protokoll-ufer");
        assertThat(found(index, "UFERPARK")).containsExactly("protokoll-ufer");
        assertThat(found(index, "Schwimmbad")).isEmpty();
    }

    @Test
    void finds_the_words_of_titles_and_headings() {
        SearchIndex index = indexOf(
                Draft.of("bericht").title("Abschlussbericht Uferpark").says("Wir waren am Fluss.", "Bilanz", "Kosten"));

        assertThat(found(index, "Abschlussbericht")).containsExactly("bericht");
        assertThat(found(index, "Bilanz")).containsExactly("bericht");
        assertThat(found(index, "Kosten")).containsExactly("bericht");
    }

    @Test
    void finds_who_is_interviewed_by_name_and_function() {
        Person head = new Person("Ada Wendehals", Person.Role.INTERVIEWEE, "Amtsleitung", "Stadtplanungsamt", null,
                null,
                null, Provenance.rule("person.introduced", null));
        Person guest = new Person("Jo Otterbein", Person.Role.ATTENDEE, null, null, null, null, null,
                Provenance.rule("person.list", null));
        SearchIndex index = indexOf(Draft.of("interview").person(head).person(guest).says("Was war neu?"));

        assertThat(found(index, "Wendehals")).containsExactly("interview");
        assertThat(found(index, "Stadtplanungsamt")).containsExactly("interview");
        assertThat(found(index, "Otterbein")).isEmpty();
    }

    @Test
    void one_of_several_words_is_enough_and_more_of_them_are_better() {
        SearchIndex index = indexOf(Draft.of("eins").says("Am Uferpark wird gebaut."),
                Draft.of("beide").says("Am Uferpark wird ein Steg gebaut."),
                Draft.of("keins").says("Der Markt bleibt."));

        assertThat(found(index, "Uferpark Steg")).containsExactly("beide", "eins");
    }

    @Test
    void the_rarer_word_weighs_more() {
        SearchIndex index = indexOf(Draft.of("selten").says("Der Steg kommt."),
                Draft.of("oft-a").says("Der Park kommt."),
                Draft.of("oft-b").says("Der Park bleibt."), Draft.of("oft-c").says("Der Park wächst."));

        assertThat(found(index, "Park Steg").getFirst()).isEqualTo("selten");
    }

    @Test
    void a_title_that_matches_lifts_its_document() {
        SearchIndex index = indexOf(Draft.of("nebenbei").title("Protokoll").says("Der Uferpark kommt bald."),
                Draft.of("thema").title("Uferpark").says("Der Uferpark kommt bald."));

        assertThat(found(index, "Uferpark")).containsExactly("thema", "nebenbei");
    }

    @Test
    void every_phrase_must_stand_there_word_by_word() {
        SearchIndex index = indexOf(Draft.of("tisch").says("Ein Runder Tisch tagt im Rathaus."),
                Draft.of("verdreht").says("Der Tisch war rund, ein Tisch Runder Bauart."),
                Draft.of("beides").says("Ein Runder Tisch und eine Offene Werkstatt."));

        assertThat(found(index, "„Runder Tisch“")).containsExactlyInAnyOrder("tisch", "beides");
        assertThat(found(index, "\"Runder Tisch\" \"Offene Werkstatt\"")).containsExactly("beides");
    }

    @Test
    void a_phrase_does_not_reach_from_the_text_into_a_heading_or_another_passage() {
        SearchIndex index = indexOf(
                Draft.of("bericht").title("Bericht").says("Danach kam Regen", "Wetter", "Wind").says("Sonne schien"));

        assertThat(found(index, "\"Regen Wetter\"")).isEmpty();
        assertThat(found(index, "\"Wetter Wind\"")).isEmpty();
        assertThat(found(index, "\"Regen Sonne\"")).isEmpty();
        assertThat(found(index, "\"kam Regen\"")).containsExactly("bericht");
    }

    @Test
    void a_phrase_and_a_word_may_stand_in_different_passages_of_a_document() {
        SearchIndex index = indexOf(Draft.of("beides").says("Ein Runder Tisch tagt.").says("Es ging um den Uferpark."),
                Draft.of("nur-phrase").says("Ein Runder Tisch tagt."),
                Draft.of("nur-wort").says("Der Uferpark kommt."));

        assertThat(found(index, "\"Runder Tisch\" Uferpark")).containsExactly("beides");
        assertThat(found(index, "\"Runder Tisch\" Uferpark Steg")).containsExactly("beides");
    }

    @Test
    void an_excluded_word_excludes_the_document_wherever_it_stands() {
        SearchIndex index = indexOf(Draft.of("ohne").says("Der Uferpark kommt."),
                Draft.of("passage").says("Der Uferpark kommt.").says("Die Tiefgarage auch."),
                Draft.of("titel").title("Tiefgarage").says("Der Uferpark kommt."),
                Draft.of("ueberschrift").says("Der Uferpark kommt.", "Tiefgarage"));

        assertThat(found(index, "Uferpark -Tiefgarage")).containsExactly("ohne");
        assertThat(found(index, "Uferpark -\"Der Uferpark kommt\"")).isEmpty();
        assertThat(found(index, "Uferpark -Tiefgar*")).containsExactly("ohne");
    }

    @Test
    void only_excluded_words_is_browsing_without_them() {
        SearchIndex index = indexOf(Draft.of("alt").date("2010").says("Der Markt bleibt."),
                Draft.of("neu").date("2020").says("Der Steg kommt."),
                Draft.of("ufer").date("2015").says("Der Uferpark."));

        assertThat(found(index, "-Uferpark")).containsExactly("neu", "alt");
    }

    @Test
    void a_beginning_finds_every_word_that_begins_so() {
        SearchIndex index = indexOf(Draft.of("eins").says("Die Quartiersplanung beginnt."),
                Draft.of("zwei").says("Das Quartiersfest war schön."), Draft.of("drei").says("Ein Quark."));

        assertThat(found(index, "Quartiersf*")).containsExactly("zwei");
        assertThat(found(index, "quartiers*")).containsExactlyInAnyOrder("eins", "zwei");
    }

    @Test
    void a_hyphenated_word_is_found_written_together_and_apart() {
        SearchIndex index = indexOf(Draft.of("strich").title("Eins").says("Die Online-Beteiligung beginnt."),
                Draft.of("zusammen").title("Zwei").says("Die Onlinebeteiligung beginnt."),
                Draft.of("getrennt").title("Drei").says("Die Online Beteiligung beginnt."),
                Draft.of("anderes").title("Vier").says("Die Beteiligung beginnt."));

        assertThat(found(index, "Online-Beteiligung")).endsWith("anderes").hasSize(4);
        assertThat(found(index, "Onlinebeteiligung")).endsWith("anderes").hasSize(4);
        assertThat(found(index, "Beteiligung -Online-Beteiligung")).containsExactlyInAnyOrder("getrennt", "anderes");
    }

    @Test
    void function_words_are_looked_for_only_when_nothing_else_is_wanted() {
        SearchIndex index = indexOf(Draft.of("mit").title("Eins").says("Uferpark und Steg."),
                Draft.of("ohne").title("Zwei").says("Uferpark, Steg."),
                Draft.of("nur").title("Drei").says("Und dann?"));

        assertThat(found(index, "und")).containsExactlyInAnyOrder("mit", "nur");
        assertThat(found(index, "und Steg")).containsExactlyInAnyOrder("mit", "ohne");
        assertThat(found(index, "\"Uferpark und Steg\"")).containsExactly("mit");
    }

    @Test
    void a_hit_shows_its_best_passages_best_first() {
        SearchIndex index = indexOf(
                Draft.of("bericht").says("Zur Begrüßung.").says("Der Uferpark liegt am Fluss im Norden.")
                        .says("Uferpark und Steg: Der Steg am Uferpark.").says("Zum Abschied."));

        Hit hit = search(index, "Uferpark Steg").hits().getFirst();

        assertThat(hit.passages()).extracting(PassageHit::number).containsExactly(2, 1);
        assertThat(hit.passages().getFirst().passage())
                .isEqualTo(Passage.of("Uferpark und Steg: Der Steg am Uferpark."));
        assertThat(hit.score()).isPositive();
    }

    @Test
    void a_hit_shows_no_more_passages_than_asked_for() {
        Draft draft = Draft.of("bericht");
        for (int i = 0; i < 30; i++) {
            draft.says("Uferpark, Teil " + i + ".");
        }
        SearchIndex index = indexOf(draft);

        assertThat(passages(index, "Uferpark", 0)).isEmpty();
        assertThat(passages(index, "Uferpark", 12)).extracting(PassageHit::number)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(passages(index, "", 2)).extracting(PassageHit::number).containsExactly(0, 1);
        assertThat(passages(index, "Uferpark", Integer.MAX_VALUE)).hasSize(30);
    }

    @Test
    void when_only_the_title_matches_the_first_passages_are_shown() {
        SearchIndex index = indexOf(Draft.of("bericht").title("Uferpark").says("Zur Begrüßung.").says("Zur Sache."));

        Hit hit = search(index, "Uferpark").hits().getFirst();

        assertThat(hit.passages()).extracting(PassageHit::number).containsExactly(0, 1);
        assertThat(hit.passages()).allMatch(passage -> passage.highlights().isEmpty());
    }

    @Test
    void browsing_shows_the_newest_first_and_undated_documents_last() {
        SearchIndex index = indexOf(Draft.of("undatiert"), Draft.of("mai").date("2021-05"),
                Draft.of("jahr").date("2021"),
                Draft.of("tag").date("2021-05-03"), Draft.of("alt-b").date("2009"), Draft.of("alt-a").date("2009"));

        assertThat(found(index, "")).containsExactly("tag", "mai", "jahr", "alt-a", "alt-b", "undatiert");
        assertThat(sorted(index, "", Sort.OLDEST)).containsExactly("alt-a", "alt-b", "jahr", "mai", "tag", "undatiert");
        assertThat(search(index, "").hits()).allMatch(hit -> hit.score() == 0);
    }

    @Test
    void hits_for_words_can_be_sorted_by_date_too() {
        SearchIndex index = indexOf(Draft.of("blatt-a").title("x").date("2011").says("Uferpark"),
                Draft.of("blatt-b").title("x").date("2013").says("Uferpark Uferpark Uferpark"),
                Draft.of("blatt-c").title("x").date("2012").says("Uferpark"),
                Draft.of("blatt-d").title("x").says("Uferpark"));

        assertThat(sorted(index, "Uferpark", Sort.NEWEST)).containsExactly("blatt-b", "blatt-c", "blatt-a", "blatt-d");
        assertThat(sorted(index, "Uferpark", Sort.OLDEST)).containsExactly("blatt-a", "blatt-c", "blatt-b", "blatt-d");
    }

    @Test
    void equally_relevant_documents_come_newest_first_then_by_id() {
        SearchIndex index = indexOf(Draft.of("blatt-b").title("x").says("Uferpark"),
                Draft.of("blatt-a").title("x").says("Uferpark"),
                Draft.of("blatt-c").title("x").date("2019").says("Uferpark"));

        assertThat(found(index, "Uferpark")).containsExactly("blatt-c", "blatt-a", "blatt-b");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            drafts.add(Draft.of("blatt-" + i).title("x").says("Uferpark ".repeat(1 + i % 5)));
        }
        SearchIndex index = indexOf(drafts.toArray(Draft[]::new));
        List<String> all = page(index, 0, 100);

        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 50; offset += 10) {
            paged.addAll(page(index, offset, 10));
        }

        assertThat(all).hasSize(43).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all);
        assertThat(page(index, Integer.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThat(page(index, 0, 0)).isEmpty();
    }

    private SearchIndex indexOf(Draft... drafts) {
        Shelf shelf = shelf();
        shelf.publish(List.of(drafts).stream().map(Draft::done).toList());
        return shelf.open();
    }

    private static List<PassageHit> passages(SearchIndex index, String typed, int most) {
        SearchRequest request = new SearchRequest(QueryParser.parse(typed), Filters.NONE, Sort.RELEVANCE, 0, 10, most);
        return index.search(Viewer.OFFICE, request).hits().getFirst().passages();
    }

    private static List<String> sorted(SearchIndex index, String typed, Sort sort) {
        SearchRequest request = new SearchRequest(QueryParser.parse(typed), Filters.NONE, sort, 0, 10, 1);
        SearchResult result = index.search(Viewer.OFFICE, request);
        assertThat(result.hits()).allMatch(hit -> hit.score() == 0);
        return ids(result);
    }

    private static List<String> page(SearchIndex index, int offset, int size) {
        SearchRequest request = new SearchRequest(QueryParser.parse("Uferpark"), Filters.NONE, Sort.RELEVANCE, offset,
                size, 1);
        SearchResult result = index.search(Viewer.OFFICE, request);
        assertThat(result.total()).isEqualTo(43);
        return ids(result);
    }
}
