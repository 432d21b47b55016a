package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.KINDS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What operators, exact forms and fields find.
public abstract class QueryLanguageContract extends EngineContract {

    @Test
    void an_exact_form_is_found_in_no_other() {
        SearchIndex index = indexOf(Draft.of("einzahl").title("Eins").says("Der Bürgerrat tagt."),
                Draft.of("mehrzahl").title("Zwei").says("Alle Bürgerräte tagen."),
                Draft.of("titel").title("BÜRGERRAT").says("Es geht los."),
                Draft.of("kopf").title("Vier").says("Es geht los.", "Buergerrat"));

        assertThat(found(index, "=Bürgerrat")).containsExactlyInAnyOrder("einzahl", "titel", "kopf");
        assertThat(found(index, "=Bürgerräte")).containsExactly("mehrzahl");
        assertThat(found(index, "tagen -=Bürgerräte")).containsExactly("einzahl");
        assertThat(found(index, "=Rat")).isEmpty();
    }

    @Test
    void exact_words_stand_side_by_side() {
        SearchIndex index = indexOf(Draft.of("genau-so").says("Ein runder Tisch tagt."),
                Draft.of("gebeugt").says("Am runden Tisch tagt man."), Draft.of("zerlegt").says("Tisch, ein runder."));

        assertThat(found(index, "=\"runder Tisch\"")).containsExactly("genau-so");
        assertThat(found(index, "\"runder Tisch\"")).containsExactlyInAnyOrder("genau-so", "gebeugt");
        assertThat(found(index, "=„ein runder“ tagt")).containsExactly("genau-so");
    }

    @Test
    void exact_words_do_not_reach_from_the_text_into_a_heading_or_another_passage() {
        SearchIndex index = indexOf(
                Draft.of("bericht").title("Bericht").says("Danach kam Regen", "Wetter", "Wind").says("Sonne schien"));

        assertThat(found(index, "=\"Regen Wetter\"")).isEmpty();
        assertThat(found(index, "=\"Wetter Wind\"")).isEmpty();
        assertThat(found(index, "=\"Regen Sonne\"")).isEmpty();
        assertThat(found(index, "=\"kam Regen\"")).containsExactly("bericht");
    }

    @Test
    void only_the_very_form_is_marked() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bericht").says("Räte raten: Der Rat rät, die Räte tagen.").done());

        assertThat(search(shelf.open(), "=Räte =\"der Rat\"").hits().getFirst().passages().getFirst().highlights())
                .extracting(mark -> mark.start() + "-" + mark.end()).containsExactly("0-4", "12-19", "29-33");
    }

    @Test
    void and_wants_both_wherever_they_stand_in_the_document() {
        SearchIndex index = indexOf(Draft.of("beide").says("Der Uferpark kommt.").says("Der Steg auch."),
                Draft.of("titel").title("Uferpark").says("Der Steg kommt."), Draft.of("eins").says("Ein Uferpark."),
                Draft.of("zwei").says("Ein Steg."));

        assertThat(found(index, "Uferpark UND Steg")).containsExactlyInAnyOrder("beide", "titel");
        assertThat(found(index, "Uferpark AND NOT Steg")).containsExactly("eins");
        assertThat(found(index, "Uferpark UND die")).containsExactlyInAnyOrder("beide", "titel", "eins");
    }

    @Test
    void or_wants_one_of_them() {
        SearchIndex index = indexOf(Draft.of("ufer").says("Ein Uferpark."), Draft.of("steg").says("Ein Steg."),
                Draft.of("markt").says("Der Markt."), Draft.of("steg-markt").says("Ein Steg am Markt."));

        assertThat(found(index, "Uferpark ODER Steg")).containsExactlyInAnyOrder("ufer", "steg", "steg-markt");
        assertThat(found(index, "(Uferpark ODER Steg) Markt")).containsExactly("steg-markt");
        assertThat(found(index, "Uferpark ODER Steg UND Markt")).containsExactlyInAnyOrder("ufer", "steg-markt");
        assertThat(found(index, "Markt ODER NICHT Steg")).containsExactlyInAnyOrder("markt", "steg-markt", "ufer");
        assertThat(found(index, "NICHT (Uferpark ODER Markt)")).containsExactly("steg");
    }

    @Test
    void what_is_only_not_excluded_is_shown_after_what_is_relevant() {
        SearchIndex index = indexOf(Draft.of("nichts").date("2024").says("Der Fluss."),
                Draft.of("markt").date("2001").says("Der Markt."), Draft.of("steg").says("Ein Steg."));

        assertThat(found(index, "Markt ODER NICHT Steg")).containsExactly("markt", "nichts");
    }

    @Test
    void a_field_narrows_like_the_filter_of_its_facet() {
        SearchIndex index = network();

        assertThat(found(index, "stadt:Aldenrath")).containsExactly("neu", "alt");
        assertThat(found(index, "stadt:\"Nordstadt (Aldenrath)\"")).containsExactly("alt");
        assertThat(found(index, "Uferpark format:Zukunftsrat")).containsExactly("neu");
        assertThat(found(index, "format:Großgruppenverfahren")).containsExactly("neu");
        assertThat(found(index, "art:Protokoll stadt:Birkstätt stadt:Aldenrath")).containsExactly("alt");
        assertThat(found(index, "Uferpark -stadt:Aldenrath")).containsExactly("anderswo");
        assertThat(found(index, "jahr:2010-2015")).containsExactly("alt");
        assertThat(found(index, "jahr:2019-")).containsExactly("neu");
        assertThat(found(index, "jahr:\"ohne Angabe\"")).containsExactly("anderswo");
        assertThat(found(index, "jahr:2014 jahr:2021 Uferpark")).containsExactlyInAnyOrder("alt", "neu");
        assertThat(found(index, "stadt:Birkstätt ODER jahr:2014")).containsExactly("alt", "anderswo");
    }

    @Test
    void fields_side_by_side_hold_for_one_experience() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("rat").tells("Der Rat tagte.", "buergerrat", Status.CARRIED_OUT, "aldenrath").done(),
                Draft.of("plan").tells("Ein Rat ist geplant.", "buergerrat", Status.PLANNED, "aldenrath")
                        .tells("Beteiligt wurde.", "buergerbeteiligung", Status.CARRIED_OUT, "aldenrath").done());
        SearchIndex index = shelf.open();

        assertThat(found(index, "format:Bürgerrat stand:durchgeführt")).containsExactly("rat");
        assertThat(found(index, "stand:durchgeführt")).containsExactlyInAnyOrder("rat", "plan");
    }

    @Test
    void a_person_is_found_in_any_role_by_part_of_the_name() {
        SearchIndex index = indexOf(
                Draft.of("eins").person(person("Dr. Ada Wendehals-Grün", Person.Role.ATTENDEE)).says("Anwesend."),
                Draft.of("zwei").person(person("Jo Otterbein", Person.Role.INTERVIEWEE)).says("Von Wendehals."),
                Draft.of("drei").person(person("Ada Otter", Person.Role.AUTHOR)).says("Gezeichnet."));

        assertThat(found(index, "person:wendehals")).containsExactly("eins");
        assertThat(found(index, "person:Wendehals-Gruen")).containsExactly("eins");
        assertThat(found(index, "person:\"Ada Wendehals\"")).containsExactly("eins");
        assertThat(found(index, "person:\"Ada Otterbein\"")).isEmpty();
        assertThat(found(index, "person:Ada -person:Otter")).containsExactly("eins");
        assertThat(found(index, "person:Niemand")).isEmpty();
    }

    @Test
    void a_value_that_no_vocabulary_knows_is_a_word() {
        SearchIndex index = network();

        assertThat(found(index, "stadt:Uferpark art:Protokoll")).containsExactly("alt");
        assertThat(search(index, "stadt:Uferpark").understood().query())
                .isEqualTo(new Query(List.of(new Clause.Field(QueryField.CITY, "Uferpark"))));
    }

    @Test
    void says_how_a_query_was_understood() {
        assertThat(search(network(), "der stadt:Birkstaett Uferpark UND die").understood().query())
                .isEqualTo(new Query(List.of(new Clause.All(List.of(new Clause.Word("Uferpark"))),
                        new Clause.Narrow(new Filters(Map.of(Facet.CITY, Set.of("birkstaett")), null, null)))));
    }

    @Test
    void a_city_that_a_viewer_does_not_know_is_a_word_to_that_viewer() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("geheim").visibility(Visibility.OFFICE).about(CITIES, "kaltensee").says("Ein Steg.")
                .done(), Draft.of("offen").visibility(Visibility.PUBLIC).says("Aus Kaltensee kam ein Steg.").done());
        SearchIndex index = shelf.open();

        assertThat(ids(index.search(Viewer.PUBLIC, request("stadt:Kaltensee")))).containsExactly("offen");
        assertThat(ids(index.search(Viewer.OFFICE, request("stadt:Kaltensee")))).containsExactly("geheim");
    }

    private SearchIndex network() {
        return indexOf(
                Draft.of("neu").date("2021").about(CITIES, "aldenrath").about(FORMATS, "buergerrat")
                        .says("Der Uferpark kommt."),
                Draft.of("alt").date("2014").about(CITIES, "aldenrath-nordstadt").about(KINDS, "protokoll")
                        .says("Der Uferpark ist geplant."),
                Draft.of("anderswo").about(CITIES, "birkstaett").says("Der Uferpark ist hier."));
    }

    private static Person person(String name, Person.Role role) {
        return new Person(name, role, null, null, null, null, null, Provenance.rule("person.list", null));
    }

    private SearchIndex indexOf(Draft... drafts) {
        Shelf shelf = shelf();
        shelf.publish(List.of(drafts).stream().map(Draft::done).toList());
        return shelf.open();
    }
}
