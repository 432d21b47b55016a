package de.erfahrungsschatz.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.openapi.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The sample corpus, asked over the shipped server.
class SampleCorpusIT {

    /// The mailbox that the sample's settings name as one of an office.
    private static final String FUNCTIONAL_MAILBOX = "beteiligung@aldenrath.example";
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");
    /// The numbers that Germany reserves for fiction, which are all that the sample uses.
    private static final Pattern TELEPHONE = Pattern.compile(
            "(23125|66969|90009|99998|4710)[ -–/]*\\d{2,3}");

    private static RunningServer members;
    private static RunningServer open;

    @BeforeAll
    static void serve() {
        members = RunningServer.of(SampleCorpus.DATA, "members");
        open = RunningServer.of(SampleCorpus.DATA, "public");
    }

    @AfterAll
    static void close() {
        members.close();
        open.close();
    }

    @Test
    void is_large_and_mostly_for_members() {
        int all = members.total("");

        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat(open.total("")).isBetween(10, all / 2);
    }

    @Test
    void every_count_is_the_total_of_its_value() {
        JsonNode facets = members.client().get("/api/v1/facets").json().get("facets");
        facets.properties().forEach(facet -> facet.getValue().forEach(value -> {
            String narrowed = "?" + facet.getKey() + "=" + value.get("value").asString();
            assertThat(members.total(narrowed)).as(narrowed).isEqualTo(value.get("count").asInt());
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bürgerrat", "bürgerrat", "Bürgerräte", "bürgerräten", "einfamilienhaussiedlung",
        "runder tisch",
        "fokusgruppen mit migranten", "hochwasser beteiligung", "\"Runder Tisch\"", "jugendliche erreichen"})
    void finds_what_people_type(String words) {
        assertThat(members.total("?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).as(words).isPositive();
    }

    @Test
    void every_public_answer_is_free_of_contact_data() {
        for (String id : ids(open)) {
            for (String target : List.of("/api/v1/documents/" + id, "/dokument/" + id)) {
                Reply reply = open.client().get(target);

                assertThat(reply.status()).isEqualTo(200);
                assertThat(found(MAIL, reply.text())).as(target).isSubsetOf(FUNCTIONAL_MAILBOX);
                assertThat(found(TELEPHONE, reply.text())).as(target).isEmpty();
            }
        }
    }

    @Test
    void every_document_for_members_can_be_opened_and_marked() {
        for (String id : ids(members)) {
            assertThat(members.client().get("/api/v1/documents/" + id + "?q=beteiligung").status()).isEqualTo(200);
            assertThat(members.client().get("/dokument/" + id + "?q=beteiligung").status()).isEqualTo(200);
        }
    }

    private static List<String> ids(RunningServer server) {
        List<String> ids = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            JsonNode answer = server.client().get("/api/v1/search?size=50&page=" + page).json();
            pages = answer.get("pages").asInt();
            answer.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
        }
        return ids;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
