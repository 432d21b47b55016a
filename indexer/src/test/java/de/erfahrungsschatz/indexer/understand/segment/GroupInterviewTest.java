package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Transcripts of groups, in which whoever asks says little with a question mark, and of layouts that set turns apart otherwise than by
/// plain labels.
class GroupInterviewTest {

    private static final String TURNS = """

            Lindner: Wie kam es zu dem Beirat?

            Priebe: Das war nach dem Wasserschaden. Da standen wir alle im Flur.

            Kuhnke: Und dann hat einer gesagt, jetzt reicht es.

            Lindner: Erzählen Sie mal von der ersten Sitzung.

            Kuhnke: Dreißig Leute in der Waschküche und kein Stuhl.

            Lindner: Das klingt nach viel Arbeit.

            Priebe: Ist es auch. Aber wer soll es sonst machen?
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Gesprächsleitung: Svea Lindner", "Interviewerin | Svea Lindner, Büro für Stadtfragen",
        "Es fragt: Svea Lindner", "Das Interview führte Svea Lindner am 3. Mai 2019.", "Moderation: Svea Lindner",
        "Mit ihnen sprach Svea Lindner.", "Interview und Abschrift: Svea Lindner", "Befragt von Svea Lindner"})
    void whoever_is_said_to_ask_asks_with_every_turn(String line) {
        assertThat(questions(
                "# Gruppeninterview Beirat\n\nAm Tisch: Hanne Priebe, Detlef Kuhnke\n\n" + line + "\n" + TURNS))
                .containsExactly("Wie kam es zu dem Beirat?", "Erzählen Sie mal von der ersten Sitzung.",
                        "Das klingt nach viel Arbeit.");
    }

    @Test
    void whoever_presides_over_a_sitting_asks_nobody() {
        assertThat(questions("# Protokoll Beirat\n\nAm Tisch: Hanne Priebe, Detlef Kuhnke\n\nModeration: Svea Lindner\n"
                + TURNS)).isEmpty();
    }

    @Test
    void whoever_opens_a_group_interview_and_asks_most_leads_it() {
        assertThat(questions("""
                GRUPPENINTERVIEW STADTTEILTREFF

                LINDNER: Schön, dass alle da sind.

                HAASE: Von mir aus.

                BRANDT: Ja.

                LINDNER: Was hat sich verändert?

                HAASE: Die Läden. Früher war hier alles, heute ist da nur noch einer.

                ROSENAU: Und der ist gut.

                BRANDT: Der ist gut, aber ein Fleischer ist er nicht.

                LINDNER: Und das Miteinander?

                ROSENAU: Man kennt sich weniger als vor zehn Jahren.

                HAASE: Die Neuen sind auch schon sechs Jahre da.

                LINDNER: Reden wir über den Garten.

                ROSENAU: Das war seine Frau.

                BRANDT: Die hat den Schlüssel geholt und angefangen, drei Beete, dann zehn.

                LINDNER: Wer gießt?

                BRANDT: Immer wir.
                """)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%03d I: %s~%03d B: %s", "%d I: %s~%d B: %s", "(%d) I: %s~(%d) B: %s",
        "%d [00:01:10] Int.: %s~%d [00:02:10] Bef.: %s", "I (00:0%d): %s~B (00:0%d): %s"})
    void lines_and_times_stand_before_and_behind_labels(String layout) {
        String[] turns = layout.split("~", -1);
        StringBuilder text = new StringBuilder("# Interview 7 (Transkript)");
        List<String> asked = List.of("Wie begann das?", "Und wer kam?", "Das reicht ja nicht.", "Und die Stadt?");
        for (int i = 0; i < asked.size(); i++) {
            text.append("\n\n").append(turns[0].formatted(2 * i + 1, asked.get(i))).append("\n\n")
                    .append(turns[1].formatted(2 * i + 2,
                            "Mit einem Aushang, und wir haben dann trotzdem angefangen."));
        }
        assertThat(questions(text.toString())).containsExactlyElementsOf(asked);
    }

    @Test
    void dashes_set_questions_apart_or_every_turn() {
        String lead = "# Ein Anfang\n\nKarin Vollbrecht leitet das Quartiersbüro in Celle. Mit ihr sprach Anke Thomsen.\n\n";
        assertThat(questions(lead + "– Frau Vollbrecht, wie begann das?\n\nMit einem Aushang.\n\n– Und wer kam?\n\n"
                + "Neun Leute, und ein Hund.\n\n– Und die Stadt?\n\nDie kam im Herbst."))
                .containsExactly("Frau Vollbrecht, wie begann das?", "Und wer kam?", "Und die Stadt?");
        assertThat(questions(lead + "— Frau Vollbrecht, wie begann das?\n\n— Mit einem Aushang.\n\n— Und wer kam?\n\n"
                + "— Neun Leute, und ein Hund.\n\n— Das reicht ja nicht.\n\n— Aber es war ein Anfang.\n\n— Und die Stadt?\n\n"
                + "— Die kam im Herbst.")).hasSize(4).contains("Das reicht ja nicht.");
    }

    @Test
    void dashes_before_items_ask_nobody() {
        assertThat(questions("# Merkblatt\n\nWer mitreden will, findet hier Rat.\n\n– Termine stehen im Amtsblatt.\n\n"
                + "– Fragen nimmt das Rathaus an.\n\n– Haben Sie noch Fragen?\n\n– Rufen Sie uns an.")).isEmpty();
    }

    @Test
    void a_bold_sentence_between_labelled_answers_is_the_interviewers() {
        assertThat(questions("""
                # Zwei Ämter, ein Tisch

                Ein Gespräch mit Ulrike Stahmer, Jugendamt, und Torben Lüders, Stadtplanung, beide Stadt Celle

                **Wie begann das?**

                Stahmer: Mit einem Aushang im Treppenhaus.

                Lüders: Den habe ich gemalt.

                **Und wer kam?**

                Lüders: Neun Leute, und ein Hund.

                **Das reicht ja nicht.**

                Stahmer: Nein, aber es war ein Anfang.
                """)).containsExactly("Wie begann das?", "Und wer kam?", "Das reicht ja nicht.");
    }

    private static List<String> questions(String text) {
        return Segmenter.split(SampleText.blocks(text), List.of()).stream()
                .flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .filter(passage -> passage.questionLength() > 0).map(GroupInterviewTest::question).toList();
    }

    private static String question(Passage passage) {
        return passage.text().substring(0, passage.questionLength()).strip();
    }
}
