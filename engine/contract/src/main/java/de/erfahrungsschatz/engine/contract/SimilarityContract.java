package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents that speak of the same are known by their words.
public abstract class SimilarityContract extends EngineContract {

    private static final String FLOOD = "Der Deich hielt dem Hochwasser stand, aber die Pumpen nicht.";

    @Test
    void those_with_the_rarest_words_in_common_come_first_and_strangers_not_at_all() {
        SearchIndex index = index();

        assertThat(ids(similar(index, Viewer.OFFICE, "deich"))).containsExactly("deich-intern", "pumpen");
        assertThat(similar(index, Viewer.OFFICE, "deich").getFirst().score()).isGreaterThan(0.9f)
                .isLessThanOrEqualTo(1.0001f);
        assertThat(similar(index, Viewer.OFFICE, "deich")).allMatch(hit -> hit.passages().isEmpty());
    }

    @Test
    void only_what_the_viewer_may_see_is_similar() {
        SearchIndex index = index();

        assertThat(ids(similar(index, Viewer.PUBLIC, "deich"))).containsExactly("pumpen");
        assertThat(index.similar(Viewer.PUBLIC, new DocumentId("deich-intern"), 10)).isEmpty();
    }

    @Test
    void no_more_than_asked_for() {
        assertThat(index().similar(Viewer.OFFICE, new DocumentId("deich"), 1)).hasValueSatisfying(
                hits -> assertThat(ids(hits)).containsExactly("deich-intern"));
    }

    @Test
    void what_is_not_there_is_like_nothing() {
        assertThat(index().similar(Viewer.OFFICE, new DocumentId("nirgends"), 10)).isEmpty();
        assertThat(shelf().open().similar(Viewer.OFFICE, new DocumentId("nirgends"), 10)).isEmpty();
    }

    @Test
    void a_hit_that_says_nearly_the_same_as_one_before_names_it_and_counts_all_the_same() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").visibility(Visibility.OFFICE).date("2023").says(report("")).done(),
                Draft.of("folien").visibility(Visibility.PUBLIC).date("2022").says(report("Entwurf:")).done(),
                Draft.of("vorlage").visibility(Visibility.PUBLIC).date("2021").says(report("Fassung vom Mai:")).done(),
                Draft.of("anderes").visibility(Visibility.PUBLIC).date("2020").says("Der Deich. " + FLOOD).done());
        SearchIndex twins = shelf.open();

        assertThat(twinsOf(twins, Viewer.OFFICE)).containsExactly("bericht", "folien = bericht", "vorlage = bericht",
                "anderes");
        assertThat(twinsOf(twins, Viewer.PUBLIC)).containsExactly("folien", "vorlage = folien", "anderes");
        assertThat(twins.search(Viewer.PUBLIC, request("Deich")).total()).isEqualTo(3);
    }

    private static List<String> twinsOf(SearchIndex index, Viewer viewer) {
        SearchRequest newest = new SearchRequest(QueryParser.parse("Deich"), Filters.NONE, Sort.NEWEST, 0, 10, 0);
        return index.search(viewer, newest).hits().stream()
                .map(hit -> hit.twin() == null ? hit.id().value() : hit.id() + " = " + hit.twin()).toList();
    }

    private static String report(String beginning) {
        StringBuilder report = new StringBuilder(beginning).append(" Der Deich");
        for (int i = 0; i < 80; i++) {
            report.append(" wort").append(i);
        }
        return report.toString();
    }

    private SearchIndex index() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("deich").visibility(Visibility.PUBLIC).says(FLOOD).done(),
                Draft.of("deich-intern").visibility(Visibility.OFFICE).says(FLOOD).done(),
                Draft.of("pumpen").visibility(Visibility.PUBLIC).says("Neue Pumpen kosten viel Geld.").done(),
                Draft.of("spielplatz").visibility(Visibility.PUBLIC).says("Kinder wünschen sich Schaukeln.").done());
        return shelf.open();
    }

    private static List<Hit> similar(SearchIndex index, Viewer viewer, String id) {
        return index.similar(viewer, new DocumentId(id), 10).orElseThrow();
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.id().value()).toList();
    }
}
