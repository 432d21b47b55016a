package de.erfahrungsschatz.indexer.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.text.Sketch;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a manifest as one JSON object a line: first the folders, then the files.
public final class ManifestFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Sketch.class, SketchText.class).build();

    private ManifestFile() {}

    /// How a sketch stands in the manifest: as its text.
    private interface SketchText {

        @JsonValue
        String encoded();

        @JsonCreator
        static Sketch decoded(String text) {
            return Sketch.decoded(text);
        }
    }

    /// Reads a manifest.
    ///
    /// @throws UncheckedIOException when it cannot be read or is damaged
    public static Manifest read(Path file) {
        Map<String, Visibility> defaults = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                Line line = JSON.readValue(text, Line.class);
                if (line.folder() != null && line.visibility() != null) {
                    defaults.put(line.folder(), line.visibility());
                }
                if (line.file() != null) {
                    entries.add(line.file().sharing(shared));
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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
                Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            for (String folder : new TreeSet<>(manifest.defaults().keySet())) {
                write(new Line(folder, manifest.defaults().get(folder), null), out);
            }
            for (Entry entry : manifest.entries()) {
                write(new Line(null, null, entry), out);
            }
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Das Verzeichnis der indexierten Dateien " + file + " lässt sich nicht schreiben", e);
        }
        forceName(file);
    }

    /// That a file has a name must outlast a power failure too, or the generation names a manifest that is not there.
    private static void forceName(Path file) {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the folder of " + file, e);
        }
    }

    private static void write(Line line, Writer out) throws IOException {
        out.write(JSON.writeValueAsString(line));
        out.write('\n');
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
