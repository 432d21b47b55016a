package de.erfahrungsschatz.indexer.proof;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks for names through everything that lies in a folder. What an index holds is decoded by the engine; every file is looked through as
/// bytes as well.
public final class DataSearch {

    private final Engine engine;
    private final List<SoughtName> sought;
    private final Map<SoughtName, List<Finding>> findings = new HashMap<>();
    private final List<Path> unread = new ArrayList<>();
    private int files;
    private long texts;

    /// @param sought the names
    public DataSearch(Engine engine, List<SoughtName> sought) {
        this.engine = engine;
        this.sought = List.copyOf(sought);
    }

    /// What was found.
    ///
    /// @param findings of each name
    /// @param unread files that cannot be decoded, in which a name could hide
    /// @param files how many were looked through
    /// @param texts how many terms, values and lines
    public record Result(Map<SoughtName, List<Finding>> findings, List<Path> unread, int files, long texts) {

        /// Where a name was found.
        public List<Finding> of(SoughtName name) {
            return findings.getOrDefault(name, List.of());
        }
    }

    /// Looks through a folder and all below it.
    ///
    /// @throws UncheckedIOException when something cannot be read
    public Result search(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            Set<Path> decoded = new HashSet<>();
            for (Path path : (Iterable<Path>) all.sorted()::iterator) {
                look(Store.NAME, path, "", String.valueOf(path.getFileName()), Set::of);
                if (Files.isDirectory(path)) {
                    decoded.addAll(engine.decode(path, trace -> look(path, trace)));
                } else {
                    search(path, decoded.contains(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Der Datenordner " + root + " lässt sich nicht ganz lesen", e);
        }
        return new Result(Map.copyOf(findings), List.copyOf(unread), files, texts);
    }

    private void look(Path folder, Trace trace) {
        look(Store.INDEX, folder, trace.place(), trace.text(), trace.documents());
    }

    private void search(Path file, boolean decoded) throws IOException {
        files++;
        FileContent content = FileContent.of(file);
        if (content == FileContent.OTHER && !decoded) {
            unread.add(file);
        }
        Store store = decoded ? Store.BYTES : content.store();
        content.read(file, text -> look(store, file, "", text, Set::of));
    }

    private void look(Store store, Path file, String place, String text,
            Supplier<Set<DocumentId>> documents) {
        texts++;
        for (SoughtName name : sought) {
            if (name.isIn(text)) {
                findings.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(new Finding(store, file, place, text, documents.get()));
            }
        }
    }
}
