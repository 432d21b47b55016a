package de.erfahrungsschatz.corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class YamlScalarTest {

    @Test
    void plain_texts_stay_as_they_are() {
        assertThat(YamlScalar.of("Am Deich")).isEqualTo("Am Deich");
        assertThat(YamlScalar.of("2014-05")).isEqualTo("2014-05");
    }

    @Test
    void every_text_is_read_again_as_what_it_was() throws InvalidYamlException {
        for (String text : List.of("null", "no", "a: b", "- a", "\"", "\\", "#1", "[a]", "{a}", "", "@a", "'a'", "a #b",
                "Größe", "a\\", "\\\"a")) {
            assertThat(YamlReader.parse("key: " + YamlScalar.of(text) + "\n", "test"))
                    .isEqualTo(new YamlNode.Mapping(1, Map.of("key", new YamlNode.Scalar(1, text))));
        }
    }

    @Test
    void no_text_begins_another_line() {
        assertThat(YamlScalar.of("Deich\nvisibility: public")).isEqualTo("\"Deich visibility: public\"");
    }
}
