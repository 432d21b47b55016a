package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What passages tell of dialogue formats comes together, with what is known of their documents.
public abstract class ExperienceContract extends EngineContract {

    private static final Experience COUNCIL = new Experience("buergerrat", Status.CARRIED_OUT, "kaltensee", "rund 40",
            "zwei Tage", "92.000 Euro", Provenance.rule("status.weighed", "fand statt"));
    private static final Experience SURVEY = new Experience("buergerbeteiligung", Status.PLANNED, null, null, null,
            null, Provenance.rule("status.weighed", null));

    @Test
    void each_experience_tells_its_passage_and_what_its_document_is_about() {
        Document document = Draft.of("bericht").title("Bericht über Räte").date("2021-05")
                .about(VocabularyName.CITIES, "aldenrath", "birkstaett").about(VocabularyName.TOPICS, "wohnen")
                .says("Vorrede.").passage(telling(COUNCIL, SURVEY)).done();

        assertThat(index(document).experiences(Viewer.OFFICE)).containsExactly(
                evidence(COUNCIL), evidence(SURVEY));
    }

    @Test
    void a_document_of_which_nothing_is_known_tells_its_experiences_too() {
        Document bare = Draft.of("zettel").tells("Ein Rat.", "buergerrat", Status.MENTIONED, null).done();

        assertThat(index(bare).experiences(Viewer.OFFICE)).singleElement().satisfies(told -> {
            assertThat(told.date()).isNull();
            assertThat(told.cities()).isEmpty();
            assertThat(told.topics()).isEmpty();
        });
    }

    @Test
    void the_newest_come_first_then_by_id_and_each_document_as_it_reads() {
        SearchIndex index = index(
                Draft.of("undatiert").tells("a", "buergerrat", Status.RUNNING, null).done(),
                Draft.of("b-alt").date("2011").tells("a", "buergerrat", Status.RUNNING, null).done(),
                Draft.of("a-alt").date("2011").tells("b", "buergerrat", Status.WISHED, null)
                        .tells("a", "buergerrat", Status.RUNNING, null).done(),
                Draft.of("neu").date("2021-01").tells("a", "buergerrat", Status.RUNNING, null).done());

        assertThat(index.experiences(Viewer.OFFICE)).extracting(told -> told.document() + " " + told.passage())
                .containsExactly("neu 0", "a-alt 0", "a-alt 1", "b-alt 0", "undatiert 0");
    }

    @Test
    void nobody_is_told_what_he_or_she_may_not_see() {
        SearchIndex index = index(told("oeffentlich", Visibility.PUBLIC), told("mitglieder", Visibility.MEMBERS),
                told("buero", Visibility.OFFICE));

        assertThat(ids(index, Viewer.PUBLIC)).containsExactly("oeffentlich");
        assertThat(ids(index, Viewer.MEMBER)).containsExactly("mitglieder", "oeffentlich");
        assertThat(ids(index, Viewer.OFFICE)).containsExactly("buero", "mitglieder", "oeffentlich");
    }

    @Test
    void what_is_removed_or_changed_is_told_no_more_after_a_refresh() {
        Shelf shelf = shelf();
        shelf.publish(told("bleibt", Visibility.PUBLIC), told("geht", Visibility.PUBLIC),
                told("wechselt", Visibility.PUBLIC));
        SearchIndex index = shelf.open();
        assertThat(ids(index, Viewer.PUBLIC)).containsExactly("bleibt", "geht", "wechselt");

        shelf.change(update -> {
            update.remove(new DocumentId("geht"));
            update.put(told("wechselt", Visibility.OFFICE));
            update.put(told("neu", Visibility.PUBLIC));
        });
        index.refresh();

        assertThat(ids(index, Viewer.PUBLIC)).containsExactly("bleibt", "neu");
        assertThat(ids(index, Viewer.OFFICE)).containsExactly("bleibt", "neu", "wechselt");
    }

    @Test
    void nothing_published_tells_nothing() {
        assertThat(shelf().open().experiences(Viewer.OFFICE)).isEmpty();
    }

    @Test
    void what_is_told_cannot_be_changed() {
        List<ReportedExperience> told = index(told("eins", Visibility.PUBLIC)).experiences(Viewer.PUBLIC);

        assertThatThrownBy(told::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private SearchIndex index(Document... documents) {
        Shelf shelf = shelf();
        shelf.publish(documents);
        return shelf.open();
    }

    private static Document told(String id, Visibility visibility) {
        return Draft.of(id).visibility(visibility).tells("Ein Rat.", "buergerrat", Status.CARRIED_OUT, null).done();
    }

    private static List<String> ids(SearchIndex index, Viewer viewer) {
        return index.experiences(viewer).stream().map(told -> told.document().value()).toList();
    }

    private static Passage telling(Experience... experiences) {
        return Passage.of("Der Rat sprach über das Klima.").with(new PassageMetadata(
                Map.of(VocabularyName.TOPICS, List.of(new Derived<>("klima", Provenance.rule("mention", "Klima"))),
                        VocabularyName.CITIES,
                        List.of(new Derived<>("aldenrath-nordend", Provenance.rule("city.district", "Nordend")))),
                null, List.of(experiences)));
    }

    private static ReportedExperience evidence(Experience experience) {
        return new ReportedExperience(new DocumentId("bericht"), "Bericht über Räte", new DocumentDate(2021, 5, null),
                List.of("aldenrath", "birkstaett"), List.of("wohnen"), 1, List.of("klima"),
                List.of("aldenrath-nordend"), experience);
    }
}
