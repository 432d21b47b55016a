package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PassageCutterTest {

    private static final long SEED = 20_260_601;
    private static final int TRIES = 500;
    private static final List<Kind> KINDS = List.of(Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.TABLE_ROW);

    @Test
    void a_passage_knows_the_headings_above_it() {
        assertThat(cut("""
                # Bericht

                ## 1 Lage

                ### 1.1 Ufer

                Das Ufer ist verbaut und an vielen Stellen nicht zugänglich. Wer ans Wasser will, muss weit gehen, und mit
                dem Rollstuhl kommt man gar nicht hin. Das hat die Begehung im Mai mit allen Anliegern noch einmal gezeigt.

                ## 2 Vorgehen

                Drei Werkstätten mit je vierzig Menschen haben den Weg geplant. Eingeladen waren alle Haushalte am Ufer, dazu
                Vereine, Schulen und die Wirte. Ein Modell stand vier Wochen lang im Rathaus, und jeder durfte etwas anmerken.
                """)).extracting(Passage::headings)
                .containsExactly(List.of("1 Lage", "1.1 Ufer"), List.of("2 Vorgehen"));
    }

    @Test
    void tiny_sections_under_one_heading_are_read_together() {
        assertThat(cut("""
                # Bericht

                ## Kosten

                ### Miete

                400 Euro.

                ### Druck

                120 Euro.
                """)).singleElement().satisfies(passage -> {
            assertThat(passage.headings()).containsExactly("Kosten");
            assertThat(passage.text()).isEqualTo("Miete\n\n400 Euro.\n\nDruck\n\n120 Euro.");
        });
    }

    @Test
    void no_passage_is_too_long_to_read_however_the_text_runs() {
        List<Block> endless = List.of(new Block(Kind.PARAGRAPH, 0, "x".repeat(50_000), null, false),
                new Block(Kind.PARAGRAPH, 0, "Der Rat tagt. ".repeat(2_000).strip(), null, false));
        assertThat(PassageCutter.cut(Segmenter.whole(endless), "Titel", false))
                .allSatisfy(passage -> assertThat(passage.text().length()).isLessThanOrEqualTo(3_000));
    }

    @Test
    void quoted_mails_stand_apart_from_the_answer() {
        assertThat(cut("""
                > Kommt der Runde Tisch noch vor dem Sommer?

                Ja, am 12. Juni.
                """)).extracting(Passage::text)
                .containsExactly("Kommt der Runde Tisch noch vor dem Sommer?", "Ja, am 12. Juni.");
    }

    @Test
    void no_word_is_lost() {
        losesNoWord(blocks -> PassageCutter.cut(Segmenter.whole(blocks), "kein Titel", false));
        losesNoWord(blocks -> PassageCutter.cut(Segmenter.whole(blocks), "kein Titel", true));
    }

    @Test
    void the_property_finds_a_planted_fault() {
        assertThatThrownBy(() -> losesNoWord(blocks -> PassageCutter
                .cut(Segmenter.whole(blocks), "kein Titel", false).stream().skip(1).toList()))
                .isInstanceOf(AssertionError.class);
    }

    private static void losesNoWord(Function<List<Block>, List<Passage>> cutter) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            List<Block> blocks = blocks(random);
            StringBuilder words = new StringBuilder();
            cutter.apply(blocks).forEach(
                    passage -> words.append(passage.headings()).append(' ').append(passage.text()).append(' '));
            for (Block block : blocks) {
                assertThat(words.toString()).as("seed %d, try %d: %s", SEED, i, blocks).contains(block.text());
            }
        }
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            String text = "Wort" + i
                    + (random.nextBoolean() ? "" : " und noch mehr davon ".repeat(random.nextInt(1, 20))
                            .stripTrailing() + " " + i + ".");
            blocks.add(new Block(kind, kind == Kind.HEADING ? 1 + random.nextInt(3) : 0, text, 1 + i / 3, false));
        }
        return blocks;
    }

    private static List<Passage> cut(String text) {
        return PassageCutter.cut(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), "Bericht", false);
    }
}
