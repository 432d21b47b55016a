package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExperienceReaderTest {

    private static ExperienceReader reader = reader(new Vocabularies(List.of()));

    @BeforeAll
    static void readVocabularies() throws InvalidYamlException {
        reader = reader(VocabularyReader.read(null));
    }

    private static ExperienceReader reader(Vocabularies vocabularies) {
        return new ExperienceReader(vocabularies, new ConceptMentions(vocabularies));
    }

    private static KnownCities cities(String... own) {
        return new KnownCities(List.of(own),
                text -> Stream.of("Herne", "Witten").filter(text::contains).map(String::toLowerCase).toList());
    }

    @Test
    void states_what_a_sentence_states_besides() {
        Experience told = only("Die Bürgerwerkstatt mit rund 120 Personen dauerte zwei Tage und kostete 12.000 Euro.");

        assertThat(told.status()).isEqualTo(Status.CARRIED_OUT);
        assertThat(told.participants()).isEqualTo("rund 120 Personen");
        assertThat(told.duration()).isEqualTo("zwei Tage");
        assertThat(told.cost()).isEqualTo("12.000 Euro");
        assertThat(told.provenance().rule()).startsWith("status.");
        assertThat(told.provenance().quote()).contains("Bürgerwerkstatt");
    }

    @Test
    void takes_no_rhythm_and_no_distance_for_a_duration() {
        assertThat(only("Der Bürgerstammtisch trifft sich alle sechs Wochen.").duration()).isNull();
        assertThat(only("Vor zwei Tagen war der Stadtspaziergang.").duration()).isNull();
    }

    @Test
    void what_was_turned_down_in_a_vote_is_not_the_vote_and_no_vote_takes_part() {
        Experience told = only(
                "Im Mai 2019 haben die Einwohner in einem Bürgerentscheid die Rodung des Hains abgelehnt.");

        assertThat(told.status()).isEqualTo(Status.CARRIED_OUT);
        assertThat(told.participants()).isNull();
    }

    @Test
    void the_number_of_an_item_is_none_of_participants() {
        assertThat(Amounts.in("2. Bürger*innensprechstunde am Ufer").participants()).isNull();
        assertThat(Amounts.in("Zur Werkstatt kamen 1.200 Bürger*innen.").participants())
                .isEqualTo("1.200 Bürger*innen");
        assertThat(Amounts.in("Das kostete 12.500,50 Euro.").cost()).isEqualTo("12.500,50 Euro");
    }

    @Test
    void another_city_has_the_experience_that_is_told_of_it() {
        assertThat(only("In Herne fand ein World-Café statt.").city()).isEqualTo("herne");
        assertThat(only("Bei uns fand ein World-Café statt.").city()).isNull();
        assertThat(reader.experiences(Passage.of("In Herne fand ein World-Café statt."), cities("herne")))
                .extracting(Experience::city).containsOnlyNulls();
        assertThat(only("Herne und Witten planen ein World-Café.").city()).isNull();
    }

    @Test
    void tells_several_formats_of_a_sentence_apart() {
        assertThat(reader.experiences(Passage.of("Einen Bürgerrat haben wir abgelehnt, dafür planen wir ein Barcamp."),
                cities())).extracting(Experience::format, Experience::status)
                .containsExactly(tuple("buergerrat", Status.REJECTED),
                        tuple("barcamp", Status.PLANNED));
    }

    @Test
    void a_bare_mention_adds_nothing_to_what_is_told_elsewhere() {
        assertThat(only("Bürgerrat\n\nDer Bürgerrat hat an drei Tagen getagt. So sind Bürgerräte.").status())
                .isEqualTo(Status.CARRIED_OUT);
    }

    @Test
    void the_next_sentence_may_take_up_what_was_left_open() {
        assertThat(only("Wir hatten an eine Charrette gedacht. Der Rat hat sie abgelehnt.").status())
                .isEqualTo(Status.REJECTED);
    }

    private static Experience only(String text) {
        List<Experience> told = reader.experiences(Passage.of(text), cities());
        assertThat(told).hasSize(1);
        return told.getFirst();
    }
}
