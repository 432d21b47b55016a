package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineJoinerTest {

    @Test
    void a_sentence_goes_on_where_it_has_not_ended_and_the_next_line_starts_small() {
        assertThat(LineJoiner.goesOn("den Austausch mit anderen Städten", "im Netzwerk?")).isTrue();
        assertThat(LineJoiner.goesOn("Der Ortsbeirat hat beschlossen.", "im Netzwerk")).isFalse();
        assertThat(LineJoiner.goesOn("Die Themen sind:", "erstens der Verkehr")).isFalse();
        assertThat(LineJoiner.goesOn("Protokoll der Bürgerwerkstatt", "Anwesend waren")).isFalse();
    }

    @Test
    void what_only_looks_like_the_rest_of_a_sentence_does_not_go_on() {
        assertThat(LineJoiner.goesOn("die Kosten des Verfahrens", "b) die Dauer")).isFalse();
        assertThat(LineJoiner.goesOn("Mit freundlichen Grüßen", "i. A. Weber")).isFalse();
        assertThat(LineJoiner.goesOn("Stadt Aldenrath", "www.aldenrath.example")).isFalse();
        assertThat(LineJoiner.goesOn("Stadt Aldenrath", "buergerforum@aldenrath.example")).isFalse();
        assertThat(LineJoiner.goesOn("Liebe Kolleginnen und Kollegen,", "anbei der Ablaufplan")).isFalse();
        assertThat(LineJoiner.goesOn("viele Formate", "z. B. Zukunftswerkstätten")).isTrue();
    }
}
