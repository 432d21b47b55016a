package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateRuleTest {

    @Test
    void a_draft_calls_itself_one() {
        assertThat(above("Entwurf, noch nicht abgestimmt")).isEqualTo("draft state.header");
        assertThat(above("VORLÄUFIGE FASSUNG")).isEqualTo("draft state.header");
        assertThat(above("1. Entwurf, 3. April 2015")).isEqualTo("draft state.header");
        assertThat(above("Vorläufiges Ergebnisprotokoll")).isEqualTo("draft state.header");
        assertThat(above("Stand: Mai 2019 – Entwurf")).isEqualTo("draft state.header");
        assertThat(above("Protokoll – noch nicht durch den Beirat bestätigt")).isEqualTo("draft state.header");
        assertThat(above("Vorabzug, zur internen Abstimmung")).isEqualTo("draft state.header");
        assertThat(above("VORLÄUFIGES PROGRAMM")).isEqualTo("draft state.header");
        assertThat(above("Stand Mai 2011, Änderungen vorbehalten")).isEqualTo("draft state.header");
        assertThat(above("Entwurf zur Beratung im Beirat")).isEqualTo("draft state.header");
        assertThat(above("Entwurf Stand 3. Mai 2011")).isEqualTo("draft state.header");
        assertThat(above("vorbehaltlich der Genehmigung in der nächsten Sitzung")).isEqualTo("draft state.header");
        assertThat(above("Entwurfsfassung vom 3. Mai 2011")).isEqualTo("draft state.header");
        assertThat(find("Leitlinien_Entwurf.pdf", "# Leitlinien")).isEqualTo("draft state.file-name");
    }

    @Test
    void so_does_what_is_final() {
        assertThat(above("Endfassung, April 2018")).isEqualTo("final state.header");
        assertThat(above("am Montag, 3. Mai 2011, Beginn 18 Uhr, Ende 20 Uhr, Rathaus, Saal 2 – endgültige, vom Beirat "
                + "gebilligte Fassung –")).isEqualTo("final state.header");
        assertThat(above("Niederschrift (in der Sitzung vom 7. Juni 2011 genehmigt)")).isEqualTo("final state.header");
        assertThat(above("Vom Gemeinderat am 3. Mai 2011 verabschiedet")).isEqualTo("final state.header");
        assertThat(above("Status: genehmigt")).isEqualTo("final state.header");
        assertThat(above("Protokoll genehmigt am 3. Mai 2011")).isEqualTo("final state.header");
    }

    @Test
    void a_label_may_say_it() {
        assertThat(above("Fassung | endgültig (nach Rückmeldung aller)")).isEqualTo("final state.header");
        assertThat(above("Der Ausschuss nimmt Kenntnis. Eine Beschlussfassung ist nicht vorgesehen."))
                .isEqualTo("none");
    }

    @Test
    void the_table_of_versions_tells_the_state_of_older_ones() {
        assertThat(above("Fassung 2, beschlossen durch die Stadtverordnetenversammlung am 3. Mai 2011\n\n"
                + "0.9 | 3.4.2009 | Entwurf\n\n1.0 | 3.5.2009 | beschlossen")).isEqualTo("final state.header");
        assertThat(above("Von der Bürgerschaft der Hansestadt Talheim am 3. Mai 2011 beschlossen"))
                .isEqualTo("final state.header");
        assertThat(above("Status | freigegeben")).isEqualTo("final state.header");
        assertThat(above("Vom Gesprächspartner durchgesehen, freigegeben am 3. Mai 2011"))
                .isEqualTo("final state.header");
    }

    @Test
    void the_draft_of_something_else_says_nothing_of_the_document() {
        assertThat(above("Entwurf des Haushalts")).isEqualTo("none");
        assertThat(above("Vorstellung der Entwürfe für den Marktplatz")).isEqualTo("none");
        assertThat(find("datei.pdf", "# Bericht\n\nDer Entwurf gefiel allen, und so wurde er dem Rat vorgelegt."))
                .isEqualTo("none");
    }

    @Test
    void the_name_of_a_file_that_goes_on_makes_nothing_final() {
        assertThat(find("Vortrag_final_v3.pdf", "# Vortrag")).isEqualTo("none");
        assertThat(find("Vortrag_Entwurf_final.pdf", "# Vortrag")).isEqualTo("none");
    }

    @Test
    void what_was_not_decided_is_no_draft() {
        assertThat(above("Der Antrag wurde nicht beschlossen")).isEqualTo("none");
        assertThat(above("Beratung und Abstimmung über den Antrag")).isEqualTo("none");
    }

    @Test
    void who_says_both_leaves_it_open() {
        assertThat(above("Entwurf\n\nEndfassung")).isEqualTo("none");
    }

    @Test
    void the_last_words_may_say_it_of_the_document() {
        String body = "\n\nWir reden viel.".repeat(12);
        assertThat(above("Ort: Rathaus" + body + "\n\nÄnderungen bitte bald. Dies ist noch die vorläufige Fassung."))
                .isEqualTo("draft state.header");
        assertThat(above("Ort: Rathaus" + body + "\n\nDies ist die endgültige Fassung."))
                .isEqualTo("final state.header");
        assertThat(above("Ort: Rathaus" + body + "\n\nEntwurf bis Mai, zur Abstimmung im Rat.")).isEqualTo("none");
    }

    @Test
    void the_name_of_a_file_ends_with_what_was_filed_for_good() {
        assertThat(find("Protokoll Mai 2011 endg.doc", "# Protokoll")).isEqualTo("final state.file-name");
        assertThat(find("Jahresbericht_final_web.pdf", "# Jahresbericht")).isEqualTo("final state.file-name");
        assertThat(find("Interview_Muster_freigegeben.docx", "# Gespräch")).isEqualTo("final state.file-name");
        assertThat(find("Jahresbericht_final_neu2.pdf", "# Jahresbericht")).isEqualTo("none");
    }

    @Test
    void the_last_report_is_final_and_what_goes_to_its_reading_a_draft() {
        assertThat(above("Endbericht, Stand: Mai 2011")).isEqualTo("final state.header");
        assertThat(above("Abschließender Prüfbericht für den Rat")).isEqualTo("final state.header");
        assertThat(above("Fassung | Entwurf zur 1. Lesung")).isEqualTo("draft state.header");
    }

    @Test
    void what_nobody_has_authorised_may_stay_so() {
        assertThat(above("Gesprächsnotiz (nicht autorisiert)")).isEqualTo("none");
        assertThat(above("Abschrift, noch nicht autorisiert")).isEqualTo("draft state.header");
        assertThat(above("nicht autorisierte Fassung")).isEqualTo("draft state.header");
    }

    @Test
    void the_head_of_a_column_says_nothing_of_the_paper() {
        assertThat(above("| Nr. | Nummer | Beschlossen am RAT/VV | Titel")).isEqualTo("none");
        assertThat(above("| Status | beschlossen")).isEqualTo("final state.header");
    }

    private static String above(String line) {
        return find("datei.pdf", "# Bericht\n\n" + line);
    }

    private static String find(String path, String text) {
        Evidence evidence = Documents.of(path, text);
        return StateRule.state(evidence, TitleRule.title(evidence).value())
                .map(state -> state.value() + " " + state.provenance().rule()).orElse("none");
    }
}
