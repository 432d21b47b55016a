package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whom letters, motions and decisions address, who has signed them, and what those people are.
class LetterPeopleTest {

    @Test
    void an_addressee_has_written_nothing_and_is_what_the_address_says() {
        assertThat(people("""
                # Antrag

                An Herrn
                Oberbürgermeister
                Rolf Amsel

                Am Anger 8, 12345 Talheim

                ## Mehr Bänke am Anger

                Die Verwaltung stellt bis zum Sommer zehn Bänke auf.
                """)).containsExactly("Rolf Amsel | Oberbürgermeister | mentioned");
        assertThat(people("""
                An den Oberbürgermeister der Kreisstadt Talheim
                Herrn Rolf Amsel
                Am Anger 8

                # Mehr Bänke am Anger

                Die Verwaltung stellt bis zum Sommer zehn Bänke auf.
                """)).containsExactly("Rolf Amsel | Oberbürgermeister | Kreisstadt Talheim | Talheim | mentioned");
        assertThat(people("""
                # Ihre Anfrage

                Herrn Stadtrat
                Rolf Amsel

                Sehr geehrter Herr Amsel,

                gern beantworte ich Ihre Fragen.
                """)).containsExactly("Rolf Amsel | Stadtrat | mentioned");
    }

    @Test
    void an_address_for_both_is_read_as_the_name_wants_it() {
        String text = """
                # I. Sachverhalt

                Der Antrag wurde geprüft.

                # II. An den/die Vorsitzende/n des Kulturbeirats 4
                %s

                # III. Beschluss
                """;
        assertThat(people(text.formatted("Herr Rolf Amsel")))
                .containsExactly("Rolf Amsel | Vorsitzender des Kulturbeirats 4 | mentioned");
        assertThat(people(text.formatted("Frau Dr. Ina Probst")))
                .containsExactly("Dr. Ina Probst | Vorsitzende des Kulturbeirats 4 | mentioned");
    }

    @Test
    void a_sentence_that_begins_so_is_no_address() {
        assertThat(people("""
                # Bericht

                An die Leiterin des Hauses ging ein Blumenstrauß.

                Text: Rolf Amsel
                """)).containsExactly("Rolf Amsel | author");
        assertThat(people("""
                # Was bleibt

                Rolf Amsel

                An das Fest denken alle gern zurück.
                """)).containsExactly("Rolf Amsel | author");
    }

    @Test
    void whoever_signs_a_motion_has_written_it() {
        assertThat(people("""
                # Antrag

                Die Verwaltung stellt Bänke auf.

                **Initiative:**

                **Stadträtin Maren Kern**

                Gezeichnet:

                Stadtrat Rolf Amsel
                Stadträtin Ina Probst

                **Ratsfraktion**

                **Neue Mitte / Grüner Anger**

                fraktion@talheim.example
                """)).containsExactly("Maren Kern | Stadträtin | Ratsfraktion Neue Mitte / Grüner Anger | author",
                "Rolf Amsel | Stadtrat | Ratsfraktion Neue Mitte / Grüner Anger | author",
                "Ina Probst | Stadträtin | Ratsfraktion Neue Mitte / Grüner Anger | author");
        assertThat(people(
                "# Antrag\n\nEs fehlen Bänke.\n\nGezeichnet:\n\nRolf Amsel\n\nRatsfraktion\n\nTelefon: 0123 456789"))
                .containsExactly("Rolf Amsel | Ratsfraktion | author");
        assertThat(people("# Bericht\n\nInitiative:\n\nDas Haus steht leer.\n\nRolf Amsel war dort."))
                .containsExactly("Rolf Amsel | mentioned");
    }

    @Test
    void signatures_side_by_side_have_their_functions_in_the_next_row() {
        assertThat(people("""
                # Antrag

                Die Verwaltung stellt Bänke auf.

                | Rolf Amsel (Initiative) | Ina Probst
                | Stadtrat | Stadträtin
                | Maren Kern | Jan Peters
                | Stadträtin | Stadtrat
                """)).containsExactly("Rolf Amsel | Stadtrat | author", "Ina Probst | Stadträtin | author",
                "Maren Kern | Stadträtin | author", "Jan Peters | Stadtrat | author");
        assertThat(people("""
                # Beschluss

                | Die Vorsitzende | Der Referent
                | Ina Probst | Rolf Amsel
                """)).containsExactly("Ina Probst | Vorsitzende | author", "Rolf Amsel | Referent | author");
        assertThat(people("# Bericht\n\n| Rolf Amsel | Ina Probst\n| Zelt | Kuchen"))
                .containsExactly("Rolf Amsel | mentioned", "Ina Probst | mentioned");
    }

    @Test
    void the_function_stands_below_the_name_and_a_label_there_belongs_to_what_follows() {
        assertThat(people("""
                # Einladung

                **Vorsitzender:**

                **Rolf Amsel**

                **Geschäftsstelle:**

                Am Anger 8, 12345 Talheim Telefon: 0123 456789

                Ich lade Sie zur Sitzung ein.

                1. Bericht vom Anger

                2. Bänke am Ufer

                Mit freundlichen Grüßen

                gez. Ina Probst
                Stellvertretende Vorsitzende des Beirats
                """)).containsExactlyInAnyOrder("Rolf Amsel | Vorsitzender | mentioned",
                "Ina Probst | Stellvertretende Vorsitzende des Beirats | author");
    }

    @Test
    void an_office_above_a_name_is_no_talk() {
        assertThat(people("""
                # Referat für Grünflächen

                Ina Probst

                Leitende Stadtdirektorin

                Sehr geehrte Damen und Herren,

                die Bänke stehen.

                Mit freundlichen Grüßen

                gez.

                Ina Probst
                """)).containsExactly("Ina Probst | Leitende Stadtdirektorin | author");
    }

    @Test
    void an_event_with_a_given_name_in_its_title_is_nobody() {
        assertThat(people("# Einladung\n\nRosa Wheels Only Contest am 8. Juni")).isEmpty();
        assertThat(people("# Einladung\n\nMark The Date, sagt Ina Probst.")).containsExactly("Ina Probst | mentioned");
    }

    @Test
    void a_street_run_together_with_a_name_is_no_part_of_it() {
        assertThat(people("# Antwort\n\nHerrn Rolf Amsel-Ufersteigstr, 14 in Talheim"))
                .containsExactly("Rolf Amsel | mentioned");
        assertThat(people("# Antwort\n\nHerrn Rolf Amsel-Probst in Talheim"))
                .containsExactly("Rolf Amsel-Probst | mentioned");
    }

    private static List<String> people(String text) {
        Evidence evidence = new Evidence(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), List.of(),
                null, null, SourcePath.of("a.pdf"), "application/pdf", List.of());
        return PeopleRule.people(evidence, "Schreiben", null).stream().map(LetterPeopleTest::written).toList();
    }

    private static String written(Person person) {
        return Stream.of(person.name(), person.function(), person.office(), person.organisation(), person.city(),
                person.role().name().toLowerCase(Locale.ROOT)).filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
    }
}
