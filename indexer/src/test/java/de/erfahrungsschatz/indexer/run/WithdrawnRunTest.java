package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.indexer.mask.NameMask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who has withdrawn disappears with the next run, whatever state the data folder is in.
class WithdrawnRunTest {

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);
    private LedgerFolder ledger = new LedgerFolder(place);

    @BeforeEach
    void index() {
        office = new Office(place);
        ledger = LedgerFolder.usual(office.data.root(), null);
        office.write("Gespräch_Edda_Querfurt.txt", "Gespräch mit Edda Querfurt\n\nEdda Querfurt mag den Deich.");
        office.write("Bericht.txt", "Bericht über den Deich\n\nDer Deich hält.");
        office.index();
        assertThat(told()).contains("Querfurt");
    }

    @Test
    void manifest_report_and_index_name_nobody_any_more_and_the_document_is_found() {
        List<String> ids = office.find(Viewer.MEMBER, "mag").stream().map(hit -> hit.id().value()).toList();
        withdraw();

        RunResult result = office.index();

        assertThat(office.lastRead()).hasSize(2).anyMatch(NameMask::isMasked);
        assertThat(result.rows()).noneMatch(row -> row.toString().contains("Querfurt"));
        assertThat(told()).doesNotContain("Querfurt", "Edda");
        assertThat(office.find(Viewer.MEMBER, "Querfurt")).isEmpty();
        assertThat(office.find(Viewer.MEMBER, "mag")).extracting(hit -> hit.id().value()).isEqualTo(ids);
        assertThat(office.data.generation().map(Generation::withdrawn)).contains(Ledger.state(ledger));
        office.index();
        assertThat(office.lastRead()).isEmpty();
    }

    @Test
    void a_run_that_was_killed_before_it_had_forgotten_is_done_again() {
        Generation before = office.data.generation().orElseThrow();
        withdraw();
        office.index();
        office.data.publish(office.data.generation().orElseThrow().madeWith(before.withdrawn()));

        office.index();

        assertThat(office.lastRead()).hasSize(2);
        assertThat(office.data.generation().map(Generation::withdrawn)).contains(Ledger.state(ledger));
    }

    @Test
    void a_ledger_that_knows_less_than_the_index_is_refused() throws IOException {
        withdraw();
        office.index();
        Files.delete(ledger.ledger());

        assertThatThrownBy(office::index).isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("fehlt oder ist älter als der Index");
    }

    @Test
    void a_key_that_is_missing_is_refused() throws IOException {
        withdraw();
        Files.delete(ledger.key());

        assertThatThrownBy(office::index).isInstanceOf(RunRefusedException.class).hasMessageContaining("Schlüssel");
    }

    @Test
    void files_that_come_later_are_masked_too_and_a_renamed_one_keeps_its_id() {
        withdraw();
        office.index();
        List<String> ids = office.find(Viewer.MEMBER, "mag").stream().map(hit -> hit.id().value()).toList();
        office.write("Notiz.txt", "Notiz\n\nQuerfurt, Edda rief an.");
        office.move("Gespräch_Edda_Querfurt.txt", "Querfurt, Edda.txt");

        office.index();

        assertThat(told()).doesNotContain("Querfurt", "Edda");
        assertThat(office.find(Viewer.MEMBER, "rief")).hasSize(1);
        assertThat(office.find(Viewer.MEMBER, "mag")).extracting(hit -> hit.id().value()).isEqualTo(ids);
    }

    private void withdraw() {
        Ledger.enter(ledger, LocalDate.EPOCH, List.of("edda-querfurt--grauhagen"), List.of("Edda Querfurt"));
    }

    /// All that lies in the private part as text.
    private String told() {
        try (Stream<Path> files = Files.walk(office.data.privatePart())) {
            return files.filter(Files::isRegularFile).map(WithdrawnRunTest::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
