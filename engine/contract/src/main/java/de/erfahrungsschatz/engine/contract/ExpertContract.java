package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Evidence;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.Expert.Namesake;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// People are found by what documents prove that they can tell about.
public abstract class ExpertContract extends EngineContract {

    private static final String RAIN = "Das Hochwasser kam nachts.";

    @Test
    void who_speaks_comes_before_who_is_mentioned_and_that_one_before_who_attends() {
        SearchIndex index = published(
                Draft.of("sitzung").person(inBirkstaett("Anna Dabei", Role.ATTENDEE)).passage(said(RAIN, null)),
                Draft.of("bericht").person(inBirkstaett("Bernd Genannt", Role.MENTIONED))
                        .says(RAIN + " Bernd Genannt half."),
                Draft.of("gespraech").person(inBirkstaett("Clara Redet", Role.INTERVIEWEE))
                        .passage(said(RAIN, "Clara Redet")));

        List<Expert> experts = experts(index, "Hochwasser");

        assertThat(names(experts)).containsExactly("Clara Redet", "Bernd Genannt", "Anna Dabei");
        assertThat(experts).extracting(expert -> expert.evidence().getFirst().role()).containsExactly(Role.INTERVIEWEE,
                Role.MENTIONED, Role.ATTENDEE);
    }

    @Test
    void to_sit_through_many_passages_is_less_than_to_say_one_thing() {
        Draft minutes = Draft.of("sitzung").person(inBirkstaett("Anna Dabei", Role.ATTENDEE))
                .person(inBirkstaett("Clara Redet", Role.ATTENDEE))
                .passage(said("Hochwasser gab es auch.", "Clara Redet"));
        for (int i = 0; i < 9; i++) {
            minutes.says("Hochwasser, Hochwasser, Hochwasser.");
        }

        assertThat(names(experts(published(minutes), "Hochwasser"))).containsExactly("Clara Redet", "Anna Dabei");
    }

    @Test
    void an_everyday_word_of_the_question_proves_nothing_however_often_a_report_has_it() {
        Draft report = Draft.of("bericht").person(inBirkstaett("Vera Fasst", Role.AUTHOR));
        for (int i = 0; i < 30; i++) {
            report.says("Auch hier wurde viel geplant und wenig gebaut, Teil " + i + ".");
        }
        SearchIndex index = published(report,
                Draft.of("gespraech").person(inBirkstaett("Clara Redet", Role.INTERVIEWEE))
                        .passage(said("Vor dem Hochwasser warnt die Sirene, so war es geplant.", "Clara Redet")));

        assertThat(names(experts(index, "geplant Hochwasser Sirene warnen"))).containsExactly("Clara Redet");
        assertThat(names(experts(index, "geplant"))).contains("Vera Fasst");
    }

    @Test
    void several_documents_prove_more_than_as_many_passages_of_one() {
        Draft report = Draft.of("lang").date("2020").person(inBirkstaett("Anna Einmal", Role.AUTHOR));
        List<Draft> drafts = new ArrayList<>(List.of(report));
        for (int i = 0; i < 4; i++) {
            report.says(RAIN);
            drafts.add(speech("rede-" + i, "Berta Oft", "2020"));
        }

        assertThat(names(experts(published(drafts.toArray(Draft[]::new)), "Hochwasser")))
                .containsExactly("Berta Oft", "Anna Einmal");
    }

    @Test
    void to_stand_in_a_list_of_those_who_came_is_to_attend() {
        Draft list = Draft.of("liste");
        StringBuilder names = new StringBuilder("Hochwasser, anwesend:");
        for (String given : List.of("Anna", "Bea", "Cora", "Dora", "Emma", "Fine", "Gesa", "Hanne", "Ida")) {
            list.person(inBirkstaett(given + " Gast", Role.ATTENDEE));
            names.append(' ').append(given).append(" Gast,");
        }

        assertThat(experts(published(list.says(names.toString())), "Hochwasser")).hasSize(9)
                .allMatch(expert -> expert.evidence().getFirst().role() == Role.ATTENDEE);
    }

    @Test
    void who_is_in_charge_counts_more_where_he_or_she_is_named() {
        SearchIndex index = published(Draft.of("eins").person(inBirkstaett("Rolf Leitet", Role.CONTACT)).says(RAIN),
                Draft.of("zwei").person(inBirkstaett("Sven Leitet", Role.CONTACT))
                        .says(RAIN + " Fragen Sie Sven Leitet."));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Sven Leitet", "Rolf Leitet");
    }

    @Test
    void who_was_absent_has_nothing_to_do_with_it() {
        Person absent = new Person("Anna Fehlt", Role.ATTENDEE, null, null, null, "Birkstätt", Attendance.EXCUSED,
                rule());

        assertThat(experts(published(Draft.of("sitzung").person(absent).says(RAIN)), "Hochwasser")).isEmpty();
    }

    @Test
    void authors_and_those_in_charge_stand_for_what_nobody_else_says() {
        SearchIndex index = published(Draft.of("bericht").person(inBirkstaett("Vera Fasst", Role.AUTHOR))
                .person(inBirkstaett("Rolf Leitet", Role.RESPONSIBLE)).says(RAIN)
                .passage(said("Frost und Frost.", "Otto Fremd")));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Vera Fasst", "Rolf Leitet");
        assertThat(experts(index, "Frost")).isEmpty();
    }

    @Test
    void what_is_newer_counts_more_and_what_is_undated_is_not_lost() {
        SearchIndex index = published(speech("alt", "Anton Frueher", "2004"), speech("neu", "Nora Jetzt", "2024"),
                speech("ohne", "Olga Irgendwann", null));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Nora Jetzt", "Olga Irgendwann",
                "Anton Frueher");
    }

    @Test
    void what_was_done_counts_more_than_what_is_only_mentioned() {
        SearchIndex index = published(
                Draft.of("erwaehnt").person(inBirkstaett("Erna Erwaehnt", Role.AUTHOR)).tells("Ein Bürgerrat.",
                        "buergerrat",
                        Status.MENTIONED, null),
                Draft.of("getan").person(inBirkstaett("Gerd Getan", Role.AUTHOR)).tells("Ein Bürgerrat.", "buergerrat",
                        Status.CARRIED_OUT, null));

        assertThat(names(experts(index, "Bürgerrat"))).containsExactly("Gerd Getan", "Erna Erwaehnt");
    }

    @Test
    void function_office_and_organisation_help() {
        Person inCharge = new Person("Zoe Amt", Role.AUTHOR, "Sachgebietsleitung Hochwasserschutz", null, null,
                "Birkstätt",
                null, rule());
        SearchIndex index = published(Draft.of("eins").person(inBirkstaett("Anna Ohne", Role.AUTHOR)).says(RAIN),
                Draft.of("zwei").person(inCharge).says(RAIN));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Zoe Amt", "Anna Ohne");
    }

    @Test
    void one_name_in_one_city_is_one_person_however_it_is_spelt_and_titled() {
        SearchIndex index = published(
                Draft.of("eins").date("2016")
                        .person(person("Dr. Ute Mühl", Role.AUTHOR, "Referentin", "Stadt Birkstätt", null))
                        .says(RAIN),
                Draft.of("zwei").date("2023")
                        .person(person("Ute Muehl", Role.AUTHOR, "Amtsleiterin", null, "Birkstätt"))
                        .says(RAIN));

        Expert one = experts(index, "Hochwasser").getFirst();

        assertThat(experts(index, "Hochwasser")).hasSize(1);
        assertThat(one.id()).isEqualTo("ute-muehl--birkstaett");
        assertThat(one.name()).isEqualTo("Dr. Ute Mühl");
        assertThat(one.documents()).isEqualTo(2);
        assertThat(one.newest()).hasToString("2023");
        assertThat(one.history()).extracting(Expert.Statement::function).containsExactly("Amtsleiterin", "Referentin");
        assertThat(one.evidence()).extracting(evidence -> evidence.person().function())
                .containsExactly("Amtsleiterin", "Referentin");
    }

    @Test
    void namesakes_elsewhere_are_others_and_told_of() {
        SearchIndex index = published(speech("hier", "Ute Mühl", "2020"),
                Draft.of("dort").person(person("Ute Mühl", Role.AUTHOR, null, null, "Kaltensee")).says("Frost."),
                Draft.of("irgendwo").person(person("Ute Mühl", Role.AUTHOR, null, null, null)).says("Nebel."));

        Expert one = experts(index, "Hochwasser").getFirst();

        assertThat(one.documents()).isEqualTo(1);
        assertThat(one.namesakes()).containsExactlyInAnyOrder(
                new Namesake("ute-muehl--kaltensee", "Ute Mühl", "Kaltensee"),
                new Namesake("ute-muehl--irgendwo", "Ute Mühl", "irgendwo"));
    }

    @Test
    void an_organisation_belongs_to_the_only_city_where_somebody_of_that_name_is_in_it() {
        SearchIndex index = published(
                Draft.of("eins").person(person("Ute Mühl", Role.AUTHOR, null, "Büro Deich", "Birkstätt")).says(RAIN),
                Draft.of("zwei").person(person("Ute Mühl", Role.AUTHOR, null, "Büro Deich", null)).says(RAIN),
                Draft.of("drei").person(person("Ute Mühl", Role.AUTHOR, null, "SPD", null)).says(RAIN));

        assertThat(experts(index, "Hochwasser")).extracting(Expert::id).containsExactlyInAnyOrder(
                "ute-muehl--birkstaett", "ute-muehl--drei");
        assertThat(index.expert(Viewer.MEMBER, "ute-muehl--buero-deich", ConfirmedPeople.NONE)).map(Expert::id)
                .contains("ute-muehl--birkstaett");
    }

    @Test
    void the_city_of_a_document_about_one_city_is_that_of_people_of_whom_nothing_else_is_said() {
        SearchIndex index = published(Draft.of("eins").about(VocabularyName.CITIES, "birkstaett")
                .person(person("Ute Mühl", Role.AUTHOR, null, null, null)).says(RAIN));

        assertThat(experts(index, "Hochwasser")).extracting(Expert::id).containsExactly("ute-muehl--birkstaett");
    }

    @Test
    void the_office_may_confirm_who_is_the_same() {
        SearchIndex index = published(speech("hier", "Ute Mühl", "2020"),
                Draft.of("dort").person(person("Ute Mahl", Role.AUTHOR, null, null, "Kaltensee")).says(RAIN));
        ConfirmedPeople confirmed = new ConfirmedPeople(
                List.of(Set.of("ute-muehl--birkstaett", "ute-mahl--kaltensee")), Set.of());

        assertThat(index.experts(Viewer.MEMBER, request("Hochwasser", confirmed))).singleElement()
                .satisfies(one -> assertThat(one.documents()).isEqualTo(2));
        assertThat(index.expert(Viewer.MEMBER, "ute-mahl--kaltensee", confirmed)).map(Expert::documents).contains(2);
    }

    @Test
    void a_bare_surname_is_nobody_and_a_speaker_is_known_by_one() {
        SearchIndex index = published(Draft.of("sitzung").person(person("Karg", Role.SPEAKER, null, null, "Birkstätt"))
                .person(inBirkstaett("Clara Redet", Role.ATTENDEE)).passage(said(RAIN, "Redet"))
                .passage(said("Hochwasser.", "Karg")));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Clara Redet");
        assertThat(experts(index, "Hochwasser").getFirst().evidence().getFirst().role()).isEqualTo(Role.SPEAKER);
    }

    @Test
    void a_surname_that_is_a_word_mentions_nobody() {
        SearchIndex index = published(Draft.of("eins").person(inBirkstaett("Eva Hof", Role.MENTIONED))
                .says("Hochwasser im Hof."),
                Draft.of("zwei").person(inBirkstaett("Ida Berg", Role.MENTIONED))
                        .says("Hochwasser, sagt Frau Berg."));

        assertThat(names(experts(index, "Hochwasser"))).containsExactly("Ida Berg");
    }

    @Test
    void evidence_is_marked_and_comes_from_different_documents() {
        SearchIndex index = published(
                Draft.of("eins").date("2020").person(inBirkstaett("Clara Redet", Role.SPEAKER))
                        .passage(said(RAIN, "Clara Redet")).passage(said("Wieder Hochwasser.", "Clara Redet"))
                        .passage(said("Und Hochwasser.", "Clara Redet")),
                Draft.of("zwei").date("2010").person(inBirkstaett("Clara Redet", Role.SPEAKER))
                        .passage(said("Sandsäcke gegen das Hochwasser, die Pumpen und der Deich.", "Clara Redet")));

        List<Evidence> evidence = experts(index, "Hochwasser").getFirst().evidence();

        assertThat(evidence).allMatch(proof -> !proof.passage().highlights().isEmpty());
        assertThat(evidence).extracting(proof -> proof.hit().id().value()).containsExactlyInAnyOrder("eins", "zwei");
        assertThat(experts(index, "nachts Wieder").getFirst().evidence()).hasSize(2)
                .allMatch(proof -> proof.hit().id().value().equals("eins"));
    }

    @Test
    void filters_limits_and_browsing_are_as_in_a_search() {
        SearchIndex index = published(speech("alt", "Anton Frueher", "2004"), speech("neu", "Nora Jetzt", "2024"));
        Filters old = new Filters(Map.of(Facet.YEAR, Set.of("2004")), null, null);

        assertThat(names(index.experts(Viewer.MEMBER,
                new ExpertRequest(QueryParser.parse("Hochwasser"), old, true, 10, ConfirmedPeople.NONE))))
                .containsExactly("Anton Frueher");
        assertThat(names(index.experts(Viewer.MEMBER,
                new ExpertRequest(QueryParser.parse("Hochwasser"), Filters.NONE, true, 1, ConfirmedPeople.NONE))))
                .containsExactly("Nora Jetzt");
        assertThat(names(experts(index, ""))).containsExactly("Nora Jetzt", "Anton Frueher");
        assertThat(experts(index, "Vulkan")).isEmpty();
    }

    @Test
    void words_spelt_alike_stand_in_as_in_a_search() {
        assertThat(names(experts(published(speech("neu", "Nora Jetzt", "2024")), "Hochwassr")))
                .containsExactly("Nora Jetzt");
    }

    @Test
    void the_public_is_shown_only_who_is_released() {
        SearchIndex index = published(speech("eins", "Anna Offen", "2024").visibility(Visibility.PUBLIC),
                speech("zwei", "Berta Still", "2024").visibility(Visibility.PUBLIC),
                speech("drei", "Carla Offen", "2024").visibility(Visibility.MEMBERS));
        ConfirmedPeople released = new ConfirmedPeople(List.of(),
                Set.of("anna-offen--birkstaett", "carla-offen--birkstaett"));

        assertThat(index.experts(Viewer.PUBLIC, request("Hochwasser", ConfirmedPeople.NONE))).isEmpty();
        assertThat(names(index.experts(Viewer.PUBLIC, request("Hochwasser", released)))).containsExactly("Anna Offen");
        assertThat(find(index, Viewer.PUBLIC, "anna-offen--birkstaett", released)).isPresent();
        for (String hidden : List.of("berta-still--birkstaett", "carla-offen--birkstaett", "niemand--nirgends")) {
            assertThat(find(index, Viewer.PUBLIC, hidden, released)).isEmpty();
        }
        assertThat(find(index, Viewer.MEMBER, "berta-still--birkstaett", ConfirmedPeople.NONE)).isPresent();
    }

    @Test
    void nothing_is_told_of_what_the_viewer_may_not_see() {
        Draft seen = Draft.of("offen").date("2020").visibility(Visibility.PUBLIC)
                .person(person("Ute Mühl", Role.AUTHOR, "Referentin", "Büro Deich", null)).says(RAIN);
        Draft elsewhere = Draft.of("intern").date("2024").visibility(Visibility.OFFICE)
                .person(person("Ute Mühl", Role.AUTHOR, "Leiterin", "Büro Deich", "Kaltensee")).says(RAIN);
        Draft namesake = Draft.of("geheim").visibility(Visibility.OFFICE)
                .person(person("Ute Mühl", Role.AUTHOR, null, "Amt", null)).says(RAIN);
        SearchIndex alone = published(seen);
        ConfirmedPeople confirmed = new ConfirmedPeople(
                List.of(Set.of("ute-muehl--kaltensee", "ute-muehl--buero-deich")), Set.of("ute-muehl--buero-deich"));

        SearchIndex index = published(seen, elsewhere, namesake);

        for (Viewer viewer : List.of(Viewer.PUBLIC, Viewer.MEMBER)) {
            assertThat(index.experts(viewer, request("Hochwasser", confirmed))).hasSize(1)
                    .isEqualTo(alone.experts(viewer, request("Hochwasser", confirmed)));
            for (String id : List.of("ute-muehl--kaltensee", "ute-muehl--buero-deich", "ute-muehl--amt")) {
                assertThat(find(index, viewer, id, confirmed)).isEqualTo(find(alone, viewer, id, confirmed));
            }
        }
    }

    @Test
    void a_profile_holds_a_passage_of_each_document_newest_first() {
        SearchIndex index = published(speech("alt", "Nora Jetzt", "2004"), speech("neu", "Nora Jetzt", "2024"),
                Draft.of("liste").date("2022").person(inBirkstaett("Nora Jetzt", Role.MENTIONED)).says("Nichts.")
                        .says("Eine Liste mit Nora Jetzt."));

        Expert whole = find(index, Viewer.MEMBER, "nora-jetzt--birkstaett", ConfirmedPeople.NONE).orElseThrow();

        assertThat(whole.evidence()).extracting(proof -> proof.hit().id().value()).containsExactly("neu", "liste",
                "alt");
        assertThat(whole.evidence()).extracting(Evidence::role).containsExactly(Role.SPEAKER, Role.MENTIONED,
                Role.SPEAKER);
        assertThat(whole.documents()).isEqualTo(3);
        assertThat(whole.evidence().get(1).passage().highlights()).containsExactly(new Highlight(15, 25));
        assertThat(whole.history()).singleElement().satisfies(said -> {
            assertThat(said.since()).hasToString("2004");
            assertThat(said.until()).hasToString("2024");
        });
        assertThat(find(shelf().open(), Viewer.OFFICE, "nora-jetzt--birkstaett", ConfirmedPeople.NONE)).isEmpty();
    }

    private SearchIndex published(Draft... drafts) {
        Shelf shelf = shelf();
        shelf.publish(List.of(drafts).stream().map(Draft::done).toList());
        return shelf.open();
    }

    private static Draft speech(String id, String name, @Nullable String date) {
        Draft draft = Draft.of(id).person(inBirkstaett(name, Role.SPEAKER)).passage(said(RAIN, name));
        return date == null ? draft : draft.date(date);
    }

    private static Passage said(String text, @Nullable String speaker) {
        return new Passage(text, 0, null, List.of(), speaker);
    }

    private static Person inBirkstaett(String name, Role role) {
        return person(name, role, null, null, "Birkstätt");
    }

    private static Person person(String name, Role role, @Nullable String function, @Nullable String organisation,
            @Nullable String city) {
        return new Person(name, role, function, null, organisation, city, null, rule());
    }

    private static Provenance rule() {
        return Provenance.rule("person.introduced", null);
    }

    private static ExpertRequest request(String typed, ConfirmedPeople confirmed) {
        return new ExpertRequest(QueryParser.parse(typed), Filters.NONE, true, 10, confirmed);
    }

    private static List<Expert> experts(SearchIndex index, String typed) {
        return index.experts(Viewer.MEMBER, request(typed, ConfirmedPeople.NONE));
    }

    private static Optional<Expert> find(SearchIndex index, Viewer viewer, String id, ConfirmedPeople confirmed) {
        return index.expert(viewer, id, confirmed);
    }

    private static List<String> names(List<Expert> experts) {
        return experts.stream().map(Expert::name).toList();
    }
}
