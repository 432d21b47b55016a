package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NamesakesTest {

    @Test
    void people_of_one_name_in_two_cities_are_asked_about() {
        Document here = document("eins", "Dr. Ada Wendehals", "Stadt Hamm");
        Document there = document("zwei", "Ada Wendehals", "Kiel");

        assertThat(new Namesakes(List.of(filed(here), filed(there))).of(here)).extracting(Finding::what)
                .containsExactly("Dr. Ada Wendehals (Stadt Hamm) heißt wie jemand in zwei (Kiel): dieselbe Person?");
    }

    @Test
    void the_same_city_and_an_unknown_one_raise_no_question() {
        Document here = document("eins", "Ada Wendehals", "Stadt Hamm");

        assertThat(new Namesakes(List.of(filed(here), filed(document("zwei", "Ada Wendehals", "Stadt Hamm")),
                filed(document("drei", "Ada Wendehals", null)), filed(document("vier", "Ida Wendehals", "Kiel"))))
                .of(here))
                .isEmpty();
    }

    private static FiledDocument filed(Document document) {
        Reading reading = new Reading("a.txt", Reading.Result.READ, null, null, List.of(), List.of(), Effort.NONE);
        return new FiledDocument(new Entry("/archiv", "a.txt", 1, 1, "hash", "", null, List.of(reading)), reading,
                document);
    }

    private static Document document(String id, String name, @Nullable String city) {
        Metadata metadata = new Metadata(new Derived<>(id, Provenance.rule("title.heading", id)), null, Map.of(),
                List.of(new Person(name, Person.Role.INTERVIEWEE, null, null, city)),
                new Source(null, "text/plain", 0, false));
        return new Document(new DocumentId(id), Visibility.MEMBERS, metadata,
                List.of(Passage.of("Text.")));
    }
}
