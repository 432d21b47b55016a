package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void bold_lines_above_text_are_headings_but_names_are_not() {
        assertThat(headings("""
                # Wer ist wer

                **Geschäftsstelle**

                Geöffnet dienstags und donnerstags, und zwar bis achtzehn Uhr.

                **Sieghard Rottmann**

                Fachbereich Bildung, zuständig für Schulen und Turnhallen.
                """)).containsExactly("Wer ist wer", "Geschäftsstelle");
    }

    @Test
    void letterhead_and_kicker_above_the_title_are_none() {
        assertThat(headings("""
                DER MAGISTRAT DER STADT TALHEIM

                - Bauverwaltung -

                # Niederschrift über die vierte Zusammenkunft

                Von unserer Mitarbeiterin Gudrun Wiebusch

                Der Vorsitzende eröffnet die Sitzung und stellt fest, dass form- und fristgerecht eingeladen wurde, was niemand
                bestreitet.
                """)).containsExactly("Niederschrift über die vierte Zusammenkunft");
    }

    @Test
    void the_subject_above_a_salutation_is_none() {
        assertThat(headings("""
                Stadtverwaltung Talheim

                **Fortführung der Gespräche am Ufer**

                Sehr geehrte Frau Wiebusch,

                gern nehmen wir auch im nächsten Jahr wieder teil.
                """)).isEmpty();
    }

    @Test
    void what_goes_on_with_the_title_is_none() {
        assertThat(headings("""
                # Protokoll

                **der zweiten Zusammenkunft des Uferbeirats Talheim**

                Es waren elf Leute da.
                """)).containsExactly("Protokoll");
        assertThat(headings("""
                # Bericht über das Ufer

                **Stadt Talheim, Amt für Grünflächen**

                Stand: 4. Mai 2015

                ## Lage

                Es ist nass.
                """)).containsExactly("Bericht über das Ufer", "Lage");
    }

    @Test
    void the_subject_of_a_note_is_none() {
        assertThat(headings("""
                # Vermerk

                **Betr.: Gespräch mit dem Kanuverein wegen des Bootshauses**

                Wir trafen uns am Steg.
                """)).containsExactly("Vermerk");
    }

    @Test
    void what_was_decided_on_an_item_is_none() {
        assertThat(headings("""
                TOP 1 Steg

                Er wackelt.

                **Beschluss: Steg wird gesperrt. Zust.: Rottmann**

                Die Sperrung gilt ab Montag.

                TOP 2 Licht

                Es fehlt.
                """)).containsExactly("TOP 1 Steg", "TOP 2 Licht");
    }

    @Test
    void items_that_the_format_marks_say_how_deep_the_others_are() {
        List<Block> blocks = SampleText.blocks("""
                # Einladung

                ### 1. Berichte

                1.1 Steg

                Er wackelt.

                ### 2. Anträge

                2.1 Licht

                Es fehlt.
                """);
        assertThat(Outline.levels(blocks)).containsExactly(1, 3, 4, 0, 3, 4, 0);
    }

    @Test
    void what_announces_a_resolution_is_none_and_a_question_in_bold_is_one() {
        assertThat(headings("""
                TOP 1 Steg

                **Beschluss (einstimmig):**

                Der Steg wird gestrichen.

                TOP 2 Bänke

                **Wer bezahlt die Bänke, die das Hochwasser mitgenommen hat?**

                Die Versicherung bezahlt sie.
                """)).containsExactly("TOP 1 Steg", "TOP 2 Bänke",
                "Wer bezahlt die Bänke, die das Hochwasser mitgenommen hat?");
    }

    private static List<String> headings(String text) {
        List<Block> blocks = SampleText.blocks(text);
        int[] levels = Outline.levels(blocks);
        return IntStream.range(0, levels.length).filter(i -> levels[i] > 0).mapToObj(i -> blocks.get(i).text())
                .toList();
    }
}
