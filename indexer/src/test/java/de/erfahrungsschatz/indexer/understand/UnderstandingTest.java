package de.erfahrungsschatz.indexer.understand;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    private final Understanding understanding = new Understanding(vocabularies(),
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void splits_a_journal_page_into_a_fragment_and_the_interview_that_follows() {
        assertThat(understand("""
                === 7

                gemeinsam mit den Vereinen. Ohne deren Schlüssel wäre das Fest nicht zustande gekommen, das muss man sagen.

                Was raten Sie anderen Städten, die Ihnen folgen wollen?

                Klein anfangen. Wir haben zuerst zwei Fokusgruppen geführt und erst danach eingeladen, das war richtig.

                Talheim: Erst fragen, dann bauen!
                Ina Probst

                Leiterin, Stadtplanungsamt, Stadt Talheim

                Talheim hat seinen Marktplatz umgebaut. Dem ging ein Runder Tisch mit allen Anliegern voraus.

                Frau Probst, warum haben Sie einen Runden Tisch gewählt?

                Weil am Marktplatz jeder etwas anderes will. Muss man deshalb gleich gutachten? Wir wollten reden. Ein wich-

                === 8

                tiger Grund war auch der Streit um die Stellplätze, den der Runde Tisch beilegen sollte.

                Und das Ergebnis?

                Der Platz ist autofrei, und der Runde Tisch tagt weiter.
                """, "Stadtgespräche_2014.pdf")).isEqualTo("""
                FRAGMENT Fragment: gemeinsam mit den Vereinen. Ohne deren Schlüssel wäre … <title.fragment>
                date 2014 <date.file-name>
                kinds interview <kind.questions-and-answers>
                [7; null; ] gemeinsam mit den Vereinen. Ohne deren Schlüssel wäre das Fest nicht zustande gekommen, das muss man sagen.
                [7; null; ] ?Was raten Sie anderen Städten, die Ihnen folgen wollen?? Klein anfangen. Wir haben zuerst zwei Fokusgruppen geführt und erst danach eingeladen, das war richtig.
                DOCUMENT Talheim: Erst fragen, dann bauen! <title.headline>
                date 2014 <date.file-name>
                cities talheim <city.role-line>
                formats runder-tisch <format.mentions>
                kinds interview <kind.questions-and-answers>
                interviewee Ina Probst | Leiterin | Stadtplanungsamt | Stadt Talheim | Talheim | null <person.introduced>
                [7; null; ] Talheim hat seinen Marktplatz umgebaut. Dem ging ein Runder Tisch mit allen Anliegern voraus.
                [7; Ina Probst; ] ?Frau Probst, warum haben Sie einen Runden Tisch gewählt?? Weil am Marktplatz jeder etwas anderes will. Muss man deshalb gleich gutachten? Wir wollten reden. Ein wichtiger Grund war auch der Streit um die Stellplätze, den der Runde Tisch beilegen sollte.
                [8; Ina Probst; ] ?Und das Ergebnis?? Der Platz ist autofrei, und der Runde Tisch tagt weiter.
                """);
    }

    @Test
    void tells_two_people_apart_by_their_initials() {
        assertThat(understand("""
                # Talheim: Ein Bach, zwei Meinungen

                Volker Hain und Nesrin Aydın

                Leiter des Grünflächenamtes, Stadt Talheim

                Sprecherin der Initiative Bach, Talheim

                Frau Aydın, Herr Hain, erinnern Sie sich an den ersten Satz?

                NA: „Betreten verboten.“ Das stand auf dem Schild am Zaun.

                VH: Das Schild war ein Fehler. Ist das so schwer zu glauben?

                Was ist herausgekommen?

                VH: Ein schmaler Korridor für den Bach.
                """, "talheim/bach.docx")).isEqualTo("""
                DOCUMENT Talheim: Ein Bach, zwei Meinungen <title.headline>
                cities talheim <city.role-line>
                kinds interview <kind.questions-and-answers>
                interviewee Volker Hain | Leiter des Grünflächenamtes | null | Stadt Talheim | Talheim | null <person.introduced>
                interviewee Nesrin Aydın | Sprecherin der Initiative Bach | null | null | Talheim | null <person.introduced>
                [null; null; ] Volker Hain und Nesrin Aydın ¶ Leiter des Grünflächenamtes, Stadt Talheim ¶ Sprecherin der Initiative Bach, Talheim
                [null; Nesrin Aydın; ] ?Frau Aydın, Herr Hain, erinnern Sie sich an den ersten Satz?? „Betreten verboten.“ Das stand auf dem Schild am Zaun.
                [null; Volker Hain; ] Das Schild war ein Fehler. Ist das so schwer zu glauben?
                [null; Volker Hain; ] ?Was ist herausgekommen?? Ein schmaler Korridor für den Bach.
                """);
    }

    @Test
    void cuts_minutes_by_their_agenda_and_reads_who_was_there() {
        assertThat(understand("""
                # Protokoll der 3. Sitzung des Arbeitskreises Verkehr

                Stadt Talheim · Tiefbauamt

                Datum: Mittwoch, 12. März 2014, 18.00 Uhr

                **Anwesend:**

                - Gesa Martin (Tiefbauamt, Stadt Talheim)
                - Rainer Stolp (Leitung)
                - zwei Gäste

                **Entschuldigt:**

                - Klaus Uphoff

                Tagesordnung: TOP 1 Protokoll, TOP 2 Runder Tisch

                TOP 1: Protokoll vom 5. Februar

                Das Protokoll vom 5. Februar 2014 wird ohne Änderung genehmigt.

                TOP 2: Runder Tisch

                Frau Martin fragt, ob der Runde Tisch noch vor dem Sommer tagen kann. Das wird zugesagt.
                """, "Protokoll.docx")).isEqualTo("""
                DOCUMENT Protokoll der 3. Sitzung des Arbeitskreises Verkehr <title.heading>
                date 2014-03-12 <date.header>
                cities talheim <city.letterhead>
                formats runder-tisch <format.heading>
                kinds protokoll <kind.title-signal>
                attendee Gesa Martin | null | Tiefbauamt | Stadt Talheim | Talheim | PRESENT <person.attendance>
                responsible Rainer Stolp | Leitung | null | null | null | PRESENT <person.leads>
                attendee Klaus Uphoff | null | null | null | null | EXCUSED <person.attendance>
                [null; null; ] Stadt Talheim · Tiefbauamt ¶ Datum: Mittwoch, 12. März 2014, 18.00 Uhr ¶ Anwesend: ¶ Gesa Martin (Tiefbauamt, Stadt Talheim)
                Rainer Stolp (Leitung)
                zwei Gäste ¶ Entschuldigt: ¶ Klaus Uphoff ¶ Tagesordnung: TOP 1 Protokoll, TOP 2 Runder Tisch
                [null; null; TOP 1: Protokoll vom 5. Februar] Das Protokoll vom 5. Februar 2014 wird ohne Änderung genehmigt.
                [null; null; TOP 2: Runder Tisch] Frau Martin fragt, ob der Runde Tisch noch vor dem Sommer tagen kann. Das wird zugesagt.
                """);
    }

    @Test
    void makes_one_passage_of_each_slide() {
        List<Draft> drafts = understanding.understand(SampleText.of(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation", """
                        === 1

                        # Runder Tisch Marktplatz

                        Ina Probst

                        Leiterin, Stadtplanungsamt, Stadt Talheim

                        === 2

                        # Was hat es Sie gekostet?

                        - 12 000 Euro

                        === 3

                        # Danke
                        """), "Folien.pptx", List.of());
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.passages()).extracting(Passage::page).containsExactly(1, 2, 3);
            assertThat(draft.passages().get(1).headings()).containsExactly("Was hat es Sie gekostet?");
            assertThat(draft.passages().getLast().text()).isEqualTo("Danke");
            assertThat(draft.metadata().conceptIds(VocabularyName.KINDS)).containsExactly("praesentation");
        });
    }

    @Test
    void begins_a_document_where_a_sidecar_says_so() {
        List<Draft> drafts = understanding.understand(SampleText.of("text/plain", """
                # Erster Beitrag

                Über die Halde ist viel gesagt worden, und noch mehr steht in den Akten der Stadt.

                # Zweiter Beitrag

                Über den Markt ist weniger bekannt, obwohl alle täglich über ihn gehen.
                """), "Heft.txt", List.of("Zweiter Beitrag Über den Markt"));
        assertThat(drafts).extracting(draft -> draft.metadata().title().value()).containsExactly("Erster Beitrag",
                "Zweiter Beitrag");
    }

    private String understand(String text, String path) {
        return Described.of(understanding.understand(SampleText.of("application/pdf", text), path, List.of()));
    }

    private static Vocabularies vocabularies() {
        Concept talheim = new Concept("talheim", "Talheim", List.of(), List.of(), List.of(), List.of(), null, null,
                null,
                true, 20_000);
        return new Vocabularies(List.of(new Vocabulary(VocabularyName.CITIES, List.of(talheim)),
                new Vocabulary(VocabularyName.FORMATS,
                        List.of(Concept.of("runder-tisch", "Runder Tisch"), Concept.of("fokusgruppe", "Fokusgruppe"))),
                new Vocabulary(VocabularyName.KINDS, List.of(Concept.of("interview", "Interview"),
                        Concept.of("protokoll", "Protokoll"), Concept.of("praesentation", "Präsentation")))));
    }
}
