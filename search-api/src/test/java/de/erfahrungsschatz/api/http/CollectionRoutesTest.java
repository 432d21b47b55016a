package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionRoutesTest {

    private static Served open;

    @BeforeAll
    static void open(@TempDir Path folder) {
        open = Served.documents(folder, Viewer.PUBLIC, Documents.all());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @Test
    void shows_passages_below_their_documents_with_the_source() {
        Document page = page("?stelle=isenfurt-buergerrat-2023.2&stelle=rabenstedt-siedlung-2014.1"
                + "&stelle=isenfurt-buergerrat-2023.1");

        assertThat(page.select(".briefing h2").eachText()).containsExactly("Isenfurt: der Bürgerrat hat uns überrascht",
                "Rabenstedt: wer zieht in die Finkenweg-Siedlung?");
        assertThat(page.select(".briefing section").get(0).select("blockquote").eachText().getFirst())
                .startsWith("Die Kosten lagen bei");
        assertThat(page.select(".citation").get(0).text()).isEqualTo("Isenfurt: der Bürgerrat hat uns überrascht. "
                + "Interview, Isenfurt, 9. Mai 2023. In: Probe, https://probe.example/dokument/isenfurt-buergerrat-2023");
        assertThat(page.select(".place a[href^=/dokument]").get(0).text()).contains("Dr. Ilse Mahrholz", "S. 2");
    }

    @Test
    void a_passage_is_dropped_by_a_link() {
        Document page = page("?stelle=isenfurt-buergerrat-2023.2&stelle=rabenstedt-siedlung-2014.1");

        assertThat(page.select("a.drop").eachAttr("href")).containsExactly(
                "/merkliste?stelle=rabenstedt-siedlung-2014.1", "/merkliste?stelle=isenfurt-buergerrat-2023.2");
    }

    @Test
    void what_is_hidden_is_missing_like_what_never_was() {
        String hidden = page("?stelle=elmsbrueck-ak-2019.1").select("main").html();
        String nothing = page("?stelle=gibt-es-nicht.1").select("main").html();
        String beyond = page("?stelle=isenfurt-buergerrat-2023.99").select("main").html();

        assertThat(hidden).contains("Eine Stelle ist").isEqualTo(nothing).isEqualTo(beyond);
    }

    @Test
    void says_what_is_no_passage() {
        for (String wrong : new String[]{"?stelle=deich", "?stelle=deich.0", "?stelle=.1", "?stelle=A.1"}) {
            Reply reply = open.get("/merkliste" + wrong);

            assertThat(reply.status()).as(wrong).isEqualTo(400);
            assertThat(reply.text()).as(wrong).contains("bezeichnet keine Stelle");
        }
        String many = IntStream.rangeClosed(1, 51).mapToObj(number -> "stelle=deich." + number)
                .collect(Collectors.joining("&", "?", ""));
        assertThat(open.get("/merkliste" + many).text()).contains("Höchstens 50 Stellen");
    }

    @Test
    void an_empty_collection_says_how_to_fill_it() {
        assertThat(page("").select(".briefing").text()).contains("Noch ist nichts gemerkt.");
    }

    private static Document page(String query) {
        Reply reply = open.get("/merkliste" + query);
        assertThat(reply.status()).isEqualTo(200);
        return Jsoup.parse(reply.text());
    }
}
