package de.erfahrungsschatz.indexer.understand.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInTextTest {

    @Test
    void finds_people_by_address_title_function_and_given_name() {
        assertThat(names("Herr Essen und Frau Dr. v. Hagen trafen Stadtrat Schwarz, Prof. Dr. Stein und Ayşe Kaya."))
                .containsExactly("Essen", "Dr. v. Hagen", "Schwarz", "Prof. Dr. Stein", "Ayşe Kaya");
        assertThat(names("Rektor Dr. Hans-Georg Albrecht, Thi Mai Nguyen und Friederike von Alpen"))
                .containsExactly("Dr. Hans-Georg Albrecht", "Thi Mai Nguyen", "Friederike von Alpen");
    }

    @Test
    void places_and_things_that_bear_a_name_are_nobody() {
        assertThat(
                names("Die Astrid-Lindgren-Schule am Willy Brandt Platz und die Karl Schmidt GmbH in Horst (Holstein)"))
                .isEmpty();
        assertThat(names("Der Stadtrat Herne und die Koordinatorin Bürgerbeteiligung kamen im Mai Hamburg besuchen."))
                .isEmpty();
        assertThat(names("Frau Präsidentin, meine Damen und Herren, der Ernst der Lage ist bekannt.")).isEmpty();
    }

    @Test
    void what_bears_a_given_name_is_nobody() {
        assertThat(names("Die Linde Apotheke, der Heide Park, das Büro Wolf Umwelt und das Ernst Probst Forum"))
                .isEmpty();
        assertThat(names("Er ist Herr der Lage, und der Oberbürgermeister Stadtmitte gibt es nicht.")).isEmpty();
    }

    @Test
    void unusual_given_names_belong_to_the_name() {
        assertThat(names("Ina Ylvi Probst sprach mit Bürgermeister Lonko Sassel über den Plan."))
                .containsExactly("Ina Ylvi Probst", "Lonko Sassel");
    }

    @Test
    void initials_and_functions_make_names_of_words_that_are_nothing_else() {
        assertThat(names("Anm. (T. Poppin): Ratsmitglied Lemke und Mitarbeiter Sassel fehlen."))
                .containsExactly("T. Poppin", "Lemke", "Sassel");
        assertThat(names("Z. B. Hallenbad, Sprecher der Händler und Koordinatorin Bürgerbeteiligung")).isEmpty();
    }

    @Test
    void names_of_other_languages_stay_whole() {
        assertThat(names("Frau Phạm Thị Hoa, Herr Tran Van Minh, Herr al-Khatib und Hussein al-Jaberi kamen."))
                .containsExactly("Phạm Thị Hoa", "Tran Van Minh", "al-Khatib", "Hussein al-Jaberi");
    }

    @Test
    void surnames_may_be_words_of_offices_farms_and_days() {
        assertThat(names("Herr Meyer zu Drewer, Dezernent Fritz Burmeister, Dr. Jonas Freitag und Frau Hofmeister"))
                .containsExactly("Meyer zu Drewer", "Fritz Burmeister", "Dr. Jonas Freitag", "Hofmeister");
        assertThat(names("Fleischermeister und Ortsbrandmeister, Frau Müller zum Thema, Jonas Freitag ab 8 Uhr"))
                .containsExactly("Müller");
    }

    @Test
    void members_of_councils_are_called_in_short() {
        assertThat(names("Rm. Tölle, s. B. Freise, Stv. von Wangenheim, Techn. Beig. Probst, StOAR Pohlmann"))
                .containsExactly("Tölle", "Freise", "von Wangenheim", "Probst", "Pohlmann");
    }

    private static List<String> names(String text) {
        return NamesInText.find(text).stream().map(mention -> mention.name().written()).toList();
    }

    @Test
    void reads_officials_and_elected_people_by_how_they_are_called_in_short() {
        assertThat(
                names("StI Lerch, EStR Dr. Probst, BM'in Haber-Stern, Rf. von der Aue und stv. Vorsitzende Ina Amsel"))
                .containsExactly("Lerch", "Dr. Probst", "Haber-Stern", "von der Aue", "Ina Amsel");
        assertThat(names("Gemeindevertreterin Petersring und Bürgervorsteher Lerch lehnten den Bau am Westring ab."))
                .containsExactly("Petersring", "Lerch");
    }

    @Test
    void surnames_of_two_words_stay_whole() {
        assertThat(names("Frau Zitella Lo Verdo, Herr El Mansour, Salvatore Di Fonzo und Jan te Wierik"))
                .containsExactly("Zitella Lo Verdo", "El Mansour", "Salvatore Di Fonzo", "Jan te Wierik");
    }

    @Test
    void small_letters_are_no_title() {
        assertThat(names("Der Schnellste fuhr 80 km/h. Zwei Unfälle gab es.")).isEmpty();
    }

    @Test
    void given_names_may_be_written_as_one_word() {
        assertThat(names("Es sprachen Ilselotte Probst und Karlheinrich Amsel.")).containsExactly("Ilselotte Probst",
                "Karlheinrich Amsel");
    }

    @Test
    void what_somebody_does_or_pays_is_no_name() {
        assertThat(names("Rede von Ina Probst zur Einbringung des Plans")).containsExactly("Ina Probst");
        assertThat(names("Es gab 40 Mark Entschädigung.")).isEmpty();
    }
}
