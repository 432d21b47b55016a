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
    record Ready(Path program, String languages) implements TextRecognition {}

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
        List<String> languages = languages(program);
        if (!languages.contains("deu")) {
            return new WithoutGerman();
        }
        return new Ready(program, languages.contains("eng") ? "deu+eng" : "deu");
    }

    private static List<String> languages(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
                List<String> languages = lines.map(String::strip).toList();
                return process.waitFor(1, TimeUnit.MINUTES) ? languages : List.of();
            }
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
