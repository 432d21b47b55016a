package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunTest {

    private static final int FILES = 60;

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);

    @BeforeEach
    void open() {
        office = new Office(place);
        for (int i = 0; i < FILES; i++) {
            office.write(name(i), "Vermerk " + i + "\n\nErste Fassung des Vermerks Nummer" + i + ".");
        }
    }

    @Test
    void publishes_what_it_has_read_and_the_next_run_reads_the_rest() {
        RunResult stopped = office.indexStoppingAfter(3);
        int read = stopped.rows().size();
        assertThat(read).isBetween(3, FILES - 10);
        assertThat(stopped.unread()).hasSize(FILES - read);
        assertThat(office.titles(Viewer.OFFICE, "Nummer0")).hasSize(1);
        assertThat(office.titles(Viewer.OFFICE, "Nummer59")).isEmpty();

        RunResult rest = office.index();
        assertThat(office.lastRead()).hasSize(FILES - read);
        assertThat(rest.unread()).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "Nummer59")).hasSize(1);
    }

    @Test
    void what_it_did_not_come_to_is_found_as_it_was() {
        office.index();
        for (int i = 0; i < FILES; i++) {
            office.write(name(i), "Vermerk " + i + "\n\nZweite Lesart des Vermerks Nummer" + i + ".");
        }
        office.indexStoppingAfter(1);
        assertThat(text("Nummer0")).contains("Zweite Lesart");
        assertThat(text("Nummer59")).contains("Erste Fassung");
        office.index();
        assertThat(office.titles(Viewer.OFFICE, "\"Erste Fassung\"")).isEmpty();
    }

    @Test
    void a_copy_whose_original_went_is_read_by_the_next_run() {
        office.write("original.txt", "Das Original\n\nEinmaliges Wort Ringelblume.");
        office.write("zzz-kopie.txt", "Das Original\n\nEinmaliges Wort Ringelblume.");
        office.index();
        office.remove("original.txt");
        for (int i = 0; i < FILES; i++) {
            office.write(name(i), "Vermerk " + i + "\n\nNeu.");
        }
        assertThat(office.indexStoppingAfter(1).unread()).contains("zzz-kopie.txt");
        office.index();
        assertThat(office.titles(Viewer.OFFICE, "Ringelblume")).hasSize(1);
    }

    @Test
    void the_next_run_finishes_what_was_to_be_read_by_force() {
        office.index();
        RunResult stopped = office.indexByForceStoppingAfter(1);
        office.index();
        assertThat(office.lastRead()).hasSameSizeAs(stopped.unread());
    }

    @Test
    void asked_before_it_read_anything_it_changes_nothing() {
        office.index();
        long generation = office.data.generation().orElseThrow().number();
        office.write("neu.txt", "Neu\n\nText.");
        assertThatThrownBy(() -> office.indexStoppingAfter(0)).isInstanceOf(RunStoppedException.class)
                .hasMessageContaining("bleibt, wie er ist");
        assertThat(office.data.generation().orElseThrow().number()).isEqualTo(generation);
    }

    private String text(String word) {
        return office.find(Viewer.OFFICE, word).getFirst().passages().getFirst().passage().text();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "vermerk-%02d.txt", number);
    }
}
