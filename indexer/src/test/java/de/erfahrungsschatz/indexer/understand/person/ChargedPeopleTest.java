package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has something to do, gives a talk or has written, by the many ways in which texts say so.
class ChargedPeopleTest {

    private static final String MINUTES = """
            Anwesend: Ina Probst (IP, Bauamt), Rolf Amsel (RA, Verein), Maren Kern (MK, Jugendamt)

            TOP 1 Fest

            Es wird laut.

            """;

    @ParameterizedTest
    @ValueSource(strings = {"## Festlegungen\n\n- Bauamt (Frau Probst): Kosten bis Ende März",
        "## Was ist zu tun\n\n- Ina Probst: Plan zeichnen", "## Zu erledigen\n\n- Ina: Zettel auswerten",
        "## Was jetzt passiert\n\n- Probst: zwei Termine suchen",
        "## Ergebnis / Vereinbarungen\n\n- Angebot bis Ende März einholen (Probst)",
        "Das Zelt fehlt noch.\n\n>> IP: Zelt bestellen", "Mehr Stühle wären schön. → Probst",
        "Frau Amsel kümmert sich um den Kuchen, Frau Probst um die Stühle.", "Frau Probst schreibt an den Wirt.",
        "Verantwortlich für das Fest: Ina Probst.", "Verantwortlich Ina Probst, bis Mai.",
        "Das Schreiben setzt Frau Probst auf.", "Ina Probst und Rolf Amsel klären das mit dem Wirt."})
    void minutes_tell_who_has_something_to_do(String text) {
        assertThat(roles("Protokoll", MINUTES + text)).contains("Ina Probst responsible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Kreis tagt montags, geleitet wird er von Ina Probst.",
        "Betreut wurde das Fest von Ina Probst.", "Die Sprechstunde mit Ina Probst ist dienstags.",
        "Ina Probst, die macht den Laden.", "| Bearbeitung | Ina Probst, Tel. 12 34",
        "Es kam die Leiterin der Bücherei, Ina Probst."})
    void texts_tell_who_is_in_charge(String text) {
        assertThat(roles("Bericht", text + "\n\nDas Fest fand statt.")).contains("Ina Probst responsible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der damalige Sprecher des Kreises, Ina Probst, lachte.",
        "Leitung: Rolf Amsel (für die erkrankte Ina Probst)"})
    void whoever_was_or_is_replaced_is_not(String text) {
        assertThat(roles("Bericht", text)).contains("Ina Probst mentioned");
    }

    @Test
    void a_column_may_tell_what_each_is_charged_with() {
        assertThat(roles("Bericht", """
                | Name | Einrichtung | Aufgabe im Beirat
                | Ina Probst | Bücherei | Lesen
                | Rolf Amsel | Verein | –
                """)).containsExactly("Ina Probst responsible", "Rolf Amsel mentioned");
    }

    @Test
    void whoever_leads_a_sitting_is_in_charge_and_not_whoever_heads_an_office() {
        assertThat(roles("Protokoll", """
                Anwesend: Ina Probst (Leitung), Rolf Amsel (Leitung Bauamt)

                TOP 1 Fest

                Es wird laut.
                """)).containsExactly("Ina Probst responsible", "Rolf Amsel attendee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Was bleibt\n\nvon Ina Probst, Verein am Deich\n\nEs war laut.",
        "Stadt Talheim, Hauptamt, bearb. Ina Probst", "Bearbeitung dieses Kapitels: Ina Probst",
        "Leitung: Rolf Amsel. Bericht: Ina Probst. 40 Gäste", "Unsere Mitarbeiterin Ina Probst hörte sich um.",
        "Geführt am 3. Mai 2011 im Rathaus von Ina Probst.", "Ina Probst schrieb am 3.5., 09:03\n\nGut so.",
        "Ein Bericht der Stadt von Ina Probst (Kämmerei)", "Es war laut.\n\nTalheim, 3.5.2011, Ina Probst",
        "Text: Rolf Amsel (Kap. 1 und 2), Ina Probst (Kap. 3)", "Es war laut.\n\nIn Vertretung\n\nIna Probst",
        "Liebe Leute, bis bald.\n\nEure Ina Probst (Redaktion) und Rolf Amsel\n\nEs war laut."})
    void texts_tell_who_wrote(String text) {
        assertThat(roles("Bericht", text)).contains("Ina Probst author");
    }

    @Test
    void the_remark_of_whoever_wrote_is_not_by_whom_it_tells_of() {
        assertThat(roles("Bericht", "Nachtrag der Interviewerin: Frau Ina Probst schickte einen Brief."))
                .containsExactly("Ina Probst mentioned");
    }

    @Test
    void several_names_below_a_title_wrote_even_where_one_is_long() {
        assertThat(roles("Was bleibt", "# Was bleibt\n\nIna Probst, Rolf Amsel, Thi Mai Linh Kern\n\nEs war laut."))
                .contains("Ina Probst author", "Rolf Amsel author", "Thi Mai Linh Kern author");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## TOP 2 Vortrag „Wohnen am Deich“\n\nFrau Probst zeigt Bilder von Häusern auf Stelzen.",
        "Die Zahlen trug Frau Probst vor.", "Frau Probst und Herr Amsel tragen abwechselnd vor."})
    void minutes_tell_who_gave_a_talk(String text) {
        assertThat(roles("Protokoll", MINUTES + text)).contains("Ina Probst speaker");
    }

    @Test
    void whoever_presides_over_a_talk_does_not_give_it() {
        assertThat(roles("Protokoll", MINUTES + "## TOP 2 Vortrag\n\nFrau Probst begrüßt die Gäste."))
                .contains("Ina Probst attendee");
    }

    @Test
    void a_programme_may_name_whoever_speaks_behind_the_title() {
        assertThat(roles("Kongress „Am Deich“", "- „Häuser auf Stelzen“ – Ina Probst, Architektin, Talheim"))
                .containsExactly("Ina Probst speaker");
    }

    private static List<String> roles(String title, String text) {
        Evidence evidence = new Evidence(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), List.of(),
                title, null, SourcePath.of("a.pdf"), "application/pdf", List.of());
        return PeopleRule.people(evidence, title, null).stream()
                .map(person -> person.name() + " " + person.role().name().toLowerCase(Locale.ROOT)).toList();
    }
}
