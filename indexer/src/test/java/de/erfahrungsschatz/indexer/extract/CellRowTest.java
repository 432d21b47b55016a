package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The cells of a row in one line.
final class CellRowTest {

    @Test
    void a_mark_keeps_its_column() {
        assertThat(CellRow.of(List.of("Feldkötter, Hanna", "Jugendamt", "", "x", "")))
                .isEqualTo("Feldkötter, Hanna | Jugendamt |  | x");
        assertThat(CellRow.of(List.of("Arndt, Michael", "", "x", "", "aus der Stadtplanung")))
                .isEqualTo("Arndt, Michael |  | x | aus der Stadtplanung");
    }

    @Test
    void other_empty_cells_only_keep_cells_apart() {
        assertThat(CellRow.of(List.of("Datum", "", "5. September 2018"))).isEqualTo("Datum | 5. September 2018");
        assertThat(CellRow.of(List.of("", "", "x"))).isEqualTo("x");
        assertThat(CellRow.of(List.of("", ""))).isEmpty();
        assertThat(CellRow.of(List.of())).isEmpty();
    }
}
