package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How an index changes: all at once, or not at all.
public abstract class UpdateContract extends EngineContract {

    private static final SearchRequest ALL = new SearchRequest(Query.BROWSE, Filters.NONE, Sort.NEWEST, 0, 1_000, 1);

    @Test
    void a_document_put_again_replaces_the_old_one() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("blatt").says("Der Steg kommt.").says("Und noch einer.").done());
        shelf.publish(Draft.of("blatt").says("Der Markt bleibt.").done(), Draft.of("neu").says("Ganz neu.").done());
        SearchIndex index = shelf.open();

        assertThat(found(index, "Steg")).isEmpty();
        assertThat(found(index, "Markt")).containsExactly("blatt");
        assertThat(found(index, "")).containsExactly("blatt", "neu");
    }

    @Test
    void a_document_put_twice_in_one_update_is_there_once() {
        Shelf shelf = shelf();
        shelf.change(update -> {
            update.put(Draft.of("blatt").visibility(Visibility.OFFICE).says("Der Steg kommt.").done());
            update.put(Draft.of("blatt").visibility(Visibility.PUBLIC).says("Der Markt bleibt.").done());
        });

        assertThat(search(shelf.open(), "").total()).isEqualTo(1);
    }

    @Test
    void a_document_moves_to_another_visibility() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("blatt").visibility(Visibility.PUBLIC).done());
        shelf.publish(Draft.of("blatt").visibility(Visibility.OFFICE).done());
        SearchIndex index = shelf.open();

        assertThat(index.search(Viewer.MEMBER, ALL).total()).isZero();
        assertThat(index.search(Viewer.OFFICE, ALL).hits()).extracting(Hit::visibility)
                .containsExactly(Visibility.OFFICE);
    }

    @Test
    void copies_are_noted_until_others_are_or_the_document_is_put_again() {
        Shelf shelf = shelf();
        Document minutes = Draft.of("blatt").visibility(Visibility.MEMBERS).says("Der Steg kommt.").says("Bald.")
                .done();
        shelf.publish(minutes, Draft.of("anderes").visibility(Visibility.MEMBERS).done());
        SearchIndex index = shelf.open();
        shelf.change(update -> update.noteCopies(minutes.id(), List.of("alt/blatt.pdf", "kopie.pdf")));
        index.refresh();
        assertThat(copies(index, "blatt")).containsExactly("alt/blatt.pdf", "kopie.pdf");
        assertThat(copies(index, "anderes")).isEmpty();

        shelf.change(update -> update.noteCopies(minutes.id(), List.of("kopie.pdf")));
        index.refresh();
        assertThat(copies(index, "blatt")).containsExactly("kopie.pdf");

        shelf.publish(minutes);
        index.refresh();
        assertThat(copies(index, "blatt")).isEmpty();
    }

    @Test
    void of_public_documents_no_copies_are_noted() {
        Shelf shelf = shelf();
        shelf.change(update -> {
            update.put(Draft.of("blatt").visibility(Visibility.PUBLIC).says("Der Steg kommt.").done());
            update.noteCopies(new DocumentId("blatt"), List.of("intern/blatt.pdf"));
        });

        assertThat(copies(shelf.open(), "blatt")).isEmpty();
    }

    @Test
    void a_removed_document_is_gone_and_removing_what_is_nowhere_is_no_mistake() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("bleibt").done(), Draft.of("geht").visibility(Visibility.PUBLIC).done());
        shelf.change(update -> {
            update.remove(new DocumentId("geht"));
            update.remove(new DocumentId("nie-dagewesen"));
        });

        assertThat(found(shelf.open(), "")).containsExactly("bleibt");
    }

    @Test
    void nobody_sees_a_change_before_it_is_published() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("alt").done());
        SearchIndex index = shelf.open();
        try (IndexUpdate update = shelf.update()) {
            update.put(Draft.of("neu").done());
            update.remove(new DocumentId("alt"));
            assertThat(index.refresh()).isFalse();
            update.prepare();
            assertThat(index.refresh()).isFalse();
            assertThat(found(index, "")).containsExactly("alt");
            assertThat(found(shelf.open(), "")).containsExactly("alt");

            shelf.publish(update);

            assertThat(found(index, "")).containsExactly("alt");
            assertThat(index.refresh()).isTrue();
            assertThat(found(index, "")).containsExactly("neu");
            assertThat(index.generation()).isEqualTo(2);
            assertThat(index.refresh()).isFalse();
        }
    }

    @Test
    void a_change_that_is_never_published_never_happened() {
        Shelf shelf = shelf();
        shelf.publish(Draft.of("alt").done());
        try (IndexUpdate update = shelf.update()) {
            update.put(Draft.of("verworfen").done());
        }
        try (IndexUpdate update = shelf.update()) {
            update.put(Draft.of("vorbereitet").done());
            update.remove(new DocumentId("alt"));
            update.prepare();
        }
        shelf.publish(Draft.of("neu").done());

        assertThat(found(shelf.open(), "")).containsExactly("alt", "neu");
    }

    @Test
    void an_update_tells_whether_it_starts_from_nothing() {
        Shelf shelf = shelf();
        assertThat(startsEmpty(shelf)).isTrue();
        assertThat(startsEmpty(shelf)).isTrue();
        shelf.change(update -> {});
        assertThat(startsEmpty(shelf)).isFalse();
        assertThat(search(shelf.open(), "").total()).isZero();
    }

    @Test
    void a_new_folder_is_opened_before_anything_is_published_and_refreshed_after() {
        Shelf shelf = shelf();
        SearchIndex index = shelf.open();
        assertThat(index.generation()).isZero();
        assertThat(index.refresh()).isFalse();
        shelf.publish(Draft.of("erstes").done());

        assertThat(index.refresh()).isTrue();
        assertThat(found(index, "")).containsExactly("erstes");
    }

    @Test
    void the_vocabularies_of_an_update_are_served_from_then_on() {
        Vocabularies renamed = new Vocabularies(List.of(new Vocabulary(VocabularyName.TOPICS,
                List.of(Concept.of("klima", "Klimaanpassung")))));
        Shelf shelf = shelf();
        shelf.publish(Draft.of("blatt").about(VocabularyName.TOPICS, "klima").done());
        SearchIndex index = shelf.open();
        shelf.change(renamed, update -> {});

        assertThat(index.vocabularies(Viewer.PUBLIC).get(VocabularyName.TOPICS).label("klima")).isEqualTo("Klima");
        index.refresh();
        assertThat(index.vocabularies(Viewer.PUBLIC).get(VocabularyName.TOPICS).label("klima"))
                .isEqualTo("Klimaanpassung");
    }

    @Test
    void many_threads_may_put_at_once() throws InterruptedException, ExecutionException {
        Shelf shelf = shelf();
        try (IndexUpdate update = shelf.update(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> puts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Draft draft = Draft.of("blatt-" + i).says("Teil eins.").says("Teil zwei.");
                puts.add(threads.submit(() -> update.put(draft.done())));
            }
            for (Future<?> put : puts) {
                put.get();
            }
            shelf.publish(update);
        }
        SearchIndex index = shelf.open();

        assertThat(index.search(Viewer.OFFICE, ALL).total()).isEqualTo(200);
        assertThat(index.document(Viewer.OFFICE, new DocumentId("blatt-77"), Query.BROWSE).orElseThrow().document()
                .passages()).hasSize(2);
    }

    @Test
    void every_answer_is_made_from_one_generation_while_the_index_is_refreshed() throws InterruptedException,
            ExecutionException {
        Shelf shelf = shelf();
        shelf.publish(round(1));
        SearchIndex index = shelf.open();
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> readers = IntStream.range(0, 2)
                    .mapToObj(_ -> threads.submit(() -> readUntil(done, index))).toList();
            for (int number = 2; number <= 15; number++) {
                shelf.publish(round(number));
                assertThat(index.refresh()).isTrue();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(titles(index)).containsExactly("Runde 15");
    }

    @Test
    void a_closed_index_refuses_to_answer() {
        SearchIndex index = shelf().open();
        index.close();
        index.close();

        assertThatThrownBy(() -> search(index, "Uferpark")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(index::refresh).isInstanceOf(IllegalStateException.class);
    }

    /// Forty documents that all tell the round in which they were put, and move between visibilities from round to round.
    private static List<Document> round(int number) {
        List<Visibility> visibilities = List.of(Visibility.values());
        return IntStream.range(0, 40).mapToObj(i -> Draft.of("blatt-" + i).title("Runde " + number)
                .visibility(visibilities.get((i + number) % visibilities.size())).done()).toList();
    }

    /// @return how many answers there were
    private static int readUntil(AtomicBoolean done, SearchIndex index) {
        int answers = 0;
        do {
            assertThat(titles(index)).hasSize(1);
            answers++;
        } while (!done.get());
        return answers;
    }

    private static Set<String> titles(SearchIndex index) {
        List<Hit> hits = index.search(Viewer.OFFICE, ALL).hits();
        assertThat(hits).hasSize(40);
        return hits.stream().map(hit -> hit.metadata().title().value()).collect(Collectors.toSet());
    }

    private static List<String> copies(SearchIndex index, String id) {
        return index.document(Viewer.OFFICE, new DocumentId(id), Query.BROWSE).orElseThrow().document().metadata()
                .source().copies();
    }

    private static boolean startsEmpty(Shelf shelf) {
        try (IndexUpdate update = shelf.update()) {
            return update.startsEmpty();
        }
    }
}
