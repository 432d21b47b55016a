package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Everything that a worker's answer depends on beside the file, as one short name: the Java it runs on, its jars (Tika's and our
/// own), its configuration, the limits, how scans are read, and the passwords. Nothing can be read back from it.
final class Conditions {

    /// Rises when workers are started, or answers kept, in another way.
    private static final int FORM = 1;
    private static final int LENGTH = 20;

    private Conditions() {}

    /// @param library the folder of jars that are a worker's class path
    static String of(Path library, ExtractionLimits limits, TextRecognition recognition, Passwords passwords) {
        StringBuilder all = new StringBuilder().append(FORM).append('\n').append(Runtime.version()).append('\n');
        try (Stream<Path> jars = Files.list(library);
                InputStream settings = Objects.requireNonNull(Workers.class.getResourceAsStream(Workers.SETTINGS))) {
            List<Path> sorted = jars.filter(Files::isRegularFile).sorted().toList();
            for (Path jar : sorted) {
                all.append(jar.getFileName()).append(' ').append(ContentHash.of(jar).value()).append('\n');
            }
            all.append(new String(settings.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the parsers in " + library, e);
        }
        all.append(limits.bearingOnAnswers()).append(recognition).append('\n').append(passwords.all());
        return ContentHash.of(all.toString()).value().substring(0, LENGTH);
    }
}
