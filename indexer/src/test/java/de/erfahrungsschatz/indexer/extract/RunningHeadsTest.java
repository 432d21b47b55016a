package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RunningHeadsTest {

    @Test
    void heads_feet_and_page_numbers_are_taken_out() {
        assertThat(texts(pages(6, "Dokumentation Bürgerforum 2016", "Stadt Aldenrath · Seite %d von 6")))
                .hasSize(6).allMatch(text -> text.startsWith("Absatz"));
    }

    @Test
    void a_head_on_half_of_the_pages_is_one() {
        List<RawBlock> blocks = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            blocks.add(onPage(page, page % 2 == 0 ? "Milieubericht Quellstadt" : "Absatz " + "x".repeat(page)));
            blocks.add(onPage(page, "Inhalt dieser Seite " + "y".repeat(page)));
        }
        assertThat(texts(blocks)).doesNotContain("Milieubericht Quellstadt");
    }

    @Test
    void a_line_within_the_text_stays_however_often_it_stands_there() {
        List<RawBlock> blocks = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            int number = page;
            IntStream.range(0, 5).forEach(line -> blocks.add(onPage(number, "oben " + "a".repeat(number * 10 + line))));
            blocks.add(onPage(page, "Beschluss: einstimmig"));
            IntStream.range(0, 5)
                    .forEach(line -> blocks.add(onPage(number, "unten " + "b".repeat(number * 10 + line))));
        }
        assertThat(texts(blocks).stream().filter("Beschluss: einstimmig"::equals)).hasSize(4);
    }

    @Test
    void two_pages_prove_no_head_but_their_own_numbers_go() {
        assertThat(texts(List.of(onPage(1, "Niederschrift"), onPage(1, "Der Beirat tagt."), onPage(1, "- 1 -"),
                onPage(2, "Niederschrift"), onPage(2, "Ende der Sitzung"), onPage(2, "Seite 2"))))
                .containsExactly("Niederschrift", "Der Beirat tagt.", "Niederschrift", "Ende der Sitzung");
    }

    @Test
    void equal_pages_stay() {
        List<RawBlock> blocks = IntStream.rangeClosed(1, 5).mapToObj(page -> onPage(page, "Stimmzettel")).toList();
        assertThat(texts(blocks)).hasSize(5);
    }

    private static List<RawBlock> pages(int count, String head, String foot) {
        List<RawBlock> blocks = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            blocks.add(onPage(page, head + "\nAbsatz von Seite " + "z".repeat(page)));
            blocks.add(onPage(page, foot.replace("%d", String.valueOf(page))));
        }
        return blocks;
    }

    private static List<String> texts(List<RawBlock> blocks) {
        return RunningHeads.remove(blocks).stream().map(RawBlock::text).toList();
    }

    private static RawBlock onPage(int page, String text) {
        return new RawBlock(Kind.PARAGRAPH, 0, text, page, false);
    }
}
