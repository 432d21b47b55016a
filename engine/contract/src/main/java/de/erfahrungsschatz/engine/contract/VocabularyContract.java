package de.erfahrungsschatz.engine.contract;

import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.CITIES;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.FORMATS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.KINDS;
import static de.erfahrungsschatz.corpus.vocabulary.VocabularyName.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Recognised;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Widening;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the vocabularies know of the words typed.
public abstract class VocabularyContract extends EngineContract {

    private static final Vocabularies TOWN = new Vocabularies(List.of(
            new Vocabulary(VocabularyName.CITIES, List.of(concept("essen", "Essen", null),
                    concept("aldenrath", "Aldenrath", null))),
            new Vocabulary(VocabularyName.TOPICS, List.of(concept("kultur", "Kultur", null, "Museum", "Theater"),
                    concept("glaube", "Glaube", "kultur", "Kirche"),
                    concept("plan", "Bauleitplanung", null, "Flächennutzungsplan", "FNP", "Baulast"))),
            new Vocabulary(VocabularyName.FORMATS, List.of(concept("online", "Online-Beteiligung", null),
                    new Concept("medien", "Beteiligung im Netz", List.of("Netzdialog"), List.of(),
                            List.of("Social Media", "soziale Medien", "Netz"), List.of(), "online", null, null, false,
                            null)))));

    @Test
    void another_name_of_a_format_is_looked_for_too_and_counts_less() {
        SearchIndex index = network();

        assertThat(found(index, "Zukunftsrat")).containsExactly("zukunft", "rat");
        assertThat(search(index, "Zukunftsrat").understood().widened())
                .containsExactly(new Widening("Zukunftsrat", FORMATS, "buergerrat", List.of("Bürgerrat")));
    }

    @Test
    void names_of_narrower_concepts_are_looked_for_too_and_those_of_broader_ones_are_not() {
        SearchIndex index = network();

        assertThat(found(index, "Großgruppenverfahren")).containsExactlyInAnyOrder("zukunft", "rat");
        assertThat(found(index, "Wohnen")).containsExactly("siedlung");
        assertThat(search(index, "Bürgerrat").understood().widened()).extracting(Widening::labels)
                .containsExactly(List.of("Zukunftsrat"));
    }

    @Test
    void nothing_is_added_when_only_what_was_typed_is_wanted() {
        SearchResult result = network().search(Viewer.OFFICE, request("Zukunftsrat").asTyped());

        assertThat(ids(result)).containsExactly("zukunft");
        assertThat(result.understood().widened()).isEmpty();
    }

    @Test
    void what_is_marked_or_excluded_is_taken_as_it_is() {
        SearchIndex index = network();

        assertThat(found(index, "\"Zukunftsrat\"")).containsExactly("zukunft");
        assertThat(found(index, "=Zukunftsrat")).containsExactly("zukunft");
        assertThat(found(index, "Zukunftsr*")).containsExactly("zukunft");
        assertThat(found(index, "tagt -Zukunftsrat")).containsExactly("rat");
    }

    @Test
    void what_operators_join_is_widened_too() {
        assertThat(found(network(), "Zukunftsrat UND heute")).containsExactly("rat");
        assertThat(found(network(), "Zukunftsrat UND NICHT heute")).containsExactly("zukunft");
    }

    @Test
    void words_side_by_side_are_one_name() {
        SearchIndex index = town(Draft.of("sozial").says("Über soziale Medien kamen viele."),
                Draft.of("dialog").says("Der Netzdialog lief gut."), Draft.of("netz").says("Das Netz ist stabil."));

        assertThat(found(index, "social media")).containsExactlyInAnyOrder("sozial", "dialog");
        assertThat(found(index, "Soziale Medien")).containsExactlyInAnyOrder("sozial", "dialog");
        assertThat(found(index, "Netz")).containsExactly("netz");
    }

    @Test
    void of_a_topic_only_the_proper_name_stands_for_the_others() {
        SearchIndex index = town(Draft.of("museum").says("Das Museum öffnet."),
                Draft.of("theater").says("Das Theater spielt."), Draft.of("kirche").says("Die Kirche läutet."),
                Draft.of("fnp").says("Der FNP liegt aus."), Draft.of("last").says("Die Baulast bleibt."),
                Draft.of("plan").says("Die Bauleitplanung beginnt."));

        assertThat(found(index, "Kultur")).containsExactlyInAnyOrder("museum", "theater", "kirche");
        assertThat(found(index, "Museum")).containsExactly("museum");
        assertThat(found(index, "Flächennutzungsplan")).containsExactlyInAnyOrder("fnp", "plan");
    }

    @Test
    void marks_what_was_found_by_another_name() {
        assertThat(search(network(), "Zukunftsrat").hits().getLast().passages().getFirst().highlights())
                .extracting(mark -> mark.start() + "-" + mark.end()).containsExactly("6-15");
    }

    @Test
    void a_long_text_is_not_widened() {
        assertThat(
                search(network(), "Zukunftsrat a b c d e f g h i j k l m n o p q r s t u v w").understood().widened())
                .isEmpty();
    }

    @Test
    void values_that_the_words_name_are_recognised_and_counted() {
        SearchIndex index = network();

        assertThat(recognised(index, "Bürgerrat in Aldenrath 2021")).containsExactly(
                new Recognised(Facet.FORMAT, "buergerrat", 1), new Recognised(Facet.CITY, "aldenrath", 1),
                new Recognised(Facet.YEAR, "2021", 1));
        assertThat(recognised(index, "Protokoll Klima heute"))
                .containsExactly(new Recognised(Facet.KIND, "protokoll", 1));
        assertThat(recognised(index, "heute")).isEmpty();
    }

    @Test
    void a_facet_that_narrows_already_is_not_recognised_again() {
        Filters filters = new Filters(Map.of(Facet.CITY, Set.of("birkstaett")), null, null);

        assertThat(network().search(Viewer.OFFICE, request("Rat tagt Aldenrath").with(filters)).understood()
                .recognised()).isEmpty();
    }

    @Test
    void a_city_that_is_a_word_as_well_is_recognised_by_its_capital_or_its_place() {
        SearchIndex index = town(Draft.of("bericht").about(CITIES, "essen", "aldenrath")
                .says("Ein Essen in Aldenrath."));

        assertThat(recognised(index, "gut essen")).isEmpty();
        assertThat(recognised(index, "gut Essen")).extracting(Recognised::value).containsExactly("essen");
        assertThat(recognised(index, "in essen")).extracting(Recognised::value).containsExactly("essen");
        assertThat(recognised(index, "stadt essen nicht essen")).extracting(Recognised::value)
                .containsExactly("essen");
        assertThat(recognised(index, "aldenrath")).extracting(Recognised::value).containsExactly("aldenrath");
    }

    @Test
    void only_words_of_what_a_viewer_sees_are_added() {
        Document open = Draft.of("offen").visibility(Visibility.PUBLIC).says("Ein Bürgerrat tagt.").done();
        Document secret = Draft.of("geheim").visibility(Visibility.OFFICE).says("Ein Zukunftsrat tagt.").done();
        Shelf both = shelf();
        both.publish(open, secret);
        Shelf alone = shelf();
        alone.publish(open);

        SearchResult seen = both.open().search(Viewer.PUBLIC, request("Großgruppenverfahren"));
        assertThat(seen).isEqualTo(alone.open().search(Viewer.PUBLIC, request("Großgruppenverfahren")));
        assertThat(seen.understood().widened()).extracting(Widening::labels).containsExactly(List.of("Bürgerrat"));
    }

    @Test
    void words_of_removed_documents_are_not_added() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("alt").says("Ein Zukunftsrat.").done(), Draft.of("neu").says("Ein Bürgerrat.").done());
        shelf.change(update -> update.remove(Draft.of("alt").done().id()));

        assertThat(search(shelf.open(), "Bürgerrat").understood().widened()).isEmpty();
    }

    private static List<Recognised> recognised(SearchIndex index, String typed) {
        return search(index, typed).understood().recognised();
    }

    private SearchIndex network() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("rat").title("Eins").date("2021").about(FORMATS, "buergerrat").about(CITIES, "aldenrath")
                        .says("Unser Bürgerrat tagt heute.").done(),
                Draft.of("zukunft").title("Zwei").about(CITIES, "birkstaett").says("Der Zukunftsrat tagt.").done(),
                Draft.of("siedlung").title("Drei").about(KINDS, "protokoll").about(TOPICS, "einfamilienhausgebiete")
                        .says("Die Eigenheimsiedlungen heute.").done());
        return shelf.open();
    }

    private SearchIndex town(Draft... drafts) {
        Shelf shelf = shelf();
        shelf.change(TOWN, update -> List.of(drafts).forEach(draft -> update.put(draft.done())));
        return shelf.open();
    }

    private static Concept concept(String id, String label, @Nullable String broader, String... altLabels) {
        return new Concept(id, label, List.of(altLabels), List.of(), List.of(), List.of(), broader, null, null, false,
                null);
    }
}
