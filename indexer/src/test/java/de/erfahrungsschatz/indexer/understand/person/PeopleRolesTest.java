package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Who has written a text, who is in charge and who only helps, asks or is named.
class PeopleRolesTest {

    @Test
    void whom_minutes_call_by_surname_alone_may_be_in_charge() {
        assertThat(roles("Protokoll", """
                Anwesend: Frau Amsel, Herr Probst, Herr Strack, Frau Uphoff

                TOP 1 Fest

                Amsel klärt die Sache mit dem Zelt. Amt 60 (Probst) prüft den Brandschutz.

                Beschluss: Zelt wird gemietet. Zust.: Strack

                TOP 2 Haus

                Frau Uphoff fragt nach dem Dach.
                """)).containsExactlyInAnyOrder("Amsel responsible", "Probst responsible", "Strack responsible",
                "Uphoff attendee");
    }

    @Test
    void a_column_of_duties_may_have_a_short_heading() {
        assertThat(roles("Protokoll", """
                Anwesend: Frau Amsel, Herr Probst

                TOP 1 Fest

                | Nr. | Aufgabe | Zust. | Frist
                | 1 | Zelt mieten | Probst, 61 | KW 41
                """)).containsExactlyInAnyOrder("Amsel attendee", "Probst responsible");
    }

    @Test
    void whoever_has_asked_for_something_or_helps_is_not_in_charge() {
        assertThat(roles("Bericht", "Frau Ina Probst hat schriftlich um Geduld gebeten."))
                .containsExactly("Ina Probst mentioned");
        assertThat(roles("Bericht", "Die Umfrage leitete Ina Probst, unterstützt von Rolf Amsel und Maren Kern."))
                .contains("Ina Probst responsible", "Rolf Amsel mentioned", "Maren Kern mentioned");
    }

    @Test
    void offices_and_whoever_may_be_asked_are_in_charge() {
        for (String text : List.of("Ansprechpartnerin sei Frau Ina Probst.", "Stelleninhaberin ist Frau Ina Probst.",
                "Die Federführung liegt beim Jugendamt, Frau Ina Probst.",
                "Ina Probst und Rolf Amsel bereiten das Fest vor.")) {
            assertThat(roles("Bericht", text + " Das Fest fand statt.")).as(text).contains("Ina Probst responsible");
        }
    }

    @Test
    void whoever_a_line_names_before_writing_has_written() {
        assertThat(roles("Bericht", "Von Ina Probst und Rolf Amsel\n\nDas Fest war laut."))
                .containsExactly("Ina Probst author", "Rolf Amsel author");
        assertThat(roles("Bericht", "Von Ina Probst (Text) und Rolf Amsel (Fotos)\n\nDas Fest war laut."))
                .contains("Ina Probst author");
        assertThat(roles("Bericht", "Von Ina Probst und Rolf Amsel lag nichts vor."))
                .containsExactly("Ina Probst mentioned", "Rolf Amsel mentioned");
        assertThat(roles("Bericht", "Bemerkung der Redaktion: Frau Ina Probst war nicht da."))
                .containsExactly("Ina Probst mentioned");
        assertThat(roles("Protokoll", "Prot.: Frau Ina Probst\n\nTOP 1 Fest\n\nEs war laut.\n\nTOP 2 Haus"))
                .containsExactly("Ina Probst author");
    }

    @Test
    void a_degree_behind_a_name_does_not_hide_who_wrote() {
        assertThat(roles("Was bleibt", "# Was bleibt\n\nDr. des. Ina Probst, Rolf Amsel (M. A.)\n\nEs war laut."))
                .containsExactly("Dr. Ina Probst author", "Rolf Amsel author");
    }

    @Test
    void whoever_signs_a_foreword_has_written_it() {
        assertThat(roles("Leitlinien", """
                # Leitlinien

                ## Vorwort

                Wir haben lange daran gearbeitet.

                Ihre Ina Probst, Bürgermeisterin

                ## Grundsätze

                Rolf Amsel, Amtsleiter
                """)).containsExactlyInAnyOrder("Ina Probst author", "Rolf Amsel mentioned");
    }

    @Test
    void a_motion_has_a_number_by_which_nobody_is_reached() {
        assertThat(roles("Bericht", "| 22/12 | Nähwerkstatt | Ina Probst | 400 € | ja"))
                .containsExactly("Ina Probst mentioned");
        assertThat(roles("Bericht", "Rat: Frau Ina Probst (Grüne), Ruf (SPD)")).contains("Ina Probst mentioned");
    }

    @Test
    void somebody_who_says_his_or_her_name_speaks() {
        assertThat(roles("Protokoll", "Junge Frau: Ich heiße Ina Probst und habe zwei Kinder."))
                .contains("Ina Probst speaker");
    }

    private static List<String> roles(String title, String text) {
        Evidence evidence = new Evidence(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), List.of(),
                title, null, SourcePath.of("a.pdf"), "application/pdf", List.of());
        return PeopleRule.people(evidence, title, null).stream()
                .map(person -> person.name() + " " + person.role().name().toLowerCase(Locale.ROOT)).toList();
    }
}
