package de.erfahrungsschatz.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.library.Documents;
import de.erfahrungsschatz.api.library.Shelf;
import de.erfahrungsschatz.api.openapi.OpenApi;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void index() {
        Shelf.put(folder, Documents.all());
    }

    @Test
    void prints_what_was_found_for_people() {
        Called called = Called.with("search", "Ausgelosten", "--data", folder.toString());

        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEqualToNormalizingNewlines("""
                1 Dokument

                Isenfurt: der Bürgerrat hat uns überrascht
                  Interview · Isenfurt · 2023-05-09 · public · isenfurt-buergerrat-2023
                  – Was hat Sie am meisten überrascht? Der Bürgerrat tagte an vier Wochenenden, und niemand ist \
                gegangen. Von den 48 *Ausgelosten* kamen 46 bis zum Schluss, obwohl es um Parkplätze ging. \
                (Dr. Ilse Mahrholz, S. 1)
                """);
    }

    @Test
    void prints_the_answer_of_the_api_for_programs() {
        Called called = Called.with("search", "Wochenenden", "--json", "--data", folder.toString());

        assertThat(called.exit()).isZero();
        OpenApi.checkValid("the answer on the command line", "#/components/schemas/SearchAnswer", called.out());
    }

    @Test
    void tells_why_when_asked() {
        assertThat(Called.with("search", "Ausgelosten", "--explain", "--data", folder.toString()).out())
                .contains("Warum gefunden?", "    „Ausgelosten“ steht im Text (");
        assertThat(Called.with("search", "Ausgelosten", "--data", folder.toString()).out()).doesNotContain("Warum");
    }

    @Test
    void acts_as_the_operator_unless_narrowed() {
        assertThat(Called.with("search", "Mediatorin", "--data", folder.toString()).out()).startsWith("1 Dokument");
        assertThat(Called.with("search", "Mediatorin", "--data", folder.toString(), "--viewer", "members").out())
                .startsWith("0 Dokumente");
    }

    @Test
    void joins_its_words_to_one_question() {
        assertThat(Called.with("search", "--data", folder.toString(), "--", "\"Bürgerrat\"", "-Parkplätze", "-Deich")
                .out())
                .startsWith("1 Dokument").contains("grauhagen-vermerk-2021");
    }

    @Test
    void tells_how_it_understood_more_than_words() {
        assertThat(Called.with("search", "=Wochenenden", "UND", "jahr:2023", "--data", folder.toString()).out().lines())
                .startsWith("1 Dokument", "Verstanden als: „Wochenenden“ (genau so) UND Jahr: 2023", "");
    }

    @Test
    void finding_nothing_is_no_mistake() {
        Called called = Called.with("search", "Xylophon", "--data", folder.toString());

        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEqualToNormalizingNewlines("0 Dokumente\n");
    }

    @Test
    void a_wrong_call_is_told(@TempDir Path empty) {
        assertThat(Called.with("search", "--data", folder.toString()).exit()).isEqualTo(2);
        assertThat(Called.with("search", "a".repeat(6_000), "--data", folder.toString()).err())
                .isEqualToIgnoringNewLines("Der Text in „q“ ist mit 6000 Zeichen zu lang; erlaubt sind 5000.");
        assertThat(Called.with("search", "a", "--data", empty.toString()).exit()).isEqualTo(2);
        assertThat(Called.with("search", "a", "--data", empty.resolve("nirgends").toString()).exit()).isEqualTo(2);
        assertThat(Called.with("search", "a", "--laut").exit()).isEqualTo(2);
        assertThat(Called.with("suche").exit()).isEqualTo(2);
        assertThat(Called.with().exit()).isEqualTo(2);
    }

    @Test
    void every_command_explains_itself() {
        for (String[] call : new String[][]{{"--help"}, {"serve", "--help"}, {"search", "--help"}}) {
            Called called = Called.with(call);

            assertThat(called.exit()).isZero();
            assertThat(called.out()).startsWith("Usage:");
        }
    }
}
