package de.erfahrungsschatz.api.http;

import static de.erfahrungsschatz.corpus.access.Visibility.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.ContactSettings;
import de.erfahrungsschatz.api.config.PeopleConfig;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExpertApiTest {

    private static final String MAHRHOLZ = "ilse-mahrholz--isenfurt";
    private static final Document REPORT = Draft.of("deich-bericht", MEMBERS, "Bericht über den Deich").date("2012")
            .person(new Person("Ute Mühl", Role.AUTHOR, "Leiterin, Tel. 02381 17-4711", null, "Stadt Birkstätt", null,
                    null,
                    Provenance.rule("person.byline", null)))
            .passage("Der Deich hält. Fragen an muehl@birkstaett.example oder Tel. 02381 17-4711.").document();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void members_are_told_who_can_tell_about_it_and_what_proves_that() {
        try (Served open = served(Viewer.MEMBER, PeopleConfig.DEFAULTS)) {
            JsonNode experts = open.get("/api/v1/experts?q=B%C3%BCrgerrat").json().get("experts");

            assertThat(experts.at("/0/id").asString()).isEqualTo(MAHRHOLZ);
            assertThat(experts.at("/0/affiliation").asString()).isEqualTo("staff");
            assertThat(experts.at("/0/documents").asInt()).isEqualTo(1);
            assertThat(experts.at("/0/newest").asString()).isEqualTo("2023-05-09");
            assertThat(experts.at("/0/evidence/0/role").asString()).isEqualTo("interviewee");
            assertThat(experts.at("/0/evidence/0/stated/function").asString()).isEqualTo("Leiterin");
            assertThat(experts.at("/0/evidence/0/highlights")).isNotEmpty();
            assertThat(experts.at("/0/evidence/0/link").asString())
                    .isEqualTo("/dokument/isenfurt-buergerrat-2023?q=B%C3%BCrgerrat#abschnitt-1");
            assertThat(experts.at("/0/history/0/organisation").asString()).isEqualTo("Stadt Isenfurt");
        }
    }

    @Test
    void filters_narrow_down_as_in_a_search_and_wrong_ones_are_told() {
        try (Served open = served(Viewer.MEMBER, PeopleConfig.DEFAULTS)) {
            assertThat(open.get("/api/v1/experts?q=Deich&year=2012").json().get("experts")).hasSize(1);
            assertThat(open.get("/api/v1/experts?q=Deich&year=2013").json().get("experts")).isEmpty();
            assertThat(open.get("/api/v1/experts?limit=1").json().get("experts")).hasSize(1);
            assertThat(open.get("/api/v1/experts?limit=51").status()).isEqualTo(400);
            assertThat(open.get("/ansprechpersonen?kind=interveiw").status()).isEqualTo(400);
            assertThat(open.get("/ansprechpersonen/" + MAHRHOLZ + "?q=rat").status()).isEqualTo(400);
        }
    }

    @Test
    void nobody_can_be_called_or_written_to() {
        try (Served open = served(Viewer.MEMBER, PeopleConfig.DEFAULTS)) {
            for (String target : List.of("/api/v1/experts?q=Deich", "/api/v1/experts/ute-muehl--birkstaett",
                    "/ansprechpersonen?q=Deich", "/ansprechpersonen/ute-muehl--birkstaett", "/?q=Deich")) {
                String all = open.get(target).text();
                String experts = target.startsWith("/?") ? all.substring(all.indexOf("class=\"expertbox\"")) : all;

                assertThat(experts).as(target).contains("Ute Mühl").doesNotContain("4711", "muehl@");
            }
            String page = open.get("/ansprechpersonen?q=Deich").text();
            assertThat(page).contains("[Telefonnummer]", "[E-Mail-Adresse]", "<mark>Deich</mark>")
                    .doesNotContain("4711", "muehl@", "mailto:");
        }
    }

    @Test
    void the_office_puts_people_through() {
        PeopleConfig people = new PeopleConfig(true, ConfirmedPeople.NONE, "office@netzwerk.example",
                ContactSettings.NONE);
        try (Served open = served(Viewer.MEMBER, people)) {
            assertThat(open.get("/api/v1/experts?q=Deich").json().get("contact").asString())
                    .isEqualTo("office@netzwerk.example");
            assertThat(open.get("/api/v1/experts/" + MAHRHOLZ).json().get("contact").asString())
                    .isEqualTo("office@netzwerk.example");
            assertThat(open.get("/ansprechpersonen/" + MAHRHOLZ).text()).contains("mailto:office@netzwerk.example?");
        }
    }

    @Test
    void the_public_is_shown_nobody_who_is_not_released() {
        try (Served open = served(Viewer.PUBLIC, PeopleConfig.DEFAULTS)) {
            assertThat(open.get("/api/v1/experts?q=B%C3%BCrgerrat").json().get("experts")).isEmpty();
            assertThat(open.get("/api/v1/experts/" + MAHRHOLZ).status()).isEqualTo(404);
            assertThat(open.get("/ansprechpersonen/" + MAHRHOLZ).status()).isEqualTo(404);
            assertThat(open.get("/ansprechpersonen?q=B%C3%BCrgerrat").text()).contains("nur Mitgliedsstädten")
                    .doesNotContain("Mahrholz");
            assertThat(open.get("/?q=B%C3%BCrgerrat").text()).doesNotContain("Wer kann dazu etwas sagen?");
            assertThat(open.get("/api/v1/suggest?q=mahrh").json().get("suggestions")).isEmpty();
            assertThat(open.get("/api/v1/documents/isenfurt-buergerrat-2023").json().get("people")).isEmpty();
            assertThat(open.get("/dokument/isenfurt-buergerrat-2023").text()).doesNotContain("Büro für Beteiligung");
        }
    }

    @Test
    void the_public_is_shown_who_is_released() {
        PeopleConfig people = new PeopleConfig(true,
                new ConfirmedPeople(List.of(), Set.of(MAHRHOLZ, "ute-muehl--birkstaett")), null,
                ContactSettings.NONE);
        try (Served open = served(Viewer.PUBLIC, people)) {
            assertThat(open.get("/api/v1/experts").json().get("experts")).hasSize(1);
            assertThat(open.get("/api/v1/experts/" + MAHRHOLZ).status()).isEqualTo(200);
            assertThat(open.get("/?q=B%C3%BCrgerrat").text()).contains("Wer kann dazu etwas sagen?");
            assertThat(open.get("/api/v1/documents/isenfurt-buergerrat-2023").json().get("people")).hasSize(1);
            assertThat(open.get("/api/v1/experts/ute-muehl--birkstaett").status()).isEqualTo(404);
        }
    }

    @Test
    void who_is_hidden_is_missing_like_one_who_never_was() {
        try (Served open = served(Viewer.PUBLIC, PeopleConfig.DEFAULTS)) {
            for (String path : List.of("/api/v1/experts/", "/ansprechpersonen/")) {
                String never = open.get(path + "niemand--nirgends").text();
                for (String id : List.of(MAHRHOLZ, "ute-muehl--birkstaett", "A", "..%2f", "--")) {
                    Reply reply = open.get(path + id);

                    assertThat(reply.status()).as(id).isEqualTo(404);
                    assertThat(reply.text()).as(id).isEqualTo(never);
                }
            }
        }
    }

    @Test
    void beside_hits_people_stand_on_the_first_page_and_only_for_words() {
        try (Served open = served(Viewer.MEMBER, PeopleConfig.DEFAULTS)) {
            String box = "Wer kann dazu etwas sagen?";

            assertThat(open.get("/?q=Deich").text()).contains(box, "/ansprechpersonen?q=Deich");
            assertThat(open.get("/?q=Deich&size=1&page=2").text()).doesNotContain(box);
            assertThat(open.get("/?kind=interview").text()).doesNotContain(box);
            assertThat(open.get("/?q=Xylophon").text()).doesNotContain(box);
        }
    }

    @Test
    void switched_off_there_is_neither_page_nor_box_nor_api() {
        try (Served open = served(Viewer.MEMBER,
                new PeopleConfig(false, ConfirmedPeople.NONE, null, ContactSettings.NONE))) {
            for (String target : List.of("/api/v1/experts?q=Deich", "/api/v1/experts/" + MAHRHOLZ, "/ansprechpersonen",
                    "/ansprechpersonen/" + MAHRHOLZ)) {
                assertThat(open.send("GET", target).status()).as(target).isEqualTo(404);
            }
            assertThat(open.get("/?q=Deich").text()).doesNotContain("Wer kann dazu etwas sagen?", "/ansprechpersonen");
        }
    }

    private Served served(Viewer viewer, PeopleConfig people) {
        List<Document> documents = new ArrayList<>(Documents.all());
        documents.add(REPORT);
        return Served.documents(folder, viewer, people, documents);
    }
}
