package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HandBrokenWordsTest {

    @Test
    void a_word_broken_by_hand_is_whole_again_within_a_block_and_over_paragraphs() {
        assertThat(mended("Die Bürgerbetei-\nligung war gut", "und erfolg-", "reich.")).containsExactly(
                "Die Bürgerbeteiligung war gut", "und erfolgreich.");
    }

    @Test
    void lines_and_paragraphs_that_break_no_word_stay() {
        assertThat(mended("Stadtplanungsamt\nAm Markt 1", "und so weiter", "Ziele -", "offen")).containsExactly(
                "Stadtplanungsamt\nAm Markt 1", "und so weiter", "Ziele -", "offen");
    }

    @Test
    void a_hyphen_that_belongs_to_the_word_stays() {
        assertThat(mended("Ein Vertrag öffentlich-\nrechtlicher Art")).containsExactly(
                "Ein Vertrag öffentlich-rechtlicher Art");
    }

    @Test
    void headings_and_rows_take_up_nothing_from_their_neighbours() {
        List<RawBlock> blocks = List.of(new RawBlock(Kind.HEADING, 1, "Beteili-", null, false),
                RawBlock.paragraph("gung"));
        assertThat(BrokenWords.mend(blocks)).isEqualTo(blocks);
    }

    private static List<String> mended(String... texts) {
        return BrokenWords.mend(Stream.of(texts).map(RawBlock::paragraph).toList()).stream().map(RawBlock::text)
                .toList();
    }
}
