package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.Query.Clause.Any;
import de.erfahrungsschatz.engine.port.Query.Clause.Field;
import de.erfahrungsschatz.engine.port.Query.Clause.Narrow;
import de.erfahrungsschatz.engine.port.Query.Clause.Not;
import de.erfahrungsschatz.engine.port.Query.Clause.Person;
import de.erfahrungsschatz.engine.port.Query.Clause.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryFieldsTest {

    private final QueryFields fields = new QueryFields(new Vocabularies(List.of(
            new Vocabulary(VocabularyName.CITIES,
                    List.of(Concept.of("birkstaett", "Birkstätt"), Concept.of("bad-elm", "Bad Elm"),
                            weak("birkstaett-nord", "Nord (Birkstätt)", "Nord"),
                            weak("bad-elm-nord", "Nord (Bad Elm)", "Nord"), weak("ufer", "Ufer am Elm", "Bad Elm"))),
            new Vocabulary(VocabularyName.FORMATS, List.of(new Concept("buergerrat", "Bürgerrat",
                    List.of("Zukunftsrat"), List.of("Bürgerat"), List.of(), List.of(), null, null, null, false,
                    null))))));

    @Test
    void a_value_is_any_label_of_a_concept() {
        for (String value : List.of("Birkstätt", "birkstaett", "BIRKSTÄTT")) {
            assertThat(read("stadt:" + value)).containsExactly(narrow(Facet.CITY, "birkstaett"));
        }
        assertThat(read("stadt:\"Bad Elm\"")).containsExactly(narrow(Facet.CITY, "bad-elm"));
        assertThat(read("format:Zukunftsrat")).containsExactly(narrow(Facet.FORMAT, "buergerrat"));
        assertThat(read("format:Bürgerat")).containsExactly(narrow(Facet.FORMAT, "buergerrat"));
        assertThat(read("stand:durchgeführt")).containsExactly(narrow(Facet.STATUS, "carried-out"));
        assertThat(read("stadt:\"ohne Angabe\"")).containsExactly(narrow(Facet.CITY, "none"));
    }

    @Test
    void an_ambiguous_label_means_all_that_it_may_name() {
        assertThat(read("stadt:Nord")).containsExactly(narrow(Facet.CITY, "birkstaett-nord", "bad-elm-nord"));
    }

    @Test
    void a_value_that_nothing_is_called_stays() {
        assertThat(read("stadt:Atlantis thema:Birkstätt jahr:bald stadt:東京")).containsExactly(
                new Field(QueryField.CITY, "Atlantis"), new Field(QueryField.TOPIC, "Birkstätt"),
                new Field(QueryField.YEAR, "bald"), new Field(QueryField.CITY, "東京"));
    }

    @Test
    void years_are_one_several_or_all_from_one_on() {
        assertThat(read("jahr:2012")).containsExactly(years(2012, 2012));
        assertThat(read("jahr:2010-2015")).containsExactly(years(2010, 2015));
        assertThat(read("jahr:2015–2010")).containsExactly(years(2010, 2015));
        assertThat(read("jahr:2010-")).containsExactly(years(2010, null));
        assertThat(read("jahr:-2010")).containsExactly(years(null, 2010));
        assertThat(read("jahr:-")).containsExactly(new Word("jahr:-"));
    }

    @Test
    void fields_side_by_side_narrow_together() {
        assertThat(read("stadt:Birkstätt Rat format:Bürgerrat stadt:\"Bad Elm\"")).containsExactly(new Word("Rat"),
                new Narrow(new Filters(Map.of(Facet.CITY, Set.of("birkstaett", "bad-elm"), Facet.FORMAT,
                        Set.of("buergerrat")), null, null)));
        assertThat(read("jahr:2010 jahr:2012")).containsExactly(
                new Any(List.of(years(2010, 2010), years(2012, 2012))));
    }

    @Test
    void fields_inside_others_are_read_too() {
        assertThat(read("-stadt:Birkstätt (person:Ada ODER Rat)")).containsExactly(
                new Not(narrow(Facet.CITY, "birkstaett")), new Any(List.of(new Person("Ada"), new Word("Rat"))));
    }

    private List<Clause> read(String typed) {
        return fields.resolve(QueryParser.parse(typed)).clauses();
    }

    private static Narrow narrow(Facet facet, String... values) {
        return new Narrow(new Filters(Map.of(facet, Set.of(values)), null, null));
    }

    private static Narrow years(@Nullable Integer from, @Nullable Integer to) {
        return new Narrow(new Filters(Map.of(), from, to));
    }

    private static Concept weak(String id, String label, String weakLabel) {
        return new Concept(id, label, List.of(), List.of(), List.of(weakLabel), List.of(), null, null, null, false,
                null);
    }
}
