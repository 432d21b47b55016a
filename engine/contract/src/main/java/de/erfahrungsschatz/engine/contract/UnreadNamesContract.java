package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A public document may know of people whom the public does not read in it, such as those whom only its sidecar names. The public cannot tell;
/// members and the office find it when they look for one of them.
public abstract class UnreadNamesContract extends EngineContract {

    private static final Person SILENT = person("Dr. Berta Still-Wasser", "Deichgräfin", "Deichamt");
    private static final List<String> NAMES = List.of("Berta", "Still", "Wasser", "Deichgräfin", "Deichamt");

    @Test
    void the_public_finds_a_public_document_by_nobody_whose_name_does_not_stand_in_it() {
        SearchIndex index = index();

        for (String typed : List.of("Still", "\"Berta Still\"", "Deichgräfin", "=Berta", "person:Still",
                "person:Wasser",
                "person:\"Berta Still\"", "Deich person:Berta")) {
            assertThat(foundBy(Viewer.PUBLIC, index, typed)).as(typed).isEmpty();
        }
        assertThat(foundBy(Viewer.PUBLIC, index, "person:Offen")).containsExactly("eins");
        assertThat(foundBy(Viewer.PUBLIC, index, "Anna")).containsExactly("eins");
        assertThat(foundBy(Viewer.PUBLIC, index, "Deich -person:Still")).containsExactlyInAnyOrder("eins", "drei");
    }

    @Test
    void others_find_it_when_they_look_for_a_person() {
        SearchIndex index = index();

        for (Viewer viewer : List.of(Viewer.MEMBER, Viewer.OFFICE)) {
            for (String typed : List.of("person:Still", "person:still-wasser", "person:Wasser",
                    "person:\"Berta Still\"")) {
                assertThat(foundBy(viewer, index, typed)).as(typed).containsExactlyInAnyOrder("eins", "zwei");
            }
            assertThat(foundBy(viewer, index, "hielt person:Berta")).containsExactly("eins");
            assertThat(foundBy(viewer, index, "Deich -person:Berta")).containsExactly("drei");
            assertThat(foundBy(viewer, index, "person:Offen")).containsExactly("eins");
        }
    }

    @Test
    void whoever_is_named_in_a_sidecar_changes_no_answer_for_the_public() {
        for (long seed = 51; seed <= 53; seed++) {
            Chance chance = new Chance(seed);
            Shelf told = shelf();
            List<Document> documents = chance.publish(told);
            told.change(update -> documents.forEach(document -> update.put(naming(document))));
            Shelf silent = shelf();
            silent.change(update -> documents.forEach(update::put));
            SearchIndex index = told.open();
            SearchIndex plain = silent.open();
            chance.times(200, () -> same(index, plain, chance.request()));
            for (String name : NAMES) {
                same(index, plain, SearchRequest.of(new Query(List.of(new Clause.Person(name)))));
                same(index, plain, request(name));
                same(index, plain, request(name.substring(1)));
                assertThat(index.suggest(Viewer.PUBLIC, name, 20)).isEqualTo(plain.suggest(Viewer.PUBLIC, name, 20));
                assertThat(index.spelling(Viewer.PUBLIC, name.substring(1), Filters.NONE))
                        .isEqualTo(plain.spelling(Viewer.PUBLIC, name.substring(1), Filters.NONE));
            }
            documents.forEach(document -> assertThat(similar(index, document)).isEqualTo(similar(plain, document)));
        }
    }

    /// Everything that the public gets but the people themselves, of whom others decide who is shown.
    private static void same(SearchIndex index, SearchIndex plain, SearchRequest request) {
        assertThat(nameless(index.search(Viewer.PUBLIC, request.explaining()))).as("%s", request)
                .isEqualTo(nameless(plain.search(Viewer.PUBLIC, request.explaining())));
    }

    private static Optional<List<Hit>> similar(SearchIndex index, Document document) {
        return index.similar(Viewer.PUBLIC, document.id(), 20).map(UnreadNamesContract::nameless);
    }

    private static SearchResult nameless(SearchResult result) {
        return new SearchResult(result.total(), nameless(result.hits()), result.facets(), result.understood());
    }

    private static List<Hit> nameless(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Hit(hit.id(), hit.visibility(), with(hit.metadata(), List.of()), hit.score(),
                        hit.passages(), hit.twin(), hit.explanation()))
                .toList();
    }

    /// The same document, which knows of one more person if it is public.
    private static Document naming(Document document) {
        List<Person> people = document.visibility() == Visibility.PUBLIC
                ? Stream.concat(document.metadata().people().stream(), Stream.of(SILENT)).toList()
                : document.metadata().people();
        return new Document(document.id(), document.visibility(), with(document.metadata(), people),
                document.passages());
    }

    private static Metadata with(Metadata metadata, List<Person> people) {
        return new Metadata(metadata.title(), metadata.date(), metadata.state(), metadata.validUntil(),
                metadata.concepts(), people, metadata.source());
    }

    private SearchIndex index() {
        Shelf shelf = shelf();
        shelf.publish(
                Draft.of("eins").visibility(Visibility.PUBLIC).person(SILENT).person(person("Anna Offen", null, null))
                        .passage(new Passage("Der Deich hielt.", 0, null, List.of(), "Anna Offen")).done(),
                Draft.of("zwei").visibility(Visibility.MEMBERS).person(SILENT).says("Der Deich brach.").done(),
                Draft.of("drei").visibility(Visibility.PUBLIC).says("Der Deich ist alt.").done());
        return shelf.open();
    }

    private static List<String> foundBy(Viewer viewer, SearchIndex index, String typed) {
        return ids(index.search(viewer, SearchRequest.of(QueryParser.parse(typed)).exactly()));
    }

    private static Person person(String name, @Nullable String function, @Nullable String office) {
        return new Person(name, Role.INTERVIEWEE, function, office, null, null, null,
                Provenance.rule("person.list", null));
    }
}
