package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextRecognitionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void german_is_read_together_with_english_or_alone() throws IOException {
        Path both = program("both", "deu eng osd");
        Path german = program("german", "osd deu");
        assertThat(TextRecognition.of(both)).isEqualTo(new TextRecognition.Ready(both, "deu+eng", "tesseract 5.3.0"));
        assertThat(TextRecognition.of(german)).isEqualTo(new TextRecognition.Ready(german, "deu", "tesseract 5.3.0"));
    }

    @Test
    void without_german_nothing_is_read_and_the_operator_is_told_what_to_do() throws IOException {
        assertThat(TextRecognition.of(program("english", "eng osd")))
                .isInstanceOfSatisfying(TextRecognition.WithoutGerman.class, lacking -> assertThat(lacking.advice())
                        .contains("tesseract-ocr-deu").contains("ocr: never"));
    }

    @Test
    void a_program_that_does_not_start_knows_no_german() {
        assertThat(TextRecognition.of(folder.resolve("nirgends"))).isEqualTo(new TextRecognition.WithoutGerman());
    }

    private Path program(String name, String languages) throws IOException {
        Path program = Files.writeString(folder.resolve(name),
                "#!/bin/sh\nif [ \"$1\" = --version ]; then echo tesseract 5.3.0; exit; fi\n"
                        + "echo 'List of available languages:'\nfor l in " + languages + "; do echo $l; done\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
