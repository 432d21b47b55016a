package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import org.junit.jupiter.api.Test;

class TitleRuleTest {

    @Test
    void takes_what_the_source_states_before_a_heading_and_without_reply_marks() {
        Derived<String> title = TitleRule.title(Documents.of("a.eml", "# Hallo", "message/rfc822",
                "AW: Re: Ablauf am Samstag", null));
        assertThat(title.value()).isEqualTo("Ablauf am Samstag");
        assertThat(title.provenance().rule()).isEqualTo("title.stated");
    }

    @Test
    void takes_the_first_heading_that_is_a_title() {
        assertThat(title("# Inhaltsverzeichnis\n\n# Wege ans Wasser")).isEqualTo("Wege ans Wasser");
    }

    @Test
    void passes_over_letterhead_office_and_fields() {
        assertThat(title("""
                STADT TALHEIM

                Amt für Strukturwandel

                Ort: Rathaus, Zimmer 12

                Protokoll der 5. Sitzung

                Die Sitzung beginnt pünktlich.
                """)).isEqualTo("Protokoll der 5. Sitzung");
    }

    @Test
    void joins_a_title_that_was_wrapped() {
        assertThat(
                title("Wer hört die Sirene? Fokusgruppen zur\nHochwasservorsorge in Talheim\nBericht, November 2020"))
                .isEqualTo("Wer hört die Sirene? Fokusgruppen zur Hochwasservorsorge in Talheim");
        assertThat(
                title("Drei Fünftel gegen das Hotel\nWas eine Werkstatt wert ist, wenn am Ende der Bürger entscheidet"))
                .isEqualTo("Drei Fünftel gegen das Hotel");
    }

    @Test
    void no_part_that_every_paper_has_is_its_title() {
        assertThat(title("""
                Datum: 3. Mai 2011 | Hauptamt

                Entscheidung über den Zuschuss
                für das Uferfest

                # I. Sachverhalt

                Der Verein Uferleben beantragt 300 Euro.
                """)).isEqualTo("Entscheidung über den Zuschuss für das Uferfest");
        assertThat(title("# Referat für Grün und Wasser\n\n# Bänke am Talheimer Ufer\n\nDazu haben Sie gefragt."))
                .isEqualTo("Bänke am Talheimer Ufer");
    }

    @Test
    void neither_a_torn_line_nor_running_text_nor_place_and_day_is_one() {
        assertThat(title("# Ufer- und\n\nWasseramt\n\nBänke am Ufer")).isEqualTo("Bänke am Ufer");
        assertThat(title("Talheim, 3. Mai 2011\n\nEntscheidung über die\n\nBänke am Ufer\n\n## 2. Lage der Bänke"))
                .isEqualTo("Entscheidung über die Bänke am Ufer");
        assertThat(title("Im Übrigen bleiben die Bänke so stehen\n"
                + "wie sie stehen und werden im Herbst gestrichen ".repeat(4)))
                .isEqualTo("datei");
    }

    @Test
    void the_kind_of_paper_goes_with_what_it_is_about() {
        assertThat(title("# NIEDERSCHRIFT\n\nüber die 3. Sitzung des Beirats Ufer am Montag, dem 3. Mai 2011"))
                .isEqualTo("Niederschrift über die 3. Sitzung des Beirats Ufer");
        assertThat(
                title("# ANTRAG\n\nDie Bänke am Ufer bleiben stehen\n\nDie Verwaltung wird gebeten, sie zu streichen."))
                .isEqualTo("Antrag: Die Bänke am Ufer bleiben stehen");
        assertThat(title("# Beschlussvorlage Nr. 12/2011\n\n| Datum | 3. Mai 2011\n\n| Betreff | Bänke am Ufer"))
                .isEqualTo("Beschlussvorlage: Bänke am Ufer");
        assertThat(title("Antragsteller: Verein Uferleben für die Maßnahme: Fest am Ufer\n\n# I. Sachverhalt"))
                .isEqualTo("Fest am Ufer");
        assertThat(title("# Bänke am Ufer\n\n| Gegenstand | Anzahl\n| Bänke | 3")).isEqualTo("Bänke am Ufer");
    }

    @Test
    void a_letter_or_mail_is_called_after_its_subject() {
        Derived<String> mail = TitleRule.title(Documents.of("a.docx", """
                Gesendet: Dienstag, 3. Mai 2011 16:42

                Betreff: AW: Bänke am Ufer

                Liebe Frau Aal, gern.
                """));
        assertThat(mail.value()).isEqualTo("Bänke am Ufer");
        assertThat(mail.provenance().rule()).isEqualTo("title.subject");
        assertThat(title("""
                STADT TALHEIM

                Frau Ida Aal

                Ufergasse 3, 12345 Talheim

                Ihr Schreiben vom 2. Mai

                Neue Bänke für das Ufer

                Sehr geehrte Frau Aal,

                die Bänke werden im Herbst gestrichen.
                """)).isEqualTo("Neue Bänke für das Ufer");
    }

    @Test
    void a_short_title_is_followed_by_its_subtitle() {
        assertThat(title("# Stimmen am Ufer\n\n## Abschlussbericht zum Dialog in Talheim\n\nWir haben gefragt."))
                .isEqualTo("Stimmen am Ufer. Abschlussbericht zum Dialog in Talheim");
        assertThat(title("# Wer spricht am Ufer?\n\n## 1. Anlass der Befragung\n\nWir haben gefragt."))
                .isEqualTo("Wer spricht am Ufer?");
    }

    @Test
    void is_called_after_its_file_when_nothing_else_tells() {
        Derived<String> title = TitleRule.title(Documents.of("talheim/Vermerk_Halde_2012.pdf",
                "Die Halde ist gesperrt, und das bleibt sie bis auf Weiteres."));
        assertThat(title.value()).isEqualTo("Vermerk Halde 2012");
        assertThat(title.provenance().rule()).isEqualTo("title.file-name");
    }

    @Test
    void a_sheet_does_not_name_a_table() {
        assertThat(TitleRule.title(Documents.of("Formatliste.xlsx", "# Tabelle1\n\n| Stadt | Format",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null, null)).value())
                .isEqualTo("Formatliste");
    }

    private static String title(String text) {
        return TitleRule.title(Documents.of("datei.pdf", text)).value();
    }
}
