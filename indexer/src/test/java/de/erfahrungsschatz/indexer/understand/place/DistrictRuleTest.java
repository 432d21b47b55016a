package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistrictRuleTest {

    private final Vocabulary cities = new Vocabulary(VocabularyName.CITIES,
            List.of(city("talheim", "Talheim"), city("birkstaett", "Birkstätt"),
                    district("talheim-au", "Au", "talheim"), district("talheim-altstadt", "Altstadt", "talheim"),
                    district("talheim-alte-gaerten", "Alte Gärten", "talheim"),
                    district("birkstaett-altstadt", "Altstadt", "birkstaett"),
                    district("birkstaett-hang", "Sonnenhang", "birkstaett")));
    private final CityMentions mentions = new CityMentions(cities);
    private final Districts districts = new Districts(cities);

    @Test
    void title_name_of_the_file_and_headings_tell_the_districts_of_the_document() {
        assertThat(find("Die Au wird grün", "a", "Ein Park.")).containsExactly("talheim-au city.district-in-title");
        assertThat(find("Bericht", "Bericht Altstadt 2020", "Ein Park."))
                .containsExactly("talheim-altstadt city.district-in-file-name");
        assertThat(rule("Bericht", "a", List.of("talheim"), new Passage("Ein Park.", 0, 1, List.of("2 Die Au"), null)))
                .containsExactly("talheim-au city.district-in-heading");
    }

    @Test
    void what_the_text_names_once_is_mentioned_and_no_more() {
        assertThat(find("Bericht", "a", "Wir waren in der Altstadt.")).isEmpty();
        assertThat(find("Bericht", "a", "Wir waren in der Altstadt.", "Die Händler der Altstadt kamen auch."))
                .containsExactly("talheim-altstadt city.district-mentions");
        assertThat(find("Bericht", "a", "Altstadt, Altstadt. " + "Wir reden viel. ".repeat(600))).isEmpty();
    }

    @Test
    void a_district_of_another_city_is_none_of_the_document() {
        assertThat(find("Der Sonnenhang", "a", "Am Sonnenhang.", "Am Sonnenhang.")).isEmpty();
        assertThat(find("Bericht", "a", "In Birkstätt ist die Altstadt autofrei.", "Die Altstadt von Birkstätt."))
                .isEmpty();
    }

    @Test
    void of_a_name_that_two_cities_of_the_document_have_the_sentence_must_say_whose_it_is() {
        List<String> both = List.of("talheim", "birkstaett");
        assertThat(rule("Bericht", "a", both, Passage.of("Die Altstadt ist eng. Die Altstadt ist laut."))).isEmpty();
        assertThat(rule("Bericht", "a", both,
                Passage.of("In Birkstätt ist die Altstadt eng. Birkstätt will die Altstadt leiser.")))
                .containsExactly("birkstaett-altstadt city.district-mentions");
    }

    @Test
    void names_are_found_with_endings_and_streets_are_no_districts() {
        assertThat(mentioned("In den Alten Gärten blüht es.")).containsExactly("talheim-alte-gaerten");
        assertThat(mentioned("Die Wege des Altstadts sind eng.")).containsExactly("talheim-altstadt");
        assertThat(mentioned("Wir trafen uns in der Altstadt-Straße 4 und in der Neu-Altstadt.")).isEmpty();
        assertThat(mentioned("Ein altes Wort: altstadt, und au!")).isEmpty();
    }

    @Test
    void a_passage_mentions_the_districts_of_the_city_that_it_speaks_about() {
        assertThat(mentioned("In Birkstätt wurde viel gebaut. Dort ist der Sonnenhang ganz neu."))
                .containsExactly("birkstaett", "birkstaett-hang");
        assertThat(mentioned("Auf die Bürger der Altstadt kam es an."))
                .containsExactly("talheim-altstadt");
    }

    private List<String> find(String title, String fileName, String... texts) {
        return rule(title, fileName, List.of("talheim"),
                Arrays.stream(texts).map(Passage::of).toArray(Passage[]::new));
    }

    private List<String> rule(String title, String fileName, List<String> homes, Passage... passages) {
        CityReading reading = reading(homes, passages);
        DistrictReading places = districts.in(reading);
        List<Passage> noted = PassageCities.noted(List.of(passages), reading, places, homes, List.of());
        return DistrictRule.districts(title, fileName, noted, places, homes).stream()
                .map(district -> district.value() + " " + district.provenance().rule()).toList();
    }

    private List<String> mentioned(String text) {
        CityReading reading = reading(List.of("talheim"), Passage.of(text));
        List<Derived<String>> all = PassageCities
                .noted(List.of(Passage.of(text)), reading, districts.in(reading), List.of("talheim"), List.of())
                .getFirst()
                .metadata().mentions().getOrDefault(VocabularyName.CITIES, List.of());
        return all.stream().map(Derived::value).toList();
    }

    private CityReading reading(List<String> homes, Passage... passages) {
        return mentions.in(new CityContext(Set.copyOf(homes), List.of()),
                Arrays.stream(passages).map(Passage::text).toList());
    }

    private static Concept city(String id, String name) {
        return concept(id, name, List.of(), null);
    }

    private static Concept district(String id, String name, String city) {
        return concept(id, name + " (" + city + ")", List.of(name), city);
    }

    private static Concept concept(String id, String name, List<String> weak, @Nullable String broader) {
        return new Concept(id, name, List.of(), List.of(), weak, List.of(), broader, null, null, broader == null,
                20_000);
    }
}
