package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.http.RandomRequests.Parameter;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.RandomDocuments;
import de.erfahrungsschatz.api.library.Tellings;
import de.erfahrungsschatz.api.openapi.Reply;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a viewer may not see leaves no trace in any answer: it is the same, byte for byte, whether or not it exists.
class UnseenDocumentsTest {

    private static final long SEED = 11;

    /// Addresses that come as near as possible to what is unseen: its words, cities, ids, and all that counts or lists.
    private static final List<String> NEAR = List.of("/api/v1/search", "/api/v1/search?q=b%C3%BCrgerrat",
            "/api/v1/search?q=ottersleben", "/api/v1/search?q=mediatorin", "/api/v1/search?q=Deich+-Quendolin",
            "/api/v1/search?q=quend*", "/api/v1/search?q=deliberatives+Verfahren+Deich&explain=true",
            "/api/v1/search?q=stadt:ottersleben", "/api/v1/search?q=stadt:wiesenau+ODER+deich",
            "/api/v1/search?q=deliberatives+Verfahren", "/?q=deliberatives+Verfahren+Ottersleben+2019",
            "/api/v1/search?q=person:mahrholz", "/api/v1/search?q=%3DMediatorin", "/api/v1/search?kind=protokoll",
            "/api/v1/search?city=grauhagen",
            "/api/v1/search?city=ottersleben", "/api/v1/search?city=wiesenau", "/api/v1/search?city=otersleben",
            "/api/v1/search?city=wisenau", "/api/v1/facets", "/api/v1/facets?topic=konflikte&year=2021",
            "/api/v1/suggest?q=otters", "/api/v1/suggest?q=wiesen", "/api/v1/suggest?q=halde",
            "/api/v1/suggest?q=hochwasser", "/api/v1/suggest?q=runder", "/api/v1/vocabularies/cities",
            "/api/v1/vocabularies/topics", "/api/v1/documents/elmsbrueck-ak-2019",
            "/api/v1/documents/grauhagen-vermerk-2021", "/api/v1/documents/elmsbrueck-ak-2019?q=deich", "/health", "/",
            "/api/v1/search?q=otersleben", "/api/v1/search?q=mediatorinn", "/api/v1/search?q=halde&kind=protokoll",
            "/api/v1/suggest?q=quendolin", "/api/v1/suggest?q=mahrholz", "/?q=otersleben", "/?q=halde&kind=interview",
            "/api/v1/documents/elmsbrueck-ak-2019/similar", "/api/v1/documents/isenfurt-buergerrat-2023/similar",
            "/api/v1/documents/elmsbrueck-ak-2019/passages/1/same-question",
            "/api/v1/documents/isenfurt-buergerrat-2023/passages/1/same-question", "/?q=ottersleben",
            "/?city=ottersleben", "/?city=wiesenau", "/?city=wisenau", "/?kind=protokoll",
            "/dokument/elmsbrueck-ak-2019", "/dokument/grauhagen-vermerk-2021", "/treffer.csv", "/treffer.ris?q=deich",
            "/treffer.bib?city=grauhagen", "/treffer.atom", "/dokument/elmsbrueck-ak-2019/zitat.ris",
            "/dokument/grauhagen-vermerk-2021/zitat.bib", "/dokument/elmsbrueck-ak-2019/original",
            "/dokument/grauhagen-vermerk-2021/original", "/robots.txt", "/sitemap.xml",
            "/merkliste?stelle=elmsbrueck-ak-2019.1&stelle=isenfurt-buergerrat-2023.2",
            "/widget/v1/search?q=quendolin+mediatorin", "/widget/v1/search?city=ottersleben",
            "/widget/v1/suggest?q=otters", "/embed?q=ottersleben", "/embed?city=wiesenau",
            "/api/v1/experts?q=b%C3%BCrgerrat", "/api/v1/experts?q=ottersleben", "/api/v1/experts",
            "/api/v1/experts/dora-quendolin--ottersleben", "/api/v1/experts/ilse-mahrholz--isenfurt",
            "/ansprechpersonen?q=Deich", "/ansprechpersonen?city=ottersleben",
            "/ansprechpersonen/dora-quendolin--ottersleben");

    /// The same for what the network has done.
    private static final List<String> OVERVIEWS = List.of("/matrix", "/matrix?topic=konflikte", "/matrix?topic=wasser",
            "/matrix?from=2021&to=2021", "/zeitleiste", "/zeitleiste?city=wiesenau", "/zeitleiste?city=grauhagen",
            "/stadt/wiesenau", "/stadt/grauhagen", "/stadt/rabenstedt", "/stadt/wiesenau/luecke",
            "/stadt/isenfurt/luecke", "/stadt/isenfurt/luecke?topic=konflikte", "/format/fokusgruppe",
            "/format/runder-tisch", "/format/buergerrat", "/thema/konflikte", "/thema/wasser", "/api/v1/matrix",
            "/api/v1/matrix?topic=konflikte", "/vergleich?dokument=rabenstedt-bericht-2015&abschnitt=1",
            "/vergleich?dokument=wiesenau-vermerk-2021&abschnitt=1");

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void leave_no_trace_near_them(Viewer viewer, @TempDir Path seenAlone, @TempDir Path withUnseen) {
        try (Served without = Served.documents(seenAlone, viewer, Documents.seenBy(viewer));
                Served with = Served.documents(withUnseen, viewer, Documents.all())) {
            NEAR.forEach(target -> assertSame(target, without, with));
        }
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void leave_no_trace_in_what_the_network_has_done(Viewer viewer, @TempDir Path seenAlone, @TempDir Path withUnseen) {
        List<Document> seen = Tellings.all().stream().filter(document -> viewer.maySee(document.visibility())).toList();
        try (Served without = Served.documents(seenAlone, viewer, seen);
                Served with = Served.documents(withUnseen, viewer, Tellings.all())) {
            OVERVIEWS.forEach(target -> assertSame(target, without, with));
        }
    }

    @Test
    void what_the_network_has_done_is_told_differently_to_different_viewers(@TempDir Path folder,
            @TempDir Path another) {
        try (Served everybody = Served.documents(folder, Viewer.PUBLIC, Tellings.all());
                Served office = Served.documents(another, Viewer.OFFICE, Tellings.all())) {
            assertThat(OVERVIEWS.stream()
                    .filter(target -> !bytes(everybody.get(target)).equals(bytes(office.get(target)))))
                    .hasSizeGreaterThan(OVERVIEWS.size() / 2);
        }
    }

    @Test
    void leave_no_trace_anywhere(@TempDir Path seenAlone, @TempDir Path withUnseen) {
        List<Document> all = RandomDocuments.of(new Random(SEED), 120);
        List<Document> seen = all.stream().filter(document -> Viewer.PUBLIC.maySee(document.visibility())).toList();
        try (Served without = Served.documents(seenAlone, Viewer.PUBLIC, seen);
                Served with = Served.documents(withUnseen, Viewer.PUBLIC, all)) {
            RandomRequests requests = new RandomRequests(new Random(SEED));
            for (int round = 0; round < 200; round++) {
                String query = Parameter.query(requests.wellFormed());
                assertSame("/api/v1/search" + query, without, with);
                assertSame("/?explain=true" + query.replaceFirst("^\\?", "&"), without, with);
                assertSame(requests.anything(), without, with);
            }
            for (String target : OVERVIEWS) {
                assertSame(target, without, with);
            }
        }
    }

    @Test
    void an_unseen_document_is_missing_like_one_that_never_was(@TempDir Path folder) {
        try (Served open = Served.documents(folder, Viewer.PUBLIC, Documents.all())) {
            for (String path : List.of("/api/v1/documents/%s", "/dokument/%s", "/dokument/%s/original")) {
                assertThat(bytes(open.get(path.formatted("grauhagen-vermerk-2021"))))
                        .isEqualTo(bytes(open.get(path.formatted("erfundener-vermerk-202"))));
            }
        }
    }

    @Test
    void the_comparison_notices_one_document_more(@TempDir Path fewer, @TempDir Path more) {
        try (Served without = Served.documents(fewer, Viewer.MEMBER, Documents.seenBy(Viewer.PUBLIC));
                Served with = Served.documents(more, Viewer.MEMBER, Documents.seenBy(Viewer.MEMBER))) {
            long different = NEAR.stream().filter(target -> !bytes(without.get(target)).equals(bytes(with.get(target))))
                    .count();

            assertThat(different).isGreaterThan(NEAR.size() / 2);
        }
    }

    private static void assertSame(String target, Served without, Served with) {
        assertThat(bytes(with.get(target))).as(target).isEqualTo(bytes(without.get(target)));
    }

    /// All that was sent but the time of day.
    private static String bytes(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        return reply.status() + " " + headers + "\n" + reply.text();
    }
}
