package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The forms in which magazines, offices and transcripts print conversations.
class InterviewFormsTest {

    @Test
    void people_introduced_in_a_sentence_with_labels_in_capitals() {
        assertThat(turns("""
                # „Man muss die Leute abholen“

                Im Gespräch mit Hedda Kruse, Leiterin der Stabsstelle Bürgerbeteiligung der Stadt Celle, über lange Abende

                STADTFORUM: Frau Kruse, was hat das Losverfahren gebracht?

                HEDDA KRUSE: Vor allem neue Gesichter.

                STADTFORUM: Und die Politik?

                HEDDA KRUSE: Die war erst skeptisch. Was kann da schon herauskommen? Inzwischen fragen alle nach.

                STADTFORUM: Dann noch zu den Kosten.

                HEDDA KRUSE: 12.000 Euro im Jahr.
                """)).containsExactly(
                "Hedda Kruse: Frau Kruse, was hat das Losverfahren gebracht? > Vor allem neue Gesichter.",
                "Hedda Kruse: Und die Politik? > Die war erst skeptisch. Was kann da schon herauskommen? Inzwischen fragen alle nach.",
                "Hedda Kruse: Dann noch zu den Kosten. > 12.000 Euro im Jahr.");
    }

    @Test
    void whoever_talks_shortly_and_asks_now_and_then_leads_a_conversation_of_two() {
        assertThat(turns("""
                # Abschrift 12: Wilma Osterloh

                Gesprächspartnerin | Wilma Osterloh, Jahrgang 1951

                Gespräch | Tomke Ahrens (A)

                [00:00:12]

                A: So, das Band läuft jetzt.

                O: Ja, dann fange ich mal mit dem Hof an, da standen damals noch die Kastanien, alle vier.

                A: Und wer hat da gewohnt?

                O: Lauter Familien aus der Spinnerei, im Sommer saßen alle bis in die Nacht draußen auf den Stufen.

                A: Meine Oma auch.

                O: Die habe ich gut gekannt, die hat immer die Wäsche für das halbe Haus aufgehängt.

                A: Leider nein.

                O: Das tut mir leid, sie war eine von denen, ohne die es den Mieterrat nie gegeben hätte bei uns.

                A: Wann kam der denn zustande?

                O: Der Heiner Busch, der war Hausmeister, hat uns alle in den Waschkeller geholt und dann ging es los.

                A: Im Waschkeller.

                O: Da war es warm, und es gab zwei Bänke und eine Lampe, mehr braucht ein Mieterrat ja nicht.
                """)).containsExactly(
                "Wilma Osterloh: So, das Band läuft jetzt. > Ja, dann fange ich mal mit dem Hof an, da standen damals noch die Kastanien, alle vier.",
                "Wilma Osterloh: Und wer hat da gewohnt? > Lauter Familien aus der Spinnerei, im Sommer saßen alle bis in die Nacht draußen auf den Stufen.",
                "Wilma Osterloh: Meine Oma auch. > Die habe ich gut gekannt, die hat immer die Wäsche für das halbe Haus aufgehängt.",
                "Wilma Osterloh: Leider nein. > Das tut mir leid, sie war eine von denen, ohne die es den Mieterrat nie gegeben hätte bei uns.",
                "Wilma Osterloh: Wann kam der denn zustande? > Der Heiner Busch, der war Hausmeister, hat uns alle in den Waschkeller geholt und dann ging es los.",
                "Wilma Osterloh: Im Waschkeller. > Da war es warm, und es gab zwei Bänke und eine Lampe, mehr braucht ein Mieterrat ja nicht.");
    }

    @Test
    void statements_in_bold_behind_a_sentence_that_was_lifted_out() {
        assertThat(turns("""
                ## Interview mit Frau Dr. Annerose Filthaut

                Fachbereichsleiterin Soziales, Stadt Wesel, 12. Juni 2015

                **Wie sind Sie auf das Verfahren gekommen?**

                Durch einen Zufall.

                **„Am Ende kamen sechzig Kinder.“**

                **Der Rat wollte erst keinen Spielplatz.**

                Am Ende wollte er zwei.

                **Was bleibt Ihnen davon?**

                Ein Foto.
                """)).containsExactly(
                "Dr. Annerose Filthaut: Wie sind Sie auf das Verfahren gekommen? > Durch einen Zufall.\n\n„Am Ende kamen sechzig Kinder.“",
                "Dr. Annerose Filthaut: Der Rat wollte erst keinen Spielplatz. > Am Ende wollte er zwei.",
                "Dr. Annerose Filthaut: Was bleibt Ihnen davon? > Ein Foto.");
    }

    @Test
    void prompts_and_thanks_that_are_set_in_bold() {
        assertThat(turns("""
                ## Interview mit Frau Dr. Annerose Filthaut

                Fachbereichsleiterin Soziales, Stadt Wesel, 12. Juni 2015

                **Wie sind Sie auf das Verfahren gekommen?**

                Durch einen Zufall.

                **Erzählen Sie mehr davon!**

                Es ging um einen Spielplatz. Wer würde da nicht mitreden wollen?

                **„Am Ende kamen sechzig Kinder.“**

                Ob das heute noch einmal gelingen würde? Da bin ich mir nicht sicher.

                **Drei Worte zur Zukunft?**

                Mut, Geduld, Humor.

                **Wir danken Ihnen für das Gespräch.**
                """)).hasSize(3).element(1).asString().startsWith("Dr. Annerose Filthaut: Erzählen Sie mehr davon! >")
                .contains("sechzig Kinder", "nicht sicher");
    }

    @Test
    void several_people_introduced_line_by_line() {
        assertThat(turns("""
                # Dialog im Doppelpack

                Jutta Eilers, Amtsleiterin im Jugendamt Emden
                Hinrich Boomgarden, Vorsitzender Stadtjugendring

                Moderator: Was hat die Jugendkonferenz gebracht?

                Eilers: Zunächst mal Ärger.

                Boomgarden: Und dann eine Skatehalle! Das war der Durchbruch.

                Moderator: Wie ging es weiter?

                Eilers: Mit einem Beirat.
                """)).containsExactly("Jutta Eilers: Was hat die Jugendkonferenz gebracht? > Zunächst mal Ärger.",
                "Hinrich Boomgarden:  > Und dann eine Skatehalle! Das war der Durchbruch.",
                "Jutta Eilers: Wie ging es weiter? > Mit einem Beirat.");
    }

    @Test
    void transcripts_with_initials() {
        assertThat(turns("""
                Transkript vom Mai

                Interviewerin: Ines Brodersen

                Befragter: Herr Dr. Kuno Thamm, Amt für Umwelt, Stadt Flensburg

                IB: Schön, dass es geklappt hat. Wie fing alles an?

                KT: Mit einem Anruf.

                IB: Von wem?

                KT: Vom Bürgermeister, von wem sonst?
                """)).containsExactly(
                "Dr. Kuno Thamm: Schön, dass es geklappt hat. Wie fing alles an? > Mit einem Anruf.",
                "Dr. Kuno Thamm: Von wem? > Vom Bürgermeister, von wem sonst?");
    }

    @Test
    void an_answer_that_asks_back_is_no_question() {
        assertThat(turns("""
                # Zuhören ist Arbeit

                Enno Lass
                Bausenator der Hansestadt Lübeck

                Herr Lass, Sie haben das Verfahren von Ihrem Vorgänger geerbt. War das ein Glück?

                Ein zweifelhaftes. Ich musste erst lernen, worum es ging.

                Und heute?

                Heute weiß ich es. Kaum ist ein Problem gelöst, kommt das nächste. Oder sehen Sie das anders?

                Keineswegs. Wie geht es weiter?

                Mit einem Beirat, der im Herbst seine Arbeit aufnimmt.
                """)).hasSize(3).element(1).asString().startsWith("Enno Lass: Und heute? > Heute weiß ich es.");
    }

    @Test
    void a_question_that_a_page_tears_between_a_verb_and_a_noun_is_one() {
        assertThat(turns("""
                === 3

                Stadtgespräche

                # Zwei Kerne, ein Leitbild

                Ulrike Sinner

                Amtsleiterin, Stadt Singen

                Welche Rolle spielten Ihre Nachbarn wie Rottweil, Tuttlingen und

                === 4

                Stadtgespräche

                4

                Donaueschingen?

                Sie saßen als Gäste dabei.

                Haben Sie daran gedacht, das zu wiederholen?

                Nein.
                """)).startsWith(
                "Ulrike Sinner: Welche Rolle spielten Ihre Nachbarn wie Rottweil, Tuttlingen und Donaueschingen?"
                        + " > Sie saßen als Gäste dabei.");
    }

    @Test
    void numbered_questions_in_bold_need_address_nobody() {
        assertThat(turns("""
                # Keine Kulissen

                Drei Fragen an die Leiterin des Amtes für Stadterneuerung, Ina Probst

                **1. Was war der Anlass?**

                Der Leerstand in der Hauptstraße.

                **2. Wer hat mitgemacht?**

                Anwohner, Händler und Vereine.

                **3. Ein Rat an andere Städte**

                Früh anfangen und lange durchhalten.
                """)).containsExactly("Ina Probst: 1. Was war der Anlass? > Der Leerstand in der Hauptstraße.",
                "Ina Probst: 2. Wer hat mitgemacht? > Anwohner, Händler und Vereine.",
                "Ina Probst: 3. Ein Rat an andere Städte > Früh anfangen und lange durchhalten.");
    }

    @Test
    void statements_of_the_interviewer_call_for_answers() {
        assertThat(turns("""
                # Der Mann mit dem Plan

                Rolf Amsel

                Stadtplaner, Stadt Gera

                Herr Amsel, Sie kommen aus der Verwaltung.

                Seit 1990. Vorher war ich in einem Büro.

                Was haben Sie zuletzt gemacht?

                Eine Zukunftswerkstatt im Oktober.

                Das klingt mühsam.

                Ist es auch.

                Der Saal war halb leer.

                Ja, das stimmt. Beim nächsten Mal wird es besser.
                """)).containsExactly(
                "Rolf Amsel: Herr Amsel, Sie kommen aus der Verwaltung. > Seit 1990. Vorher war ich in einem Büro.",
                "Rolf Amsel: Was haben Sie zuletzt gemacht? > Eine Zukunftswerkstatt im Oktober.",
                "Rolf Amsel: Das klingt mühsam. > Ist es auch.",
                "Rolf Amsel: Der Saal war halb leer. > Ja, das stimmt. Beim nächsten Mal wird es besser.");
    }

    @Test
    void people_who_talk_about_others_introduce_nobody() {
        assertThat(Segmenter.split(SampleText.blocks("""
                # Zwei Schreibtische

                Ina Probst und Levin Strack

                Stadtplanerin / Quartiersmanager, Stadt Hamm

                Wie kam es zu Ihrer Zusammenarbeit?

                Ina Probst: Durch eine Befragung. Zwei der Studentinnen sprachen Türkisch.

                Levin Strack: Danach sprach Gudrun Haber mit dem Rat.

                Und was haben Sie gelernt?

                Ina Probst: Geduld.
                """), List.of())).hasSize(1);
    }

    @Test
    void items_of_an_agenda_are_no_interview() {
        assertThat(turns("""
                # Einwohnerversammlung

                TOP 1 Fragen der Einwohner

                Wann bauen Sie den Markt um?

                Der Umbau beginnt nach Auskunft der Verwaltung im Mai.

                Werden Sie Bäume fällen?

                Zwei Bäume werden nach Auskunft der Verwaltung gefällt.

                Haben Sie das Gutachten dabei?

                Das Gutachten liegt im Rathaus für alle zur Einsicht aus.

                TOP 2 Verschiedenes

                Keine Wortmeldungen.
                """)).isEmpty();
    }

    @Test
    void a_questionnaire_is_no_interview() {
        assertThat(turns("""
                # Bericht

                1. Wie zufrieden sind Sie mit dem Ablauf?

                2. Würden Sie wieder teilnehmen?

                3. Was hat Ihnen gefehlt?

                Von 120 Personen haben 80 geantwortet.
                """)).isEmpty();
    }

    private static List<String> turns(String text) {
        List<Part> parts = Segmenter.split(SampleText.blocks(text), List.of());
        return parts.stream().flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .filter(passage -> passage.questionLength() > 0 || passage.speaker() != null)
                .map(InterviewFormsTest::turn).filter(turn -> !turn.endsWith("> ")).toList();
    }

    private static String turn(Passage passage) {
        return Objects.toString(passage.speaker()) + ": " + passage.text().substring(0, passage.questionLength())
                + " > "
                + passage.text().substring(passage.questionLength()).strip();
    }
}
