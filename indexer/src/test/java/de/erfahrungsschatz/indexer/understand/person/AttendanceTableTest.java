package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttendanceTableTest {

    @Test
    void whoever_was_there_for_a_part_of_the_meeting_was_there() {
        assertThat(read("""
                | Name | Für | Fr | Sa
                | Probst, Ina | Stadt | x | –
                | Strack, Levin | Verein | – | x
                | Haber, Gudrun | Chor | entsch. | entsch.
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber EXCUSED");
    }

    @Test
    void the_column_that_says_so_tells_it_and_no_letters_for_names() {
        assertThat(read("""
                | Name, Vorname | Amt | Kürzel | Teilnahme
                | Probst, Ina | 61 | Pro | ✓ bis 10.15
                | Strack, Levin | 66 | Str | entsch.
                | Haber, Gudrun | 32 | Hab | i. V. für Str
                """)).contains("Ina Probst PRESENT", "Levin Strack EXCUSED", "Gudrun Haber DEPUTY");
    }

    @Test
    void a_column_of_any_kind_may_say_for_whom_somebody_came() {
        assertThat(read("""
                | Name | für | Unterschrift
                | Probst, Ina | Schulen | gez.
                | Strack, Levin | i. V. Amsel | gez.
                | Haber, Gudrun | f. Uphoff | per Zoom
                """)).contains("Ina Probst PRESENT", "Levin Strack DEPUTY", "Amsel EXCUSED", "Gudrun Haber DEPUTY",
                "Uphoff EXCUSED");
    }

    @Test
    void times_tell_that_somebody_was_there() {
        assertThat(read("""
                | Mitglied | Fraktion | anwesend von – bis
                | Probst, Ina | SPD | 18:00 – 20:47
                | Strack, Levin | CDU | E
                | Haber, Gudrun | FDP | U
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack EXCUSED", "Gudrun Haber ABSENT");
    }

    @Test
    void who_and_whether_they_came_need_no_other_words() {
        assertThat(read("""
                | Wer | Woher | Da?
                | Ina Probst | Stadt | ja
                | Levin Strack | Verein | nein
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack ABSENT");
        assertThat(read("""
                | Institution | Vertreter/in | Anwesenheit
                | Stadt | Ina Probst; Rolf Amsel | x
                | Chor | Katja Stern, dafür Jan Kern | x
                """)).containsExactly("Ina Probst PRESENT", "Rolf Amsel PRESENT", "Katja Stern EXCUSED",
                "Jan Kern DEPUTY");
    }

    @Test
    void whoever_has_something_to_do_has_not_therefore_come() {
        assertThat(read("""
                | Was | Wer | Bis | Status
                | Plan zeichnen | Ina Probst | 3. Mai | offen
                """)).isEmpty();
    }
}
