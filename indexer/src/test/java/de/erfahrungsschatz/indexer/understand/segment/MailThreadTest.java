package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailThreadTest {

    @Test
    void each_message_is_said_by_its_sender_and_repeats_nothing() {
        List<Passage> passages = passages("""
                Von: Insa Bode <bode@stadt.example>

                Betreff: AW: Termin

                Der 11. Oktober passt.

                > Am 20.08.2014 um 17:40 schrieb Thorsten Wenzel:

                > der 11. Oktober wäre möglich.

                -----Ursprüngliche Nachricht-----

                Von: Wenzel, Thorsten [mailto:wenzel@buero.example]

                Betreff: Termin

                der 11. Oktober wäre möglich.
                """);
        assertThat(passages).extracting(Passage::speaker).containsExactly("Insa Bode", "Thorsten Wenzel");
        assertThat(passages.getFirst().text()).contains("passt").doesNotContain("wäre möglich");
        assertThat(passages.getLast().text()).contains("wäre möglich");
    }

    @Test
    void what_is_quoted_from_elsewhere_stays() {
        assertThat(passages("""
                Von: Insa Bode

                Betreff: AW: Termin

                Das passt.

                > Wer kann am Samstag?

                Von: Jan Wenzel

                Betreff: Termin

                Ich melde mich.
                """)).anySatisfy(passage -> {
            assertThat(passage.text()).isEqualTo("Wer kann am Samstag?");
            assertThat(passage.speaker()).isNull();
        });
    }

    private static List<Passage> passages(String text) {
        return PassageCutter.cut(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), "", false);
    }
}
