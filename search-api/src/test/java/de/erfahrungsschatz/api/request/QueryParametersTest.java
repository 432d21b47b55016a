package de.erfahrungsschatz.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.request.ParameterProblem.Kind;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void values_are_stripped_and_blank_ones_are_as_if_not_sent() {
        QueryParameters parameters = sent("city", " isenfurt ", "", "  ", "birkstaett");

        assertThat(parameters.all("city")).containsExactly("isenfurt", "birkstaett");
        assertThat(parameters.all("topic")).isEmpty();
    }

    @Test
    void a_parameter_that_may_be_sent_once_is_refused_when_sent_twice() {
        QueryParameters parameters = sent("q", "eins", "zwei");

        assertThat(parameters.one("q")).contains("eins");
        assertThat(problems(parameters)).containsExactly(
                new ParameterProblem("q", Kind.REPEATED, List.of(), List.of(), null));
    }

    @Test
    void a_text_is_measured_in_characters_not_in_units() {
        assertThat(sent("q", "🏘🏘🏘").text("q", 3)).isEqualTo("🏘🏘🏘");
        assertThat(sent("q", "🏘🏘🏘").text("q", 2)).isEmpty();
    }

    @Test
    void a_number_out_of_its_limits_is_refused_and_replaced() {
        for (String text : List.of("0", "11", "-5", "fünf", "5.0", "+5", "5 5", "٥", "9999999999")) {
            QueryParameters parameters = sent("page", text);

            assertThat(parameters.number("page", 1, 10, 7)).as(text).isEqualTo(7);
            assertThat(problems(parameters)).as(text).hasSize(1);
        }
        assertThat(sent("page", "010").optionalNumber("page", 1, 10)).contains(10);
    }

    @Test
    void a_choice_out_of_a_list_is_refused_with_the_list_and_the_nearest() {
        QueryParameters parameters = sent("sort", "newst");

        assertThat(parameters.choice("sort", Sort::of, Sort.labels(), Sort.OLDEST)).isEqualTo(Sort.OLDEST);
        assertThat(problems(parameters)).containsExactly(new ParameterProblem("sort", Kind.NO_CHOICE,
                List.of("newst", "relevance, newest, oldest"), List.of("relevance", "newest", "oldest"), "newest"));
    }

    @Test
    void parameters_that_nobody_asked_for_are_refused() {
        QueryParameters parameters = new QueryParameters(Map.of("q", List.of("a"), "ppage", List.of("2")));
        parameters.one("q");
        parameters.one("page");
        parameters.rejectOthers();

        assertThat(problems(parameters)).containsExactly(new ParameterProblem("ppage", Kind.NOT_UNDERSTOOD,
                List.of("page, q"), List.of("page", "q"), "page"));
    }

    @Test
    void where_no_parameter_is_understood_none_is_listed() {
        QueryParameters parameters = sent("q", "a");
        parameters.rejectOthers();

        assertThat(problems(parameters)).containsExactly(new ParameterProblem("q", Kind.NONE_UNDERSTOOD,
                List.of(), List.of(), null));
    }

    @Test
    void an_absurdly_long_word_is_near_to_nothing() {
        assertThat(Optional.ofNullable(QueryParameters.nearest("a".repeat(61), List.of("a".repeat(60))))).isEmpty();
        assertThat(Optional.ofNullable(QueryParameters.nearest("a".repeat(60), List.of("a".repeat(59))))).isPresent();
    }

    private static QueryParameters sent(String name, String... values) {
        return new QueryParameters(Map.of(name, List.of(values)));
    }

    private static List<ParameterProblem> problems(QueryParameters parameters) {
        return switch (parameters.orProblems("well")) {
            case Checked.Valid<String> _ -> List.of();
            case Checked.Invalid<String>(var problems) -> problems;
        };
    }
}
