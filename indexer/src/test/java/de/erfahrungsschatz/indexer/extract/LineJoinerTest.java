package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class LineJoinerTest {

    private static final List<String> PIECES = List.of("Bürger", "erfol-", "gen", "und", "Beteiligungs-",
            "Dialogansätze", "-",
            "–", "2014-", "2016", "ß", "E-", "Mail", "oder", "(siehe", "Seite 3)", "Ende.", "Größe", "bzw.", "u-", "Z");

    @Test
    void a_word_cut_in_two_becomes_whole() {
        assertThat(joined("ein Zugang bisher nicht erreichter Gruppen erfol-", "gen kann"))
                .isEqualTo("ein Zugang bisher nicht erreichter Gruppen erfolgen kann");
    }

    @Test
    void the_hyphen_before_a_conjunction_stays() {
        assertThat(joined("die Beteiligungs-", "und Dialogansätze")).isEqualTo("die Beteiligungs- und Dialogansätze");
        assertThat(joined("Stadt-", "bzw. Ortsteile")).isEqualTo("Stadt- bzw. Ortsteile");
    }

    @Test
    void the_hyphen_before_a_capital_letter_belongs_to_the_word() {
        assertThat(joined("aus Baden-", "Württemberg")).isEqualTo("aus Baden-Württemberg");
    }

    @Test
    void a_range_of_years_keeps_its_hyphen() {
        assertThat(joined("in den Jahren 2014-", "2016")).isEqualTo("in den Jahren 2014-2016");
    }

    @Test
    void a_dash_is_no_hyphen() {
        assertThat(joined("der Ortsbeirat -", "anders als zuvor")).isEqualTo("der Ortsbeirat - anders als zuvor");
    }

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

    @Test
    void joining_never_loses_a_letter() {
        losesNoLetter(LineJoiner::append);
    }

    @Test
    void the_property_notices_a_joiner_that_loses_a_letter() {
        BiConsumer<StringBuilder, String> faulty = (line, next) -> {
            if (!line.isEmpty() && line.charAt(line.length() - 1) == '-') {
                line.setLength(Math.max(0, line.length() - 2));
            }
            line.append(' ').append(next);
        };
        assertThatThrownBy(() -> losesNoLetter(faulty)).isInstanceOf(AssertionError.class).hasMessageContaining("seed");
    }

    private static void losesNoLetter(BiConsumer<StringBuilder, String> joiner) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            List<String> lines = random.ints(1 + random.nextInt(6), 0, PIECES.size()).mapToObj(PIECES::get).toList();
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> joiner.accept(text, line));
            assertThat(letters(text.toString())).as("%s joined, seed %d", lines, seed)
                    .isEqualTo(letters(String.join("", lines)));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String joined(String line, String next) {
        StringBuilder text = new StringBuilder(line);
        LineJoiner.append(text, next);
        return text.toString();
    }
}
