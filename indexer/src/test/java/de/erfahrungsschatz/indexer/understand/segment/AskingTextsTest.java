package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that ask and are no interviews, and one that asks hardly anybody and is one.
class AskingTextsTest {

    @Test
    void a_newsletter_asks_its_readers() {
        assertThat(questions("""
                # Neues vom Ufer

                Haben Sie Lust, am Steg mitzubauen?

                Dann bringen Sie am Samstag Handschuhe mit, Bretter haben wir genug.

                Kennen Sie schon den neuen Schlüsselkasten?

                Er hängt neben der Tür, und den Code bekommen Sie im Büro.

                Möchten Sie diesen Brief nicht mehr erhalten?

                Eine Karte genügt.
                """)).isEmpty();
    }

    @Test
    void a_newsletter_that_introduces_somebody_is_no_interview_with_her() {
        assertThat(questions("""
                # Neues vom Ufer

                Miriam Osthoff

                Leiterin, Stadtteilbüro Talheim

                Haben Sie eine Idee für den Steg?

                Dann kommen Sie vorbei, dienstags gibt es Tee.
                """)).isEmpty();
    }

    @Test
    void a_guideline_asks_whoever_follows_it() {
        assertThat(questions("""
                # Einladen, aber wie

                Haben Sie die Schulferien bedacht?

                Schreiben Sie sich die Termine aller Länder auf, bevor Sie drucken lassen.

                Kennen Sie jemanden, der übersetzt?

                Fragen Sie in der Bücherei nach.

                Haben Sie einen Raum ohne Stufen?

                Sehen Sie ihn sich vorher an.
                """)).isEmpty();
    }

    @Test
    void an_article_quotes_questions() {
        assertThat(questions("""
                # Zank um den Steg

                „Haben Sie das Geländer gesehen?“

                Der Bäcker zeigt auf drei Latten, die im Wasser treiben.

                „Und wer, glauben Sie, bezahlt das?“

                Die Stadt will sich im Herbst dazu äußern.

                „Warum reden Sie nicht mit uns?“

                Das fragen viele am Ufer.
                """)).isEmpty();
    }

    @Test
    void minutes_tell_who_asked() {
        assertThat(questions("""
                # Einwohnerversammlung

                Eine Anliegerin möchte wissen: Haben Sie die Bäume gezählt?

                Der Bauamtsleiter bejaht das und nennt die Zahl von vierzig.

                Herr Lorenzen fragt nach dem Steg. Können Sie einen Termin nennen?

                Einen Termin gebe es noch nicht, heißt es von der Verwaltung.

                Herr Hinrichsen fragt nach. Wollen Sie warten, bis er einstürzt?

                Der Bauamtsleiter verneint das.
                """)).isEmpty();
    }

    @Test
    void whoever_presides_over_a_sitting_leads_no_interview() {
        assertThat(questions("""
                # Wortprotokoll

                Vorsitzende: Wer wünscht das Wort?

                Ratsherr Lorenzen (SPD): Wir stimmen zu, wenn der Steg bleibt.

                Vorsitzende: Möchten Sie das begründen?

                Ratsherr Lorenzen (SPD): Das habe ich im Ausschuss getan.

                Vorsitzende: Haben Sie weitere Fragen?
                """)).isEmpty();
    }

    @Test
    void a_report_asks_above_its_sections() {
        assertThat(questions("""
                # Sachbericht

                ## 1. Welche Ziele hatten Sie?

                Wir wollten den Steg gemeinsam bauen.

                ## 2. Wie sind Sie vorgegangen?

                ### Am Ostufer

                Wir haben zuerst die Angler besucht.

                ## 3. Was ist Ihnen gelungen?

                Wir haben den Steg im Mai eröffnet.

                ## 4. Kosten

                Das Holz kostete 4.000 Euro.
                """)).isEmpty();
    }

    @Test
    void a_talk_with_questions_behind_it_is_no_interview() {
        assertThat(questions("""
                # Fachtag Ufer

                ## Vortrag

                Miriam Osthoff zeigte, was ein Steg verändert.

                ## Fragen und Antworten

                Frage: Haben Sie das gemessen?

                Osthoff: Nur gezählt.

                Frage: Was hat es gekostet?

                Osthoff: Weniger als ein Gutachten.

                Frage: Würden Sie es wieder tun?

                Osthoff: Sofort.

                ## Ausblick

                Der nächste Fachtag ist im Mai.
                """)).isEmpty();
    }

    @Test
    void a_magazine_need_address_nobody_but_once() {
        assertThat(questions("""
                # „Ohne Tee kein Steg“

                Wer an das Ufer will, muss an einer Frau mit Thermoskanne vorbei. Ein Besuch.

                Wie fing das an?

                Mit einem Brett. Ich hatte es übrig.

                Und dann?

                Dann kamen die Nachbarn, jeder mit einem Brett.

                ## „Der Rat kam zuletzt“

                Ein Jahr lang hat es gedauert.

                Vierzehn Monate, um genau zu sein. Wir haben jeden Samstag geschraubt und jeden Sonntag gestritten.

                Was sagte das Rathaus?

                Nichts, und das war uns ganz recht.

                Manche nennen Sie seitdem die Stegfrau.

                Das hat mein Mann erfunden.

                Was wünschen Sie sich?

                Ein Geländer.

                ## Zur Person

                Miriam Osthoff wohnt seit 1990 am Ufer.
                """)).containsExactly("Wie fing das an?", "Und dann?", "Ein Jahr lang hat es gedauert.",
                "Was sagte das Rathaus?", "Manche nennen Sie seitdem die Stegfrau.", "Was wünschen Sie sich?");
    }

    private static List<String> questions(String text) {
        return Segmenter.split(SampleText.blocks(text), List.of()).stream()
                .flatMap(part -> PassageCutter.cut(part, "", false).stream())
                .filter(passage -> passage.questionLength() > 0).map(AskingTextsTest::question).toList();
    }

    private static String question(Passage passage) {
        return passage.text().substring(0, passage.questionLength());
    }
}
