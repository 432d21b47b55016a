package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.Query.Clause.Not;
import de.erfahrungsschatz.engine.port.Query.Clause.Phrase;
import de.erfahrungsschatz.engine.port.Query.Clause.Prefix;
import de.erfahrungsschatz.engine.port.Query.Clause.Word;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryParserTest {

    @Test
    void words_are_separated_by_any_white_space() {
        assertUnderstood("Bürgerrat  Klima\t\nQuartier\u00a0Mitte\u2003Ost", new Word("Bürgerrat"), new Word("Klima"),
                new Word("Quartier"), new Word("Mitte"), new Word("Ost"));
    }

    @Test
    void nothing_typed_is_browsing() {
        assertThat(QueryParser.parse("")).isEqualTo(Query.BROWSE);
        assertThat(QueryParser.parse(" \t\n\u00a0")).isEqualTo(Query.BROWSE);
    }

    @Test
    void signs_alone_are_nothing() {
        assertThat(QueryParser.parse("- * ? ! \"\" „“ … §")).isEqualTo(Query.BROWSE);
    }

    @Test
    void every_german_way_to_quote_makes_a_phrase() {
        Phrase phrase = new Phrase("runder Tisch");
        for (String quoted : new String[]{"\"runder Tisch\"", "„runder Tisch“", "„runder Tisch”", "“runder Tisch”",
            "»runder Tisch«", "«runder Tisch»", "„runder Tisch\""}) {
            assertUnderstood(quoted, phrase);
        }
    }

    @Test
    void a_quotation_that_is_never_closed_reaches_to_the_end() {
        assertUnderstood("Klima \"runder Tisch Energie", new Word("Klima"), new Phrase("runder Tisch Energie"));
    }

    @Test
    void a_quotation_may_be_glued_to_a_word() {
        assertUnderstood("Klima\"runder Tisch\"Energie", new Word("Klima"), new Phrase("runder Tisch"),
                new Word("Energie"));
    }

    @Test
    void a_minus_excludes_what_it_is_glued_to() {
        assertUnderstood("Forum -online -\"runder Tisch\" -beteil*", new Word("Forum"), new Not(new Word("online")),
                new Not(new Phrase("runder Tisch")), new Not(new Prefix("beteil")));
    }

    @Test
    void a_minus_between_blanks_is_a_dash() {
        assertUnderstood("Forum - online", new Word("Forum"), new Word("online"));
    }

    @Test
    void a_hyphen_inside_a_word_belongs_to_it() {
        assertUnderstood("Bürger-Dialog Bürger:innen z.B.", new Word("Bürger-Dialog"), new Word("Bürger:innen"),
                new Word("z.B."));
    }

    @Test
    void a_star_at_the_end_of_three_letters_or_more_asks_for_beginnings() {
        assertUnderstood("Beteilig* Beb* Be*", new Prefix("Beteilig"), new Prefix("Beb"), new Word("Be*"));
    }

    @Test
    void stars_elsewhere_are_just_signs() {
        assertUnderstood("*beteiligung B*teil* beteil**", new Word("*beteiligung"), new Word("B*teil*"),
                new Word("beteil**"));
    }

    @Test
    void operators_of_other_engines_are_words() {
        assertUnderstood("Klima AND title:(x OR y)~2", new Word("Klima"), new Word("AND"), new Word("title:(x"),
                new Word("OR"), new Word("y)~2"));
    }

    @Test
    void more_words_than_anybody_asks_for_are_cut_off() {
        assertThat(QueryParser.parse("Stadt ".repeat(5000)).clauses()).hasSize(QueryParser.MAX_CLAUSES);
    }

    @Test
    void only_excluded_words_is_browsing_without_them() {
        assertThat(QueryParser.parse("-online").isBrowsing()).isTrue();
        assertThat(QueryParser.parse("Forum -online").isBrowsing()).isFalse();
    }

    @Test
    void whatever_is_typed_is_understood_somehow() {
        long seed = 20_140_521;
        Random random = new Random(seed);
        String signs = "aß\"„“»«-*? \t\u0000\u00a0\ud83d\ude00\ud83dü:()";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (Query.Clause clause : QueryParser.parse(typed.toString()).clauses()) {
                assertThat(words(clause)).as("seed %d, typed <%s>", seed, typed).isNotBlank();
            }
        }
    }

    private static String words(Query.Clause clause) {
        return switch (clause) {
            case Word(String text) -> text;
            case Phrase(String text) -> text;
            case Prefix(String text) -> text;
            case Not(Query.Clause excluded) -> words(excluded);
        };
    }

    private static void assertUnderstood(String typed, Query.Clause... clauses) {
        assertThat(QueryParser.parse(typed).clauses()).as(typed).containsExactly(clauses);
    }
}
