package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.indexer.manifest.Reading.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRunTest {

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);

    @BeforeEach
    void open() {
        office = new Office(place);
        office.write("grauhagen/rat.txt", "Bürgerrat zur Halde\n\nDer Bürgerrat tagte an drei Wochenenden.");
        office.write("hitze.txt",
                "Hitze im Quartier\n\nAnna Beispiel, Telefon 030 23125-011, sammelte Hinweise zur Hitze.");
    }

    @Test
    void a_document_without_stated_visibility_is_for_members() {
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "Bürgerrat")).containsExactly("Bürgerrat zur Halde");
        assertThat(office.titles(Viewer.PUBLIC, "Bürgerrat")).isEmpty();
    }

    @Test
    void a_second_run_reads_nothing_and_publishes_nothing() {
        long first = office.index().generation();
        assertThat(office.index().generation()).isEqualTo(first);
        assertThat(office.lastRead()).isEmpty();
    }

    @Test
    void a_changed_file_alone_is_read_and_keeps_its_id() {
        office.index();
        DocumentId before = office.find(Viewer.MEMBER, "Hitze").getFirst().id();
        office.write("hitze.txt", "Hitze im Quartier\n\nDie Karte der kühlen Orte ist fertig.");
        office.index();
        assertThat(office.lastRead()).containsExactly("hitze.txt");
        assertThat(office.find(Viewer.MEMBER, "Karte").getFirst().id()).isEqualTo(before);
        assertThat(office.titles(Viewer.MEMBER, "Hinweise")).isEmpty();
    }

    @Test
    void a_renamed_file_keeps_its_id_and_the_stricter_visibility_of_its_lost_sidecar() {
        office.write("hitze.txt.yaml", "visibility: office");
        office.index();
        DocumentId before = office.find(Viewer.OFFICE, "Hitze").getFirst().id();
        office.move("hitze.txt", "grauhagen/hitze-neu.txt");
        RunResult result = office.index();
        assertThat(office.find(Viewer.OFFICE, "Hitze").getFirst().id()).isEqualTo(before);
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).isEmpty();
        assertThat(result.leftOut()).extracting("path").containsExactly("hitze.txt.yaml");
        assertThat(result.complete()).isFalse();

        office.write("grauhagen/hitze-neu.txt", "Hitze im Quartier\n\nNoch einmal bearbeitet.");
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "bearbeitet")).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "bearbeitet")).hasSize(1);
    }

    @Test
    void a_file_that_lost_its_sidecar_does_not_become_public_in_a_public_folder() {
        office.write("hitze.txt.yaml", "visibility: office");
        office.index();
        office.remove("hitze.txt");
        office.remove("hitze.txt.yaml");
        office.write("presse/_folder.yaml", "visibility: public");
        office.write("presse/hitze.txt",
                "Hitze im Quartier\n\nAnna Beispiel, Telefon 030 23125-011, sammelte Hinweise zur Hitze.");
        office.index();
        assertThat(office.titles(Viewer.PUBLIC, "Hitze")).isEmpty();
        office.write("presse/hitze.txt", "Hitze im Quartier\n\nNeu geschrieben, und noch immer ohne Begleitdatei.");
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "Hitze")).hasSize(1);
    }

    @Test
    void what_took_too_long_is_tried_again_and_what_is_broken_is_not() {
        office.write("langsam.txt", "langsam");
        office.write("defekt.txt", "defekt");
        office.index();
        office.index();
        assertThat(office.lastRead()).containsExactly("langsam.txt");
    }

    @Test
    void a_removed_file_disappears() {
        office.index();
        office.remove("hitze.txt");
        assertThat(office.index().removed()).extracting("path").containsExactly("hitze.txt");
        assertThat(office.titles(Viewer.OFFICE, "Hitze")).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "Bürgerrat")).hasSize(1);
    }

    @Test
    void an_empty_folder_removes_nothing_unless_that_is_asked_for() {
        office.index();
        office.remove("hitze.txt");
        office.remove("grauhagen/rat.txt");
        assertThatThrownBy(office::index).isInstanceOf(RunRefusedException.class).hasMessageContaining("--allow-empty");
        assertThat(office.titles(Viewer.OFFICE, "Hitze")).hasSize(1);
        office.index(null, true);
        assertThat(office.titles(Viewer.OFFICE, "Hitze")).isEmpty();
    }

    @Test
    void a_folder_that_does_not_exist_is_refused() {
        Path nowhere = place.resolve("nirgends");
        assertThatThrownBy(() -> office.index(nowhere))
                .isInstanceOf(RunRefusedException.class).hasMessageContaining("nirgends");
    }

    @Test
    void runs_touch_only_their_own_folder() {
        office.index();
        Office second = office.alsoWith("archive");
        second.write("alt.txt", "Altes Protokoll\n\nDas Archiv erinnert an den Marktplatz.");
        second.index();
        assertThat(office.titles(Viewer.OFFICE, "Bürgerrat")).hasSize(1);
        assertThat(office.titles(Viewer.OFFICE, "Marktplatz")).hasSize(1);
        second.remove("alt.txt");
        second.index(null, true);
        assertThat(office.titles(Viewer.OFFICE, "Bürgerrat")).hasSize(1);
        assertThat(office.titles(Viewer.OFFICE, "Marktplatz")).isEmpty();
    }

    @Test
    void another_vocabulary_reads_everything_again() {
        office.index();
        Office renamed = office.calling("Grauhagen an der Emse");
        renamed.index();
        assertThat(renamed.lastRead()).hasSize(2);
    }

    @Test
    void public_documents_are_masked_in_every_file_of_the_public_folder() throws IOException {
        office.write("hitze.txt.yaml", "visibility: public");
        office.index();
        assertThat(office.find(Viewer.PUBLIC, "Hitze").getFirst().passages().getFirst().passage().text())
                .contains("[Telefonnummer]").doesNotContain("23125");
        assertThat(office.titles(Viewer.PUBLIC, "23125")).isEmpty();
        try (var files = Files.walk(office.data.part(Visibility.PUBLIC))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
                    .noneMatch(file -> read(file).contains("23125") || read(file).contains("hitze.txt"));
        }
    }

    @Test
    void a_broken_sidecar_withholds_its_document_and_says_why() {
        office.index();
        office.write("hitze.txt.yaml", "visibilty: public");
        RunResult result = office.index();
        assertThat(office.titles(Viewer.OFFICE, "Hitze")).isEmpty();
        assertThat(result.failures()).singleElement().satisfies(reading -> {
            assertThat(reading.result()).isEqualTo(Result.WITHHELD);
            assertThat(reading.why()).contains("hitze.txt.yaml:1").contains("visibility");
        });
        office.write("hitze.txt.yaml", "visibility: public");
        office.index();
        assertThat(office.titles(Viewer.PUBLIC, "Hitze")).hasSize(1);
    }

    @Test
    void an_unreadable_file_is_reported_and_stops_nothing() {
        office.write("kaputt.txt", "defekt");
        office.write("leer.txt", " ");
        RunResult result = office.index();
        assertThat(result.rows()).extracting(row -> row.reading().path() + " " + row.reading().result())
                .containsExactly(
                        "grauhagen/rat.txt READ", "hitze.txt READ", "kaputt.txt UNREADABLE", "leer.txt EMPTY");
        assertThat(result.complete()).isFalse();
        assertThat(office.index().complete()).as("it is still unreadable").isFalse();
    }

    @Test
    void the_same_content_is_indexed_once_and_survives_the_loss_of_the_first() {
        office.write("kopie.txt", "Bürgerrat zur Halde\n\nDer Bürgerrat tagte an drei Wochenenden.");
        RunResult result = office.index();
        assertThat(result.rows()).extracting(row -> row.reading().result()).containsOnlyOnce(Result.DUPLICATE);
        assertThat(office.find(Viewer.OFFICE, "Bürgerrat")).singleElement().satisfies(
                hit -> assertThat(hit.metadata().source().copies()).containsExactly("kopie.txt"));
        office.remove("grauhagen/rat.txt");
        office.index();
        assertThat(office.find(Viewer.OFFICE, "Bürgerrat")).singleElement()
                .satisfies(hit -> assertThat(hit.metadata().source().copies()).isEmpty());
    }

    @Test
    void a_folder_that_moved_is_indexed_at_its_new_place_once_the_old_one_is_dropped() {
        office.index();
        Office moved = office.alsoWith("neuer Ort");
        moved.takeOver(office);
        assertThat(moved.index().rows()).extracting(row -> row.reading().result()).containsOnly(Result.DUPLICATE);
        moved.index();
        assertThat(moved.lastRead()).as("nothing changed").isEmpty();

        office.index(null, true);
        assertThat(moved.titles(Viewer.OFFICE, "Bürgerrat")).hasSize(1);
        assertThat(moved.titles(Viewer.OFFICE, "Hitze")).hasSize(1);
    }

    @Test
    void the_same_content_for_other_viewers_is_indexed_for_them_too() {
        office.write("kopie.txt", "Bürgerrat zur Halde\n\nDer Bürgerrat tagte an drei Wochenenden.");
        office.write("kopie.txt.yaml", "visibility: public");
        office.index();
        assertThat(office.titles(Viewer.PUBLIC, "Bürgerrat")).hasSize(1);
        assertThat(office.find(Viewer.MEMBER, "Bürgerrat")).extracting(hit -> hit.id().value()).doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void an_attachment_is_for_those_its_mail_is_for() {
        office.write("mail.txt",
                "Vertrauliche Mail\n\nBitte nicht weitergeben.\nANLAGE\nLageplan\n\nDer Lageplan zeigt die Halde.");
        office.write("mail.txt.yaml", "visibility: office\ntitle: Die Mail");
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "Lageplan")).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "Lageplan")).containsExactly("Lageplan");
        assertThat(office.titles(Viewer.OFFICE, "weitergeben")).containsExactly("Die Mail");
    }

    @Test
    void a_pinned_id_names_the_document_and_cannot_name_two() {
        office.write("hitze.txt.yaml", "id: hitze-im-quartier");
        office.index();
        assertThat(office.find(Viewer.MEMBER, "Hitze").getFirst().id().value()).isEqualTo("hitze-im-quartier");
        office.write("grauhagen/rat.txt.yaml", "id: hitze-im-quartier");
        RunResult result = office.index();
        assertThat(result.failures()).singleElement().extracting("path").isEqualTo("grauhagen/rat.txt");
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).hasSize(1);
    }

    @Test
    void the_default_visibility_of_a_folder_is_remembered() {
        office.index(Visibility.OFFICE, false);
        office.write("neu.txt", "Neuer Vermerk\n\nEin Vermerk ohne Begleitdatei.");
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "Vermerk")).isEmpty();
        assertThat(office.titles(Viewer.OFFICE, "Vermerk")).hasSize(1);
    }

    @Test
    void a_forecast_tells_what_would_happen_and_changes_nothing() throws IOException {
        assertThat(office.forecast().added()).containsExactly("grauhagen/rat.txt", "hitze.txt");
        assertThat(Files.exists(office.data.root())).isFalse();
        office.index();
        office.write("hitze.txt.yaml", "visibility: public");
        office.remove("grauhagen/rat.txt");
        office.write("neu.txt", "Neu\n\nText");
        Forecast forecast = office.forecast();
        assertThat(forecast.added()).containsExactly("neu.txt");
        assertThat(forecast.changed()).containsExactly("hitze.txt");
        assertThat(forecast.removed()).containsExactly("grauhagen/rat.txt");
        assertThat(forecast.becomingPublic()).containsExactly("hitze.txt");
        assertThat(office.titles(Viewer.PUBLIC, "Hitze")).isEmpty();
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() {
        try (RunLock _ = RunLock.take(office.data, Owner.current("index", Clock.systemUTC()))) {
            assertThatThrownBy(office::index).isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("anderer Lauf");
        }
        assertThat(office.index().complete()).isTrue();
    }

    @Test
    void a_file_that_grows_while_it_is_read_is_marked_and_read_again() {
        office.write("wachsend.txt", "wachsend\n\nDie erste Hälfte.");
        RunResult result = office.index();
        assertThat(result.rows()).extracting(RunResult.Row::reading)
                .filteredOn(reading -> reading.path().equals("wachsend.txt")).singleElement()
                .satisfies(reading -> assertThat(reading.warnings()).singleElement().asString()
                        .contains("während des Laufs geändert"));
        office.index();
        assertThat(office.lastRead()).contains("wachsend.txt");
    }

    @Test
    void a_file_that_vanishes_while_it_is_read_is_gone_after_the_next_run() {
        office.write("schwindend.txt", "schwindend\n\nNur kurz da.");
        assertThat(office.index().rows()).extracting(row -> row.reading().warnings())
                .anyMatch(warnings -> warnings.toString().contains("Während des Laufs verschwunden"));
        assertThat(office.index().removed()).extracting("path").containsExactly("schwindend.txt");
    }

    @Test
    void a_file_that_is_still_being_written_is_left_for_later_and_what_was_known_of_it_stays() {
        office.index();
        office.write("hitze.txt", "Hitze im Quartier\n\nHalb geschrie");
        RunResult result = office.indexLeaving("hitze.txt");
        assertThat(office.lastRead()).isEmpty();
        assertThat(result.leftOut()).singleElement()
                .satisfies(left -> assertThat(left.why()).contains("gerade geschrieben"));
        assertThat(office.titles(Viewer.MEMBER, "Hinweise")).hasSize(1);
        office.index();
        assertThat(office.lastRead()).containsExactly("hitze.txt");
    }

    @Test
    void the_data_folder_itself_is_no_folder_of_documents() {
        office.index();
        assertThatThrownBy(() -> office.index(office.data.root())).isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("liegt im Datenordner");
    }

    @Test
    void the_report_names_every_source() throws IOException {
        office.write("mail.txt", "Mail\n\nText.\nANLAGE\nPlan\n\nText der Anlage.");
        office.write("verwaist.txt.yaml", "title: x");
        office.index();
        assertThat(Files.readAllLines(office.data.privatePart().resolve("reports").resolve("latest.jsonl"))).hasSize(6)
                .anyMatch(line -> line.contains("\"mail.txt!/anlage-1.txt\"") && line.contains("\"read\""))
                .anyMatch(line -> line.contains("\"verwaist.txt.yaml\"") && line.contains("orphaned_sidecar"));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
