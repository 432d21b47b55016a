package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnedNamesTest {

    @Test
    void another_entry_begins_with_another_surname_and_given_name() {
        assertThat(read("Entschuldigt: Amsel, Rolf (Bauamt), Dr.-Ing. Probst, Katharina (SPD)"))
                .containsExactly("Rolf Amsel EXCUSED", "Dr.-Ing. Katharina Probst EXCUSED");
        assertThat(read("Anwesend: von Stern-Aue, Peter; Graf von Lerch, Anton"))
                .containsExactly("Peter von Stern-Aue PRESENT", "Anton Graf von Lerch PRESENT");
    }

    @Test
    void where_all_surnames_stand_first_no_comma_need_tell_it() {
        assertThat(read("Anwesend: Amsel Rolf, Probst Katharina, Lerch Anton (bis 18 Uhr)"))
                .containsExactly("Rolf Amsel PRESENT", "Katharina Probst PRESENT", "Anton Lerch PRESENT");
        assertThat(read("Anwesend: Rolf Amsel, Katharina Probst, Anton Lerch, Strack Peter"))
                .containsExactly("Rolf Amsel PRESENT", "Katharina Probst PRESENT", "Anton Lerch PRESENT",
                        "Strack Peter PRESENT");
    }

    @Test
    void a_whole_name_behind_a_comma_is_not_turned() {
        assertThat(read("Anwesend: Neustadt, Ina Probst, Bauamt")).doesNotContain("Ina Probst Neustadt PRESENT");
    }
}
