package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageCitiesTest {

    private final Vocabulary cities = VocabularyReader.read(null).get(VocabularyName.CITIES);
    private final CityMentions mentions = new CityMentions(cities);
    private final Districts districts = new Districts(cities);

    PassageCitiesTest() throws InvalidYamlException {}

    @Test
    void each_city_is_noted_once_with_the_words_that_name_it() {
        Passage passage = noted("Wir lernen von Kiel. In Kiel und Solingen gibt es das schon.");
        assertThat(passage.metadata().mentioned(VocabularyName.CITIES)).containsExactly("kiel", "solingen");
        assertThat(passage.metadata().mentions().getOrDefault(VocabularyName.CITIES, List.of()).getFirst().provenance()
                .quote()).contains("Wir lernen von Kiel");
    }

    @Test
    void a_passage_speaks_about_the_city_with_which_its_sentences_begin_and_go_on() {
        assertThat(about("In Kiel wurde ein Bürgerrat gelost. Dort kamen 40 Menschen. Das Ergebnis ging in den Rat."))
                .isEqualTo("kiel");
        assertThat(about("Kiel hat damit gute Erfahrungen gemacht.")).isEqualTo("kiel");
    }

    @Test
    void a_mere_mention_is_not_what_it_speaks_about() {
        assertThat(about("Wir haben hier viel probiert, auch nach einem Besuch in Kiel. Bei uns kam das gut an."))
                .isNull();
        assertThat(about("In Kiel ging das. Bei uns in Hamm fehlt das Geld, und wir haben viele andere Sorgen."))
                .isNull();
        assertThat(about("In Hamm wurde ein Bürgerrat gelost.")).isNull();
    }

    @Test
    void an_authority_that_sits_in_a_city_does_not_speak_about_it() {
        assertThat(about("Das Landesamt in Kiel hat den Bescheid angekündigt. Die Mittel sind damit gesichert."))
                .isNull();
    }

    @Test
    void whoever_speaks_for_another_city_speaks_about_it() {
        assertThat(about("Anna Beispiel, Kiel: Bei uns gibt es das seit Jahren. Wir losen jedes Mal neu."))
                .isEqualTo("kiel");
        assertThat(about("Anna Beispiel, Leiterin, Bauamt, Kiel\n\nWir losen jedes Mal neu. Das kostet Geld."))
                .isEqualTo("kiel");
        assertThat(about("Von: Anna Beispiel\n\nGuten Tag, in Kiel haben wir das probiert.\n\nUns hat es gefallen."))
                .isEqualTo("kiel");
        assertThat(about("Anna Beispiel, Hamm: Bei uns gibt es das seit Jahren.")).isNull();
    }

    @Test
    void what_is_told_below_the_name_of_a_speaker_is_about_his_city() {
        Passage passage = new Passage("Das Losen hat sich bewährt. Man zahlt dafür, und viele machen mit.", 0, null,
                List.of("Anna Beispiel, Stadt Kiel: Losen lohnt sich"), null);
        assertThat(about(passage)).isEqualTo("kiel");
    }

    @Test
    void there_leads_back_to_the_city_named_before() {
        assertThat(about("Frau Beispiel fragt, ob das Vorbild aus Kiel taugt. Dort losen sie seit Jahren."))
                .isEqualTo("kiel");
    }

    @Test
    void who_comes_from_elsewhere_or_is_compared_changes_no_subject() {
        assertThat(
                about("Ein Büro aus Kiel hat moderiert. Es kamen viele Leute. Die Halle war voll, und alle blieben."))
                .isNull();
        assertThat(about(
                "In Kiel gibt es das, wir haben es nicht. Denkbar wäre es. Ohne Geld wird daraus aber nichts Rechtes."))
                .isNull();
    }

    @Test
    void visitors_speak_about_where_they_were() {
        assertThat(about(
                "In Kiel besuchten wir das dortige Forum. Es besteht seit Jahren. Ein Mitglied sagte uns, man lose.\n\n"
                        + "Ob daraus mehr wird, ist dort noch offen."))
                .isEqualTo("kiel");
        assertThat(about("Ja, übernommen haben wir den Spaziergang aus Kiel: Die dortige Kollegin lädt alle dazu ein."))
                .isEqualTo("kiel");
    }

    @Test
    void two_cities_in_one_passage_are_none() {
        assertThat(about("In Kiel fragt man seit Jahren nach dem Hafen.\n\nSolingen denkt über einen Bürgerrat nach."))
                .isNull();
    }

    @Test
    void whoever_is_asked_for_others_tells_of_them() {
        Passage asked = new Passage(
                "Wollte nicht auch Kiel mitmachen?\n\nDie haben sich anders entschieden. Schade ist es.",
                33, null, List.of(), null);
        assertThat(about(asked)).isEqualTo("kiel");
    }

    @Test
    void whoever_is_asked_what_was_learned_elsewhere_begins_with_it() {
        String question = "Was haben Sie von anderen Städten gelernt?";
        assertThat(
                about(new Passage(question + "\n\nAm meisten hat uns Kiel geholfen. Dort lost man, und man half uns.",
                        question.length(), null, List.of(), null)))
                .isEqualTo("kiel");
    }

    @Test
    void a_paragraph_about_something_else_ends_what_was_asked_for() {
        String question = "Und Kiel?";
        assertThat(about(new Passage(question + "\n\nKiel hat früh gelost.\n\nInnerhalb des Kreises treffen sich alle "
                + "zweimal im Jahr. Daneben gibt es einen Arbeitskreis, der viel bewegt.", question.length(), null,
                List.of(), null))).isNull();
    }

    @Test
    void a_chapter_about_a_city_holds_for_all_that_stands_below() {
        assertThat(about(new Passage("Das Losen hat sich bewährt. Man zahlt dafür.", 0, null,
                List.of("Bericht", "2. Kiel: Losen lohnt sich", "2.1 Der Rat"), null))).isEqualTo("kiel");
        assertThat(about(new Passage("Das Losen hat sich bewährt. Man zahlt dafür.", 0, null,
                List.of("Bericht", "2. Kiel: Losen lohnt sich", "2.1 Hamm: Der Rat"), null))).isNull();
    }

    @Test
    void a_city_that_answers_a_question_asked_of_several_speaks_about_itself() {
        assertThat(about(new Passage("Ja, seit 1998. Das kostet nicht viel.", 0, null, List.of(), "Kiel")))
                .isEqualTo("kiel");
        assertThat(about(new Passage("Ja, seit 1998. Das kostet nicht viel.", 0, null, List.of(), "Hamm"))).isNull();
        assertThat(about(new Passage("Ja, seit 1998. Das kostet nicht viel.", 0, null, List.of(), "Anna Kiel")))
                .isNull();
    }

    @Test
    void who_reports_where_several_met_tells_of_the_city_that_sent_him_or_her() {
        assertThat(reported("Frau Aalders berichtet, dass die Werkstatt gut besucht war.")).isEqualTo("kiel");
        assertThat(reported("Herr Dr. Butt ergänzt: Der Rat hat zugestimmt.\n\nMan wolle das fortsetzen."))
                .isEqualTo("gera");
        assertThat(reported("Frau Aalders berichtet von der Werkstatt.\n\nHerr Butt ergänzt, das Losen sei teuer."))
                .isNull();
        assertThat(reported("Frau Aalders berichtet von der Werkstatt.\n\nHerr Zander dankt allen.")).isNull();
        assertThat(reported("Frau Aalders dankt allen.")).isNull();
        assertThat(reported("Frau Aalders sucht Räume; bitte direkt melden.")).isNull();
        assertThat(reported("Die Werkstatt war gut besucht, wie Frau Aalders berichtet.")).isNull();
    }

    private @Nullable String reported(String text) {
        List<String> homes = List.of("kiel", "gera", "hamm");
        CityReading reading = mentions.in(new CityContext(Set.copyOf(homes), List.of()), List.of(text));
        Derived<String> city = PassageCities.noted(List.of(Passage.of(text)), reading, districts.in(reading), homes,
                List.of(attendee("Ida Aalders", "Kiel"), attendee("Dr. Udo Butt", "Gera"))).getFirst().metadata()
                .city();
        return city == null ? null : city.value();
    }

    private static Person attendee(String name, String city) {
        return new Person(name, Person.Role.ATTENDEE, null, null, null, city, null, Provenance.rule("test", null));
    }

    private @Nullable String about(String text) {
        return about(Passage.of(text));
    }

    private @Nullable String about(Passage passage) {
        Derived<String> city = noted(passage).metadata().city();
        return city == null ? null : city.value();
    }

    private Passage noted(String text) {
        return noted(Passage.of(text));
    }

    private Passage noted(Passage passage) {
        CityReading reading = mentions.in(new CityContext(Set.of("hamm"), List.of()), List.of(passage.text()));
        return PassageCities.noted(List.of(passage), reading, districts.in(reading), List.of("hamm"), List.of())
                .getFirst();
    }
}
