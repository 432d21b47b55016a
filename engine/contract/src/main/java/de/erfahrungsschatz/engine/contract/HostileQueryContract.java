package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.QueryField;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever is typed, there is an answer.
public abstract class HostileQueryContract extends EngineContract {

    private SearchIndex index;

    @BeforeEach
    void publish() {
        Shelf shelf = shelf();
        Draft draft = Draft.of("bericht").title("Bericht über den Uferpark");
        for (int i = 0; i < 50; i++) {
            draft.says("Am Uferpark entsteht Abschnitt a" + i + " b" + i + " mit Steg.");
        }
        shelf.publish(draft.done());
        index = shelf.open();
    }

    @Test
    void very_many_words() {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            typed.append("wort").append(i).append(' ');
        }
        assertAnswered(typed.toString());
        assertAnswered("Uferpark ".repeat(5_000));
        assertAnswered("-Uferpark ".repeat(5_000));
        assertAnswered("„Uferpark Steg“ ".repeat(5_000));
        assertAnswered("Ufe* ".repeat(5_000));
        assertAnswered("Uferpark UND Steg ODER =mit NICHT ".repeat(5_000));
        assertAnswered("person:Steg ODER stadt:(Aldenrath UND jahr:2014) ODER ".repeat(5_000));
    }

    @Test
    void very_long_words_phrases_and_beginnings() {
        assertAnswered("x".repeat(5_000));
        assertAnswered("x".repeat(5_000) + "*");
        assertAnswered("-" + "ü".repeat(100_000));
        assertAnswered("\"" + "Am Uferpark ".repeat(5_000) + "\"");
        assertAnswered("a-".repeat(5_000));
        assertAnswered("Bürger:innen/".repeat(1_000));
    }

    @Test
    void very_deep_parentheses_and_very_many_operators() {
        assertAnswered("(".repeat(5_000) + "Uferpark" + ")".repeat(5_000));
        assertAnswered("(a UND ".repeat(2_500) + "b");
        assertAnswered("NICHT ".repeat(5_000) + "Uferpark");
        assertAnswered("UND ODER NICHT ".repeat(2_000));
        assertAnswered("-(".repeat(2_500));
        assertAnswered("stadt:(".repeat(1_000) + "Steg");
    }

    @Test
    void many_long_phrases_together() {
        List<Clause> clauses = new ArrayList<>(
                Collections.nCopies(200, new Clause.Phrase("eins zwei drei ".repeat(400))));
        clauses.addAll(Collections.nCopies(200, new Clause.Not(new Clause.Phrase("vier fünf ".repeat(400)))));
        clauses.addAll(Collections.nCopies(200, new Clause.Exact("sechs sieben ".repeat(400))));
        clauses.addAll(Collections.nCopies(200, new Clause.Person("acht neun ".repeat(400))));
        assertAnswered(new Query(clauses));
    }

    @Test
    void queries_that_no_parser_makes() {
        assertAnswered(new Query(List.of(new Clause.Word(""), new Clause.Phrase(" "), new Clause.Prefix(""))));
        assertAnswered(new Query(List.of(new Clause.Prefix("a"), new Clause.Prefix("*?\\"))));
        assertAnswered(new Query(List.of(new Clause.Not(new Clause.Not(new Clause.Word("Uferpark"))))));
        assertAnswered(new Query(List.of(new Clause.Not(new Clause.Word("!")))));
        assertAnswered(new Query(List.of(new Clause.Exact(""), new Clause.Person("!"), new Clause.All(List.of()),
                new Clause.Any(List.of()), new Clause.Group(List.of()))));
        assertAnswered(new Query(List.of(new Clause.Field(QueryField.CITY, ""),
                new Clause.Field(QueryField.YEAR, "99999999999-"), new Clause.Narrow(Filters.NONE))));
    }

    @Test
    void signs_and_broken_characters() {
        for (String typed : List.of("\"", "\"\"\"", "((((", "a AND (b", "*", "?*?", "~2", "field:x", "\\", "/.*/",
                "\u0000",
                "\ud83d", "\udc00\ud83d", "\uffff\ufffe", "\u202e", "a\u0308\u0308\u0308", "%00", "<script>", "'; --",
                "[1 TO",
                "=", "==", "=\"", "=\"\"", "-=", "-()", "()", ")(", "UND", "NICHT", "ODER ODER", "(UND)", "stadt:",
                "stadt:()",
                "jahr:-", "jahr:0000", "person:!", "stadt:\"", "art:=x", "NICHT -Uferpark",
                "-", "--", "-\"", "+-&|!(){}[]^\"~*?:/")) {
            assertAnswered(typed);
        }
    }

    @Test
    void random_signs() {
        long seed = 99;
        Random random = new Random(seed);
        List<String> pieces = List.of(" ", "\"", "-", "*", "„", "“", ":", "=", "(", ")", " UND ", " ODER ", " NICHT ",
                " stadt:",
                " jahr:", " person:", "Uferpark", "Steg");
        for (int round = 0; round < 500; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                typed.append(random.nextInt(2) == 0 ? pieces.get(random.nextInt(pieces.size()))
                        : (char) random.nextInt(0x10000));
            }
            assertAnswered(typed.toString());
        }
    }

    @Test
    void numbers_and_values_out_of_all_bounds() {
        Filters filters = new Filters(Map.of(Facet.CITY, Set.of("", "gibt=es\nnicht", "x".repeat(10_000)), Facet.YEAR,
                Set.of("neunzehnhundert", "-1", "99999999999")), Integer.MIN_VALUE, Integer.MAX_VALUE);
        SearchRequest request = new SearchRequest(QueryParser.parse("Uferpark"), filters, Sort.OLDEST,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(index.search(Viewer.OFFICE, request).total()).isZero();
    }

    private void assertAnswered(String typed) {
        assertAnswered(QueryParser.parse(typed));
        assertThatCode(() -> index.suggest(Viewer.PUBLIC, typed, 5)).as("suggest <%s>", typed)
                .doesNotThrowAnyException();
        assertThatCode(() -> index.spelling(Viewer.OFFICE, typed, Filters.NONE)).as("spelling <%s>", typed)
                .doesNotThrowAnyException();
    }

    private void assertAnswered(Query query) {
        assertThatCode(() -> index.search(Viewer.OFFICE, SearchRequest.of(query))).as("search %s", query)
                .doesNotThrowAnyException();
        assertThatCode(() -> index.document(Viewer.OFFICE, new DocumentId("bericht"), query)).as("document %s", query)
                .doesNotThrowAnyException();
    }
}
