package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.asked.QueryRecorder;
import de.erfahrungsschatz.api.config.OfficeSettings;
import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Draft;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.office.OfficeProgram;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people search for reaches the office as numbers, and nothing else of it reaches anything.
final class FrequentQueriesTest {

    private static final long SEED = 29;

    private static final List<String> WORDS = List.of("Parkplatz", "Wohnen", "Jugendliche", "Verkehr", "Winter",
            "Radweg",
            "Lärm", "Bürger");
    private static final List<String> GIVEN = List.of("Edda", "Anna", "Mehmet", "Peter", "Rosa", "Ernst", "Mark",
            "Vera");
    private static final List<String> SURNAMES = List.of("Querfurt", "Müller", "Schmidt", "Koch", "Bauer", "Klein",
            "Wolf",
            "Stein", "Winter", "Vogel", "König", "Mahrholz", "Baumgarten", "Yılmaz", "Groß");

    @TempDir
    private Path place = Path.of("");
    private Path queries = place;

    @BeforeEach
    void open() throws IOException {
        queries = Files.createDirectories(place.resolve("anfragen"));
    }

    @Test
    void what_was_asked_four_times_reaches_nobody_and_what_was_asked_five_times_the_office_alone() throws IOException {
        try (Served open = counting(Viewer.PUBLIC)) {
            ask(open, "Radweg", 4);
            ask(open, "Deich", 5);
            ask(open, "Lärm", 6);
            ask(open, "Deich", 9, "&sort=newest");
            ask(open, "Jugendliche", 9, "&kind=interview");
            open.get("/ansprechpersonen?q=Verkehr");
        }

        assertThat(told()).containsExactlyInAnyOrder("deich\t5\t0", "lärm\t6\t6");
        try (Served office = office()) {
            var page = Jsoup.parse(office.get("/geschaeftsstelle/anfragen").text());
            assertThat(page.select("table").getFirst().select("tbody tr").eachText()).containsExactly("lärm 6");
            assertThat(page.select("table").getLast().select("tbody tr").eachText()).containsExactly("lärm 6",
                    "deich 5");
            assertThat(page.select("tbody a").eachAttr("href")).contains("/?q=deich");
            assertThat(office.get("/en/geschaeftsstelle/anfragen").text()).contains("Without hits", "/en/?q=deich");
        }
        try (Served open = counting(Viewer.PUBLIC)) {
            assertThat(open.get("/geschaeftsstelle/anfragen").status()).isEqualTo(404);
        }
    }

    @Test
    void a_server_goes_on_where_it_ended_and_several_are_added_up() throws IOException {
        for (Viewer viewer : List.of(Viewer.PUBLIC, Viewer.MEMBER, Viewer.PUBLIC)) {
            try (Served served = counting(viewer)) {
                ask(served, "Lärm", 5);
            }
        }
        try (Served office = office()) {
            ask(office, "Radweg", 9);
            assertThat(rows(office)).contains("lärm 15");
        }
        assertThat(Stream.of(queries.toFile().list()).sorted()).containsExactly("members.tsv", "public.tsv");
        assertThat(told()).containsExactlyInAnyOrder("lärm\t10\t10", "lärm\t5\t5");
    }

    @Test
    void nothing_is_counted_without_the_setting_and_the_office_is_told_so() throws IOException {
        try (Served open = Served.documents(place.resolve("index"), Viewer.PUBLIC, Documents.all())) {
            ask(open, "Parkplatz", 9);
        }
        assertThat(told()).isEmpty();
        try (Served office = Served.office(place.resolve("index"), Documents.all(), program())) {
            assertThat(office.get("/geschaeftsstelle/anfragen").text()).contains("Deshalb wird nichts gezählt.");
        }
    }

    /// Every query is made of harmless words, and but for the first ones of something that is nobody's business too.
    @Test
    void no_name_number_or_address_is_ever_written_however_often_it_is_asked() throws IOException {
        Random random = new Random(SEED);
        List<String> harmless = List.of("Parkplatz Wohnen", "Lärm", "Winter Verkehr");
        try (SearchIndex index = Shelf.open(place.resolve("index"), named());
                QueryRecorder recorder = QueryRecorder.start(index, Viewer.PUBLIC,
                        new ConfirmedPeople(List.of(), Set.of("lutz-frost--isenfurt")), queries, Clock.systemUTC())) {
            harmless.forEach(query -> note(recorder, query));
            for (int i = 0; i < 500; i++) {
                note(recorder, planted(random));
            }
        }

        Set<String> words = new TreeSet<>(told().stream().map(line -> line.split("\t", -1)[0]).toList());
        assertThat(words).containsExactly("lärm", "parkplatz wohnen", "winter verkehr");
    }

    @Test
    void what_somebody_writes_into_a_file_is_not_shown_where_it_may_be_a_name() throws IOException {
        Files.writeString(queries.resolve("public.tsv"), Stream
                .of("edda querfurt", "sommer", "frühling", "frau stein", "0381 1234", "<b>verkehr</b>", "Verkehr",
                        "verkehr")
                .map(words -> YearMonth.now(ZoneOffset.UTC) + "\t" + words + "\t50\t50\n").reduce("", String::concat)
                + YearMonth.now(ZoneOffset.UTC).minusMonths(12) + "\twohnen\t50\t50\n");

        try (Served office = office()) {
            assertThat(rows(office)).containsExactly("verkehr 50", "verkehr 50");
        }
    }

    private static String planted(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(one(random, WORDS));
        }
        String surname = one(random, SURNAMES);
        String secret = switch (random.nextInt(9)) {
            case 0 -> one(random, GIVEN) + " " + surname;
            case 1 -> surname + ", " + one(random, GIVEN);
            case 2 -> one(random, List.of("Frau", "Herr", "Herrn", "Dr.", "Familie", "Prof.")) + " " + surname;
            case 3 -> "0" + (200 + random.nextInt(800)) + " " + random.nextInt(1_000_000);
            case 4 -> one(random, GIVEN).toLowerCase(Locale.GERMAN) + "@stadt.example";
            case 5 -> one(random, List.of("Lindenstraße", "Am Markt", "Ahornallee", "Weg")) + " " + random.nextInt(200);
            case 6 -> one(random, List.of("Sommer", "sommer", "SOMMER", "Frost", "Frühling"));
            case 7 -> one(random, List.of("Hauptstraße", "Querfurt", "Mahrholz", "Schmidt-Stein", "Vera"));
            default -> "person:" + surname;
        };
        parts.add(random.nextInt(parts.size() + 1), secret);
        return String.join(" ", parts);
    }

    private static String one(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Documents in which people are named who bear the name of a season: for the office alone, and in a public one beside its text.
    private static List<Document> named() {
        List<Document> documents = new ArrayList<>(Documents.all());
        documents.add(Draft.of("vermerk-sommer", Visibility.OFFICE, "Vermerk über den Verkehr")
                .person(new Person("Vera Sommer", Person.Role.MENTIONED, null, null, "Stadt Isenfurt", null, null,
                        Provenance.rule("person.mentioned", null)))
                .passage("Vera Sommer rief wegen des Verkehrs an.").document());
        documents.add(Draft.of("bericht-fruehling", Visibility.PUBLIC, "Bericht über den Verkehr")
                .person(new Person("Jan Frühling", Person.Role.AUTHOR, null, null, "Stadt Isenfurt", null, null,
                        Provenance.rule("person.test", null)))
                .passage("Der Verkehr nahm zu.").document());
        return documents;
    }

    private static void note(QueryRecorder recorder, String query) {
        for (int i = 0; i < 100; i++) {
            recorder.note(new SearchQuestion(query, Filters.NONE, Sort.RELEVANCE, 1, Requests.USUAL_SIZE), true);
        }
    }

    private static void ask(Served served, String query, int times) {
        ask(served, query, times, "");
    }

    private static void ask(Served served, String query, int times, String more) {
        for (int i = 0; i < times; i++) {
            assertThat(served.get("/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more).status())
                    .isEqualTo(200);
        }
    }

    private static List<String> rows(Served office) {
        return Jsoup.parse(office.get("/geschaeftsstelle/anfragen").text()).select("tbody tr").stream()
                .map(Element::text).toList();
    }

    /// All lines of all files, without the month.
    private List<String> told() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(queries)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> lines.add(line.substring(line.indexOf('\t') + 1)));
            }
        }
        return lines;
    }

    private Served counting(Viewer viewer) {
        return Served.counting(place.resolve("index"), viewer, queries, null, Documents.all());
    }

    private Served office() {
        return Served.counting(place.resolve("office"), Viewer.OFFICE, queries, program(), named());
    }

    private OfficeProgram program() {
        return new OfficeProgram(new OfficeSettings(place.resolve("erfahrungsschatz"), null, null), place,
                Duration.ofSeconds(5));
    }
}
