package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaItemsTest {

    @Test
    void parts_of_an_item_of_which_nothing_is_said_are_its_list() {
        assertThat(items("""
                1. Anregungen

                1.1 Steg am Ostufer

                1.2 Bänke am Westufer

                1.3 Licht am Wehr

                2. Berichte

                2.1 Wehr

                Das Wehr ist dicht.
                """)).containsExactly("1. Anregungen", "2. Berichte", "2.1 Wehr");
    }

    @Test
    void a_table_of_contents_is_none() {
        assertThat(items("""
                1 Anlass 3

                2 Bestand 4

                2.1 Ufer 4

                2.2 Steg 7

                3 Kosten 12

                Das Heft beginnt mit einem Dank.
                """)).isEmpty();
    }

    @Test
    void counts_through_items_with_lists_and_an_overview_between() {
        assertThat(items("""
                1. Begrüßung

                2. Radweg

                3. Verschiedenes

                1. Begrüßung

                Die Vorsitzende begrüßt alle.

                2. Radweg

                Folgendes ist zu tun:

                1. Bügel am Bahnhof

                2. Bügel am Markt

                Das wird beschlossen.

                3. Verschiedenes

                3. Mai: Klausur
                """)).containsExactly("1. Begrüßung", "2. Radweg", "3. Verschiedenes");
    }

    @Test
    void knows_the_ways_of_numbering() {
        assertThat(items("Zu 1: Bänke\n\nJa.\n\nZu 2: Licht\n\nNein.")).containsExactly("Zu 1: Bänke", "Zu 2: Licht");
        assertThat(items("TOP 2 und 3: Bänke\n\nJa.\n\nTOP 4 Licht\n\nNein."))
                .containsExactly("TOP 2 und 3: Bänke", "TOP 4 Licht");
        assertThat(items("1) Bänke\n\nJa.\n\n2) Licht\n\nNein.")).containsExactly("1) Bänke", "2) Licht");
        assertThat(items("a) Bänke\n\nJa.\n\nb) Licht\n\nNein.")).containsExactly("a) Bänke", "b) Licht");
        assertThat(items("I. Bänke\n\nJa.\n\nII. Licht\n\nNein.")).containsExactly("I. Bänke", "II. Licht");
        assertThat(items("§ 1 Bänke\n\nJa.\n\n§ 2 Licht\n\nNein.")).containsExactly("§ 1 Bänke", "§ 2 Licht");
        assertThat(items("7 Bänke\n\nJa.\n\n7.1 Holz\n\nJa.\n\n8 Licht\n\nNein."))
                .containsExactly("7 Bänke", "7.1 Holz", "8 Licht");
        assertThat(items("Punkt 1: Bänke\n\nJa.\n\nPunkt 2 – Licht\n\nNein."))
                .containsExactly("Punkt 1: Bänke", "Punkt 2 – Licht");
        assertThat(items("zu TOP 1 Bänke\n\nJa.\n\nTagesordnungspunkt 2 – Licht\n\nNein."))
                .containsExactly("zu TOP 1 Bänke", "Tagesordnungspunkt 2 – Licht");
        assertThat(items("Zu Punkt 1 (Bänke):\n\nJa.\n\nZu Punkt 2 (Licht):\n\nNein."))
                .containsExactly("Zu Punkt 1 (Bänke):", "Zu Punkt 2 (Licht):");
        assertThat(items("(1) Bänke\n\nJa.\n\n(2) Licht\n\nNein.")).containsExactly("(1) Bänke", "(2) Licht");
        assertThat(items("zu 1.)  Bänke\n\nJa.\n\nzu 2.)  Licht\n\nNein."))
                .containsExactly("zu 1.)  Bänke", "zu 2.)  Licht");
        assertThat(items("(1/2) Bänke\n\nJa.\n\n(2/2) Licht\n\nNein.")).containsExactly("(1/2) Bänke", "(2/2) Licht");
        assertThat(items("3. Punkt der Tagesordnung\n\nJa.\n\n4. Punkt der Tagesordnung\n\nNein."))
                .containsExactly("3. Punkt der Tagesordnung", "4. Punkt der Tagesordnung");
        assertThat(items("1.) Bänke\n\nJa.\n\n2.)Licht\n\nNein.")).containsExactly("1.) Bänke", "2.)Licht");
        assertThat(items("1 | Bänke\n\nJa.\n\n2 | Licht\n\nNein.")).containsExactly("1 | Bänke", "2 | Licht");
        assertThat(items("A – Bänke\n\nJa.\n\nB – Licht\n\nNein.")).containsExactly("A – Bänke", "B – Licht");
        assertThat(items("1. Bänke.\n\nJa.\n\n2. Licht am See.\n\nNein."))
                .containsExactly("1. Bänke.", "2. Licht am See.");
    }

    @Test
    void bare_letters_and_numbers_of_the_meeting_count_as_well() {
        assertThat(items("A Anlass\n\nLärm.\n\nB Ideen\n\nEine Bank.\n\nB Geld\n\nKeines.\n\nC Sonstiges\n\nNichts."))
                .containsExactly("A Anlass", "B Ideen", "B Geld", "C Sonstiges");
        assertThat(items("07.00 Bänke\n\nJa.\n\n07.01 Licht\n\nNein.\n\n07.02 Bäume\n\nJa."))
                .containsExactly("07.00 Bänke", "07.01 Licht", "07.02 Bäume");
        assertThat(items("1.0 Bänke\n\nJa.\n\n2.0 Licht\n\nNein.")).containsExactly("1.0 Bänke", "2.0 Licht");
        assertThat(items("ad 1\n\nJa.\n\nad 2\n\nNein.")).containsExactly("ad 1", "ad 2");
    }

    @Test
    void items_may_be_left_out_or_put_in_or_have_nothing_below_them() {
        assertThat(items("1. Bänke\n\nJa.\n\n2. Licht\n\nNein.\n\n4. Bäume\n\nJa.\n\n5. Ende\n\nGut."))
                .containsExactly("1. Bänke", "2. Licht", "4. Bäume", "5. Ende");
        assertThat(items("Zu 1. Bänke\n\nJa.\n\nZu 1a. Stühle\n\nNein.\n\nZu 2. Licht\n\nGut."))
                .containsExactly("Zu 1. Bänke", "Zu 1a. Stühle", "Zu 2. Licht");
        assertThat(items("1. Begrüßung\n\n2. Niederschrift\n\nOhne Einwand.\n\n3. Licht\n\nNein."))
                .containsExactly("1. Begrüßung", "2. Niederschrift", "3. Licht");
    }

    @Test
    void each_part_of_a_sitting_counts_for_itself() {
        assertThat(items("Öffentlicher Teil\n\n1. Bänke\n\nJa.\n\n2. Licht\n\nNein.\n\nNichtöffentlicher Teil\n\n"
                + "1. Pacht\n\nJa.\n\n2. Kauf\n\nNein."))
                .containsExactly("1. Bänke", "2. Licht", "1. Pacht", "2. Kauf");
    }

    @Test
    void a_single_mention_of_an_item_does_not_hide_the_count() {
        assertThat(items("1. Bänke\n\nJa.\n\nTOP 7 entfällt heute\n\n2. Licht\n\nNein."))
                .containsExactly("1. Bänke", "2. Licht");
    }

    @Test
    void lists_dates_and_sentences_are_none() {
        assertThat(items("1. Bänke\n\n2. Licht\n\n3. Bäume\n\nDas war alles.")).isEmpty();
        assertThat(items("12. März 2014\n\nEs regnet.\n\n13. März 2014\n\nEs schneit.")).isEmpty();
        assertThat(items("a) Der Bus wird ab Dezember verlängert.\n\nJa.\n\nb) Das Fest fällt aus.\n\nNein."))
                .isEmpty();
    }

    private static List<String> items(String text) {
        List<Block> blocks = SampleText.blocks(text);
        int[] depths = AgendaItems.depths(blocks);
        return IntStream.range(0, depths.length).filter(i -> depths[i] > 0).mapToObj(i -> blocks.get(i).text())
                .toList();
    }
}
