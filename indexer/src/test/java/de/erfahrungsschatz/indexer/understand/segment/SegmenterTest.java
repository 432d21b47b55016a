package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void a_contact_block_begins_no_interview() {
        assertThat(split("""
                # Projektbericht Uferweg

                Der Uferweg wurde mit den Anliegern geplant, und alle Pläne hingen aus.

                Ansprechpartnerin

                Ina Probst

                Leiterin, Stadtplanungsamt, Stadt Talheim

                Nach drei Jahren ziehen alle Beteiligten eine gute Bilanz des Verfahrens.
                """)).singleElement().satisfies(part -> assertThat(part.interview()).isFalse());
    }

    @Test
    void questions_and_answers_without_a_head_are_an_interview_of_nobody_known() {
        assertThat(split("""
                Welche Erfahrungen haben Sie mit dem Bürgerhaushalt gemacht?

                In der ersten Runde gingen 420 Vorschläge ein, in der zweiten nur noch 150 davon.

                Woran lag das?

                Am fehlenden Rücklauf. Viele haben nie erfahren, was aus ihrem Vorschlag geworden ist.

                Würden Sie es wieder tun?

                Ja, aber nur mit einem klaren Beschluss des Rates vorab, das haben wir gelernt.

                Was raten Sie anderen?

                Nehmen Sie sich Zeit für die Antworten, denn daran entscheidet sich am Ende alles.
                """)).singleElement().satisfies(part -> {
            assertThat(part.interview()).isTrue();
            assertThat(part.head()).isNull();
        });
    }

    @Test
    void a_questionnaire_is_no_interview() {
        assertThat(split("""
                # Fragebogen

                Wie alt sind Sie?

                Wo wohnen Sie?

                Was wünschen Sie sich?

                Wie lange leben Sie hier?
                """)).singleElement().satisfies(part -> assertThat(part.interview()).isFalse());
    }

    @Test
    void a_sentence_torn_by_a_page_is_one_again() {
        List<Block> mended = BrokenBlocks.mend(SampleText.blocks("""
                === 1

                Talheimer Hefte

                Die Stadt hat dafür mit allen Beteiligungs-

                und Dialogformaten gearbeitet, die sie kannte, und sie hat daraus viel gelernt für erfol-

                === 2

                Talheimer Hefte

                greiche Verfahren.
                """));
        assertThat(mended).extracting(Block::text).containsExactly("Talheimer Hefte",
                "Die Stadt hat dafür mit allen Beteiligungs- und Dialogformaten gearbeitet, die sie kannte, "
                        + "und sie hat daraus viel gelernt für erfolgreiche Verfahren.");
    }

    @Test
    void what_begins_with_a_letter_is_no_rest_of_a_sentence() {
        assertThat(Segmenter.whole(SampleText.blocks("""
                TOP 7: Mitteilungen und weitere Anfragen

                a) Herr Rottmann teilt mit, dass der Steg wackelt.
                """)).blocks()).hasSize(2);
    }

    @Test
    void a_bullet_makes_an_item_of_a_list() {
        assertThat(BrokenBlocks.mend(SampleText.blocks("• Gesa Martin, Tiefbauamt"))).containsExactly(
                new Block(Block.Kind.LIST_ITEM, 0, "Gesa Martin, Tiefbauamt", null, false));
    }

    private static List<Part> split(String text) {
        return Segmenter.split(SampleText.blocks(text), List.of());
    }
}
