package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How papers of offices are cut: letters, invitations, answers to inquiries, reports in tables.
class OfficePapersTest {

    private static final String TEXT = "Die Bänke am Anger stehen seit dem Frühjahr, und viele Menschen sitzen dort jeden Abend, "
            + "wenn das Wetter es erlaubt.";

    @Test
    void what_stands_on_a_letter_around_the_text_is_no_heading() {
        for (String line : List.of("An alle Mitglieder des Kulturbeirats 4",
                "II. An den/die Vorsitzende/n des Kulturbeirats 4",
                "An den Vorsitzenden des Kulturbeirats\nHerrn Rolf Amsel", "Telefax: 0123 – 456789\nGeschäftsleitung",
                "IV. Wv. Amt für Grünes (per E-Mail)", "bitte wenden", "Az.: 12-34", "Datum: ____", "Datum 7 a 12",
                "Sitzungsvorlage Nr. 12-34 / V 567", "Ich bestätige, dass mir die Liste vorgelegen hat")) {
            assertThat(headings("# Bericht\n\n" + TEXT + "\n\n# " + line + "\n\n" + TEXT)).as(line)
                    .containsExactly("Bericht");
        }
        for (String line : List.of("An die Arbeit!", "An den Ufern der Aue", "Telefonkette im Viertel",
                "Datum und Ort des Festes", "Datum",
                "Antrag Nr. 5: Bänke am Anger", "Ich wünsche mir mehr Bänke", "Wir unterstützen Initiativen",
                "Stadt am Fluss")) {
            assertThat(headings("# Bericht\n\n" + TEXT + "\n\n# " + line + "\n\n" + TEXT)).as(line)
                    .containsExactly("Bericht", line);
        }
    }

    @Test
    void a_sender_and_a_label_of_an_office_are_none_where_no_text_follows() {
        assertThat(headings("""
                # Einladung

                # Kreisstadt Talheim

                **Geschäftsstelle:**

                Am Anger 8, 12345 Talheim

                # Tagesordnung

                """ + TEXT)).containsExactly("Einladung", "Tagesordnung");
        assertThat(headings("# Bericht\n\n**Geschäftsstelle:**\n\n" + TEXT)).contains("Geschäftsstelle:");
    }

    @Test
    void half_sentences_are_no_headings() {
        for (String line : List.of("In unserem neuen Viertel am Anger mit hundert Wohnungen haben wir",
                "Ihrer Bitte liegt folgende Überlegung zu Grunde:", "Die Bänke stehen auf dem Platz vor der")) {
            assertThat(headings("Antrag\n\n" + line + "\n\n" + TEXT)).as(line).doesNotContain(line);
        }
        assertThat(headings("Antrag\n\nWo wir heute stehen\n\n" + TEXT)).contains("Wo wir heute stehen");
    }

    @Test
    void decisions_that_are_sentences_or_their_halves_are_no_items() {
        assertThat(headings("""
                1. Der Bericht wird gern gelesen.

                %s

                2. Die Verwaltung wird beauftragt, zehn Bänke zu kaufen im Rahmen von

                %s

                3. Dieser Beschluss ist öffentlich.

                %s
                """.formatted(TEXT, TEXT, TEXT))).isEmpty();
        assertThat(headings("1. Bänke am Anger\n\n" + TEXT + "\n\n2. Licht am Ufer\n\n" + TEXT))
                .containsExactly("1. Bänke am Anger", "2. Licht am Ufer");
    }

    @Test
    void a_question_and_its_answer_are_one_passage() {
        List<Passage> passages = cut("""
                Sehr geehrte Frau Probst,

                Ihre Fragen beantworte ich wie folgt:

                **Frage 1:**

                **Wie viele Bänke stehen am Anger?**

                **Antwort:**

                Am Anger stehen zehn Bänke.

                **Frage 2: Wann kommen weitere?**

                **Antwort:**

                Im Herbst.
                """);
        assertThat(passages).extracting(passage -> passage.text().substring(0, passage.questionLength()))
                .containsExactly("", "Frage 1:\n\nWie viele Bänke stehen am Anger?", "Frage 2: Wann kommen weitere?");
        assertThat(passages.get(1).text()).endsWith("Antwort:\n\nAm Anger stehen zehn Bänke.");
        assertThat(passages).allMatch(passage -> passage.headings().isEmpty());
    }

    @Test
    void one_question_alone_is_no_inquiry() {
        assertThat(cut("# Bericht\n\n## Frage 1:\n\n" + TEXT + "\n\n## Antwort:\n\n" + TEXT))
                .extracting(Passage::questionLength)
                .containsOnly(0);
    }

    @Test
    void whoever_is_reached_by_the_number_below_is_none() {
        assertThat(
                headings("# Antrag\n\n" + TEXT + "\n\n**Ratsfraktion Neue Mitte**\n\nTelefon: 0123 456789\n\nRathaus"))
                .containsExactly("Antrag");
    }

    @Test
    void a_function_below_a_name_is_none() {
        assertThat(headings("Antrag\n\nIna Probst\n\nLeiterin des Kulturamts\n\n" + TEXT)).isEmpty();
    }

    @Test
    void a_numbered_heading_that_is_the_title_stays_in_the_path() {
        assertThat(PassageCutter
                .cut(Segmenter.split(SampleText.blocks("# I. Sachverhalt\n\n" + TEXT + "\n\n# III. Beschluss\n\n"
                        + TEXT), List.of()).getFirst(), "I. Sachverhalt", false))
                .extracting(Passage::headings)
                .containsExactly(List.of("I. Sachverhalt"), List.of("III. Beschluss"));
    }

    @Test
    void the_contents_tell_the_headings_of_the_text() {
        String contents = "INHALTSVERZEICHNIS\n\n1 Anlass 3\n\n2 Lage 4\n\n2.1 Am Anger 4\n\n2.2 Am Ufer ..... 5\n\n3 Kosten 7\n\n";
        String body = "Anlass\n\n%1$s\n\nLage\n\nAm Anger\n\n%1$s\n\nKurz gesagt\n\n%1$s\n\nKosten\n\n%1$s"
                .formatted(TEXT);
        assertThat(cut("Bericht\n\n" + contents + body)).extracting(Passage::headings).endsWith(List.of("Anlass"),
                List.of("Lage", "Am Anger"), List.of("Kosten"));
        assertThat(headings("Bericht\n\n1 Bänke 3\n\n2 Tische 4\n\nBänke\n\n" + TEXT)).doesNotContain("1 Bänke 3",
                "2 Tische 4");
    }

    @Test
    void a_count_in_the_title_is_no_heading_of_the_text() {
        assertThat(
                PassageCutter.cut(
                        Segmenter.split(SampleText.blocks("# 1. Sitzung des Kulturbeirats\n\n## 1. Bänke\n\n" + TEXT
                                + "\n\n## 2. Licht\n\n" + TEXT), List.of()).getFirst(),
                        "1. Sitzung des Kulturbeirats", false))
                .extracting(Passage::headings).containsExactly(List.of("1. Bänke"), List.of("2. Licht"));
    }

    @Test
    void what_stands_between_items_of_one_series_is_one() {
        assertThat(headings("""
                # 1. Anger

                1.1 Bänke am Anger

                Es sind zehn.

                1.2 Licht am Ufer, das bis zum Herbst steht;

                es kostet wenig.

                1.3 Wege im Park

                1.4 Tore im Park

                1.5 Zäune im Park

                # 2. Verschiedenes
                """)).containsExactly("1. Anger", "1.1 Bänke am Anger", "1.2 Licht am Ufer, das bis zum Herbst steht;",
                "1.3 Wege im Park",
                "1.4 Tore im Park", "1.5 Zäune im Park", "2. Verschiedenes");
    }

    @Test
    void numbered_parts_of_which_nothing_is_said_stay_a_list() {
        assertThat(headings("""
                # 1. Anger

                1.1 Bänke am Anger

                1.2 Licht am Ufer

                1.3 Wege im Park

                # 2. Verschiedenes
                """)).containsExactly("1. Anger", "2. Verschiedenes");
    }

    @Test
    void numbered_sections_stand_apart_and_empty_ones_together() {
        String text = "# Bericht\n\n## 5. Ausschuss\n\n### 5.1 Anträge\n\nBänke.\n\n### 5.2 Fragen\n\nLicht.\n\n"
                + "### 5.3 Sonstiges\n\n## 6. Ausschuss\n\n### 6.1 Anträge\n\n### 6.2 Fragen";
        assertThat(cut(text)).extracting(Passage::headings)
                .containsExactly(List.of("5. Ausschuss", "5.1 Anträge"), List.of("5. Ausschuss", "5.2 Fragen"),
                        List.of("5. Ausschuss", "5.3 Sonstiges"), List.of("6. Ausschuss"));
    }

    @Test
    void what_stands_above_an_address_is_none() {
        assertThat(headings(
                "# Kulturbeirat\n\n## Am Anger\n\n# An alle Mitglieder des Kulturbeirats\n\n# 1. Bänke\n\n" + TEXT))
                .containsExactly("1. Bänke");
    }

    @Test
    void a_new_running_number_begins_a_record_of_a_table_over_several_pages() {
        String page = """
                === %d

                | Lfd. Nr. | Vorlage | Titel | Stand
                | %d | 12/%d | Bänke am Anger, Teil %d | offen

                Zu 1.

                %s

                Zu 2.

                %s
                """;
        String text = "# Bericht\n\n" + page.formatted(1, 7, 7, 7, TEXT, TEXT) + "\n"
                + page.formatted(2, 8, 8, 8, TEXT, TEXT + " " + TEXT + " " + TEXT);
        assertThat(cut(text)).extracting(Passage::headings).containsExactly(List.of(),
                List.of("7 Bänke am Anger, Teil 7"), List.of("8 Bänke am Anger, Teil 8"));
        assertThat(cut(text)).extracting(Passage::text).filteredOn(passage -> passage.contains("Lfd. Nr.")).hasSize(1);
    }

    @Test
    void a_table_of_one_page_has_no_records() {
        assertThat(cut("# Bericht\n\n| Nr. | Aufgabe | Wer\n| 1 | Zelt mieten | Amt 61\n| 2 | Kuchen backen | Verein"))
                .extracting(Passage::headings).containsExactly(List.of());
    }

    @Test
    void a_heading_in_several_lines_is_one_of_the_path() {
        assertThat(cut("# Bericht\n\n## Bänke\nam Anger\n\n" + TEXT)).extracting(Passage::headings)
                .containsExactly(List.of("Bänke am Anger"));
    }

    private static List<Passage> cut(String text) {
        return PassageCutter.cut(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), "Bericht", false);
    }

    private static List<String> headings(String text) {
        List<Block> blocks = Segmenter.split(SampleText.blocks(text), List.of()).getFirst().blocks();
        int[] levels = Outline.levels(blocks);
        return IntStream.range(0, levels.length).filter(i -> levels[i] > 0).mapToObj(i -> blocks.get(i).text())
                .toList();
    }
}
