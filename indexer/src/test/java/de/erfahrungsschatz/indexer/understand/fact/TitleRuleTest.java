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
