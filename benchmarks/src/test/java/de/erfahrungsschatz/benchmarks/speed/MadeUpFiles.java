package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.benchmarks.MadeUpCorpus;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.port.Facet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

/// A small collection as the programs read it.
///
/// @param folder where the files are written
record MadeUpFiles(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The passages of so many documents.
    String passages(int documents) throws IOException {
        Path file = folder.resolve("passages.jsonl.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (Document document : MadeUpCorpus.of(documents).documents()) {
                for (int number = 0; number < document.passages().size(); number++) {
                    stream.write(JSON.writeValueAsBytes(line(document, number)));
                    stream.write('\n');
                }
            }
        }
        return file.toString();
    }

    private static Map<String, Object> line(Document document, int number) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id().value() + "_" + number);
        line.put("doc", document.id().value());
        line.put("n", number);
        line.put("title", document.metadata().title().value());
        line.put("text", document.passages().get(number).text());
        line.put("city", Facets.values(document, Facet.CITY).getFirst());
        line.put("topics", Facets.values(document, Facet.TOPIC));
        line.put("format", Facets.values(document, Facet.FORMAT).getFirst());
        line.put("year", Integer.valueOf(Facets.values(document, Facet.YEAR).getFirst()));
        line.put("type", Facets.values(document, Facet.KIND).getFirst());
        return line;
    }

    /// A file of questions.
    String questions(String... lines) throws IOException {
        return Files.write(folder.resolve("questions.jsonl"), List.of(lines)).toString();
    }
}
