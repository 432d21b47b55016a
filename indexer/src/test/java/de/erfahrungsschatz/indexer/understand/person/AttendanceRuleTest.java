package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceRuleTest {

    @Test
    void reads_names_in_one_line() {
        assertThat(read("Anwesend vor Ort: Ina Probst (Tiefbauamt), Levin Strack, Gudrun Haber (Bürgerbusverein)\n\n"
                + "Entschuldigt: Rolf Amsel\n\nTagesordnung: Rundgang, Verschiedenes")).containsExactly(
                        "Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber PRESENT", "Rolf Amsel EXCUSED");
    }

    @Test
    void reads_columns_that_stand_side_by_side() {
        assertThat(read("""
                Anwesend                    Entschuldigt

                Ina Probst (Leitung)        Rolf Amsel

                Levin Strack (für Rolf Amsel)
                """)).contains("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack DEPUTY");
    }

    @Test
    void reads_lists_under_headings_by_organisation() {
        assertThat(read("""
                **Teilnehmende**

                Stadt Talheim: Ina Probst (Leitung), Levin Strack

                Stadtwerke: Gudrun Haber i. V. Rolf Amsel

                **Es fehlten entschuldigt**

                - Frau Stern
                """)).contains("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber DEPUTY", "Stern EXCUSED");
    }

    @Test
    void whoever_came_for_another_may_be_written_with_the_surname_first() {
        assertThat(read("**Teilnehmende**\n\n1. Probst, Ina – vertreten durch Strack, Katja\n2. Haber, Frank"))
                .containsExactly("Ina Probst EXCUSED", "Katja Strack DEPUTY", "Frank Haber PRESENT");
    }

    @Test
    void whoever_is_called_by_a_rank_begins_an_entry_too() {
        assertThat(read("""
                ANWESEND
                  Ina Probst, Hafenspedition (Sprecherin der Anlieger)
                  Polizeihauptkommissar Levin Strack, Verkehrsdirektion
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT");
    }

    @Test
    void reads_sentences() {
        assertThat(read(
                "An dem Treffen nahmen teil: die Vorsitzende Ina Probst, Levin Strack sowie als Gast Gudrun Haber vom "
                        + "Tiefbauamt. Rolf Amsel hatte sich entschuldigt."))
                .containsExactly("Ina Probst PRESENT",
                        "Levin Strack PRESENT", "Gudrun Haber PRESENT", "Rolf Amsel EXCUSED");
    }

    @Test
    void reads_short_marks_behind_names() {
        assertThat(read("""
                Teilnehmende:

                Ina Probst (ab 18.30 Uhr)

                Rolf Amsel (e)

                Gudrun Haber (u)

                ☐ Levin Strack
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Gudrun Haber ABSENT",
                "Levin Strack ABSENT");
    }

    @Test
    void reads_lists_by_party_and_by_office() {
        assertThat(read("""
                Anwesend waren

                SPD: Ina Probst, Levin Strack

                CDU: Rolf Amsel

                Protokoll:

                Gudrun Haber

                Es fehlten:

                Maren Stern (entschuldigt)
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel PRESENT",
                "Gudrun Haber PRESENT", "Maren Stern EXCUSED");
        assertThat(read("""
                Anwesende Mitglieder

                Grüne

                Ina Probst

                Freie Wähler

                Rolf Amsel, als Vertreter von Levin Strack
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack EXCUSED", "Rolf Amsel DEPUTY");
    }

    @Test
    void one_line_may_hold_several_labels() {
        assertThat(read("Anwesend: Ina Probst, Levin Strack – entschuldigt: Rolf Amsel – Protokoll: Gudrun Haber"))
                .startsWith("Ina Probst PRESENT", "Levin Strack PRESENT").contains("Rolf Amsel EXCUSED");
        assertThat(read("Es waren da: Ina Probst für die Anwohner. Rolf Amsel hat sich entschuldigt, Levin Strack ist "
                + "nicht gekommen."))
                .containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack ABSENT");
    }

    @Test
    void reads_bare_surnames_for_others_to_confirm() {
        assertThat(read("Anw.: Probst, Strack, Dr. Haber")).containsExactly("Probst PRESENT", "Strack PRESENT",
                "Dr. Haber PRESENT");
        assertThat(read("Anwesend: Ina Probst, Stadtplanung, Talheim")).containsExactly("Ina Probst PRESENT");
    }

    @Test
    void whoever_stands_for_something_stands_for_nobody() {
        assertThat(read("Anwesend:\n\nIna Probst, Beauftragte für die Belange der Jugend\n\n"
                + "Levin Strack, Blinden- und Sehbehindertenverein")).containsExactly("Ina Probst PRESENT",
                        "Levin Strack PRESENT");
    }

    @Test
    void reads_sentences_about_those_who_came_for_others() {
        assertThat(read("Ina Probst war verhindert; für sie kam Frau Haber. Herr Amsel ließ sich durch Levin Strack "
                + "vertreten. Dipl.-Geogr. Maren Stern führte das Protokoll."))
                .containsExactly("Ina Probst EXCUSED", "Haber DEPUTY", "Amsel EXCUSED", "Levin Strack DEPUTY",
                        "Dipl.-Geogr. Maren Stern PRESENT");
        assertThat(
                read("An der Runde haben neben Ina Probst auch Levin Strack und, ab 18 Uhr, Rolf Amsel teilgenommen, "
                        + "es fehlte unentschuldigt Gudrun Haber."))
                .contains("Ina Probst PRESENT", "Gudrun Haber ABSENT");
    }

    @Test
    void a_table_of_anything_else_holds_no_people() {
        assertThat(read("| Name | Kosten\n| Uferweg | 400 Euro")).isEmpty();
    }

    @Test
    void reads_a_list_for_signatures() {
        assertThat(read("""
                ## Anwesenheitsliste (Name / Funktion / eigenhändige Unterschrift der Anwesenden)

                - 1   Ina Probst / Senatorin für Bau / gez. Probst

                - 2   Rolf Amsel / Stadtwerke / ____________

                - 3   Levin Strack / Handwerkskammer / __________ (abgemeldet)
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel ABSENT", "Levin Strack EXCUSED");
    }

    @Test
    void reads_marks_behind_dashes_and_names_that_are_turned() {
        assertThat(read("""
                **Teilnehmer**

                - Probst, Ina – FB Bau – a

                - Dr. Amsel, Rolf – Stadtwerke – e (Urlaub)

                - Haber, Q. – Wohnungsgesellschaft – u
                """)).containsExactly("Ina Probst PRESENT", "Dr. Rolf Amsel EXCUSED", "Q. Haber ABSENT");
    }

    @Test
    void reads_whom_each_body_has_sent() {
        assertThat(read("""
                Es haben teilgenommen:

                für den Verein Lichtblick:   Frau Ina Probst, Herr Rolf Amsel

                für das Jugendwerk:   niemand (Frau Haber hatte sich krank gemeldet)

                von der Stadtwerke AG:   Levin Strack (kommt statt Mai Stern)
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel PRESENT", "Haber EXCUSED",
                "Mai Stern EXCUSED", "Levin Strack DEPUTY");
    }

    @Test
    void a_label_may_be_put_in_any_words() {
        assertThat(
                read("Wer dabei war: Ina Probst, Levin Strack · krank: Rolf Amsel · später dazu: Gudrun Haber ab 9:15"))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel EXCUSED",
                        "Gudrun Haber PRESENT");
        assertThat(read("Raum 12 anwesend: Ina Probst entschuldigt: Rolf Amsel"))
                .containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED");
        assertThat(read("Fehler im Plan: Ina Probst hat sie gefunden.")).isEmpty();
    }

    @Test
    void a_city_is_represented_by_whoever_came() {
        assertThat(read(
                "Talheim war durch Ina Probst vertreten, während aus Auheim Levin Strack angereist war. Für die erkrankte "
                        + "Frau Haber sprang ihr Kollege Rolf Amsel ein."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Haber EXCUSED", "Rolf Amsel DEPUTY");
    }

    @Test
    void people_are_called_by_one_word_together() {
        assertThat(read(
                "Erschienen waren die Stadträte Amsel, Probst und Strack. Nicht erschienen sind die Stadträte Haber und "
                        + "Stern; Letzterer ließ sich entschuldigen."))
                .containsExactly("Amsel PRESENT", "Probst PRESENT", "Strack PRESENT", "Haber ABSENT", "Stern EXCUSED");
    }

    @Test
    void whoever_excuses_somebody_is_there() {
        assertThat(
                read("Ina Probst begrüßt die Runde und entschuldigt Rolf Amsel. Von Gudrun Haber liegt eine Absage vor."
                        + " Levin Strack hatte zugesagt, sein Platz blieb leer."))
                .containsExactly("Ina Probst PRESENT",
                        "Rolf Amsel EXCUSED", "Gudrun Haber EXCUSED", "Levin Strack ABSENT");
    }

    @Test
    void reads_who_sat_at_the_table_and_who_joined_them() {
        assertThat(read("""
                ## Wer da war

                Sieben saßen am Tisch: der Vorsitzende Rolf Amsel, dann Ina Probst und ich selbst. Nora Lemke kam gegen \
                halb sieben dazu. Von Levin Strack hat man nichts gehört.

                Aus dem Rathaus war Frau Dr. Lerch (Bauamt) gekommen. Außerdem hatten wir Besuch: Herrn Haber vom \
                Bauhof und drei Nachbarn, von denen sich nur Frau Phạm Thị Hoa und ein Herr Lembke eingetragen haben.

                Für die Schule hatte sich Frau Kratz angemeldet, gesehen haben wir sie nicht. Ebenfalls nicht gekommen, \
                aber mit Ansage: Herr Ney von der Polizei.
                """)).containsExactly("Rolf Amsel PRESENT", "Ina Probst PRESENT", "Nora Lemke PRESENT",
                "Levin Strack ABSENT", "Dr. Lerch PRESENT", "Haber PRESENT", "Phạm Thị Hoa PRESENT", "Lembke PRESENT",
                "Kratz ABSENT", "Ney EXCUSED");
    }

    @Test
    void reads_who_came_late_left_early_or_was_seen_elsewhere() {
        assertThat(read("# Protokoll\n\nZugeschaltet waren Ina Probst und Levin Strack, im Saal saßen Rolf Amsel und"
                + " Gudrun Haber. Nora Lemke kam später, Frau Ney verließ die Sitzung um 19 Uhr."
                + " Aus der Fraktion der Grünen waren Frau Kratz und Herr Lerch da."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel PRESENT",
                        "Gudrun Haber PRESENT", "Nora Lemke PRESENT", "Ney PRESENT", "Kratz PRESENT", "Lerch PRESENT");
    }

    @Test
    void reads_why_somebody_did_not_come_and_who_came_instead() {
        assertThat(read("Nicht dabei: Ina Probst (krank), Rolf Amsel (Urlaub)"))
                .containsExactly("Ina Probst EXCUSED", "Rolf Amsel EXCUSED");
        assertThat(read("Abwesend mit Entschuldigung: Ina Probst; ohne Entschuldigung: Rolf Amsel"))
                .containsExactly("Ina Probst EXCUSED", "Rolf Amsel ABSENT");
        assertThat(read("Herr Amsel konnte nicht kommen, ihn vertrat Frau Probst. Frau Ney sagte kurzfristig ab."))
                .containsExactly("Amsel EXCUSED", "Probst DEPUTY", "Ney EXCUSED");
        assertThat(read("Anwesend: Frau Probst (für Herrn Amsel), Herr Strack"))
                .containsExactly("Amsel EXCUSED", "Probst DEPUTY", "Strack PRESENT");
        assertThat(read("Frau Ney lässt grüßen, Herr Lerch ist in Elternzeit."))
                .containsExactly("Ney EXCUSED", "Lerch EXCUSED");
    }

    @Test
    void reads_lists_by_who_sent_whom_and_what_brackets_say() {
        assertThat(read("Es nahmen teil: für die Stadt Frau Probst und Herr Amsel, für den Verein Levin Strack."))
                .containsExactly("Probst PRESENT", "Amsel PRESENT", "Levin Strack PRESENT");
        assertThat(read("Vertreten waren: Stadt Talheim (Ina Probst), VHS (Levin Strack), Caritas (niemand)"))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT");
        assertThat(read("Anwesende: 7 von 9 Mitgliedern (es fehlten Ina Probst und Levin Strack)"))
                .containsExactly("Ina Probst ABSENT", "Levin Strack ABSENT");
        assertThat(read("Aus dem Bauamt kamen Ina Probst und Levin Strack."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT");
        assertThat(read("Frau Probst ist erkrankt, an ihrer Stelle kommt Herr Amsel."))
                .containsExactly("Probst EXCUSED", "Amsel DEPUTY");
    }

    @Test
    void reads_who_neither_came_nor_said_so() {
        assertThat(read("nicht da, nicht abgemeldet: Ina Probst")).containsExactly("Ina Probst ABSENT");
        assertThat(read("Von Ina Probst und Rolf Amsel lag nichts vor. Url.: Frau Ney"))
                .contains("Ina Probst ABSENT", "Rolf Amsel ABSENT");
        assertThat(read(
                "Frau Ney hatte abgesagt, Herr Lerch vom Landkreis Talheim war eingeladen, ist aber nicht gekommen."))
                .containsExactly("Ney EXCUSED", "Lerch ABSENT");
    }

    @Test
    void beside_somebody_who_did_not_come_stands_who_did() {
        assertThat(read("Entschuldigt: Frau Ney; i. V. Levin Strack"))
                .containsExactly("Ney EXCUSED", "Levin Strack DEPUTY");
        assertThat(read("Frau Ney hatte sich entschuldigt, für sie stimmte ihr Stellvertreter Levin Strack mit."))
                .containsExactly("Ney EXCUSED", "Levin Strack DEPUTY");
    }

    @Test
    void a_line_may_say_behind_a_dash_who_was_there() {
        assertThat(read("""
                Besetzung der Stühle:

                Leitung .......... Pfarrerin Ina Probst – da

                Werksleitung .......... Rolf Amsel – läßt sich entschuldigen, dafür Mai Stern

                Sportverein: Levin Strack – Stuhl leer

                Jugendhaus: Gudrun Haber – da bis 18.30
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Mai Stern DEPUTY",
                "Levin Strack ABSENT", "Gudrun Haber PRESENT");
    }

    @Test
    void whoever_is_excused_is_deputised_for() {
        assertThat(read("Teilnehmende:\n- Rolf Amsel, Stadtwerke, entschuldigt, in Vertretung Mai Stern\n"
                + "- bgl. Mitgl. Ina Probst in Vertretung für StV Gudrun Haber"))
                .containsExactly("Rolf Amsel EXCUSED", "Mai Stern DEPUTY", "Gudrun Haber EXCUSED",
                        "Ina Probst DEPUTY");
        assertThat(read("Herr Amsel war verhindert und hatte Frau Mai Stern geschickt."))
                .containsExactly("Amsel EXCUSED", "Mai Stern DEPUTY");
        assertThat(read("Die Stadt schickte Bürgermeisterin Ina Probst und statt Herrn Rolf Amsel Frau Mai Stern."))
                .containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Mai Stern DEPUTY");
    }

    @Test
    void people_who_walk_or_telephone_are_there_too() {
        assertThat(read("Am Markt standen wir zu sechst: Ina Probst vom Beirat, Levin Strack aus dem Tiefbau und ich. "
                + "Abgesagt hatte Rolf Amsel. Auf Gudrun Haber haben wir vergeblich gewartet."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel EXCUSED",
                        "Gudrun Haber ABSENT");
        assertThat(read("In der Leitung waren Frau Ina Probst und Herr Levin Strack. Herr Rolf Amsel war angekündigt, "
                + "kam aber nicht."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel ABSENT");
    }

    @Test
    void a_sentence_of_another_text_may_tell_of_a_sitting() {
        String told = "Der Plan wurde im Mai besprochen. Anwesend waren Landwirt Levin Strack und Frau Ina Probst.";
        List<Block> blocks = SampleText.blocks(told);
        assertThat(AttendanceRule.people(blocks, blocks.size(), false, null)).extracting(ToldAttendance::of)
                .containsExactly("Levin Strack PRESENT", "Ina Probst PRESENT");
    }

    @Test
    void who_came_for_the_administration_or_stands_below_who_was_there_is_present() {
        assertThat(read("Verwaltung: Ina Probst (Bauamt), Levin Strack (Ordnungsamt)\n\nEntschuldigt: Rolf Amsel"))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel EXCUSED");
        assertThat(read("# Dabei waren\n\n- Ina Probst, Quartiersmanagement\n- Levin Strack, Elternbeirat"))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT");
    }
}
