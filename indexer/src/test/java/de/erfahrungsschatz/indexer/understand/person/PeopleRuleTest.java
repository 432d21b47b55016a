package de.erfahrungsschatz.indexer.understand.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.understand.SampleText;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.SourcePath;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PeopleRuleTest {

    @Test
    void two_spellings_of_one_person_are_one_and_keep_the_strongest_role() {
        List<Person> people = people("Bericht", """
                Redaktion: Dr. Maren Kern, Stadtplanungsamt

                Fr. Dr. Kern stellte den Plan vor. M. Kern und Jan Kern waren dafür.
                """);
        assertThat(people).extracting(Person::name).containsExactly("Dr. Maren Kern", "Jan Kern");
        assertThat(people.getFirst().role()).isEqualTo(Role.AUTHOR);
        assertThat(people.getFirst().office()).isEqualTo("Stadtplanungsamt");
        assertThat(people.getFirst().provenance().rule()).isEqualTo("person.credit");
    }

    @Test
    void things_that_stand_where_names_stand_are_nobody_and_a_reason_is_no_organisation() {
        assertThat(people("Protokoll der Sitzung", """
                Protokoll der Sitzung

                Anwesend:
                - Mediation Südhütte
                - Vorbereitungsgruppe Bachaue
                - Maren Kern (Stadtplanungsamt)

                Entschuldigt: Klaas Uphoff (Ernte), Sophie Anders (Jugendvertretung, Prüfungstermin)

                TOP 1 Begrüßung
                """)).extracting(person -> person.name() + " " + person.organisation() + " " + person.office())
                .containsExactlyInAnyOrder("Maren Kern null Stadtplanungsamt",
                        "Klaas Uphoff null null", "Sophie Anders Jugendvertretung null");
    }

    @Test
    void a_genitive_names_nobody_else() {
        assertThat(people("Bericht", """
                Redaktion: Maren Kern, Stadtplanungsamt

                Das war Maren Kerns Idee. Auch Jan Peters war dafür, und Jan Peters Frau.
                """)).extracting(Person::name).containsExactly("Maren Kern", "Jan Peters");
    }

    @Test
    void the_next_in_a_list_is_no_organisation_of_the_first() {
        assertThat(people("Kontakte", """
                | Zeit | Was | Wer
                | 19.15 | Zwei Berichte: ein Garten, ein Keller | Maren Kern, Jan Peters
                """)).allSatisfy(person -> assertThat(person.organisation()).as(person.name()).isNull());
    }

    @Test
    void the_month_of_a_report_is_no_part_of_a_function() {
        assertThat(people("Bericht", """
                Berichterstatterin: Maren Kern, Sachgebietsleiterin Haushalt · November 2012
                """)).extracting(Person::function).containsExactly("Sachgebietsleiterin Haushalt");
    }

    @Test
    void namesakes_in_different_cities_stay_two() {
        assertThat(people("Kontakte", """
                | Stadt | Name | Telefon
                | Hamm | Petra Vogt | 02381 17-0
                | Kiel | Petra Vogt | 0431 901-0
                """)).extracting(person -> person.name() + " " + person.city() + " " + person.role())
                .containsExactly("Petra Vogt Hamm CONTACT", "Petra Vogt Kiel CONTACT");
    }

    @Test
    void finds_who_can_be_reached_and_what_they_do() {
        assertThat(people("Ansprechpartner", """
                Herr Norbert Zirkel

                Baureferat

                Untere Sandstraße 34, 96049 Bamberg

                Tel 0951 87-1600

                Die Geschäftsstelle erreichen Sie unter 030 390473-0.
                """)).singleElement().satisfies(person -> {
            assertThat(person.role()).isEqualTo(Role.CONTACT);
            assertThat(person.office()).isEqualTo("Baureferat");
            assertThat(person.city()).isEqualTo("Bamberg");
        });
    }

    @Test
    void finds_who_is_in_charge_in_sentences_and_tables() {
        assertThat(roles("Protokoll", """
                Anwesend: Frau Kessler, Herr Dr. Ott, Lukas Baum, Nora Stein

                1. Radweg

                Frau Kessler kümmert sich um den Raum. Zuständig für die Presse ist Dr. Ott. Nora Stein ist nicht mehr zuständig.

                2. Aufgaben

                | Was | Wer | Bis wann
                | Bänke | Grünflächenamt | Mai
                | Einladung | Baum | Juni
                """)).containsExactly("Kessler responsible", "Dr. Ott responsible", "Lukas Baum responsible",
                "Nora Stein attendee");
    }

    @Test
    void finds_who_speaks_at_an_event() {
        assertThat(roles("Programm der Fachtagung", """
                10.00 Uhr Begrüßung: Bürgermeisterin Beate Vilhjalm, Münster

                10.15 – 11.00 Uhr Zufallsauswahl – Dr. Torge Hansen, Universität Bremen

                Workshop 2: Online-Dialoge

                Referent: Jonas Kluge (Agentur, Berlin)

                Anmeldung: Karin Pohl, Telefon 0251 492-1234
                """)).containsExactlyInAnyOrder("Beate Vilhjalm speaker", "Dr. Torge Hansen speaker",
                "Jonas Kluge speaker", "Karin Pohl contact");
    }

    @Test
    void bare_surnames_of_a_list_are_people_where_the_text_names_them_again() {
        assertThat(roles("Protokoll",
                "Anwesend: Probst, Strack, Polizei\n\nFrau Probst eröffnet. Herr Strack lobt das Fest."))
                .containsExactly("Probst attendee", "Strack attendee");
    }

    @Test
    void so_are_the_others_that_have_in_brackets_where_they_come_from() {
        assertThat(roles("Protokoll", """
                Anwesend: Probst (Aldenrath), Krämer (Quellstadt), Strack (Talheim)

                Frau Probst eröffnet. Herr Strack lobt das Fest."""))
                .containsExactly("Probst attendee", "Krämer attendee", "Strack attendee");
        assertThat(roles("Protokoll", """
                Anwesend: Probst (Aldenrath), Krämer, Strack (Talheim)

                Frau Probst eröffnet. Herr Strack lobt das Fest."""))
                .containsExactly("Probst attendee", "Strack attendee");
    }

    @Test
    void a_field_of_a_table_says_what_somebody_does() {
        assertThat(roles("Zwischenbericht", """
                | Projektleitung | Ina Probst
                | Ansprechpartner | Levin Strack, Tiefbauamt, Tel. 0251 492-1234
                | Bilder | Gudrun Haber
                """)).containsExactlyInAnyOrder("Ina Probst responsible", "Levin Strack contact",
                "Gudrun Haber mentioned");
    }

    @Test
    void whoever_moderates_is_in_charge_and_speaks_no_talk() {
        assertThat(roles("Dokumentation der Tagung", """
                Vortrag: Ina Probst, Hamm

                Moderation: Levin Strack, Kiel

                Auf dem Podium saßen Gudrun Haber und Rolf Amsel.
                """)).containsExactlyInAnyOrder("Ina Probst speaker", "Levin Strack responsible",
                "Gudrun Haber speaker", "Rolf Amsel speaker");
    }

    @Test
    void whoever_speaks_in_a_sitting_was_there() {
        assertThat(people("Wortprotokoll", """
                Vorsitzende: Guten Abend. Ich eröffne die Versammlung.

                Herr Bauer: Ich frage, wann der Lärm aufhört.

                Frau Dr. Lindner (Tiefbauamt): Die Arbeiten dauern bis März.

                Herr Bauer: Das glaube ich erst, wenn ich es sehe.
                """)).extracting(person -> person.name() + " " + person.role() + " " + person.attendance())
                .containsExactly("Bauer SPEAKER PRESENT", "Dr. Lindner SPEAKER PRESENT");
    }

    @Test
    void labels_in_capitals_are_of_people_who_are_named_elsewhere() {
        assertThat(roles("Folge 3", """
                Mit: Ina Probst (Moderation), Dr. Rolf Amsel

                [00:00:10] INA: Guten Tag zusammen, heute geht es um Bänke.

                [00:00:20] DR. AMSEL: Danke für die Einladung, sehr gern.

                [00:00:30] HINWEIS: Hier fehlt ein Stück der Aufnahme.
                """)).containsExactly("Ina Probst speaker", "Dr. Rolf Amsel speaker");
    }

    @Test
    void whoever_gives_a_report_in_a_sitting_speaks() {
        assertThat(roles("Protokoll", """
                Anwesend: Ina Probst, Rolf Amsel, Mai Stern

                Frau Probst trägt anhand von Folien vor. Herr Amsel stellt den Wunsch der Eltern vor.

                Frau Stern fragt nach.
                """)).containsExactly("Ina Probst speaker", "Rolf Amsel attendee", "Mai Stern attendee");
    }

    @Test
    void whoever_has_the_floor_at_a_sitting_was_there_but_not_who_writes_to_it() {
        assertThat(people("Protokoll", """
                Frau Ina Probst fragt nach den Kosten.

                Herr Rolf Amsel regt schriftlich an, das Thema zu vertagen.
                """)).extracting(person -> person.name() + " " + person.attendance()).containsExactly(
                "Ina Probst PRESENT",
                "Rolf Amsel null");
    }

    @Test
    void a_clause_tells_who_is_in_charge() {
        assertThat(roles("Sachstand", """
                Für die Vereine bietet Frau Ina Probst vom Sozialamt eine Sprechstunde an.

                Das Verfahren, das Herr Rolf Amsel ehrenamtlich betreut, läuft weiter.

                Die Runde wird von Levin Strack geleitet. Wir danken Nora Stein.
                """)).containsExactly("Ina Probst responsible", "Rolf Amsel responsible", "Levin Strack responsible",
                "Nora Stein mentioned");
    }

    @Test
    void an_h_is_a_herr_beside_a_frau() {
        assertThat(roles("Protokoll", "Teilnehmer:\n\n- Bauamt: Fr. Probst, H. Amsel\n\nH. Amsel fragt nach."))
                .containsExactly("Probst attendee", "Amsel attendee");
    }

    @Test
    void a_list_of_duties_names_those_who_have_them() {
        assertThat(roles("Notiz", """
                Anwesend: Ina Probst (IP), Levin Strack

                # To do

                - IP: lädt zum nächsten Treffen ein

                - Strack: Angebot einholen
                """)).containsExactly("Ina Probst responsible", "Levin Strack responsible");
    }

    @Test
    void a_row_with_a_number_is_a_contact() {
        assertThat(people("Verzeichnis", "| Talheim | Ina Probst | Jugendamt | 05261 555-21 | Kinderbeirat"))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.role()).isEqualTo(Role.CONTACT);
                    assertThat(person.office()).startsWith("Jugendamt");
                });
    }

    @Test
    void a_row_with_a_sum_or_years_is_none() {
        for (String figure : List.of("36000", "36 000", "2019–2023", "2019/20")) {
            assertThat(people("Verzeichnis", "| Lindenhafen | Runder Tisch | Nachtökonomie | " + figure)).as(figure)
                    .isEmpty();
        }
        assertThat(people("Verzeichnis", "| Lindenhafen | Ina Probst | Jugendamt | 0221471012")).hasSize(1);
    }

    @Test
    void a_list_explains_by_which_letters_people_are_called() {
        assertThat(roles("Protokoll", """
                | Name | Stelle | Kürzel | TN
                | Probst, Ina | Stadtplanung | IP | x
                | Amsel, Rolf | Mieterbeirat | RA | x

                RA klärt bis Juni, ob der Laden frei ist.

                | Aufgabe | Wer | bis
                | Aushang | IP | 12.07.
                """)).containsExactly("Ina Probst responsible", "Rolf Amsel responsible");
    }

    @Test
    void people_stand_above_the_agenda_under_who_sent_them() {
        assertThat(people("Protokoll der Sitzung", """
                ### SPD

                - Ina Probst (Vorsitzende)
                - Levin Strack für Gudrun Haber

                ### Verwaltung

                - Rolf Amsel, Amt 51

                TOP 1 Haushalt

                Der Haushalt wird beraten.

                TOP 2 Verschiedenes

                | Probst | gez. Amsel
                | Vorsitz | Schriftführung
                """)).extracting(person -> person.name() + " " + person.attendance() + " " + person.role())
                .containsExactly("Ina Probst PRESENT ATTENDEE", "Gudrun Haber EXCUSED ATTENDEE",
                        "Levin Strack DEPUTY ATTENDEE", "Rolf Amsel PRESENT AUTHOR");
    }

    @Test
    void a_report_on_an_event_tells_who_spoke_there_and_who_could_not_come() {
        assertThat(people("Gemeinsam planen", """
                Bericht über die Tagung am 9. November

                Ina Probst, Stadtplanerin, betonte den Nutzen. Rolf Amsel musste leider absagen.
                """)).extracting(person -> person.name() + " " + person.role() + " " + person.attendance())
                .containsExactlyInAnyOrder("Ina Probst SPEAKER PRESENT", "Rolf Amsel ATTENDEE EXCUSED");
    }

    @Test
    void the_word_behind_the_given_name_of_somebody_listed_is_no_surname() {
        assertThat(people("Protokoll", """
                Anwesend: Irina Probst, Jonas Amsel

                TOP 1 Fest

                Verteilt sind: Irina Aufzug und Jonas Werkzeug.
                """)).extracting(Person::name).containsExactly("Irina Probst", "Jonas Amsel");
    }

    @Test
    void whoever_leads_a_sitting_is_in_charge_and_a_guest_of_one_item_speaks() {
        assertThat(roles("Protokoll", """
                Leitung: Ina Probst

                Gast zu TOP 2: Frau Dr. Lerch, Büro Plan

                Anwesend: Rolf Amsel, Levin Strack

                Gäste: Gudrun Haber, Nora Lemke

                TOP 1 Fest
                """)).containsExactlyInAnyOrder("Ina Probst responsible", "Dr. Lerch speaker", "Rolf Amsel attendee",
                "Levin Strack attendee", "Gudrun Haber attendee", "Nora Lemke attendee");
    }

    @Test
    void whoever_signs_below_has_written_but_not_the_chair_beside_another() {
        String text = """
                Anwesend: Rolf Amsel (Vorsitzender), Levin Strack, Ina Probst

                TOP 1 Fest

                Das Fest findet statt.

                """;
        assertThat(roles("Protokoll", text + "Probst")).contains("Ina Probst author");
        assertThat(roles("Protokoll", text + "i. A. Nora Lemke")).contains("Nora Lemke author");
        assertThat(roles("Protokoll", text + "gez. Amsel, gez. Probst\n\nProbst"))
                .contains("Ina Probst author", "Rolf Amsel attendee");
        assertThat(roles("Protokoll", text + "Ina Probst\n\nTel. 555-1")).doesNotContain("Ina Probst author");
    }

    @Test
    void tables_and_lists_of_tasks_name_whoever_does_them_in_any_way() {
        assertThat(roles("Protokoll", """
                Anwesend: Rolf Amsel, Levin Strack, Ina Probst, Ben Amsel

                TOP 1 Fest

                | Aufgabe | Person | Frist
                | Schlüssel | Strack | Mai
                | Zettel | Amsel, R. | sofort

                ## Weiteres Vorgehen

                - a) Fr. Probst: Antrag entwerfen
                """)).contains("Levin Strack responsible", "Rolf Amsel responsible", "Ina Probst responsible",
                "Ben Amsel attendee");
    }

    @Test
    void words_around_a_name_tell_who_is_in_charge() {
        for (String text : List.of("Den Vorsitz hat Frau Ina Probst.", "Geleitet hat sie Ina Probst vom Verein.",
                "Betreut wird es vom Team um Frau Ina Probst.", "Ihr Sprecher, Frau Ina Probst, war da.",
                "Wissenschaftliche Begleitung: Ina Probst, Hochschule")) {
            assertThat(roles("Bericht", text + " Das Fest fand statt.")).as(text).contains("Ina Probst responsible");
        }
        assertThat(roles("Bericht", "Vorgesehene Leitung: Ina Probst")).contains("Ina Probst mentioned");
        assertThat(roles("Bericht", "Für Fragen zur Auswertung: Ina Probst, Tel. 0631 99 00 63"))
                .contains("Ina Probst contact");
    }

    @Test
    void verbs_that_end_in_an_old_letter_tell_of_the_floor_too() {
        for (String verb : List.of("schloß die Sitzung", "hieß die Gäste willkommen", "schloss die Sitzung")) {
            assertThat(people("Protokoll", "TOP 1 Fest\n\nFrau Probst " + verb + ".\n\nTOP 2 Haus"))
                    .extracting(person -> person.name() + " " + person.attendance()).as(verb)
                    .containsExactly("Probst PRESENT");
        }
    }

    private static List<String> roles(String title, String text) {
        return people(title, text).stream()
                .map(person -> person.name() + " " + person.role().name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<Person> people(String title, String text) {
        Evidence evidence = new Evidence(Segmenter.split(SampleText.blocks(text), List.of()).getFirst(), List.of(),
                title,
                null, SourcePath.of("a.pdf"), "application/pdf", List.of());
        return PeopleRule.people(evidence, title, null);
    }
}
