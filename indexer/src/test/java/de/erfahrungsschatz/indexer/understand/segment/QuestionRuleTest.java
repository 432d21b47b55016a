package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import org.junit.jupiter.api.Test;

class QuestionRuleTest {

    @Test
    void asks_whoever_addresses_somebody_in_the_last_sentence() {
        assertThat(asks("Der Markt ist umgebaut. Wie haben Sie das geschafft?")).isTrue();
        assertThat(asks("Herr Muster, warum kam es anders?")).isTrue();
        assertThat(asks("Beschreiben Sie bitte kurz den Ablauf.")).isTrue();
    }

    @Test
    void a_question_mark_inside_an_answer_asks_nobody() {
        assertThat(asks("Die Frage ist: Wie gewinnen Sie Vertrauen? Wir haben lange darüber gesprochen.")).isFalse();
        assertThat(asks("Brauchen wir das überhaupt?")).isFalse();
        assertThat(asks("Fangen Sie klein an. Wir haben mit zwei Gruppen begonnen.")).isFalse();
    }

    @Test
    void a_long_block_is_an_answer_whatever_it_ends_in() {
        assertThat(asks("Der Rat hat es beschlossen. ".repeat(30) + "Und was sagen Sie dazu?")).isFalse();
    }

    @Test
    void an_unaddressed_question_speaks_of_nobody() {
        assertThat(QuestionRule.asksUnaddressed(paragraph("Woran lag das?"))).isTrue();
        assertThat(QuestionRule.asksUnaddressed(paragraph("Warum haben wir das nicht früher gemacht?"))).isFalse();
    }

    @Test
    void an_item_of_a_list_asks_nobody() {
        assertThat(QuestionRule.asks(new Block(Block.Kind.LIST_ITEM, 0, "Was wünschen Sie sich?", null, false)))
                .isFalse();
    }

    private static boolean asks(String text) {
        return QuestionRule.asks(paragraph(text));
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, 0, text, null, false);
    }
}
