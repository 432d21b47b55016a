package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Interviews in which hardly anybody asks: told along cues, or answered in writing by several.
class UnaskedTurnsTest {

    private static final String TOLD = """
            Das war so, dass wir damals keinen Raum hatten und in der Scheune vom alten Probst saßen, auf Strohballen, und
            da hat eine gesagt, wenn wir schon sitzen, können wir auch reden, und so fing das an mit den Runden am Abend.""";

    @Test
    void short_cues_above_what_is_told_at_length_are_the_interviewers() {
        assertThat(questions(interview("Wie es anfing.", "Die ersten Gäste.", "Sie sprachen vorhin vom Deich.",
                "Und der Streit …", "Die Jugend, denke ich, blieb fern.", "Ihr Wunsch für das Dorf."))).containsExactly(
                        "Wie es anfing.", "Die ersten Gäste.", "Sie sprachen vorhin vom Deich.", "Und der Streit …",
                        "Die Jugend, denke ich, blieb fern.", "Ihr Wunsch für das Dorf.");
    }

    @Test
    void short_paragraphs_that_address_nobody_are_no_cues() {
        assertThat(
                questions(interview("Es regnete.", "Keiner kam.", "So war das.", "Der Deich brach.", "Es wurde still.",
                        "Im Herbst ging es weiter.")))
                .isEmpty();
    }

    @Test
    void a_sentence_between_labelled_answers_of_one_who_has_spoken_is_the_interviewers() {
        String interview = """
                # Zwei am Tisch

                Ina Probst

                Leiterin, Stadtplanungsamt

                Rolf Amsel

                Leiter, Jugendamt

                Wie haben Sie sich kennengelernt?

                Probst: Beim Streit um den Saal, das war im Winter.

                Amsel: Ich hatte ihn gebucht und sie auch.

                Und dann kam das Fest.

                Amsel: Das hat uns gerettet, weil alle mithelfen mussten.

                Was bleibt davon, wenn Sie gehen?

                Probst: Ein Saal mit zwei Schlüsseln.
                """;
        assertThat(questions(interview)).containsExactly("Wie haben Sie sich kennengelernt?", "Und dann kam das Fest.",
                "Was bleibt davon, wenn Sie gehen?");
    }

    @Test
    void several_answer_a_written_question_each_behind_a_label_whatever_the_headings_below_ask() {
        String round = """
                # Antworten auf unsere Rundfrage

                **1. Gibt es bei Ihnen ein Haus der Jugend?**

                Talheim: Ja, seit 1999, in der alten Post.

                Bergdorf: nein

                **2. Wer bezahlt das?**

                Talheim: Die Stadt zahlt die Miete und den Strom.

                Bergdorf: entfällt

                **3. Wen erreichen Sie nicht?**

                Talheim: Die Mädchen kommen nur am Dienstag in die Post.

                Bergdorf: alle

                **4. Was fehlt?**

                Talheim: Ein Herd, der alle vier Platten heizt.

                Bergdorf: nichts

                ## Wer hat geantwortet?

                Zwei von neun Städten haben sich gemeldet.

                ### Was heißt das für uns?

                Wir fragen im Herbst noch einmal.
                """;
        assertThat(questions(round)).containsExactly("1. Gibt es bei Ihnen ein Haus der Jugend?",
                "2. Wer bezahlt das?", "3. Wen erreichen Sie nicht?", "4. Was fehlt?");
        assertThat(Segmenter.split(SampleText.blocks(round), List.of()).stream()
                .flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .filter(passage -> "Bergdorf".equals(passage.speaker()))).hasSize(4);
    }

    @Test
    void who_wrote_it_down_thanks_for_nothing() {
        assertThat(QuestionRule.thanks("Wir danken für das Gespräch.")).isTrue();
        assertThat(QuestionRule.thanks("Wir danken für das Gespräch und den Tee. Abschrift: Ina Probst")).isFalse();
    }

    @Test
    void a_transcript_may_tell_line_by_line_who_is_behind_its_labels() {
        assertThat(Legend.read("B1: Ina Probst, Leiterin")).extracting(Legend.Entry::asks).containsExactly(false);
        assertThat(Legend.read("Int. | Rolf Amsel")).extracting(Legend.Entry::asks).containsExactly(true);
        assertThat(Legend.read("B1: Ja, leider")).isEmpty();
    }

    @Test
    void a_note_with_a_date_of_its_own_begins_anew_behind_minutes() {
        String minutes = """
                # Vorstandssitzung im Haus am Deich

                Beschlossen wird nichts.

                # Aktennotiz Telefonat mit dem Amt, 3.4.2011

                Das Amt ruft zurück.
                """;
        assertThat(Segmenter.split(SampleText.blocks(minutes), List.of())).hasSize(2);
        assertThat(Segmenter.split(SampleText.blocks(minutes.replace(", 3.4.2011", "")), List.of())).hasSize(1);
    }

    private static String interview(String... cues) {
        StringBuilder text = new StringBuilder("""
                # Nr. 4: Die Wirtin

                Erzählinterview, aufgenommen im Mai.

                Ina Probst

                Leiterin, Stadtbücherei Talheim

                """);
        for (String cue : cues) {
            text.append(cue).append("\n\n").append(TOLD.replace('\n', ' ')).append("\n\n");
        }
        return text.toString();
    }

    private static List<String> questions(String text) {
        return Segmenter.split(SampleText.blocks(text), List.of()).stream()
                .flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .flatMap(passage -> IntStream.of(passage.questionLength()).filter(length -> length > 0)
                        .mapToObj(length -> passage.text().substring(0, length)))
                .toList();
    }
}
