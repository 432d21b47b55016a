package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import org.junit.jupiter.api.Test;

class ValidityRuleTest {

    @Test
    void a_document_says_how_long_it_holds() {
        assertThat(find("Gültig bis: 31.12.2020")).isEqualTo("2020-12-31");
        assertThat(find("Diese Fassung gilt bis zum 31. Dezember 2020.")).isEqualTo("2020-12-31");
        assertThat(find("Diese Satzung tritt am 30. Juni 2025 außer Kraft.")).isEqualTo("2025-06-30");
        assertThat(find("Die Richtlinie tritt am 1.1.2020 in Kraft und am 31.12.2024 außer Kraft."))
                .isEqualTo("2024-12-31");
        assertThat(find("Die Leitlinien gelten vom 1. Mai 2019 bis 30. April 2024.")).isEqualTo("2024-04-30");
        assertThat(find("Diese Vereinbarung ist befristet bis Ende 2027.")).isEqualTo("2027");
        assertThat(find("Diese Vereinbarung läuft am 31. März 2022 aus.")).isEqualTo("2022-03-31");
        assertThat(find("Diese Geschäftsordnung verliert mit Ablauf des Jahres 2023 ihre Gültigkeit."))
                .isEqualTo("2023");
        assertThat(find("Diese Leitlinien bleiben bis zum 31. Dezember 2025 in Kraft.")).isEqualTo("2025-12-31");
        assertThat(find("Die Vereinbarung ist bis Ende 2026 befristet.")).isEqualTo("2026");
        assertThat(find("Geltungszeitraum: 1.4.2015 – 31.3.2018")).isEqualTo("2018-03-31");
    }

    @Test
    void what_holds_for_other_things_is_not_said_of_it() {
        assertThat(find("Das Angebot für Familien war im ganzen Netz gültig bis 31.12.2020 und kam gut an."))
                .isEqualTo("none");
        assertThat(find("Diese Satzung tritt am 1. Mai 2019 in Kraft.")).isEqualTo("none");
        assertThat(find("Das Förderprogramm endet am 31. Dezember 2019.")).isEqualTo("none");
    }

    @Test
    void above_the_body_whatever_holds_is_said_of_the_document() {
        assertThat(find("Stadt Talheim, Mai 2011 – die Empfehlungen gelten bis zum 31.12.2016 und werden dann geprüft"))
                .isEqualTo("2016-12-31");
        assertThat(find("Stand 9.2.2021, gültig bis 31.12.2021, nur für den Dienstgebrauch")).isEqualTo("2021-12-31");
        assertThat(find("Das Kombiticket gilt bis zum 31.12.2016.")).isEqualTo("none");
    }

    private static String find(String line) {
        return ValidityRule.validUntil(Documents.of("datei.pdf", "# Bericht\n\n" + line).part()).map(Derived::value)
                .map(DocumentDate::toString).orElse("none");
    }
}
