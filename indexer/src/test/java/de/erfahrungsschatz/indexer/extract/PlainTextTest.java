package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainTextTest {

    @Test
    void blank_lines_separate_paragraphs() {
        assertThat(texts("Wie kam es dazu?\r\n\r\nDer Rat hat es beschlossen.\n \t\nUnd dann?"))
                .containsExactly("Wie kam es dazu?", "Der Rat hat es beschlossen.", "Und dann?");
    }

    @Test
    void a_word_and_a_question_cut_by_a_blank_line_become_whole() {
        assertThat(texts("""
                Offen ist, wie ein Zugang bisher nicht erreichter Gruppen erfol-

                gen kann. Daran arbeiten wir.

                Wie bewerten Sie den Austausch mit anderen Städten

                im Netzwerk? Was nützt er Ihnen?

                Er nützt sehr."""))
                .containsExactly(
                        "Offen ist, wie ein Zugang bisher nicht erreichter Gruppen erfolgen kann. Daran arbeiten wir.",
                        "Wie bewerten Sie den Austausch mit anderen Städten im Netzwerk? Was nützt er Ihnen?",
                        "Er nützt sehr.");
    }

    @Test
    void headings_are_not_drawn_into_the_paragraph_after_them() {
        assertThat(texts(
                "Quellstadt: neue Impulse für das Quartier\n\nAnke Sommer\n\nLeitung Stadterneuerung, Stadt Quellstadt"))
                .hasSize(3);
    }

    @Test
    void text_set_at_a_measure_flows() {
        assertThat(texts("""
                Das Stadtforum hat sich in drei Sitzungen mit der Zukunft der Innenstadt
                befasst. Aus jedem Quartier waren zwei Personen ausgelost worden. Die
                Ergebnisse liegen dem Rat seit dem Sommer vor.
                """)).singleElement().asString().doesNotContain("\n");
    }

    @Test
    void a_list_without_a_measure_stays_a_list_though_some_lines_are_long() {
        String list = """
                Anwesend:
                Frau Gesine Brakelmann
                Herr Torben Ahlfs
                Herr Sven Ludewig, Fachdienst Soziales und Wohnen
                Frau Nele Pagenkopf
                Frau Prof. Dr. Wibke Tönnies, Hochschule Aldenrath
                2 Einwohner""";
        assertThat(texts(list)).containsExactly(list);
    }

    @Test
    void what_a_list_is_called_begins_a_line_though_its_letter_is_small() {
        assertThat(texts("TN: Frau Harkort\nentsch.: Herr Tiggemann\nals Gast: Frau Demirel"))
                .containsExactly("TN: Frau Harkort\nentsch.: Herr Tiggemann\nals Gast: Frau Demirel");
        assertThat(texts("Betr.: Marktplatz,\nhier: Ortstermin"))
                .containsExactly("Betr.: Marktplatz, hier: Ortstermin");
    }

    @Test
    void short_lines_stay_lines() {
        assertThat(texts("Stadt Aldenrath\nAmt für Stadtentwicklung\nRathausplatz 1\n12345 Aldenrath"))
                .containsExactly("Stadt Aldenrath\nAmt für Stadtentwicklung\nRathausplatz 1\n12345 Aldenrath");
    }

    @Test
    void dashes_and_stars_begin_items() {
        assertThat(PlainText.read("Themen:\n- Verkehr\n* Grün")).extracting(RawBlock::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM);
    }

    @Test
    void starred_words_lose_their_stars_and_a_starred_line_is_bold() {
        List<RawBlock> blocks = PlainText.read("**Frage 1**\n\nDas Netzwerk gibt **neue Impulse**.");
        assertThat(blocks).extracting(RawBlock::text).containsExactly("Frage 1", "Das Netzwerk gibt neue Impulse.");
        assertThat(blocks).extracting(RawBlock::bold).containsExactly(true, false);
    }

    @Test
    void a_text_of_one_endless_line_is_read() {
        assertThat(texts("Bürgerbeteiligung im Quartier. ".repeat(100_000))).hasSize(1);
    }

    private static List<String> texts(String text) {
        return PlainText.read(text).stream().map(RawBlock::text).toList();
    }
}
