package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Facet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.json.JsonMapper;

/// Reads passages, one JSON object in a line, those of a document one after the other, the file packed by gzip.
public final class PassageFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PassageFile() {}

    /// The documents of a file.
    ///
    /// @throws UncheckedIOException when it cannot be read
    static Corpus read(Path file) {
        List<Document> documents = new ArrayList<>();
        read(file, documents::add);
        return new Corpus(documents);
    }

    /// Hands over the documents of a file one after the other, so that they need not all fit into memory.
    ///
    /// @throws UncheckedIOException when it cannot be read
    public static void read(Path file, Consumer<Document> reader) {
        List<Line> pending = new ArrayList<>();
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                Line line = JSON.readValue(text, Line.class);
                if (!pending.isEmpty() && !pending.getFirst().doc().equals(line.doc())) {
                    reader.accept(document(pending));
                    pending.clear();
                }
                pending.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        if (!pending.isEmpty()) {
            reader.accept(document(pending));
        }
    }

    private static Document document(List<Line> lines) {
        Line first = lines.getFirst();
        Map<Facet, List<String>> values = Map.of(Facet.CITY, List.of(first.city()), Facet.TOPIC, first.topics(),
                Facet.FORMAT, List.of(first.format()), Facet.KIND, List.of(first.type()), Facet.YEAR,
                List.of(String.valueOf(first.year())));
        return new Document(new DocumentId(first.doc()), Visibility.PUBLIC, Facets.metadata(first.title(), values),
                lines.stream().map(line -> Passage.of(line.text())).toList());
    }

    /// A passage, with what it says of its document.
    private record Line(String id, String doc, int n, String title, String text, String city, List<String> topics,
            String format, int year, String type) {}
}
