package de.erfahrungsschatz.indexer.understand.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import org.junit.jupiter.api.Test;

final class NamesTogetherTest {

    @Test
    void all_who_are_called_together_are_found() {
        assertThat(NamesTogether.find("Dagegen stimmten die Stadträte Amsel, Probst und Dr. Zeisig.")).extracting(
                mention -> mention.name().surname()).containsExactly("Amsel", "Probst", "Zeisig");
    }

    /// What anchors rule out, the expression does not find: on all lines of the marked documents.
    @Test
    void no_call_is_missed() {
        for (String text : GoldLines.all()) {
            if (NamesTogether.CALLED.in(text).isEmpty()) {
                assertThat(NamesTogether.CALLED.pattern().matcher(text).find()).as(text).isFalse();
            }
        }
    }
}
