package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompoundRepairTest {

    @TempDir
    Path home;

    private SnapshotReader reader;
    private Snapshot snapshot;
    private CompoundRepair repair;

    @BeforeEach
    void open() throws IOException {
        Shelf shelf = new Shelf(new LuceneEngine(), home.resolve("data"));
        shelf.publish(Draft.of("bericht").says("Die Werkstatt zum Klima: welches Format hat die Beteiligung?")
                .says("Bürger, alte Häuser und eine neue Siedlung, meist energetisch saniert.").done());
        reader = new SnapshotReader(shelf.folder(), new SegmentTables(), _ -> {});
        snapshot = reader.open(null);
        View view = snapshot.view(Viewer.OFFICE);
        repair = new CompoundRepair(view.terms(), new WrittenForms(view.segments()));
    }

    @AfterEach
    void close() throws IOException {
        snapshot.leave();
        reader.close();
    }

    @Test
    void the_last_part_is_put_right() throws IOException {
        assertThat(repair.of("klimawerkstadt")).contains("Klimawerkstatt");
        assertThat(repair.of("buergerwerkstadt")).contains("Bürgerwerkstatt");
        assertThat(repair.of("Häusersiedlng")).contains("Häusersiedlung");
    }

    @Test
    void the_first_part_is_put_right_with_what_links_it() throws IOException {
        assertThat(repair.of("Beteilgungsformat")).contains("Beteiligungsformat");
        assertThat(repair.of("klmawerkstatt")).contains("Klimawerkstatt");
    }

    @Test
    void the_last_part_decides_about_the_capital() throws IOException {
        assertThat(repair.of("Häuserenergetish")).contains("häuserenergetisch");
    }

    @Test
    void what_is_made_of_known_parts_is_well_spelt() throws IOException {
        assertThat(repair.of("Klimawerkstatt")).isEqualTo(Optional.empty());
        assertThat(repair.of("Beteiligungswerkstatt")).isEmpty();
    }

    @Test
    void what_has_no_known_part_stays() throws IOException {
        assertThat(repair.of("Zwölftonmusik")).isEmpty();
        assertThat(repair.of("x")).isEmpty();
    }
}
