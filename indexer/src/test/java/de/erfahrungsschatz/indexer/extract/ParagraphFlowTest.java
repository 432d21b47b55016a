package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ParagraphFlowTest {

    private static final List<String> LINES = List.of(
            "Die Bürgerwerkstatt im Quartier Nordstadt hat gezeigt, dass die Be-",
            "teiligung vieler Gruppen möglich ist, wenn die Beteiligungs-", "und Dialogformate früh bekannt sind.",
            "• Verkehr",
            "- Grünflächen und Spielplätze", "Ansprechperson:", "Rathausplatz 1", "– auch im Winter –", "a) Kosten",
            "12. Mai 2014",
            "und das Ergebnis wurde dem Rat der Stadt Aldenrath im Frühjahr vorge-", "stellt und beraten.", "……………",
            "ß");

    @Test
    void full_lines_become_one_paragraph() {
        assertThat(texts(onPage(1, """
                Die Stadt Aldenrath hat im Frühjahr zu einer Bürgerwerkstatt in der
                Nordstadt eingeladen. Rund achtzig Menschen aus dem Quartier kamen.
                Gemeinsam wurde über die Zukunft des alten Schlachthofs beraten.""")))
                .containsExactly(
                        "Die Stadt Aldenrath hat im Frühjahr zu einer Bürgerwerkstatt in der Nordstadt eingeladen. Rund "
                                + "achtzig Menschen aus dem Quartier kamen. Gemeinsam wurde über die Zukunft des alten Schlachthofs "
                                + "beraten.");
    }

    @Test
    void an_address_keeps_its_lines() {
        assertThat(texts(onPage(1, """
                Die Stadt Aldenrath hat im Frühjahr zu einer Bürgerwerkstatt in der
                Nordstadt eingeladen. Rund achtzig Menschen aus dem Quartier kamen."""),
                onPage(1, "Stadt Aldenrath\nAmt für Stadtentwicklung\nRathausplatz 1")))
                .last().isEqualTo("Stadt Aldenrath\nAmt für Stadtentwicklung\nRathausplatz 1");
    }

    @Test
    void a_sentence_goes_on_across_a_page_and_counts_for_the_page_it_starts_on() {
        List<RawBlock> joined = ParagraphFlow
                .join(List.of(onPage(3, "Der Rat hat das Konzept im Sommer nach langer Bera-"),
                        onPage(4, "tung beschlossen.")), 30);
        assertThat(joined).extracting(RawBlock::text)
                .containsExactly("Der Rat hat das Konzept im Sommer nach langer Beratung beschlossen.");
        assertThat(joined).extracting(RawBlock::page).containsExactly(3);
    }

    @Test
    void a_full_line_at_the_end_of_a_page_goes_on_with_a_capital_letter() {
        assertThat(texts(onPage(1, """
                Die ausgewogene Einbindung aller Gruppen in einen ergebnisoffenen
                Dialog ist eine Aufgabe für Politik, Verwaltung und die gesamte"""),
                onPage(2, """
                        Stadtgesellschaft. Sie gelingt nur, wenn alle Beteiligten wissen,
                        worüber noch entschieden werden kann.""")))
                .singleElement().asString().contains("die gesamte Stadtgesellschaft. Sie gelingt");
    }

    @Test
    void bullets_begin_items() {
        assertThat(ParagraphFlow
                .join(List.of(onPage(1, "Tagesordnung:\n• Begrüßung\n• Bericht aus den Arbeits-\nkreisen")), 30))
                .extracting(RawBlock::kind, RawBlock::text)
                .containsExactly(tuple(Kind.PARAGRAPH, "Tagesordnung:"),
                        tuple(Kind.LIST_ITEM, "Begrüßung"),
                        tuple(Kind.LIST_ITEM, "Bericht aus den Arbeitskreisen"));
    }

    @Test
    void a_dash_in_the_midst_of_a_sentence_begins_no_item() {
        assertThat(texts(onPage(1, "Wir denken an weitere Formate\n– wie etwa ein Losverfahren – für das Quartier.")))
                .singleElement().asString().contains("– wie etwa ein Losverfahren –");
    }

    @Test
    void a_line_of_dots_or_boxes_is_left_out() {
        assertThat(texts(onPage(1, "Unterschrift\n……………………"), onPage(1, "______"))).containsExactly("Unterschrift");
    }

    @Test
    void no_letter_gets_lost_and_none_changes_its_place() {
        keepsLetters(blocks -> ParagraphFlow.join(blocks, 30));
    }

    @Test
    void the_property_notices_a_flow_that_drops_the_last_block() {
        assertThatThrownBy(() -> keepsLetters(blocks -> blocks.subList(0, blocks.size() - 1)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("seed");
    }

    private static void keepsLetters(UnaryOperator<List<RawBlock>> flow) {
        long seed = Long.getLong("seed", 1);
        Random random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            List<RawBlock> blocks = new ArrayList<>();
            for (int block = 0; block <= random.nextInt(8); block++) {
                String text = random.ints(1 + random.nextInt(4), 0, LINES.size()).mapToObj(LINES::get)
                        .collect(Collectors.joining("\n"));
                blocks.add(onPage(1 + block / 3, text));
            }
            assertThat(letters(flow.apply(blocks))).as("seed %d", seed).isEqualTo(letters(blocks));
        }
    }

    private static String letters(List<RawBlock> blocks) {
        return blocks.stream().map(RawBlock::text).collect(Collectors.joining()).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> texts(RawBlock... blocks) {
        return ParagraphFlow.join(List.of(blocks), 30).stream().map(RawBlock::text).toList();
    }

    private static RawBlock onPage(int page, String text) {
        return new RawBlock(Kind.PARAGRAPH, 0, text, page, false);
    }
}
