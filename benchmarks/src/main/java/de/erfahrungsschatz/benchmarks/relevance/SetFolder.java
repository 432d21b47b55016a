package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Reads a judged set from its folder: `docs.jsonl` has a document in each line (`id`, `title`, `text`), `queries.tsv` and `qrels.tsv`
/// are what [JudgementFiles] reads. The set is called like the folder.
final class SetFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SetFolder() {}

    /// The set, its documents indexed.
    ///
    /// @param index an empty folder
    /// @throws UncheckedIOException when a file cannot be read
    static JudgedSet read(Path folder, Path index) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new JudgedSet(name, PlainLibrary.write(pages(folder.resolve("docs.jsonl")), index),
                JudgementFiles.read(folder));
    }

    private static List<Page> pages(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, Line.class))
                    .map(line -> new Page(line.id(), line.title(), line.text()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private record Line(String id, String title, String text) {}
}
