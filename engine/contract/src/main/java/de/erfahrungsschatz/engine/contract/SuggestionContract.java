package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
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
    void a_letter_may_be_wrong_in_longer_words_the_first_one_too() {
        for (String typed : List.of("birgerrat", "bügrerrat", "bürgerat", "bürgerrrat", "pürgerrat", "ürgerrat")) {
            assertThat(labels(typed)).as(typed).startsWith("Bürgerrat");
        }
        assertThat(labels("Eigenheem")).containsExactly("Einfamilienhausgebiete");
        assertThat(labels("bilamz bürg")).containsExactly("Bürgerrat: Bilanz");
        assertThat(labels("rot")).isEmpty();
        assertThat(labels("bxxger")).isEmpty();
    }

    @Test
    void two_letters_may_be_wrong_in_long_words_but_one_inside_of_them() {
        assertThat(labels("straßnefets")).containsExactly("Straßenfest im Müllerviertel");
        assertThat(labels("bedeiligung")).containsExactly("Bürgerbeteiligung");
        assertThat(labels("bedeiligunk")).isEmpty();
        assertThat(labels("strxxnfxst")).isEmpty();
    }

    @Test
    void what_is_spelt_as_typed_comes_before_what_is_spelt_nearly_so() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("rad").title("Bürgerrad").done(),
                Draft.of("rat").title("Zum Rat").about(FORMATS, "buergerrat").done());

        assertThat(labels(shelf.open(), Viewer.OFFICE, "bürgerrad")).containsExactly("Bürgerrad", "Bürgerrat");
    }

    @Test
    void people_are_offered_by_their_names_but_to_nobody_who_is_not_known() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("bericht").visibility(Visibility.PUBLIC).person(person("Dr. Ilse Mahrholz", Role.AUTHOR))
                        .says("Geschrieben von Ilse Mahrholz.").done(),
                Draft.of("interview").visibility(Visibility.MEMBERS).says("Wir haben gelernt.")
                        .person(person("Prof. Dr.-Ing. Ilse Mahrholz", Role.INTERVIEWEE)).done(),
                Draft.of("liste").visibility(Visibility.MEMBERS).person(person("Mahrholz", Role.ATTENDEE))
                        .person(person("Karl Unbeschrieben", Role.ATTENDEE)).says("Es fehlte: Mahrholz").done());
        SearchIndex people = shelf.open();

        assertThat(people.suggest(Viewer.MEMBER, "mahrh", 10)).containsExactly(
                new Suggestion(Suggestion.Type.PERSON, "Ilse Mahrholz", "Ilse Mahrholz", null, 2));
        assertThat(search(people, "\"Ilse Mahrholz\"").total()).isEqualTo(2);
        assertThat(labels(people, Viewer.MEMBER, "unbeschr")).isEmpty();
        assertThat(labels(people, Viewer.PUBLIC, "mahrh")).isEmpty();
    }

    @Test
    void phrases_are_offered_on_which_several_documents_dwell() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("eins").says("Der öffentliche Raum. Im öffentlichen Raum.", "Kinder und Jugendliche").done(),
                Draft.of("zwei").title("Kinder und Jugendliche beteiligen").says("Ein öffentlicher Raum gehört allen.")
                        .says("Wem gehört öffentlicher Raum, wenn nicht allen? Das schmale Budget.").done(),
                Draft.of("drei").visibility(Visibility.OFFICE).says("Das schmale Budget. Das schmale Budget.").done(),
                Draft.of("vier").visibility(Visibility.OFFICE).says("Ein schmales Budget.", "Schmale Budgets").done());
        SearchIndex phrases = shelf.open();

        assertThat(labels(phrases, Viewer.MEMBER, "raum öff")).containsExactly("öffentlicher Raum");
        assertThat(labels(phrases, Viewer.MEMBER, "jugend")).containsExactly("Kinder und Jugendliche",
                "Kinder und Jugendliche beteiligen");
        assertThat(labels(phrases, Viewer.OFFICE, "budget")).isEmpty();
    }

    @Test
    void names_are_no_phrases() {
        Shelf shelf = shelf();
        String text = "Die kluge Mahrholz spricht. Peter Müller fragt die kluge Mahrholz. Peter Müller ist zufrieden.";
        for (String id : List.of("eins", "zwei", "drei")) {
            shelf.publish(Draft.of(id).visibility(Visibility.PUBLIC).says(text)
                    .person(person("Ilse Mahrholz", Role.SPEAKER)).done());
        }

        assertThat(labels(shelf.open(), Viewer.PUBLIC, "mahr")).isEmpty();
        assertThat(labels(shelf.open(), Viewer.PUBLIC, "müll")).isEmpty();
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
        return labels(index, Viewer.OFFICE, typed);
    }

    private static List<String> labels(SearchIndex index, Viewer viewer, String typed) {
        return index.suggest(viewer, typed, 10).stream().map(Suggestion::label).toList();
    }

    private static Person person(String name, Role role) {
        return new Person(name, role, null, null, null, null, null, Provenance.rule("person.introduced", name));
    }
}
