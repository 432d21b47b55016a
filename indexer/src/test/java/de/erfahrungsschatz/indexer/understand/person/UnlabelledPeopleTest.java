package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlabelledPeopleTest {

    @Test
    void bodies_list_whom_they_sent_to_a_sitting() {
        assertThat(read("""
                **Besetzung**

                SPD: Levin Strack, Gudrun Haber

                CDU: Rolf Amsel (entschuldigt)

                Aus den Ämtern: Ina Probst (61), Katja Stern (66)
                """)).containsExactly("Levin Strack PRESENT", "Gudrun Haber PRESENT", "Rolf Amsel EXCUSED",
                "Ina Probst PRESENT", "Katja Stern PRESENT");
        assertThat(read("Von der Stadt: Ina Probst, Levin Strack. Vom Verein: Gudrun Haber."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber PRESENT");
        assertThat(read("Mitglieder des Beirats: Ina Probst (Vorsitz), Levin Strack, Gudrun Haber (fehlt)"))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber ABSENT");
    }

    @Test
    void names_alone_below_a_heading_are_a_list() {
        assertThat(read("""
                **Tisch 1**

                Ina Probst (Stadt), Levin Strack (Verein)

                **Tisch 2**

                Gudrun Haber, Rolf Amsel
                """)).containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Gudrun Haber PRESENT",
                "Rolf Amsel PRESENT");
    }

    @Test
    void lines_of_other_people_are_none() {
        assertThat(read("Verteiler: Ina Probst, Levin Strack")).isEmpty();
        assertThat(read("Rückfragen: Ina Probst, Levin Strack")).isEmpty();
        assertThat(read("Vorstand: Ina Probst, Levin Strack")).isEmpty();
        assertThat(read("Sozialer Zusammenhalt, Bunter Nachmittag")).isEmpty();
    }
}
