package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Explanation;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Means.Typed;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Why a document is found.
public abstract class ExplanationContract extends EngineContract {

    private static final int ROUNDS = 150;

    /// Everything that people type, and several ways to find it.
    private static final List<String> QUESTIONS = List.of("Bürgerbeteiligung", "Beteiligung", "Bürger Beteiligung",
            "Beteiligung der älteren Bürger", "Haussiedlung", "Siedlung Haus", "Fahrrad Radfahrer", "Zukunftsrat",
            "Zukunftsrat tagt", "Großgruppenverfahren Wohnen", "\"runder Tisch\"", "runder Tisch", "=Tische", "Bürger*",
            "Bürger* Siedlung =Tisch", "Kölnstraße/Heerstraße", "Siedlung UND (Haus ODER Bürger)", "Bürger -Tisch",
            "die der", "Mahrholz", "Was denken die Bürger über den runden Tisch in der Siedlung?", "Rat Rat",
            "Leiterin");

    private static final Document COUNCIL = Draft.of("rat").title("Bürgerbeteiligung im Rat")
            .says("Die Bürgerbeteiligung der älteren Bürger. Der Bürgerrat tagt am runden Tisch.", "Beteiligungen")
            .says("Der Rat tagt nicht.").done();
    private static final Document ESTATE = Draft.of("siedlung").title("Eigenheimsiedlungen")
            .visibility(Visibility.PUBLIC)
            .person(new Person("Ilse Mahrholz", Person.Role.INTERVIEWEE, "Leiterin", null, null, null, null,
                    Provenance.rule("person.introduced", null)))
            .passage(new Passage("Die Siedlung hat Häuser, Radfahrer und einen Tisch.", 0, null, List.of(),
                    "Ilse Mahrholz"))
            .says("Runde Tische stehen in der Kölnstraße.", "Haussiedlung", "Bürger").done();
    private static final Document FUTURE = Draft.of("zukunft").title("Ausblick").visibility(Visibility.PUBLIC)
            .says("Ein Zukunftsrat aus Bürgern tagt. Die Beteiligung der Bürger ist groß.").done();

    @Test
    void shares_are_those_of_the_score() {
        SearchIndex index = index();

        for (String typed : QUESTIONS) {
            SearchResult result = index.search(Viewer.OFFICE, request(typed).explaining());
            assertThat(result.hits()).as(typed).isNotEmpty();
            result.hits().forEach(hit -> assertThat(why(hit).shares()).as("%s: %s", typed, hit.id()).isNotEmpty());
            checkShares(request(typed), result);
        }
    }

    @Test
    void shares_are_those_of_the_score_for_any_documents_and_any_request() {
        Chance chance = new Chance(51);
        Shelf shelf = shelf();
        chance.publish(shelf);
        SearchIndex index = shelf.open();

        chance.times(ROUNDS, () -> {
            SearchRequest request = chance.request();
            checkShares(request, index.search(Viewer.OFFICE, request.explaining()));
        });
    }

    @Test
    void shares_are_those_of_the_score_however_far_down() {
        Shelf shelf = shelf();
        shelf.publish(IntStream.range(0, 250).mapToObj(number -> Draft.of("bericht-" + number)
                .says("Die Bürgerbeteiligung und die Siedlung. " + "Ein weiterer Satz. ".repeat(number % 50))
                .says("Bürger in der Siedlung.").done()).toList());
        SearchIndex index = shelf.open();

        for (String typed : List.of("Bürgerbeteiligung", "Siedlung Bürgerbeteiligung")) {
            SearchRequest request = new SearchRequest(QueryParser.parse(typed), Filters.NONE, Sort.RELEVANCE, 30, 220,
                    3);
            SearchResult result = index.search(Viewer.OFFICE, request.explaining());
            assertThat(result.hits()).hasSize(220);
            checkShares(request, result);
        }
    }

    @Test
    void explaining_changes_nothing_else() {
        Chance chance = new Chance(52);
        Shelf shelf = shelf();
        chance.publish(shelf);
        SearchIndex index = shelf.open();

        chance.times(ROUNDS, () -> {
            SearchRequest request = chance.request();
            SearchResult explained = index.search(Viewer.OFFICE, request.explaining());
            assertThat(explained.hits()).extracting(Hit::explanation).doesNotContainNull();
            assertThat(withoutExplanations(explained)).isEqualTo(index.search(Viewer.OFFICE, request));
        });
    }

    @Test
    void no_explanation_tells_of_what_a_viewer_may_not_see() {
        Chance chance = new Chance(53);
        Shelf shelf = shelf();
        List<Document> documents = chance.publish(shelf);
        SearchIndex index = shelf.open();

        for (Viewer viewer : Viewer.values()) {
            Shelf seen = shelf();
            seen.publish(documents.stream().filter(document -> viewer.maySee(document.visibility())).toList());
            SecrecyLaw law = new SecrecyLaw(index, seen.open(), viewer);
            chance.times(ROUNDS / 3, () -> law.check(chance.request().explaining()));
        }
    }

    @Test
    void only_words_that_a_viewer_sees_are_told_as_added() {
        Shelf alone = shelf();
        alone.publish(ESTATE, FUTURE);

        SearchRequest request = request("Großgruppenverfahren Siedlung").explaining();
        assertThat(index().search(Viewer.PUBLIC, request)).isEqualTo(alone.open().search(Viewer.PUBLIC, request));
    }

    @Test
    void nobody_is_told_who_does_not_ask() {
        assertThat(search(index(), "Bürger").hits()).extracting(Hit::explanation).containsOnlyNulls();
    }

    @Test
    void tells_the_form_in_which_a_word_stands_and_where() {
        assertThat(places("rat", "Beteiligung", Typed.WHOLE)).containsExactly(place(Part.HEADING, "Beteiligungen"));
        assertThat(places("siedlung", "Tisch", Typed.WHOLE)).containsExactly(place(Part.TEXT, "Tische"));
        assertThat(places("siedlung", "Mahrholz", Typed.WHOLE))
                .containsExactly(place(Part.INTERVIEWEE, "Mahrholz"));
        assertThat(places("zukunft", "Bürger", Typed.WHOLE)).containsExactly(place(Part.TEXT, "Bürgern", "Bürger"));
    }

    @Test
    void tells_the_longer_word_around_one() {
        assertThat(shares("rat", "Beteiligung")).filteredOn(share -> share.means() == Typed.INSIDE)
                .extracting(Share::places).containsExactlyInAnyOrder(
                        List.of(place(Part.TEXT, "Bürgerbeteiligung")),
                        List.of(place(Part.TITLE, "Bürgerbeteiligung")));
    }

    @Test
    void tells_the_words_inside_one() {
        assertThat(places("siedlung", "Siedlungsrad", Typed.CONSTITUENTS))
                .contains(place(Part.TEXT, "Siedlung", "Radfahrer"), place(Part.TITLE, "Eigenheimsiedlungen"));
    }

    @Test
    void tells_what_is_marked() {
        assertThat(places("rat", "\"runder Tisch\"", Typed.SIDE_BY_SIDE))
                .containsExactly(place(Part.TEXT, "runden Tisch"));
        assertThat(places("siedlung", "=Tische", Typed.EXACT)).containsExactly(place(Part.TEXT, "Tische"));
        assertThat(places("siedlung", "Köln*", Typed.BEGINNING)).containsExactly(place(Part.TEXT, "Kölnstraße"));
        assertThat(shares("siedlung", "Köln*")).extracting(Share::word).containsOnly("Köln");
    }

    @Test
    void tells_what_a_second_look_adds() {
        assertThat(places("zukunft", "Beteiligung der Bürger", Typed.NEIGHBOURS))
                .containsExactly(place(Part.TEXT, "Beteiligung der Bürger"));
        assertThat(places("zukunft", "Beteiligung der Bürger", Typed.FUNCTION_WORD))
                .containsExactly(place(Part.TEXT, "Die", "der"));
        assertThat(places("siedlung", "Fahrrad Siedlungsbau", Typed.LETTERS)).contains(place(Part.TEXT, "Radfahrer"),
                place(Part.TITLE, "Eigenheimsiedlungen"));
    }

    @Test
    void tells_what_the_vocabulary_added() {
        Means added = new Means.Added(VocabularyName.FORMATS, "grossgruppe", "Zukunftsrat");

        assertThat(shares("zukunft", "Großgruppenverfahren")).filteredOn(share -> share.means().equals(added))
                .extracting(Share::word, Share::places)
                .containsExactly(tuple("Großgruppenverfahren",
                        List.of(place(Part.TEXT, "Zukunftsrat"))));
    }

    @Test
    void tells_the_passage_that_counts() {
        assertThat(explanation("siedlung", "Kölnstraße").passage()).isEqualTo(1);
        assertThat(explanation("zukunft", "Ausblick").passage()).isNull();
    }

    @Test
    void tells_words_in_hits_that_no_word_orders() {
        SearchRequest request = new SearchRequest(QueryParser.parse("Kölnstraße"), Filters.NONE, Sort.NEWEST, 0, 10, 0);

        Hit hit = index().search(Viewer.OFFICE, request.explaining()).hits().getFirst();
        assertThat(why(hit).shares()).extracting(Share::places)
                .containsOnly(List.of(place(Part.TEXT, "Kölnstraße")));
    }

    @Test
    void who_looks_for_nothing_is_told_nothing() {
        assertThat(index().search(Viewer.OFFICE, request("").explaining()).hits()).hasSize(3)
                .allSatisfy(hit -> assertThat(why(hit).shares()).isEmpty());
    }

    private static void checkShares(SearchRequest request, SearchResult explained) {
        for (Hit hit : explained.hits()) {
            if (request.sort() == Sort.RELEVANCE) {
                assertThat(why(hit).score()).as("%s: %s", request, hit.id())
                        .isCloseTo(hit.score(), within(1e-5 * Math.max(1, hit.score())));
            }
            int all = why(hit).percents().stream().mapToInt(Integer::intValue).sum();
            assertThat(all).isEqualTo(why(hit).shares().isEmpty() ? 0 : 100);
            assertThat(why(hit).shares()).allMatch(ExplanationContract::isPlaced);
        }
    }

    /// Whether a form is told for every place.
    private static boolean isPlaced(Share share) {
        return !share.places().isEmpty() && share.places().stream().noneMatch(place -> place.forms().isEmpty());
    }

    private static SearchResult withoutExplanations(SearchResult result) {
        List<Hit> hits = result.hits().stream().map(hit -> new Hit(hit.id(), hit.visibility(), hit.metadata(),
                hit.score(), hit.passages(), hit.twin(), null)).toList();
        return new SearchResult(result.total(), hits, result.facets(), result.understood());
    }

    private List<Place> places(String id, String typed, Means means) {
        return shares(id, typed).stream().filter(share -> share.means().equals(means))
                .flatMap(share -> share.places().stream()).toList();
    }

    private List<Share> shares(String id, String typed) {
        return explanation(id, typed).shares();
    }

    private Explanation explanation(String id, String typed) {
        return index().search(Viewer.OFFICE, request(typed).explaining()).hits().stream()
                .filter(hit -> hit.id().value().equals(id)).map(ExplanationContract::why).findFirst().orElseThrow();
    }

    private static Explanation why(Hit hit) {
        return Objects.requireNonNull(hit.explanation());
    }

    private static Place place(Part part, String... forms) {
        return new Place(part, List.of(forms));
    }

    private SearchIndex index() {
        Shelf shelf = shelf();
        shelf.publish(COUNCIL, ESTATE, FUTURE);
        return shelf.open();
    }
}
