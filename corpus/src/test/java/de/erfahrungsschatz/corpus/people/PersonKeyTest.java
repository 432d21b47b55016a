package de.erfahrungsschatz.corpus.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonKeyTest {

    @Test
    void a_name_and_a_city_that_somebody_writes_down_are_known_by_what_documents_make_of_them() {
        assertThat(PersonKey.of("Dr. Zoë Müßig", "Grünburg").map(PersonKey::id)).hasValue("zoe-muessig--gruenburg");
        assertThat(PersonKey.of("Müßig", "Grünburg")).isEmpty();
        assertThat(PersonKey.of("Zoë Müßig", "")).isEmpty();
    }

    @Test
    void titles_and_the_spelling_of_umlauts_make_no_difference() {
        assertThat(id("Prof. Dr.-Ing. Ute Mühl-Özen", null, "Birkstätt")).isEqualTo("ute-muehl-oezen--birkstaett")
                .isEqualTo(id("Ute Muehl-Oezen", null, "Birkstaett"));
    }

    @Test
    void the_city_of_an_administration_is_in_its_name() {
        for (String organisation : List.of("Stadt Birkstätt", "Stadtverwaltung Birkstätt", "Hansestadt Birkstätt",
                "Stadt Birkstätt, Stadtplanungsamt")) {
            assertThat(id("Ute Mühl", organisation, null)).as(organisation).isEqualTo("ute-muehl--birkstaett");
        }
    }

    @Test
    void an_organisation_that_is_in_every_city_proves_nothing() {
        assertThat(id("Ute Mühl", "Büro Deich", null)).isEqualTo("ute-muehl--buero-deich");
        for (String organisation : List.of("SPD", "SPD-Fraktion", "Bündnis 90/Die Grünen", "AWO")) {
            assertThat(id("Ute Mühl", organisation, null)).as(organisation).isEqualTo("ute-muehl--bericht");
        }
    }

    @Test
    void who_is_known_by_name_alone_is_known_in_one_document_alone() {
        assertThat(id("Ute Mühl", null, null)).isEqualTo("ute-muehl--bericht");
        assertThat(id("Dr. Mühl", "Stadt Birkstätt", "Birkstätt")).isEqualTo("muehl--bericht");
        assertThat(id("Ute Mühl", null, null, "birkstaett")).isEqualTo("ute-muehl--birkstaett");
        assertThat(id("Ute Mühl", null, null, "birkstaett", "aldenrath")).isEqualTo("ute-muehl--bericht");
        assertThat(id(Person.Role.ATTENDEE, "Ute Mühl", null, null, "birkstaett")).isEqualTo("ute-muehl--bericht");
    }

    @Test
    void every_name_makes_an_id() {
        for (String name : List.of("Ute Mühl", "Łukasz Ægir", "Анна Смирнова", "?? ??", "")) {
            assertThat(PersonKey.isId(id(name, null, "Birkstätt"))).as(name).isTrue();
        }
        for (String wrong : List.of("", "ute-muehl", "Ute--birkstaett", "--", "ute--../x")) {
            assertThat(PersonKey.isId(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void staff_is_told_from_others_as_far_as_something_is_said() {
        assertThat(Affiliation.of(null, null, "Stadt Birkstätt")).isEqualTo(Affiliation.STAFF);
        assertThat(Affiliation.of(null, null, "Stadtverwaltung")).isEqualTo(Affiliation.STAFF);
        for (String office : List.of("Stadtplanungsamt", "Amt für Wohnen", "Forum 1 im Umweltamt",
                "Stabsstelle Dialog")) {
            assertThat(Affiliation.of(null, office, null)).as(office).isEqualTo(Affiliation.STAFF);
        }
        assertThat(Affiliation.of(null, "Institut für Stadtplanung", "Universität Birkstätt"))
                .isEqualTo(Affiliation.EXTERNAL);
        assertThat(Affiliation.of(null, null, "Stadtwerke Birkstätt")).isEqualTo(Affiliation.EXTERNAL);
        assertThat(Affiliation.of("Beratung im Auftrag des", "Amts für Wohnen", null)).isEqualTo(Affiliation.EXTERNAL);
        for (String office : List.of("Siedlergemeinschaft Finkenweg", "Ehrenamt", "Redaktion")) {
            assertThat(Affiliation.of("Vorsitzende", office, null)).as(office).isEqualTo(Affiliation.UNKNOWN);
        }
        assertThat(Affiliation.of(null, null, null)).isEqualTo(Affiliation.UNKNOWN);
    }

    private static String id(String name, @Nullable String organisation, @Nullable String city, String... cities) {
        return id(Person.Role.SPEAKER, name, organisation, city, cities);
    }

    private static String id(Person.Role role, String name, @Nullable String organisation, @Nullable String city,
            String... cities) {
        Person person = new Person(name, role, null, null, organisation, city, null,
                Provenance.rule("person.introduced", null));
        return PersonKey.of(person, new DocumentId("bericht"), List.of(cities)).id();
    }
}
