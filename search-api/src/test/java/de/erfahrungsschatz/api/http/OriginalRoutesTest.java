package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever may open the file of a document gets it; for anybody else there is none.
final class OriginalRoutesTest {

    private static final String PDF = "%PDF-1.7 Der Deich hält.";
    private static final int LENGTH = PDF.getBytes(StandardCharsets.UTF_8).length;
    private static final String TAG = '"' + ContentHash.of(PDF).value() + '"';
    private static final String WORD = "<script>alert(1)</script>";

    @TempDir
    private Path place = Path.of("");
    private Path files = place;

    @BeforeEach
    void fill() throws IOException {
        files = Files.createDirectories(place.resolve("dokumente"));
        Files.writeString(files.resolve("Bericht \"für\" alle; a=b.pdf"), PDF);
        Files.writeString(files.resolve("notiz.html"), WORD);
        Files.writeString(files.resolve("geändert.pdf"), PDF + " Nicht.");
        Files.writeString(place.resolve("geheim.pdf"), PDF);
        Files.createSymbolicLink(files.resolve("hinaus.pdf"), place.resolve("geheim.pdf"));
    }

    @Test
    void a_member_opens_a_pdf_file_in_the_browser_from_the_page_of_a_passage_on() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply reply = served.get("/dokument/pdf/original", "Accept-Encoding: gzip");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo(PDF);
            assertThat(reply.header("content-type")).isEqualTo("application/pdf");
            assertThat(reply.header("content-disposition"))
                    .isEqualTo("inline; filename*=UTF-8''Bericht%20%22f%C3%BCr%22%20alle%3B%20a%3Db.pdf");
            assertThat(reply.header("cache-control")).isEqualTo("private, no-cache");
            assertThat(reply.header("content-security-policy")).contains("sandbox", "default-src 'none'");
            assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(links(served, "/dokument/pdf")).containsExactly("/dokument/pdf/original",
                    "/dokument/pdf/original#page=3");
            assertThat(links(served, "/en/dokument/pdf")).containsExactly("/en/dokument/pdf/original",
                    "/en/dokument/pdf/original#page=3");
            assertThat(served.get("/en/dokument/pdf/original").text()).isEqualTo(PDF);
        }
    }

    @Test
    void a_part_of_a_file_is_sent_alone() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply part = served.get("/dokument/pdf/original", "Range: bytes=5-7");
            Reply end = served.get("/dokument/pdf/original", "Range: bytes=-3", "Accept-Encoding: gzip");

            assertThat(part.status()).isEqualTo(206);
            assertThat(part.text()).isEqualTo("1.7");
            assertThat(part.header("content-range")).isEqualTo("bytes 5-7/" + LENGTH);
            assertThat(part.header("content-length")).isEqualTo("3");
            assertThat(part.header("content-type")).isEqualTo("application/pdf");
            assertThat(part.header("content-security-policy")).contains("sandbox");
            assertThat(part.header("etag")).isEqualTo(TAG);
            assertThat(end.text()).isEqualTo("lt.");
            assertThat(end.header("content-range"))
                    .isEqualTo("bytes " + (LENGTH - 3) + "-" + (LENGTH - 1) + "/" + LENGTH);
        }
    }

    @Test
    void all_of_a_file_is_sent_where_no_single_part_of_this_version_is_asked_for() {
        try (Served served = serve(Viewer.MEMBER)) {
            for (String[] headers : List.of(new String[]{"Range: bytes=0-1,4-5"}, new String[]{"Range: seiten=1"},
                    new String[]{"Range: bytes=0-1", "If-Range: \"other\""})) {
                Reply whole = served.get("/dokument/pdf/original", headers);
                assertThat(whole.status()).isEqualTo(200);
                assertThat(whole.text()).isEqualTo(PDF);
                assertThat(whole.header("accept-ranges")).isEqualTo("bytes");
                assertThat(whole.headers()).doesNotContainKey("content-range");
            }
            assertThat(served.get("/dokument/pdf/original", "Range: bytes=0-3", "If-Range: " + TAG).text())
                    .isEqualTo("%PDF");
            assertThat(served.send("HEAD", "/dokument/pdf/original", "Range: bytes=0-3").status()).isEqualTo(200);
        }
    }

    @Test
    void a_part_beyond_the_end_is_refused_with_a_sentence() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply beyond = served.get("/dokument/pdf/original", "Range: bytes=" + LENGTH + "-");

            assertThat(beyond.status()).isEqualTo(416);
            assertThat(beyond.header("content-range")).isEqualTo("bytes */" + LENGTH);
            assertThat(beyond.text()).contains("Verlangt ist ein Bereich hinter ihrem Ende.").doesNotContain("Deich");
            assertThat(all(served.get("/dokument/anders/original", "Range: bytes=0-1")))
                    .isEqualTo(all(served.get("/dokument/nirgends/original")));
        }
    }

    @Test
    void whoever_has_this_version_is_sent_nothing() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply known = served.get("/dokument/pdf/original", "If-None-Match: " + TAG);

            assertThat(known.status()).isEqualTo(304);
            assertThat(known.length()).isZero();
        }
    }

    @Test
    void any_other_file_is_to_be_kept_and_never_shown_as_a_page() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply reply = served.get("/dokument/html/original");

            assertThat(reply.text()).isEqualTo(WORD);
            assertThat(reply.header("content-type")).isEqualTo("application/octet-stream");
            assertThat(reply.header("content-disposition")).startsWith("attachment; ");
            assertThat(links(served, "/dokument/html")).containsExactly("/dokument/html/original");
        }
    }

    @Test
    void head_is_answered_like_get_but_without_the_file() {
        try (Served served = serve(Viewer.MEMBER)) {
            Reply get = served.get("/dokument/pdf/original");
            Reply head = served.send("HEAD", "/dokument/pdf/original");

            assertThat(head.length()).isZero();
            assertThat(withoutTime(head)).isEqualTo(withoutTime(get));
        }
    }

    @Test
    void whatever_may_not_be_opened_is_missing_like_a_document_that_never_was() {
        try (Served served = serve(Viewer.MEMBER)) {
            String unknown = all(served.get("/dokument/nirgends/original"));
            for (String id : List.of("office", "public", "hinaus", "oben", "wurzel", "fehlt", "anders", "teil", "ohne",
                    "PDF", "pdf%20", "%70df.", "..geheim.pdf")) {
                assertThat(all(served.get("/dokument/" + id + "/original"))).as(id).isEqualTo(unknown);
            }
            assertThat(served.get("/dokument/nirgends/original").status()).isEqualTo(404);
            for (String id : List.of("public", "hinaus", "oben", "wurzel", "fehlt", "anders", "teil", "ohne")) {
                assertThat(links(served, "/dokument/" + id)).as(id).isEmpty();
            }
        }
    }

    @Test
    void nobody_is_told_by_parameters_whether_there_is_one() {
        try (Served served = serve(Viewer.MEMBER)) {
            assertThat(all(served.get("/dokument/pdf/original?x=1")))
                    .isEqualTo(all(served.get("/dokument/nirgends/original?x=1")));
        }
    }

    @Test
    void the_public_is_answered_as_if_there_were_no_originals_at_all() {
        try (Served open = serve(Viewer.PUBLIC);
                Served without = Served.documents(place.resolve("anderer"), Viewer.PUBLIC, documents())) {
            String unknown = all(open.get("/dokument/nirgends/original"));
            for (Document document : documents()) {
                String address = "/dokument/" + document.id() + "/original";
                assertThat(all(open.get(address))).as(address).isEqualTo(unknown);
                assertThat(all(open.get("/dokument/" + document.id())))
                        .isEqualTo(all(without.get("/dokument/" + document.id())));
            }
            assertThat(open.get("/dokument/public-with-path").status()).isEqualTo(200);
        }
    }

    @Test
    void without_the_setting_nothing_is_opened() {
        try (Served served = Served.documents(place.resolve("index"), Viewer.OFFICE, documents())) {
            assertThat(all(served.get("/dokument/pdf/original")))
                    .isEqualTo(all(served.get("/dokument/nirgends/original")));
            assertThat(links(served, "/dokument/pdf")).isEmpty();
        }
    }

    private Served serve(Viewer viewer) {
        return Served.originals(place.resolve("index"), viewer, files, documents());
    }

    private List<Document> documents() {
        return List.of(document("pdf", Visibility.MEMBERS, pdf("Bericht \"für\" alle; a=b.pdf")),
                document("html", Visibility.MEMBERS, new Source("notiz.html", "text/html", 0, false)
                        .opening(ContentHash.of(WORD).value())),
                document("office", Visibility.OFFICE, pdf("Bericht \"für\" alle; a=b.pdf")),
                document("public", Visibility.PUBLIC, new Source(null, "application/pdf", 0, false)
                        .opening(ContentHash.of(PDF).value())),
                document("public-with-path", Visibility.PUBLIC, pdf("Bericht \"für\" alle; a=b.pdf")),
                document("hinaus", Visibility.MEMBERS, pdf("hinaus.pdf")),
                document("oben", Visibility.MEMBERS, pdf("../geheim.pdf")),
                document("wurzel", Visibility.MEMBERS, pdf(place.resolve("geheim.pdf").toString())),
                document("fehlt", Visibility.MEMBERS, pdf("fort.pdf")),
                document("anders", Visibility.MEMBERS, pdf("geändert.pdf")),
                document("teil", Visibility.MEMBERS, pdf("a.zip!/b.pdf")),
                document("ohne", Visibility.MEMBERS, new Source("notiz.html", "text/html", 0, false)));
    }

    private static Source pdf(String path) {
        return new Source(path, "application/pdf", 0, false).opening(ContentHash.of(PDF).value());
    }

    private static Document document(String id, Visibility visibility, Source source) {
        return Draft.of(id, visibility, "Bericht").source(source)
                .passage(new Passage("Der Deich hält.", 0, 3, List.of(), null)).document();
    }

    /// The links of a page to originals.
    private static List<String> links(Served served, String page) {
        return Jsoup.parse(served.get(page).text()).select("a[href*=/original]").eachAttr("href");
    }

    private static String all(Reply reply) {
        return reply.status() + " " + withoutTime(reply) + "\n" + reply.text();
    }

    private static Map<String, List<String>> withoutTime(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return headers;
    }
}
