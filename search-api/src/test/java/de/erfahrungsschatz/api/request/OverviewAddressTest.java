package de.erfahrungsschatz.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.corpus.document.DocumentId;
import org.junit.jupiter.api.Test;

class OverviewAddressTest {

    private static final Selection SELECTION = new Selection("hamm", "buergerrat", "wohnen", 2010, 2015);

    @Test
    void what_narrows_nothing_is_left_out() {
        assertThat(OverviewAddress.matrix(Selection.NONE)).isEqualTo("/matrix");
        assertThat(OverviewAddress.timeline(Selection.ofCity("hamm"))).isEqualTo("/zeitleiste?city=hamm");
    }

    @Test
    void each_overview_keeps_of_a_selection_what_it_understands() {
        assertThat(OverviewAddress.matrix(SELECTION)).isEqualTo("/matrix?topic=wohnen&from=2010&to=2015");
        assertThat(OverviewAddress.timeline(SELECTION))
                .isEqualTo("/zeitleiste?city=hamm&format=buergerrat&topic=wohnen&from=2010&to=2015");
        assertThat(OverviewAddress.gap("kiel", SELECTION))
                .isEqualTo("/stadt/kiel/luecke?topic=wohnen&from=2010&to=2015");
    }

    @Test
    void a_cell_leads_to_the_place_of_its_proofs() {
        assertThat(OverviewAddress.proofs("kiel", "buergerrat", Selection.ofTopic("wohnen")))
                .isEqualTo("/stadt/kiel?topic=wohnen#format-buergerrat");
    }

    @Test
    void passages_are_counted_from_one() {
        assertThat(OverviewAddress.comparison(new DocumentId("bericht"), 0))
                .isEqualTo("/vergleich?dokument=bericht&abschnitt=1");
    }
}
