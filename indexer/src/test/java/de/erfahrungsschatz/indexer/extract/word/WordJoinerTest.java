package de.erfahrungsschatz.indexer.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordJoinerTest {

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
    void adjectives_side_by_side_keep_their_hyphen_and_compounds_get_none() {
        assertThat(joined("ein öffentlich-", "rechtlicher Vertrag")).isEqualTo("ein öffentlich-rechtlicher Vertrag");
        assertThat(joined("die nicht-", "öffentliche Sitzung")).isEqualTo("die nichtöffentliche Sitzung");
    }

    @Test
    void letters_and_short_forms_keep_their_hyphen() {
        assertThat(joined("per E-", "mail")).isEqualTo("per E-mail");
        assertThat(joined("mit der S-", "Bahn")).isEqualTo("mit der S-Bahn");
        assertThat(joined("EU-", "weit")).isEqualTo("EU-weit");
        assertThat(joined("nach dem KiTa-", "G)")).isEqualTo("nach dem KiTaG)");
    }

    @Test
    void a_heading_in_capitals_is_judged_by_the_lexicon() {
        assertThat(joined("DIE BÜRGER-", "BETEILIGUNG")).isEqualTo("DIE BÜRGERBETEILIGUNG");
        assertThat(joined("ANTRAG VON CDU-", "SPD")).isEqualTo("ANTRAG VON CDU-SPD");
        assertThat(joined("BADEN-", "WÜRTTEMBERG")).isEqualTo("BADEN-WÜRTTEMBERG");
        assertThat(joined("STADT-", "UND REGIONALPLANUNG")).isEqualTo("STADT- UND REGIONALPLANUNG");
    }

    @Test
    void what_the_document_writes_elsewhere_decides() {
        assertThat(joined("eine sozial-", "ökologische Frage", "Die sozial-ökologischen Folgen"))
                .isEqualTo("eine sozial-ökologische Frage");
        assertThat(joined("die nicht-", "öffentliche Sitzung", "in nicht-öffentlicher Sitzung"))
                .isEqualTo("die nicht-öffentliche Sitzung");
        assertThat(joined("im ISEK-", "PROZESS", "Das ISEK wurde beschlossen"))
                .isEqualTo("im ISEK-PROZESS");
        assertThat(joined("die Bürger-", "innen", "für alle Nachbar-innen und Bürger-innen"))
                .isEqualTo("die Bürger-innen");
    }

    @Test
    void a_word_that_the_document_also_breaks_says_nothing() {
        assertThat(joined("die erfol-", "gen", "kann erfol-\ngen")).isEqualTo("die erfolgen");
    }

    @Test
    void the_leftover_of_an_earlier_line_break_is_no_example() {
        assertThat(joined("kann erfol-", "gen", "wird erfol-gen")).isEqualTo("kann erfolgen");
    }

    @Test
    void women_citizens_are_one_word_and_both_sexes_too() {
        assertThat(joined("die Bürger-", "innen")).isEqualTo("die Bürgerinnen");
        assertThat(joined("die Bürger-", "Innen")).isEqualTo("die BürgerInnen");
        assertThat(joined("die Bürger/-", "innen")).isEqualTo("die Bürger/-innen");
        assertThat(joined("die Bürger/", "innen")).isEqualTo("die Bürger/innen");
    }

    @Test
    void a_suspended_part_waits_for_its_head() {
        assertThat(joined("Haupt-, Neben-", "und Ersatzflächen")).isEqualTo("Haupt-, Neben- und Ersatzflächen");
        assertThat(joined("Ein-", "bis Zweifamilienhäuser")).isEqualTo("Ein- bis Zweifamilienhäuser");
        assertThat(joined("die Kür-", "bis der Nachbarn")).isEqualTo("die Kürbis der Nachbarn");
        assertThat(joined("die Bürgerwerk-", "statt im Rathaus")).isEqualTo("die Bürgerwerkstatt im Rathaus");
        assertThat(joined("nach den bis-", "herigen Vorarbeiten")).isEqualTo("nach den bisherigen Vorarbeiten");
    }

    @Test
    void a_word_broken_twice_becomes_whole() {
        StringBuilder text = new StringBuilder("Bürger-");
        WordJoiner joiner = joiner();
        joiner.append(text, "beteili-");
        joiner.append(text, "gungs-");
        joiner.append(text, "und Planungsphase");
        assertThat(text).hasToString("Bürgerbeteiligungs- und Planungsphase");
    }

    @Test
    void the_old_breaking_of_ck_is_undone() {
        assertThat(joined("wir bak-", "ken Brot")).isEqualTo("wir backen Brot");
        assertThat(joined("die Brük-", "ken")).isEqualTo("die Brücken");
        assertThat(joined("beim Trek-", "king")).isEqualTo("beim Trekking");
    }

    @Test
    void numbers_keep_what_ties_them() {
        assertThat(joined("§ 34-", "Gebiete")).isEqualTo("§ 34-Gebiete");
        assertThat(joined("COVID-", "19")).isEqualTo("COVID-19");
        assertThat(joined("2014–", "2018")).isEqualTo("2014–2018");
        assertThat(joined("die 50-", "bis 64-Jährigen")).isEqualTo("die 50- bis 64-Jährigen");
    }

    @Test
    void addresses_are_whole_and_keep_their_hyphens() {
        assertThat(joined("https://www.stadt-", "forum.example/wir")).isEqualTo("https://www.stadt-forum.example/wir");
        assertThat(joined("https://www.aldenrath.example/", "buerger/anmeldung.html"))
                .isEqualTo("https://www.aldenrath.example/buerger/anmeldung.html");
        assertThat(joined("buergerforum@", "aldenrath.example")).isEqualTo("buergerforum@aldenrath.example");
        assertThat(joined("buergerforum@aldenrath.", "example, Telefon"))
                .isEqualTo("buergerforum@aldenrath.example, Telefon");
        assertThat(joined("siehe www.aldenrath.example/", "und das Amtsblatt"))
                .isEqualTo("siehe www.aldenrath.example/ und das Amtsblatt");
    }

    @Test
    void joining_never_loses_a_letter() {
        losesNoLetter((line, next) -> joiner().append(line, next));
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
        long seed = Long.getLong("seed", 1);
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
        return joined(line, next, "");
    }

    private static String joined(String line, String next, String elsewhere) {
        StringBuilder text = new StringBuilder(line);
        new WordJoiner(() -> elsewhere.lines()).append(text, next);
        return text.toString();
    }

    private static WordJoiner joiner() {
        return new WordJoiner(Stream::empty);
    }
}
