package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceRowsTest {

    @Test
    void reads_a_table_with_a_column_that_says_who_was_there() {
        assertThat(read("""
                | Name | Funktion | Stadt / Organisation | Status
                | Ina Probst | Stadtplanerin | Stadt Talheim | anwesend bis 13 Uhr
                | Rolf Amsel | Stadtplanungsamt | Stadt Auheim | entschuldigt
                | Levin Strack | Mitglied | Stadtwerke | anwesend, vertritt Gudrun Haber
                | Mai Stern | Mitglied | Stadt Talheim | nicht anwesend
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack DEPUTY",
                "Mai Stern ABSENT");
    }

    @Test
    void reads_marks_in_columns_of_their_own() {
        assertThat(read("""
                | Name, Vorname | anwesend | entschuldigt | fehlt
                | Haber, Gudrun | x | |
                | Strack, Levin | | x |
                | Amsel, Rolf | | | x
                """)).containsExactly("Gudrun Haber PRESENT", "Levin Strack EXCUSED", "Rolf Amsel ABSENT");
    }

    @Test
    void reads_fields_of_a_table_without_a_heading_row() {
        assertThat(read("""
                | Wann | Dienstag, 3. Mai 2016
                | Dabei | Ina Probst (Tiefbauamt), Levin Strack
                | | Gudrun Haber
                | Nicht dabei | Rolf Amsel (krank), Polizei
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber PRESENT",
                "Rolf Amsel EXCUSED");
        assertThat(read("""
                | Ina Probst | Stadtwerke | anwesend
                | Rolf Amsel | Bauamt | e
                | Gudrun Haber | Sportamt | n. e.
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Gudrun Haber ABSENT");
    }

    @Test
    void a_column_may_name_who_came_instead() {
        assertThat(read("""
                | Mitglied | anw. | entsch. | Vertretung
                | Probst, Ina | x | |
                | Amsel, Rolf | | x | Strack, Levin
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack DEPUTY");
    }

    @Test
    void a_legend_tells_what_marks_mean() {
        assertThat(read("""
                | Nr. | Name | Verein | Status
                | 1 | Ina Probst | Turnverein | k
                | 2 | Rolf Amsel | Chor | f

                k = anwesend, f = fehlt
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel ABSENT");
    }

    @Test
    void bodies_send_people_to_a_sitting() {
        assertThat(read("""
                | Institution | vertreten durch | anwesend
                | Umweltamt | Ina Probst | ja
                | Stadtwerke | Rolf Amsel | nein
                | Chor | Gudrun Haber (i. V. Levin Strack) | ja
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel ABSENT", "Gudrun Haber DEPUTY",
                "Levin Strack EXCUSED");
    }

    @Test
    void lists_stand_anywhere_in_a_text_and_end_where_it_goes_on() {
        List<Block> blocks = SampleText.blocks("""
                # Bericht

                Im Mai wurde geprüft, was geht.

                An der Auswertung am 3. Mai nahmen teil: Ina Probst (Kämmerin), Levin Strack; entschuldigt: Rolf Amsel.

                Gudrun Haber, Sprecherin der Mieter

                | Name | Funktion | Anwesenheit
                | Mai Stern | Stadtverordnete | anwesend
                """);
        assertThat(AttendanceRule.people(blocks, 0, false, null)).extracting(ToldAttendance::of).contains(
                "Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel EXCUSED", "Mai Stern PRESENT");
    }

    @Test
    void a_mark_may_have_something_behind_it() {
        assertThat(read("""
                | Name | Stelle | 14.06.
                | Probst, Ina | Bauamt | x (bis 12 Uhr)
                | Strack, Levin | Bauamt | V Amsel
                | Haber, Gudrun | Bauamt | o

                x = anwesend, o = ohne Abmeldung gefehlt, V = in Vertretung für
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack DEPUTY", "Amsel EXCUSED",
                "Gudrun Haber ABSENT");
    }

    @Test
    void names_of_a_list_for_signatures_may_stand_in_capitals_with_more_beside_them() {
        assertThat(read("""
                | Nr. | Name (bitte leserlich) | woher | Unterschrift
                | 1 | PROBST, INA | Stadt Talheim | I. Probst
                | 2 | DR. VAN AMSEL, ROLF | Auheim (in Vertretung L. Strack) | v. Amsel
                | 3 | HABER, GUDRUN | Bürgerverein | –
                """)).containsExactly("Ina Probst PRESENT", "Dr. Rolf van Amsel DEPUTY", "L. Strack EXCUSED",
                "Gudrun Haber ABSENT");
        assertThat(read("""
                | Teilnehmende | da | fehlt
                | Ina Probst, Stadtplanung | x |
                | Rolf Amsel, Polizei | | x
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel ABSENT");
    }

    @Test
    void reads_the_column_of_the_day_of_which_the_document_tells() {
        String list = """
                | Name | Amt | 20.02. | 17.04. | 19.06. | Bemerkung (zum Tag)
                | Probst, Ina | Sozialamt | x | e | x (bis 15 Uhr) |
                | Amsel, R. | Stadtplanung | x | – | e, Urlaub |
                | Strack, Levin | Seniorenrat | – | x | – |
                """;
        assertThat(read(list, new DocumentDate(2018, 4, 17)))
                .containsExactly("Ina Probst EXCUSED", "R. Amsel ABSENT", "Levin Strack PRESENT");
        assertThat(read(list, null))
                .containsExactly("Ina Probst PRESENT", "R. Amsel EXCUSED", "Levin Strack ABSENT");
        assertThat(read(list.replace("17.04.", "Di, 17. April 2018"), new DocumentDate(2018, 4, 17)))
                .containsExactly("Ina Probst EXCUSED", "R. Amsel ABSENT", "Levin Strack PRESENT");
    }

    @Test
    void reads_marks_as_the_legend_below_explains_them() {
        assertThat(read("""
                | Name | Stelle | 24.02. | Bemerkung
                | Ina Probst | Stadtplanung | x | i. V. Haber
                | Rolf Amsel | Bauamt | V (Strack, Levin) |
                | Mai Stern | Schulamt | o |
                | Gudrun Lerch | Hochschule | – |

                x = da   V = hat abgesagt, Vertretung da   o = ohne Nachricht nicht erschienen, – = nicht geladen
                """)).containsExactly("Ina Probst DEPUTY", "Haber EXCUSED", "Rolf Amsel EXCUSED",
                "Levin Strack DEPUTY", "Mai Stern ABSENT");
    }

    @Test
    void reads_who_came_instead_with_what_he_or_she_is() {
        assertThat(read("""
                | Stadt | Mitglied | anw. | entsch. | vertreten durch
                | Talheim | Frau Dr. Probst, Beigeordnete | | x | Herrn Amsel (FB 61)
                | Auheim | Herr Strack, Stadtmarketing | – | – | –
                """)).containsExactly("Dr. Probst EXCUSED", "Amsel DEPUTY", "Strack ABSENT");
    }

    @Test
    void reads_members_of_councils_as_they_are_called_in_short() {
        assertThat(read("""
                ## A. Anwesend

                | SPD-Fraktion | CDU-Fraktion
                | Rm. Ina Probst, Vorsitzende | Rm. Rolf Amsel (bis 19 Uhr)
                | s. B. Levin Strack, ab TOP 4 | Rm. Gudrun Haber i. V. f. Rm. Stern
                | Rm. Werner Hagemeister | StOAR Lerch als Schriftführer

                Entschuldigt: Rm. Stern

                Es fehlte: s. E. Osman al-Khatib (Beirat)
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel PRESENT", "Levin Strack PRESENT",
                "Stern EXCUSED", "Gudrun Haber DEPUTY", "Werner Hagemeister PRESENT", "Lerch PRESENT", "Stern EXCUSED",
                "Osman al-Khatib ABSENT");
    }

    @Test
    void reads_labels_with_a_blank_before_their_colon() {
        assertThat(read("""
                Anwesend :

                | Herr Probst | Bauamt | Leitung
                | Hr. Amsel | Ordnungsamt | f. Hr. Strack

                fehlt :  Wohnungsbaugesellschaft, Hr. Lerch (zum dritten Mal)
                """)).containsExactly("Probst PRESENT", "Strack EXCUSED", "Amsel DEPUTY", "Lerch ABSENT");
    }

    @Test
    void a_mark_may_stand_in_brackets_behind_another_one() {
        assertThat(read("""
                x = anwesend, E = entschuldigt, V = Vertretung

                | Name | Amt | anwesend
                | Ina Probst | Bauamt | x (V)
                | Rolf Amsel | Schulamt | E
                """)).containsExactly("Ina Probst DEPUTY", "Rolf Amsel EXCUSED");
    }

    @Test
    void headings_of_columns_may_say_who_came_and_who_did_not() {
        assertThat(read("""
                | gekommen | abgesagt | nachrichtlich an
                | Ina Probst, Bauamt | Rolf Amsel, Werbering | Mai Stern, Tagblatt
                | Levin Strack (ab 17 Uhr) | | Gudrun Haber
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack PRESENT");
    }

    @Test
    void a_label_before_the_marks_is_enough_to_explain_them() {
        assertThat(read("""
                Zeichen: o vor Ort, a hat abgesagt, k ohne Nachricht, v eingesprungen für jemanden aus dem Haus

                | Stadt | Name | 3.2.
                | Talheim | Ina Probst | o
                | Talheim | Rolf Amsel | a
                | Auheim | Levin Strack | k
                | Auheim | Mai Stern | v
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Levin Strack ABSENT",
                "Mai Stern DEPUTY");
    }

    @Test
    void without_a_heading_row_the_town_may_stand_first_and_words_for_the_mark_behind() {
        assertThat(read("""
                **Teilnehmende**

                | Talheim | Ina Probst, Bauamt | anw.
                | Auheim | Rolf Amsel, Erster Stadtrat | entsch., i. V. Mai Stern
                | Bauheim | Levin Strack | fehlt ohne Nachricht
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel EXCUSED", "Mai Stern DEPUTY",
                "Levin Strack ABSENT");
    }
}
