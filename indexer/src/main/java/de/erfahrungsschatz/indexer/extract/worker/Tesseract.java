package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Tesseract, a program that reads the picture of a page. It never outlives this process, however that ends: a small shell
/// holds the other end of a pipe from here, and when the pipe breaks it kills what it started. Only the kernel can be relied
/// on for that, as a worker that hangs is killed without a chance to clean up.
record Tesseract(Order.Ocr settings) {

    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- & page=$!
            { read -r end <&3; kill -9 $page; } >/dev/null 2>&1 & guard=$!
            wait $page; status=$?
            kill -9 $guard 2>/dev/null
            exit $status""";

    /// The text on a picture; empty when the program takes too long, or fails.
    Optional<String> read(Path picture) throws IOException {
        Path text = Files.createTempFile("page-", ".txt");
        try {
            ProcessBuilder command = new ProcessBuilder(command(picture))
                    .redirectOutput(text.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            // More threads only wait for each other: one page on two cores takes twice the processor time and no less on the clock.
            command.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = command.start();
            try {
                boolean ended = process.waitFor(settings.secondsPerPage(), TimeUnit.SECONDS);
                return ended && process.exitValue() == 0
                        ? Optional.of(Files.readString(text, StandardCharsets.UTF_8)) : Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } finally {
                // Breaks the pipe: if it still runs, it ends now.
                process.getOutputStream().close();
            }
        } finally {
            Files.deleteIfExists(text);
        }
    }

    /// Page segmentation 1 turns pages that lie on their side.
    private List<String> command(Path picture) {
        return List.of("/bin/sh", "-c", GUARD, "page", settings.program(), picture.toString(), "stdout", "-l",
                settings.languages(), "--dpi", String.valueOf(PageOcr.DPI), "--psm", "1");
    }
}
