package de.erfahrungsschatz.indexer.extract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whether the text of scanned pages can be recognised here. Tesseract does that, a program that an office may have or not.
public sealed interface TextRecognition {

    /// It is there and knows German.
    ///
    /// @param program its path
    /// @param languages such as `deu+eng`
    /// @param version as it says itself, such as `tesseract 5.3.0`: another one may read other words
    record Ready(Path program, String languages, String version) implements TextRecognition {}

    /// It is not wanted.
    record Off() implements TextRecognition {}

    /// It is not installed.
    record Absent() implements TextRecognition {}

    /// It is installed, but would read no umlaut.
    record WithoutGerman() implements TextRecognition {

        /// One sentence for the operator, who probably meant it to work.
        public String advice() {
            return "Tesseract ist installiert, aber ohne deutsche Sprachdaten; eingescannte Seiten werden nicht gelesen. "
                    + "Abhilfe: das Paket tesseract-ocr-deu installieren oder in den Einstellungen \"ocr: never\" setzen.";
        }
    }

    /// Looks for it in the folders of programs.
    static TextRecognition find() {
        Optional<Path> program = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("")
                .split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract").toAbsolutePath()).filter(Files::isExecutable).findFirst();
        return program.map(TextRecognition::of).orElseGet(Absent::new);
    }

    /// Asks a program what it knows.
    static TextRecognition of(Path program) {
        List<String> languages = asked(program, "--list-langs");
        if (!languages.contains("deu")) {
            return new WithoutGerman();
        }
        return new Ready(program, languages.contains("eng") ? "deu+eng" : "deu",
                asked(program, "--version").stream().findFirst().orElse(""));
    }

    private static List<String> asked(Path program, String option) {
        try {
            Process process = new ProcessBuilder(program.toString(), option).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
                List<String> answer = lines.map(String::strip).toList();
                return process.waitFor(1, TimeUnit.MINUTES) ? answer : List.of();
            }
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
