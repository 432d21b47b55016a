package de.erfahrungsschatz.indexer.manifest;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a manifest as one JSON object a line: first the folders, then the files.
public final class ManifestFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ManifestFile() {}

    /// Reads a manifest.
    ///
    /// @throws UncheckedIOException when it cannot be read or is damaged
    public static Manifest read(Path file) {
        Map<String, Visibility> defaults = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                Line line = JSON.readValue(text, Line.class);
                if (line.folder() != null && line.visibility() != null) {
                    defaults.put(line.folder(), line.visibility());
                }
                if (line.file() != null) {
                    entries.add(line.file());
                }
            }
        } catch (IOException | JacksonException e) {
            throw new UncheckedIOException(
                    "Das Verzeichnis der indexierten Dateien " + file + " ist beschädigt oder nicht lesbar",
                    e instanceof IOException io ? io : new IOException(e));
        }
        return new Manifest(defaults, entries);
    }

    /// Writes a manifest so that it outlasts a power failure.
    ///
    /// @throws UncheckedIOException when it cannot be written
    public static void write(Path file, Manifest manifest) {
        StringBuilder text = new StringBuilder();
        manifest.defaults().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(folder -> text
                .append(JSON.writeValueAsString(new Line(folder.getKey(), folder.getValue(), null))).append('\n'));
        manifest.entries().forEach(entry -> text
                .append(JSON.writeValueAsString(new Line(null, null, entry))).append('\n'));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Das Verzeichnis der indexierten Dateien " + file + " lässt sich nicht schreiben", e);
        }
    }

    /// Removes the manifests that no generation needs any more.
    ///
    /// @param current the file that is published now
    /// @param last the file that was published before; empty when there was none
    public static void removeOthers(Path folder, String current, Optional<String> last) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "manifest-*.jsonl")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(current) && !last.equals(Optional.of(name))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("In " + folder + " lässt sich nicht aufräumen", e);
        }
    }

    /// A line holds a folder with its default, or a file.
    private record Line(@Nullable String folder, @Nullable Visibility visibility, @Nullable Entry file) {}
}
