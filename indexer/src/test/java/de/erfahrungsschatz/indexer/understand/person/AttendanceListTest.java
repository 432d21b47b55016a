package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceListTest {

    @Test
    void reads_a_table_and_passes_over_whoever_is_excused() {
        assertThat(read("""
                | Name | Funktion | Stadt / Organisation | Status
                | Ina Probst | Stadtplanerin | Stadt Talheim | anwesend bis 13 Uhr
                | Rolf Amsel | Stadtplanungsamt | Stadt Auheim | entschuldigt
                """)).containsExactly(
                new Person("Ina Probst", Person.Role.ATTENDEE, "Stadtplanerin", null, "Stadt Talheim", "Talheim",
                        Person.Attendance.PRESENT,
                        Provenance.rule("person.attendance", "Ina Probst, Stadtplanerin, Stadt Talheim")));
    }

    @Test
    void reads_names_in_one_line() {
        assertThat(read("Anwesend vor Ort: Ina Probst (Tiefbauamt), Levin Strack, Gudrun Haber (Bürgerbusverein)\n\n"
                + "Entschuldigt: Rolf Amsel")).extracting(Person::name)
                .containsExactly("Ina Probst", "Levin Strack", "Gudrun Haber");
    }

    @Test
    void a_table_of_anything_else_holds_no_people() {
        assertThat(read("| Name | Kosten\n| Uferweg | 400 Euro")).isEmpty();
    }

    private static List<Person> read(String text) {
        return AttendanceList.read(SampleText.blocks(text));
    }
}
