package de.erfahrungsschatz.corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YamlFieldsTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void gives_the_values_that_are_written() throws InvalidYamlException {
        YamlFields fields = fields("""
                title: "  Auftakt im Rathaus "
                date: 2014-05
                cities: [aldenrath, birkstaett]
                topics: wohnen
                groups: []
                """);

        assertThat(fields.text("title")).contains("Auftakt im Rathaus");
        assertThat(fields.value("date", DocumentDate::parse, "ein Tag")).contains(new DocumentDate(2014, 5, null));
        assertThat(fields.texts("cities")).containsExactly(new Scalar(3, "aldenrath"), new Scalar(3, "birkstaett"));
        assertThat(fields.texts("topics")).containsExactly(new Scalar(4, "wohnen"));
        assertThat(fields.texts("groups")).isEmpty();
        fields.rejectOthers();
        assertThat(problems).isEmpty();
    }

    @Test
    void tells_an_empty_list_from_a_missing_one() throws InvalidYamlException {
        YamlFields fields = fields("groups: []");

        assertThat(fields.has("groups")).isTrue();
        assertThat(fields.has("topics")).isFalse();
        assertThat(fields.texts("topics")).isEmpty();
    }

    @Test
    void an_unknown_key_is_answered_with_the_nearest_known_one() throws InvalidYamlException {
        YamlFields fields = fields("title: Auftakt\nvisiblity: public");
        fields.text("title");
        fields.text("visibility");

        fields.rejectOthers();

        assertThat(problems).containsExactly(
                new Problem("test.yaml", 2,
                        "Den Schlüssel \"visiblity\" gibt es hier nicht. Ist \"visibility\" gemeint?"));
    }

    @Test
    void an_unknown_key_like_no_other_is_answered_with_all_that_are_allowed() throws InvalidYamlException {
        YamlFields fields = fields("farbe: blau");
        fields.text("title");
        fields.text("date");

        fields.rejectOthers();

        assertThat(problems).containsExactly(
                new Problem("test.yaml", 1, "Den Schlüssel \"farbe\" gibt es hier nicht. Erlaubt sind date, title."));
    }

    @Test
    void several_problems_are_told_at_once_each_with_its_line() throws InvalidYamlException {
        YamlFields fields = fields("""
                title:
                date: gestern
                cities:
                  - aldenrath
                  - {name: Birkstätt}
                  - ""
                colour: blau
                """);
        fields.text("title");
        fields.value("date", DocumentDate::parse, "2014, 2014-05 oder 2014-05-21");
        fields.texts("cities");
        fields.rejectOthers();

        assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 5, 6, 7);
        assertThat(problems.get(1).message()).isEqualTo(
                "\"gestern\" geht nicht als date. Erwartet wird: 2014, 2014-05 oder 2014-05-21.");
    }

    @Test
    void problems_are_told_in_the_order_of_the_lines() {
        InvalidYamlException refusal = new InvalidYamlException(List.of(new Problem("test.yaml", 6, "Drittens."),
                new Problem("test.yaml", 1, "Erstens."), new Problem("test.yaml", 2, "Zweitens.")));

        assertThat(refusal.problems()).extracting(Problem::message).containsExactly("Erstens.", "Zweitens.",
                "Drittens.");
        assertThat(refusal).hasMessage("test.yaml:1: Erstens.\ntest.yaml:2: Zweitens.\ntest.yaml:6: Drittens.");
    }

    @Test
    void a_list_where_keys_are_expected_is_one_problem() throws InvalidYamlException {
        YamlFields fields = fields("- Auftakt");

        assertThat(fields.text("title")).isEmpty();
        fields.rejectOthers();
        assertThat(problems).hasSize(1);
    }

    private YamlFields fields(String yaml) throws InvalidYamlException {
        return YamlFields.of(YamlReader.parse(yaml, "test.yaml"), "test.yaml", problems);
    }
}
