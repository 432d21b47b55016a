package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.page.Outline.Heading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutlineTest {

    @Test
    void a_heading_stands_once_at_the_first_passage_below_it() {
        assertThat(Outline.of(passages(List.of("1"), List.of("1", "1.1"), List.of("1", "1.1"), List.of("2"))))
                .containsExactly(List.of(new Heading("1", 1, "abschnitt-1")),
                        List.of(new Heading("1.1", 2, "abschnitt-2")), List.of(),
                        List.of(new Heading("2", 1, "abschnitt-4")));
    }

    @Test
    void the_same_words_under_another_heading_are_another_heading() {
        assertThat(Outline.of(passages(List.of("A", "Kosten"), List.of("B", "Kosten"))).getLast())
                .containsExactly(new Heading("B", 1, "abschnitt-2"), new Heading("Kosten", 2, "abschnitt-2"));
    }

    @Test
    void a_short_document_needs_no_table_of_contents() {
        assertThat(Outline.contents(passages(List.of("1"), List.of("2"), List.of("3"), List.of("4"), List.of("4"))))
                .isEmpty();
        assertThat(Outline.contents(passages(List.of("1"), List.of("2"), List.of("3"), List.of("4"), List.of("5"))))
                .extracting(Heading::text).containsExactly("1", "2", "3", "4", "5");
    }

    @SafeVarargs
    private static List<PassageAnswer> passages(List<String>... headings) {
        List<PassageAnswer> passages = new ArrayList<>();
        for (List<String> path : headings) {
            passages.add(Samples.passage(passages.size() + 1, null, path, null, "Worte"));
        }
        return passages;
    }
}
