package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// What is taken along holds the hits of the page, and nothing that the viewer may not see.
class ExportRoutesTest {

    private static Served members;

    @BeforeAll
    static void open(@TempDir Path folder) {
        members = Served.documents(folder, Viewer.MEMBER, Documents.all());
    }

    @AfterAll
    static void close() {
        members.close();
    }

    @Test
    void a_table_has_a_row_for_each_hit() {
        Reply reply = members.get("/treffer.csv?q=B%C3%BCrgerrat&kind=interview");

        assertThat(reply.header("content-disposition")).isEqualTo("attachment; filename=\"treffer.csv\"");
        List<String> rows = reply.text().lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("\uFEFFTitel;Dokumentart;");
        assertThat(rows.getLast())
                .startsWith("Isenfurt: der Bürgerrat hat uns überrascht;Interview;Isenfurt;2023-05-09;")
                .endsWith("/dokument/isenfurt-buergerrat-2023");
    }

    @Test
    void the_columns_are_called_in_the_language_of_the_page() {
        assertThat(members.get("/en/treffer.csv?kind=interview").text())
                .startsWith("\uFEFFTitle;Kind of document;Cities;Date;Topics;Passage found;Passage;Page;Address");
    }

    @Test
    void no_cell_is_a_formula_and_no_cell_breaks_a_row(@TempDir Path folder) {
        Document hostile = Draft.of("formel", Visibility.PUBLIC, "=HYPERLINK(\"http://boese.example\";\"Klick\")")
                .passage("@SUM(1)\n\nmit \"Zitat\"").document();
        try (Served open = Served.documents(folder, Viewer.PUBLIC, List.of(hostile))) {
            assertThat(open.get("/treffer.csv").text().lines().toList().getLast()).startsWith(
                    "\"'=HYPERLINK(\"\"http://boese.example\"\";\"\"Klick\"\")\";;;;;\"'@SUM(1) mit \"\"Zitat\"\"\";1;;");
        }
    }

    @Test
    void references_are_those_of_the_hits_in_their_order() {
        String ris = members.get("/treffer.ris?sort=oldest").text();
        String bib = members.get("/treffer.bib?sort=oldest").text();

        List<String> ids = members.get("/api/v1/search?sort=oldest&size=50").json().get("hits").valueStream()
                .map(hit -> hit.get("id").asString()).toList();
        assertThat(ris.lines().filter(line -> line.startsWith("ID")).map(line -> line.substring(6))).isEqualTo(ids);
        assertThat(bib.lines().filter(line -> line.startsWith("@")).map(line -> line.substring(6, line.length() - 1)))
                .isEqualTo(ids);
    }

    @Test
    void a_document_is_cited_alone() {
        assertThat(members.get("/dokument/isenfurt-buergerrat-2023/zitat.ris").text()).startsWith("TY  - RPRT\r\n")
                .contains("UR  - https://probe.example/dokument/isenfurt-buergerrat-2023");
        assertThat(members.get("/dokument/isenfurt-buergerrat-2023/zitat.bib").text())
                .startsWith("@misc{isenfurt-buergerrat-2023,");
        assertThat(members.get("/dokument/nirgends/zitat.ris").status()).isEqualTo(404);
    }

    @Test
    void a_feed_is_newest_first_and_knows_where_it_stands() throws Exception {
        String feed = members.get("/treffer.atom?sort=oldest").text();
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed))).getDocumentElement();

        assertThat(root.getElementsByTagName("entry").getLength()).isEqualTo(
                members.get("/api/v1/search").json().get("total").asInt());
        assertThat(text(root, "updated", 1)).isEqualTo("2023-05-09T00:00:00Z");
        assertThat(root.getElementsByTagName("link").item(0).getAttributes().getNamedItem("href").getTextContent())
                .endsWith("/treffer.atom?sort=oldest");
    }

    @Test
    void without_a_base_the_site_is_where_it_was_asked(@TempDir Path folder) {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.all(), SiteSettings.named("Probe"))) {
            assertThat(open.get("/dokument/isenfurt-buergerrat-2023/zitat.ris").text())
                    .contains(":" + open.port() + "/dokument/isenfurt-buergerrat-2023\r\n");
        }
    }

    @Test
    void what_is_wrong_with_a_search_is_told_as_on_its_page() {
        Reply reply = members.get("/treffer.csv?city=atlantis");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("atlantis", "<h1>");
    }

    @Test
    void the_public_learns_neither_of_other_documents_nor_who_wrote_them(@TempDir Path folder) {
        Person author = new Person("Vera Verfasserin", Role.AUTHOR, null, null, null, null, null,
                Provenance.rule("person.author", "Vera Verfasserin"));
        List<Document> documents = List.of(
                Draft.of("offen", Visibility.PUBLIC, "Offen").person(author).passage("Ein Deich.").document(),
                Draft.of("intern", Visibility.MEMBERS, "Intern").passage("Ein Deich.").document());
        try (Served open = Served.documents(folder.resolve("open"), Viewer.PUBLIC, documents);
                Served inside = Served.documents(folder.resolve("inside"), Viewer.MEMBER, documents)) {
            for (String file : List.of("csv", "ris", "bib", "atom")) {
                assertThat(open.get("/treffer." + file).text().toLowerCase(Locale.ROOT)).as(file)
                        .contains("offen").doesNotContain("intern", "vera");
            }
            assertThat(open.get("/dokument/offen/zitat.ris").text()).doesNotContain("Vera");
            assertThat(open.get("/dokument/intern/zitat.ris").status()).isEqualTo(404);
            assertThat(inside.get("/dokument/offen/zitat.ris").text()).contains("AU  - Vera Verfasserin");
        }
    }

    private static String text(Element root, String name, int number) {
        return root.getElementsByTagName(name).item(number).getTextContent();
    }
}
