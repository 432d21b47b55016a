package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same question is known again, whoever is asked.
public abstract class QuestionContract extends EngineContract {

    private static final String QUESTION = "Welche Erfahrungen haben Sie mit der Zukunftswerkstatt gemacht?";

    @Test
    void the_same_question_leads_to_the_answers_of_others() {
        Document asking = Draft.of("erste").passage(answer(QUESTION)).done();
        Document other = Draft.of("zweite").says("Vorrede.").passage(answer(QUESTION)).done();
        Document different = Draft.of("dritte").passage(answer("Wie finanzieren Sie die Zukunftswerkstatt?")).done();

        assertThat(same(index(asking, other, different), "erste", 0)).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(other.id());
            assertThat(hit.metadata()).isEqualTo(other.metadata());
            assertThat(hit.passages()).containsExactly(new PassageHit(1, other.passages().getLast(), List.of()));
        });
    }

    @Test
    void who_is_asked_and_in_which_city_makes_no_difference() {
        Document asking = Draft.of("erste").about(VocabularyName.CITIES, "aldenrath")
                .passage(answer(
                        "Herr Dr. Otterbein, welche Erfahrungen hat die Stadt Aldenrath mit Bürgerräten gemacht?"))
                .done();
        Document other = Draft.of("zweite").about(VocabularyName.CITIES, "kaltensee")
                .person(new Person("Ada Wendehals", Person.Role.INTERVIEWEE, null, null, null, null, null,
                        Provenance.rule("person.introduced", null)))
                .passage(answer("Ada Wendehals, welche Erfahrungen hat Kaltensee mit Bürgerräten gemacht?")).done();
        Document third = Draft.of("dritte")
                .passage(answer("Welche Erfahrungen hat Ihre Stadt mit Bürgerräten gemacht?"))
                .done();

        assertThat(ids(same(index(asking, other, third), "erste", 0))).containsExactly("dritte", "zweite");
    }

    @Test
    void what_is_asked_the_other_way_round_is_another_question() {
        Document asking = Draft.of("erste").passage(answer("Was hat in dem Dialog funktioniert?")).done();
        Document other = Draft.of("zweite").passage(answer("Was hat in dem Dialog nicht funktioniert?")).done();

        assertThat(same(index(asking, other), "erste", 0)).isEmpty();
    }

    @Test
    void a_question_asked_twice_in_another_document_leads_to_both_answers_and_in_the_same_to_none() {
        Document asking = Draft.of("erste").passage(answer(QUESTION)).passage(answer(QUESTION)).done();
        Document other = Draft.of("zweite").passage(answer(QUESTION)).passage(answer(QUESTION)).done();

        assertThat(same(index(asking, other), "erste", 0)).singleElement()
                .satisfies(hit -> assertThat(hit.passages()).extracting(PassageHit::number).containsExactly(0, 1));
    }

    @Test
    void the_most_alike_come_first_then_the_newest_and_no_more_than_asked_for() {
        String nearly = "Welche guten Erfahrungen haben Sie mit der Zukunftswerkstatt und der Ideenwerkstatt gemacht?";
        SearchIndex index = index(Draft.of("erste").passage(answer(QUESTION)).done(),
                Draft.of("alt").date("2011").passage(answer(QUESTION)).done(),
                Draft.of("neu").date("2021").passage(answer(QUESTION)).done(),
                Draft.of("fern").date("2024").passage(answer(nearly)).done());

        assertThat(ids(same(index, "erste", 0))).startsWith("neu", "alt");
        assertThat(index.sameQuestion(Viewer.OFFICE, new DocumentId("erste"), 0, 1)).hasValueSatisfying(
                hits -> assertThat(ids(hits)).containsExactly("neu"));
    }

    @Test
    void nobody_is_led_to_what_he_or_she_may_not_see() {
        SearchIndex index = index(
                Draft.of("oeffentlich").visibility(Visibility.PUBLIC).passage(answer(QUESTION)).done(),
                Draft.of("mitglieder").passage(answer(QUESTION)).done(),
                Draft.of("buero").visibility(Visibility.OFFICE).passage(answer(QUESTION)).done());

        assertThat(same(index, Viewer.PUBLIC, "oeffentlich")).isEmpty();
        assertThat(ids(same(index, Viewer.MEMBER, "oeffentlich"))).containsExactly("mitglieder");
        assertThat(ids(same(index, Viewer.OFFICE, "oeffentlich"))).containsExactly("buero", "mitglieder");
        assertThat(index.sameQuestion(Viewer.PUBLIC, new DocumentId("mitglieder"), 0, 10)).isEmpty();
    }

    @Test
    void a_passage_that_is_not_there_is_no_answer_and_one_without_a_question_has_none() {
        SearchIndex index = index(Draft.of("erste").says("Keine Frage.").done());

        assertThat(index.sameQuestion(Viewer.OFFICE, new DocumentId("erste"), 0, 10)).contains(List.of());
        assertThat(index.sameQuestion(Viewer.OFFICE, new DocumentId("erste"), 1, 10)).isEmpty();
        assertThat(index.sameQuestion(Viewer.OFFICE, new DocumentId("erste"), -1, 10)).isEmpty();
        assertThat(index.sameQuestion(Viewer.OFFICE, new DocumentId("zweite"), 0, 10)).isEmpty();
    }

    private SearchIndex index(Document... documents) {
        Shelf shelf = shelf();
        shelf.publish(documents);
        return shelf.open();
    }

    private static Passage answer(String question) {
        return new Passage(question + "\n\nDas ist eine Antwort.", question.length(), null, List.of(), null);
    }

    private static List<Hit> same(SearchIndex index, String id, int passage) {
        return index.sameQuestion(Viewer.OFFICE, new DocumentId(id), passage, 10).orElseThrow();
    }

    private static List<Hit> same(SearchIndex index, Viewer viewer, String id) {
        return index.sameQuestion(viewer, new DocumentId(id), 0, 10).orElseThrow();
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.id().value()).toList();
    }
}
