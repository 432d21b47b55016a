package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.Query.Clause.All;
import de.erfahrungsschatz.engine.port.Query.Clause.Any;
import de.erfahrungsschatz.engine.port.Query.Clause.Exact;
import de.erfahrungsschatz.engine.port.Query.Clause.Field;
import de.erfahrungsschatz.engine.port.Query.Clause.Group;
import de.erfahrungsschatz.engine.port.Query.Clause.Narrow;
import de.erfahrungsschatz.engine.port.Query.Clause.Not;
import de.erfahrungsschatz.engine.port.Query.Clause.Person;
import de.erfahrungsschatz.engine.port.Query.Clause.Phrase;
import de.erfahrungsschatz.engine.port.Query.Clause.Prefix;
import de.erfahrungsschatz.engine.port.Query.Clause.Word;
import java.util.Collections;
import java.util.List;
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
    void quotation_marks_in_a_whole_question_only_stress() {
        assertUnderstood("Was ist ein „Runder Tisch“?", new Word("Was"), new Word("ist"), new Word("ein"),
                new Word("Runder"), new Word("Tisch"));
        assertUnderstood("Was sind „Modell C“-Schulen?", new Word("Was"), new Word("sind"), new Word("Modell"),
                new Word("C"), new Word("Schulen?"));
        assertUnderstood("\"Runder Tisch\"", new Phrase("Runder Tisch"));
        assertUnderstood("\"Rat?\"", new Phrase("Rat?"));
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
    void an_equals_sign_asks_for_the_very_form() {
        assertUnderstood("=Häuser =\"Runder Tisch\" =„neue Mitte“ -=Rats", new Exact("Häuser"),
                new Exact("Runder Tisch"),
                new Exact("neue Mitte"), new Not(new Exact("Rats")));
        assertUnderstood("a=b = c", new Word("a=b"), new Word("c"));
    }

    @Test
    void operators_in_capitals_join_what_stands_beside_them() {
        All both = new All(List.of(new Word("Klima"), new Word("Hafen")));
        assertUnderstood("Klima UND Hafen", both);
        assertUnderstood("Klima AND Hafen", both);
        assertUnderstood("Klima ODER Hafen", new Any(both.clauses()));
        assertUnderstood("Klima OR Hafen", new Any(both.clauses()));
        assertUnderstood("Klima NICHT Hafen", new Word("Klima"), new Not(new Word("Hafen")));
        assertUnderstood("Klima UND NOT \"neue Mitte\"",
                new All(List.of(new Word("Klima"), new Not(new Phrase("neue Mitte")))));
        assertUnderstood("Klima und Hafen", new Word("Klima"), new Word("und"), new Word("Hafen"));
    }

    @Test
    void not_binds_closer_than_and_and_and_closer_than_or() {
        assertUnderstood("a ODER NICHT b UND c d", new Any(List.of(new Word("a"),
                new All(List.of(new Not(new Word("b")), new Word("c"))))), new Word("d"));
        assertUnderstood("a b UND c", new Word("a"), new All(List.of(new Word("b"), new Word("c"))));
    }

    @Test
    void parentheses_bind_first() {
        assertUnderstood("(a ODER b) UND -(c d)", new All(List.of(new Any(List.of(new Word("a"), new Word("b"))),
                new Not(new Group(List.of(new Word("c"), new Word("d")))))));
        assertUnderstood("((a)) (b c)", new Word("a"), new Word("b"), new Word("c"));
    }

    @Test
    void an_operator_that_joins_nothing_is_a_word() {
        assertUnderstood("ODER", new Word("ODER"));
        assertUnderstood("UND Klima ODER", new Word("UND"), new Word("Klima"), new Word("ODER"));
        assertUnderstood("Klima (UND Hafen) NICHT", new Word("Klima"), new Word("UND"), new Word("Hafen"),
                new Word("NICHT"));
        assertUnderstood("Klima UND ODER Hafen", new Any(List.of(new Word("Klima"), new Word("Hafen"))));
        assertUnderstood("Klima UND () Hafen", new Word("Klima"), new Word("Hafen"));
        assertUnderstood("NICHT NICHT Klima", new Word("Klima"));
    }

    @Test
    void parentheses_without_a_partner_and_those_inside_words_are_signs() {
        assertUnderstood("((Klima ODER Hafen", new Any(List.of(new Word("Klima"), new Word("Hafen"))));
        assertUnderstood("Klima) Hafen", new Word("Klima)"), new Word("Hafen"));
        assertUnderstood("(Bürger(innen) ODER Rat)", new Any(List.of(new Word("Bürger(innen)"), new Word("Rat"))));
        assertUnderstood("(".repeat(4_000) + "a b", new Word("(".repeat(3_980) + "a"), new Word("b"));
    }

    @Test
    void a_field_has_a_value() {
        assertUnderstood("stadt:Hamm Thema:\"Wohnen im Alter\" format:Bürgerrat, jahr:2010-; -art:interview",
                new Field(QueryField.CITY, "Hamm"), new Field(QueryField.TOPIC, "Wohnen im Alter"),
                new Field(QueryField.FORMAT, "Bürgerrat"), new Field(QueryField.YEAR, "2010-"),
                new Not(new Field(QueryField.KIND, "interview")));
        assertUnderstood("Stadt: Hamm person: „Ada Wendehals“", new Field(QueryField.CITY, "Hamm"),
                new Field(QueryField.PERSON, "Ada Wendehals"));
        assertUnderstood("stadt:(Hamm ODER \"Bad Homburg\")", new Any(List.of(new Field(QueryField.CITY, "Hamm"),
                new Field(QueryField.CITY, "Bad Homburg"))));
    }

    @Test
    void a_colon_elsewhere_belongs_to_its_word() {
        assertUnderstood("http://hamm.example uhr:zeit 10:30 stadt: ein Stadt:", new Word("http://hamm.example"),
                new Word("uhr:zeit"), new Word("10:30"), new Word("stadt:"), new Word("ein"), new Word("Stadt:"));
        assertUnderstood("Klima AND title:(x OR y)~2", new Any(List.of(
                new All(List.of(new Word("Klima"), new Word("title:(x"))), new Word("y)~2"))));
    }

    @Test
    void a_hyphen_that_leaves_a_beginning_open_or_follows_a_quotation_excludes_nothing() {
        assertUnderstood("Planung und -entwicklung „Rats“-Sitzung", new Word("Planung"), new Word("und"),
                new Word("-entwicklung"), new Phrase("Rats"), new Word("-Sitzung"));
        assertUnderstood("Planung -! Hafen", new Word("Planung"), new Word("Hafen"));
    }

    @Test
    void in_a_long_text_only_its_different_words_count() {
        String text = "Die Stadt (nicht der Kreis) hat „runde Tische“ geplant - UND -Räte, so Thema:Wohnen! ".repeat(8);

        assertUnderstood(text, new Word("Die"), new Word("Stadt"), new Word("nicht"), new Word("der"),
                new Word("Kreis"), new Word("hat"), new Word("runde"), new Word("Tische"), new Word("geplant"),
                new Word("UND"), new Word("Räte"), new Word("so"), new Word("Thema:Wohnen"));
    }

    @Test
    void a_long_query_is_told_from_a_text_by_its_operators() {
        assertThat(QueryParser.parse("Rat ODER ".repeat(60) + "Rat").clauses()).singleElement()
                .isInstanceOf(Any.class);
    }

    @Test
    void of_more_words_than_anybody_asks_for_the_longest_are_looked_at() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 300; word++) {
            text.append("x".repeat(word % 10)).append(word).append(' ');
        }

        assertThat(QueryParser.parse(text.toString()).clauses()).hasSize(QueryParser.MAX_CLAUSES)
                .contains(new Word("xxxxxxxxx299")).doesNotContain(new Word("1"), new Word("x1"), new Word("0"));
        assertThat(QueryParser.parse("Rat ODER ".repeat(5_000)).clauses()).singleElement()
                .isEqualTo(new Any(Collections.nCopies(QueryParser.MAX_CLAUSES, new Word("Rat"))));
    }

    @Test
    void loose_words_alone_are_plain() {
        assertThat(QueryParser.parse("Wie geht das?").isPlain()).isTrue();
        assertThat(QueryParser.parse("Rat =Rat").isPlain()).isFalse();
        assertThat(QueryParser.parse("stadt:Hamm").isBrowsing()).isFalse();
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
        List<String> pieces = List.of("a", "ß", "\"", "„", "“", "»", "«", "-", "*", "?", " ", "\t", "\u0000", "\u00a0",
                "\ud83d\ude00", "\ud83d", "ü", ":", "(", ")", "=", " UND ", " ODER ", " NICHT ", "NOT", "stadt:",
                " jahr:20");
        for (int round = 0; round < 5_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(QueryParser.parse(typed.toString()).clauses()).as("seed %d, typed <%s>", seed, typed)
                    .allSatisfy(QueryParserTest::assertWords);
        }
    }

    private static void assertWords(Query.Clause clause) {
        switch (clause) {
            case Word(String text) -> assertThat(text).isNotBlank();
            case Phrase(String text) -> assertThat(text).isNotBlank();
            case Exact(String text) -> assertThat(text).isNotBlank();
            case Prefix(String text) -> assertThat(text).isNotBlank();
            case Field(QueryField _, String value) -> assertThat(value).isNotBlank();
            case Not(Query.Clause excluded) -> assertWords(excluded);
            case All(List<Query.Clause> clauses) -> assertWords(clauses);
            case Any(List<Query.Clause> clauses) -> assertWords(clauses);
            case Group(List<Query.Clause> clauses) -> assertWords(clauses);
            case Narrow _,Person _ -> throw new AssertionError("A parser knows no vocabularies");
        }
    }

    private static void assertWords(List<Query.Clause> clauses) {
        assertThat(clauses).hasSizeGreaterThan(1).allSatisfy(QueryParserTest::assertWords);
    }

    private static void assertUnderstood(String typed, Query.Clause... clauses) {
        assertThat(QueryParser.parse(typed).clauses()).as(typed).containsExactly(clauses);
    }
}
