package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeightValuesTest {

    private static final WeightValues VALUES = new WeightValues(
            List.of("# What counts.", "title = 0.45", "title-letters = 4"));

    @TempDir
    private Path root;

    @Test
    void what_is_written_differs_by_the_value_that_was_changed_alone() throws IOException {
        VALUES.with("title", new BigDecimal("0.5")).write(root);
        Path file = root.resolve("de/erfahrungsschatz/engine/lucene/weights.properties");
        assertThat(file).hasContent("# What counts.\ntitle = 0.5\ntitle-letters = 4\n");
        assertThat(Files.readString(file)).endsWith("4\n");
        assertThat(WeightValues.read(root).value("title")).isEqualByComparingTo("0.5");
    }

    @Test
    void the_file_of_the_engine_is_read_and_written_as_it_is() throws IOException {
        Path engine = new Repository(Path.of("..")).weights();
        WeightValues.read(engine).write(root);
        String file = "de/erfahrungsschatz/engine/lucene/weights.properties";
        assertThat(root.resolve(file)).hasSameBinaryContentAs(engine.resolve(file));
        assertThat(WeightValues.read(engine).names()).contains("title", "saturation");
    }

    @Test
    void a_weight_that_is_not_there_is_told_with_those_that_are() {
        assertThatIllegalArgumentException().isThrownBy(() -> VALUES.value("titel"))
                .withMessage("There is no weight titel, but title, title-letters.");
        assertThat(VALUES.with("titel", BigDecimal.ONE)).isEqualTo(VALUES);
    }
}
