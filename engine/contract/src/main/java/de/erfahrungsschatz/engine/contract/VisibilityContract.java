package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a viewer may not see does not exist for that viewer.
public abstract class VisibilityContract extends EngineContract {

    private static final Document PUBLIC = Draft.of("oeffentlich").visibility(Visibility.PUBLIC)
            .about(VocabularyName.CITIES, "aldenrath").says("Der Uferpark kommt.").done();
    private static final Document MEMBERS = Draft.of("mitglieder").title("Uferpark intern")
            .about(VocabularyName.CITIES, "kaltensee").about(VocabularyName.FORMATS, "buergerrat")
            .says("Der Uferpark wird teurer.").done();
    private static final Document OFFICE = Draft.of("buero").visibility(Visibility.OFFICE)
            .about(VocabularyName.FORMATS, "buergerrat").says("Der Uferpark ist strittig.").done();

    @Test
    void each_viewer_finds_what_he_or_she_may_see() {
        SearchIndex index = index();

        assertThat(ids(search(index, Viewer.PUBLIC))).containsExactly("oeffentlich");
        assertThat(ids(search(index, Viewer.MEMBER))).containsExactlyInAnyOrder("oeffentlich", "mitglieder");
        assertThat(ids(search(index, Viewer.OFFICE))).containsExactlyInAnyOrder("oeffentlich", "mitglieder", "buero");
        assertThat(search(index, Viewer.PUBLIC).count(Facet.FORMAT, "buergerrat")).isZero();
        assertThat(search(index, Viewer.MEMBER).count(Facet.FORMAT, "buergerrat")).isEqualTo(1);
        assertThat(search(index, Viewer.OFFICE).count(Facet.FORMAT, "buergerrat")).isEqualTo(2);
    }

    @Test
    void each_viewer_opens_only_documents_that_he_or_she_may_see() {
        SearchIndex index = index();

        assertThat(index.document(Viewer.PUBLIC, MEMBERS.id(), Query.BROWSE)).isEmpty();
        assertThat(index.document(Viewer.MEMBER, MEMBERS.id(), Query.BROWSE)).isPresent();
        assertThat(index.document(Viewer.MEMBER, OFFICE.id(), Query.BROWSE)).isEmpty();
        assertThat(index.document(Viewer.OFFICE, OFFICE.id(), Query.BROWSE)).isPresent();
    }

    @Test
    void nothing_unseen_is_suggested() {
        SearchIndex index = index();

        assertThat(index.suggest(Viewer.PUBLIC, "bürger", 10)).isEmpty();
        assertThat(index.suggest(Viewer.MEMBER, "bürger", 10)).extracting(Suggestion::count).containsExactly(1L);
        assertThat(index.suggest(Viewer.OFFICE, "bürger", 10)).extracting(Suggestion::count).containsExactly(2L);
        assertThat(index.suggest(Viewer.PUBLIC, "intern", 10)).isEmpty();
        assertThat(index.suggest(Viewer.MEMBER, "intern", 10)).extracting(Suggestion::label)
                .containsExactly("Uferpark intern");
    }

    @Test
    void phrases_and_people_of_documents_unseen_are_not_suggested() {
        Person person = new Person("Ilse Mahrholz", Person.Role.SPEAKER, null, null, null, null, null,
                Provenance.rule("person.introduced", null));
        Shelf shelf = shelf();
        for (String id : List.of("eins", "zwei", "drei")) {
            Visibility visibility = id.equals("eins") ? Visibility.MEMBERS : Visibility.OFFICE;
            shelf.publish(Draft.of(id).visibility(visibility).person(person)
                    .says("Die stille Reserve nennt Ilse Mahrholz. Eine stille Reserve.").done());
        }
        SearchIndex index = shelf.open();

        assertThat(index.suggest(Viewer.OFFICE, "reserve", 10)).extracting(Suggestion::count).containsExactly(3L);
        assertThat(index.suggest(Viewer.MEMBER, "reserve", 10)).isEmpty();
        assertThat(index.suggest(Viewer.OFFICE, "mahrholz", 10)).extracting(Suggestion::count).containsExactly(3L);
        assertThat(index.suggest(Viewer.MEMBER, "mahrholz", 10)).extracting(Suggestion::count).containsExactly(1L);
        assertThat(index.suggest(Viewer.PUBLIC, "mahrholz", 10)).isEmpty();
    }

    @Test
    void a_city_outside_the_network_is_known_only_to_those_who_see_a_document_about_it() {
        SearchIndex index = index();

        assertThat(cities(index, Viewer.PUBLIC)).extracting(Concept::id).containsExactly("aldenrath",
                "aldenrath-nordstadt", "birkstaett");
        assertThat(cities(index, Viewer.MEMBER)).extracting(Concept::id).containsExactly("aldenrath",
                "aldenrath-nordstadt", "birkstaett", "kaltensee");
        assertThat(index.vocabularies(Viewer.PUBLIC).get(VocabularyName.FORMATS).concepts())
                .isEqualTo(Network.VOCABULARIES.get(VocabularyName.FORMATS).concepts());
    }

    @Test
    void the_operator_learns_how_many_documents_there_are() {
        assertThat(index().documentCounts()).isEqualTo(
                Map.of(Visibility.PUBLIC, 1, Visibility.MEMBERS, 1, Visibility.OFFICE, 1));
        assertThat(shelf().open().documentCounts()).isEqualTo(
                Map.of(Visibility.PUBLIC, 0, Visibility.MEMBERS, 0, Visibility.OFFICE, 0));
    }

    @Test
    void a_document_that_was_public_once_leaves_no_trace_in_public_answers() {
        Shelf shelf = shelf();
        shelf.publish(PUBLIC, Draft.of("einst").visibility(Visibility.PUBLIC).about(VocabularyName.CITIES, "kaltensee")
                .says("Der Uferpark war öffentlich.").done());
        shelf.publish(Draft.of("einst").visibility(Visibility.OFFICE).says("Der Uferpark ist geheim.").done());
        Shelf alone = shelf();
        alone.publish(PUBLIC);

        SearchIndex index = shelf.open();
        assertThat(search(index, Viewer.PUBLIC)).isEqualTo(search(alone.open(), Viewer.PUBLIC));
        assertThat(index.document(Viewer.PUBLIC, new DocumentId("einst"), Query.BROWSE)).isEmpty();
        assertThat(index.suggest(Viewer.PUBLIC, "einst", 10)).isEmpty();
        assertThat(cities(index, Viewer.PUBLIC)).extracting(Concept::id).doesNotContain("kaltensee");
    }

    @Test
    void every_answer_is_that_of_an_engine_that_holds_only_what_the_viewer_may_see() {
        for (long seed = 1; seed <= 3; seed++) {
            Chance chance = new Chance(seed);
            Shelf shelf = shelf();
            List<Document> documents = chance.publish(shelf);
            SearchIndex index = shelf.open();
            for (Viewer viewer : Viewer.values()) {
                SearchIndex alone = holdingOnly(documents, viewer);
                SecrecyLaw law = new SecrecyLaw(index, alone, viewer);
                law.checkVocabularies();
                law.checkExperiences();
                chance.times(60, () -> law.check(chance.request()));
                chance.times(60, () -> law.check(chance.misspeltRequest()));
                documents.forEach(document -> law.checkDocument(document.id()));
                documents.forEach(document -> law.checkQuestions(document.id()));
                documents.forEach(document -> law.checkSimilar(document.id()));
                Chance.WORDS.forEach(law::checkSuggestions);
                chance.times(60, () -> law.checkSpelling(chance.misspelt()));
                chance.times(20, () -> law.checkRelaxations("\"" + chance.misspelt() + "\" blurk -drosp",
                        chance.request().filters()));
            }
        }
    }

    @Test
    void the_law_of_secrecy_can_be_broken() {
        Chance chance = new Chance(5);
        Shelf shelf = shelf();
        List<Document> documents = chance.publish(shelf);
        SearchIndex leaking = FaultyIndex.showingAllToEverybody(shelf.open());
        SecrecyLaw law = new SecrecyLaw(leaking, holdingOnly(documents, Viewer.PUBLIC), Viewer.PUBLIC);

        assertThatThrownBy(() -> chance.times(60, () -> law.check(chance.request())))
                .isInstanceOf(AssertionError.class);
    }

    private SearchIndex holdingOnly(List<Document> documents, Viewer viewer) {
        Shelf shelf = shelf();
        shelf.publish(documents.stream().filter(document -> viewer.maySee(document.visibility())).toList());
        return shelf.open();
    }

    private SearchIndex index() {
        Shelf shelf = shelf();
        shelf.publish(PUBLIC, MEMBERS, OFFICE);
        return shelf.open();
    }

    private static SearchResult search(SearchIndex index, Viewer viewer) {
        return index.search(viewer, request("Uferpark"));
    }

    private static Collection<Concept> cities(SearchIndex index, Viewer viewer) {
        return index.vocabularies(viewer).get(VocabularyName.CITIES).concepts();
    }
}
