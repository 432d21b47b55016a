package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How questions and answers are told apart in layouts that mark only some of them, and what only looks like an interview.
class InterviewLayoutsTest {

    @Test
    void keywords_in_bold_are_the_questions_of_notes() {
        String notes = """
                # Telefoninterview Talheim

                %s

                **Einstieg**

                Frau Osterloh ist seit 1998 im Rathaus.

                **Größere Verfahren**

                2002 gab es eine Werkstatt am Ufer.

                **Wer kommt, wer nicht?**

                Es kommen die Vereine.

                **Verwaltung intern**

                Schwierig. Ob es je anders war?

                **Misserfolge**

                Das Forum, mangels Anmeldungen.

                **Wünsche**

                Mehr Zeit.
                """;
        assertThat(turns(notes.formatted("Gesprächspartnerin: Wilma Osterloh, Leiterin des Stadtplanungsamts")))
                .containsExactly("Wilma Osterloh: Einstieg > Frau Osterloh ist seit 1998 im Rathaus.",
                        "Wilma Osterloh: Größere Verfahren > 2002 gab es eine Werkstatt am Ufer.",
                        "Wilma Osterloh: Wer kommt, wer nicht? > Es kommen die Vereine.",
                        "Wilma Osterloh: Verwaltung intern > Schwierig. Ob es je anders war?",
                        "Wilma Osterloh: Misserfolge > Das Forum, mangels Anmeldungen.",
                        "Wilma Osterloh: Wünsche > Mehr Zeit.");
        assertThat(turns(notes.formatted("Was wir über das Ufer wissen"))).isEmpty();
    }

    @Test
    void whom_the_first_question_addresses_was_introduced_in_whatever_words() {
        assertThat(turns("""
                # Bergauf

                Den Gipfel kennt Miriam Osthoff vom Tiefbauamt auswendig, den Aufzug dorthin hat sie nicht gewollt.

                Frau Osthoff, warum fährt der Aufzug trotzdem?

                Weil zweihundert Leute unterschrieben haben.

                Und benutzen Sie ihn?

                Nur mit Einkauf.
                """)).containsExactly("Miriam Osthoff: Frau Osthoff, warum fährt der Aufzug trotzdem? "
                + "> Weil zweihundert Leute unterschrieben haben.",
                "Miriam Osthoff: Und benutzen Sie ihn? > Nur mit Einkauf.");
    }

    @Test
    void only_the_answers_of_several_people_bear_labels() {
        assertThat(turns("""
                # Am Kai

                Ein Gespräch über Parkplätze

                **Worüber streiten Sie eigentlich?**

                HINRICHSEN: Über alles.

                LORENZEN: Über Parkplätze.

                **Und wer gewinnt?**

                LORENZEN: Der Wind.

                HINRICHSEN: Immer der Wind, das stimmt leider.

                **Würden Sie sich wieder zusammensetzen?**

                HINRICHSEN: Morgen, wenn es sein muss.
                """)).containsExactly("Hinrichsen: Worüber streiten Sie eigentlich? > Über alles.",
                "Lorenzen:  > Über Parkplätze.", "Lorenzen: Und wer gewinnt? > Der Wind.",
                "Hinrichsen:  > Immer der Wind, das stimmt leider.",
                "Hinrichsen: Würden Sie sich wieder zusammensetzen? > Morgen, wenn es sein muss.");
    }

    @Test
    void transcripts_note_times_behind_turns_and_a_legend_above() {
        assertThat(turns("""
                # Transkript 7

                I: Interviewerin, E: Experte

                I: Wie kam es zu dem Beschluss? #00:00:21-4#

                E: Durch einen Antrag, ganz einfach. #00:00:48-1#

                I: Wer saß mit am Tisch? #00:01:02-7#

                E: Die Vereine und die Schule. #00:01:30-2#

                I: Dann sage ich vielen Dank. #00:01:40-0#
                """)).hasSize(3).first().asString()
                .isEqualTo(
                        "null: Wie kam es zu dem Beschluss? #00:00:21-4# > Durch einen Antrag, ganz einfach. #00:00:48-1#");
    }

    @Test
    void sentences_to_complete() {
        assertThat(turns("""
                # Drei Sätze mit Gerd Rottmann

                Gerd Rottmann ist Stadtteilmanager. Er hat unsere Sätze zu Ende geschrieben.

                **Mein Viertel ist …**

                … lauter, als ich es abends um elf gern hätte.

                **Eine gute Versammlung endet …**

                … vor dem Hunger.

                **Von anderen Städten weiß ich …**

                … dass man fragen darf.
                """)).containsExactly("null: Mein Viertel ist … > … lauter, als ich es abends um elf gern hätte.",
                "null: Eine gute Versammlung endet … > … vor dem Hunger.",
                "null: Von anderen Städten weiß ich … > … dass man fragen darf.");
    }

    @Test
    void friends_talk_informally() {
        assertThat(turns("""
                # Der Bus

                Jana Wiebusch und Lars Brinkmann fahren Suppe aus. Mit beiden haben wir am Herd geredet.

                Wie seid ihr darauf gekommen?

                Durch den Winter. Es war kalt, und der Bus stand da.

                Was kostet euch das?

                Hundert Euro am Tag, wenn das Gemüse gespendet wird.

                Was plant ihr als Nächstes?

                Einen zweiten Bus, aber der Rat muss erst noch zustimmen.

                Danke euch beiden.
                """)).hasSize(4).last().asString().contains("Danke euch beiden.");
    }

    @Test
    void answers_in_writing_come_to_their_questions() {
        assertThat(turns("""
                # Abfrage

                ## Fragen

                1. Was gab es früher?

                2. Was ist daraus geworden?

                3. Wen erreichen Sie nicht?

                ## Antworten

                Zu 1.: Eine Einwohnerversammlung im Zelt.

                Zu 2.: Ein Beirat, der bis heute tagt.

                Er trifft sich im Zelt.

                Zu 3.: Die Pendler.
                """)).containsExactly("null: 1. Was gab es früher? > Zu 1.: Eine Einwohnerversammlung im Zelt.",
                "null: 2. Was ist daraus geworden? > Zu 2.: Ein Beirat, der bis heute tagt.\n\nEr trifft sich im Zelt.",
                "null: 3. Wen erreichen Sie nicht? > Zu 3.: Die Pendler.");
    }

    @Test
    void guides_answer_frequent_questions() {
        assertThat(turns("""
                # Leitfaden für Hausbesuche

                ## Vorbereitung

                Wer klingelt, soll wissen, was er fragen will, und einen Ausweis bei sich haben. Sonst bleibt die Tür zu.

                ## Häufige Fragen

                **Muss ich zu zweit gehen?**

                Ja, immer.

                **Darf ich Geschenke annehmen?**

                Nur, was man sofort essen kann.
                """)).containsExactly("null: Muss ich zu zweit gehen? > Ja, immer.",
                "null: Darf ich Geschenke annehmen? > Nur, was man sofort essen kann.");
    }

    @Test
    void a_discussion_in_which_everybody_asks_is_no_interview() {
        assertThat(Segmenter.split(SampleText.blocks("""
                # Forum

                Elke Sandmann, Bürgermeisterin, Gemeinde Talheim

                Frage aus dem Publikum: Was machen Sie, wenn der Laden Verlust macht?

                Sandmann: Dann ist das Geld weg.

                Frage aus dem Publikum: Und wer führt Ihnen die Bücher?

                Sandmann: Ein Steuerberater im Ruhestand.

                Overbeck: Bei uns ist das am Vermieter gescheitert.

                Sandmann: Haben Sie ihn denn gefragt?
                """), List.of())).singleElement().satisfies(part -> assertThat(part.interview()).isFalse());
    }

    @Test
    void minutes_of_several_sittings_are_documents_of_their_own() {
        assertThat(Segmenter.split(SampleText.blocks("""
                # Protokoll vom 4. Februar 2014

                Das Heft ist gedruckt.

                # Protokoll vom 11. März 2014

                Es gab vier Leserbriefe.
                """), List.of())).extracting(part -> part.blocks().getFirst().text())
                .containsExactly("Protokoll vom 4. Februar 2014", "Protokoll vom 11. März 2014");
    }

    private static List<String> turns(String text) {
        return Segmenter.split(SampleText.blocks(text), List.of()).stream()
                .flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .filter(passage -> passage.questionLength() > 0 || passage.speaker() != null)
                .map(InterviewLayoutsTest::turn).toList();
    }

    private static String turn(Passage passage) {
        return Objects.toString(passage.speaker()) + ": " + passage.text().substring(0, passage.questionLength())
                + " > "
                + passage.text().substring(passage.questionLength()).strip();
    }
}
