package de.erfahrungsschatz.indexer.understand.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonLinesTest {

    @Test
    void a_name_line_holds_names_and_nothing_else() {
        assertThat(NameLine.names("Dr. Mirjam Asseln")).containsExactly("Dr. Mirjam Asseln");
        assertThat(NameLine.names("Mag. Mirjam Asseln")).containsExactly("Mag. Mirjam Asseln");
        assertThat(NameLine.names("Prof.in Dr. Mirjam Asseln")).containsExactly("Prof.in Dr. Mirjam Asseln");
        assertThat(NameLine.names("Jens-Peter von Wohl")).containsExactly("Jens-Peter von Wohl");
        assertThat(NameLine.names("Volker Hain und Nesrin Aydın")).containsExactly("Volker Hain", "Nesrin Aydın");
        assertThat(NameLine.names("Herzliche Grüße aus Talheim")).isEmpty();
        assertThat(NameLine.names("STADT TALHEIM")).isEmpty();
        assertThat(NameLine.names("Stadtplanungsamt Talheim")).isEmpty();
    }

    @Test
    void only_what_looks_like_names_is_taken_for_them() {
        assertThat(List.of("Dr. phil. habil. Ina della Probst", "Prof. Dr.-ingenieur Stern", "Amsel, Ina",
                "D’Arc-Kern, H.",
                "al-Khatib", "Ina Probst / Jan Kern")).allMatch(PersonName::mayBeIn);
        assertThat(List.of("", "Ina Probst (SPD)", "Haus 3", "Ina verantwortet alles", "Ina: Probst"))
                .noneMatch(PersonName::mayBeIn);
        assertThat(PersonName.parse("Dr. phil. habil. Ina della Probst").map(PersonName::surname))
                .contains("della Probst");
    }

    @Test
    void a_role_line_says_function_office_and_city() {
        assertThat(RoleLine.isRole("Sachgebietsleitung Stadterneuerung, Stadtplanungsamt, Stadt Talheim")).isTrue();
        assertThat(RoleLine.parse("Sachgebietsleitung Stadterneuerung, Stadtplanungsamt, Stadt Talheim"))
                .isEqualTo(new RoleLine("Sachgebietsleitung Stadterneuerung", "Stadtplanungsamt",
                        "Stadt Talheim", "Talheim"));
        assertThat(RoleLine.parse("Stadtbaurat, Dezernat III, Landeshauptstadt Talheim"))
                .isEqualTo(new RoleLine("Stadtbaurat", "Dezernat III", "Landeshauptstadt Talheim", "Talheim"));
    }

    @Test
    void a_sentence_is_no_role_line() {
        assertThat(RoleLine.isRole("Das Amt hat den Plan abgelehnt.")).isFalse();
        assertThat(RoleLine.isRole("Ort: Rathaus, Amt für Verkehr")).isFalse();
    }

    @Test
    void a_listed_person_has_an_office_or_an_organisation() {
        assertThat(RoleLine.ofListed("Tiefbauamt, Stadt Talheim"))
                .isEqualTo(new RoleLine(null, "Tiefbauamt", "Stadt Talheim", "Talheim"));
        assertThat(RoleLine.ofListed("Uferfreunde e. V."))
                .isEqualTo(new RoleLine(null, null, "Uferfreunde e. V.", null));
        assertThat(RoleLine.ofListed("Protokoll")).isEqualTo(new RoleLine("Protokoll", null, null, null));
        assertThat(RoleLine.ofListed("bis 13 Uhr")).isEqualTo(RoleLine.NONE);
        assertThat(RoleLine.ofListed("61")).isEqualTo(new RoleLine(null, "61", null, null));
    }
}
