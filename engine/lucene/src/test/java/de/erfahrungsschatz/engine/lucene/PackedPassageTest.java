package de.erfahrungsschatz.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is packed comes out again, whatever it is.
final class PackedPassageTest {

    private final PackedPassage packed = new PackedPassage();

    @Test
    void a_passage_comes_out_as_it_was() throws IOException {
        Passage passage = new Passage("Wer war dabei? Die Bürger*innen – alle 48.\n\nDanach „Kaffee“.", 14, 3,
                List.of("Auftakt", "Rückblick"), "Frau Öst");

        assertThat(again(passage)).isEqualTo(passage);
        assertThat(packed.text().utf8ToString()).isEqualTo(passage.text());
    }

    @Test
    void passages_of_any_length_and_any_characters_come_out_one_after_the_other() throws IOException {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            Passage passage = Passage.of("x" + random.ints(random.nextInt(9_000), 1, 0x2_0000)
                    .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));

            assertThat(again(passage)).isEqualTo(passage);
        }
    }

    @Test
    void german_text_takes_up_less() {
        String text = "Die Bürgerinnen und Bürger haben in der Werkstatt über die Zukunft des Platzes gesprochen. "
                + "Sie wollen mehr Bäume, weniger Autos und einen Ort, an dem man sich treffen kann.";

        assertThat(PackedPassage.pack(Passage.of(text)).length).isLessThan(text.length());
    }

    private Passage again(Passage passage) throws IOException {
        packed.unpack(PackedPassage.pack(passage));
        return packed.passage();
    }
}
