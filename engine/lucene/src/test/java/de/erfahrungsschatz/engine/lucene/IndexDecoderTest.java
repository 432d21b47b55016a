package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Network;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an index holds can be handed out, and what it should forget is gone.
class IndexDecoderTest {

    @TempDir
    Path home;

    private final LuceneEngine engine = new LuceneEngine();
    private Shelf shelf;

    @BeforeEach
    void publish() {
        shelf = new Shelf(engine, home.resolve("data"));
        shelf.publish(
                Draft.of("blatt-1").title("Gespräch mit Edda Querfurt").says("Edda Querfurt pflanzt Linden.").done(),
                Draft.of("blatt-2").says("Der Markt ist voll.").done());
    }

    @Test
    void terms_in_their_order_values_and_titles_are_handed_out_with_their_documents() {
        List<Trace> traces = traces();

        assertThat(placesOf("querfurt", traces)).anyMatch(place -> place.endsWith(" " + Schema.FORM))
                .anyMatch(place -> place.endsWith(" " + Schema.PASSAGE))
                .anyMatch(place -> place.endsWith(" " + Schema.DOCUMENT))
                .anyMatch(place -> place.endsWith(" " + Schema.LABEL));
        assertThat(traces).filteredOn(trace -> trace.text().contains("edda querfurt pflanzt")).isNotEmpty()
                .allMatch(trace -> trace.documents().get().equals(Set.of(new DocumentId("blatt-1"))));
    }

    @Test
    void every_file_is_accounted_for_and_a_stray_one_is_not() throws IOException {
        assertThat(decoded()).containsExactlyInAnyOrderElementsOf(files());

        Path stray = Files.writeString(folders().getFirst().resolve("_9.cfs"), "?");
        assertThat(decoded()).doesNotContain(stray);
    }

    @Test
    void what_was_removed_is_still_handed_out_until_older_commits_are_forgotten() {
        shelf.change(update -> update.remove(new DocumentId("blatt-1")));
        assertThat(placesOf("querfurt", traces())).isNotEmpty();

        try (IndexUpdate update = engine.rebuild(shelf.folder(), Network.VOCABULARIES)) {
            assertThat(update.startsEmpty()).isTrue();
            update.put(Draft.of("blatt-2").says("Der Markt ist voll.").done());
            shelf.publish(update);
        }
        assertThat(placesOf("querfurt", traces())).isNotEmpty();

        engine.forgetOlder(shelf.folder());
        assertThat(placesOf("querfurt", traces())).isEmpty();
        try (SearchIndex index = shelf.open()) {
            assertThat(index.document(Viewer.OFFICE, new DocumentId("blatt-2"), Query.BROWSE)).isPresent();
        }
    }

    @Test
    void a_generation_that_is_not_admitted_is_not_opened() {
        assertThatThrownBy(() -> engine.open(shelf.folder(), _ -> {
            throw new IndexRefusedException("Nein.");
        })).isInstanceOf(IndexRefusedException.class).hasMessage("Nein.");
    }

    @Test
    void a_folder_without_an_index_holds_nothing() {
        assertThat(engine.decode(home, trace -> assertThat(trace).isNull())).isEmpty();
    }

    private List<String> placesOf(String word, List<Trace> traces) {
        return traces.stream().filter(trace -> trace.text().toLowerCase(Locale.ROOT).contains(word))
                .map(Trace::place).toList();
    }

    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        folders().forEach(folder -> engine.decode(folder, traces::add));
        return traces;
    }

    private Set<Path> decoded() {
        Set<Path> decoded = new HashSet<>();
        folders().forEach(folder -> decoded.addAll(engine.decode(folder, _ -> {})));
        return decoded;
    }

    private List<Path> files() {
        return folders().stream().flatMap(folder -> list(folder).stream()).toList();
    }

    private List<Path> folders() {
        return Stream.of(Visibility.values()).map(shelf.folder()::part).flatMap(part -> list(part).stream()).toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
