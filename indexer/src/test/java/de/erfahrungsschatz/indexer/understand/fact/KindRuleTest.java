package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KindRuleTest {

    private final KindRule rule = new KindRule(new Vocabulary(VocabularyName.KINDS,
            List.of(kind("protokoll", "Protokoll", null, "Niederschrift"),
                    kind("protokoll-ak", "Arbeitskreisprotokoll", "protokoll", "Sitzung des Arbeitskreises"),
                    kind("gutachten", "Gutachten", null, "Gutachten"),
                    kind("pressemitteilung", "Pressemitteilung", null, "Pressemitteilung"),
                    kind("vorlage", "Ratsvorlage", null, "Beschlussvorlage"), kind("antrag", "Antrag", null, "Antrag"),
                    kind("projektbericht", "Projektbericht", null, "Abschlussbericht"),
                    kind("schreiben", "Schreiben", null, "Anschreiben"),
                    kind("programm", "Programm", null, "Ablaufplan"), kind("artikel", "Artikel", null, "Aufsatz"),
                    kind("newsletter", "Newsletter", null, "Rundbrief"),
                    kind("praesentation", "Präsentation", null, "Präsentation"))));

    @Test
    void of_several_kinds_in_a_title_the_first_counts_or_the_one_below_it() {
        assertThat(find("a.pdf", "# Protokoll zum Gutachten")).isEqualTo("protokoll kind.title-signal");
        assertThat(find("a.pdf", "# Protokoll der 3. Sitzung des Arbeitskreises Ufer"))
                .isEqualTo("protokoll-ak kind.title-signal");
    }

    @Test
    void a_line_above_the_body_and_the_file_tell_it_too() {
        assertThat(find("a.pdf", "# Neuer Markt\n\nPRESSEMITTEILUNG 11. Juni 2024"))
                .isEqualTo("pressemitteilung kind.header-signal");
        assertThat(find("Niederschrift_Rat.pdf", "# Neuer Markt")).isEqualTo("protokoll kind.file-name-signal");
    }

    @Test
    void so_does_a_long_line_that_says_of_what_it_is_the_record() {
        assertThat(find("a.pdf",
                "# Neuer Markt\n\nNiederschrift über die 7. Sitzung des Beirats für Wohnen am 8. Juni 2022"))
                .isEqualTo("protokoll kind.header-signal");
        assertThat(find("a.pdf",
                "# Neuer Markt\n\nNiederschrift hatte niemand verlangt, als der Beirat zuletzt zusammentrat"))
                .isEqualTo("none");
    }

    @Test
    void a_mail_is_not_what_is_attached_to_it() {
        Evidence mail = Documents.of("a.eml", "Die Bänke kommen.", "message/rfc822", "Werkstatt: Ablaufplan", null);
        assertThat(rule.kind(mail, "Werkstatt: Ablaufplan")).isEmpty();
    }

    @Test
    void a_paper_with_a_number_of_the_council_is_one_whatever_it_is_about() {
        assertThat(find("a.pdf", "# Gutachten zum Ufer\n\nSitzungsvorlagen Nr.: 12-16 / V 003"))
                .isEqualTo("vorlage kind.council-paper");
        assertThat(find("a.pdf", "# Gutachten zum Ufer\n\nDie Beschlussvorlage folgt im Mai."))
                .isEqualTo("gutachten kind.title-signal");
    }

    @Test
    void the_form_tells_it_where_no_word_does() {
        assertThat(find("a.pdf", "# Bänke am Ufer\n\nDer Stadtrat möge beschließen: Die Bänke bleiben."))
                .isEqualTo("antrag kind.motion");
        assertThat(find("a.pdf", "# Jour fixe Ufer\n\nAnwesend: Ida Aal, Udo Butt\n\nDie Bänke sind da."))
                .isEqualTo("protokoll kind.attendance");
        assertThat(find("a.pdf", "# Sachbericht 2014\n\nDie Bänke sind da.")).isEqualTo("projektbericht kind.report");
        assertThat(find("a.pdf", "Sehr geehrte Frau Aal,\n\ndie Bänke sind da.\n\nMit freundlichen Grüßen"))
                .isEqualTo("schreiben kind.salutation");
    }

    @Test
    void the_top_of_the_page_or_the_byline_tells_of_print() {
        assertThat(find("a.pdf",
                "Elbe-Bote · Lokales · Samstag, 6. Mai 2017 · Seite 13\n\n# Bänke am Ufer\n\nDie Bänke sind da."))
                .isEqualTo("artikel kind.press");
        assertThat(
                find("a.pdf", "Samstag, 6. Mai 2017   Elbe-Bote   Seite 13\n\n# Bänke am Ufer\n\nDie Bänke sind da."))
                .isEqualTo("artikel kind.press");
        assertThat(find("a.pdf", "# Bänke am Ufer\n\nVon Anna Beispiel\n\nDie Bänke sind da."))
                .isEqualTo("artikel kind.press");
        assertThat(
                find("a.pdf", "# Bänke am Ufer\n\nVon Anna Beispiel haben alle gehört, als die Bänke endlich kamen."))
                .isEqualTo("none");
        assertThat(find("a.pdf", "# Bänke am Ufer\n\nStand Mai 2017, Seite 3 von 12\n\nDie Bänke sind da."))
                .isEqualTo("none");
    }

    @Test
    void who_may_unsubscribe_reads_a_letter_to_many() {
        assertThat(find("a.html", "# Ufer-Post\n\nNicht lesbar? Hier im Browser öffnen.\n\nDie Bänke sind da."))
                .isEqualTo("newsletter kind.sent-to-many");
        assertThat(find("a.html",
                "# Ufer-Post\n\nDie Bänke sind da.\n\nDiesen Rundbrief können Sie jederzeit abbestellen."))
                .isEqualTo("newsletter kind.sent-to-many");
    }

    @Test
    void folders_and_names_without_umlauts_tell_it_too() {
        assertThat(find("ufer/newsletter/post_4.html", "# Ufer-Post\n\nDie Bänke sind da."))
                .isEqualTo("newsletter kind.folder-name");
        assertThat(find("Praesentation_Ufer.pdf", "# Bänke am Ufer")).isEqualTo("praesentation kind.file-name-signal");
        assertThat(find("newsletter-vorbereitung/a.pdf", "# Bänke am Ufer")).isEqualTo("none");
    }

    @Test
    void a_paper_for_the_council_is_known_by_its_table() {
        assertThat(find("a.pdf", "# Bänke am Ufer\n\n| Beschlussvorlage (Entwurf) | Nr. 2021/118 | öffentlich"))
                .isEqualTo("vorlage kind.council-paper");
        assertThat(find("a.pdf", "# Bänke am Ufer\n\n| Beratungsfolge | Termin | Zuständigkeit"))
                .isEqualTo("vorlage kind.council-paper");
    }

    @Test
    void unknown_stays_unknown() {
        assertThat(find("a.pdf", "# Neuer Markt")).isEqualTo("none");
    }

    private String find(String path, String text) {
        Evidence evidence = Documents.of(path, text);
        return rule.kind(evidence, TitleRule.title(evidence).value())
                .map(kind -> kind.value() + " " + kind.provenance().rule()).orElse("none");
    }

    private static Concept kind(String id, String name, @Nullable String broader, String signal) {
        return new Concept(id, name, List.of(), List.of(), List.of(), List.of(signal), broader, null, null, false,
                null);
    }
}
