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
        return set(folder, PlainLibrary.write(pages(folder), index));
    }

    /// The set over the index that [#read] wrote before.
    ///
    /// @param index holds that index
    /// @throws UncheckedIOException when a file cannot be read
    static JudgedSet reread(Path folder, Path index) {
        return set(folder, PlainLibrary.written(pages(folder), index));
    }

    /// What the set is called.
    static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static JudgedSet set(Path folder, Library library) {
        return new JudgedSet(name(folder), library, JudgementFiles.read(folder));
    }

    private static List<Page> pages(Path folder) {
        Path file = folder.resolve("docs.jsonl");
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
