package de.erfahrungsschatz.indexer.manifest;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of one file.
///
/// @param root the indexed folder, absolute
/// @param path below it, with `/`
/// @param size in bytes
/// @param modified when it was last written, in nanoseconds since 1970; -1 when that proves nothing
/// @param hash of its content
/// @param settings the hash of everything else that its documents depend on: what people wrote about it, vocabularies, rules
/// @param kept who its documents are for although nobody says so: a renamed file keeps what its lost sidecar said, if that is
///        stricter than usual; null for the usual
/// @param readings of the file and of what lies inside it, the file first
public record Entry(String root, String path, long size, long modified, String hash, String settings,
        @Nullable Visibility kept, List<Reading> readings) {

    public Entry {
        readings = List.copyOf(readings);
    }

    /// The same file, last written at another time.
    public Entry modifiedAt(long time) {
        return new Entry(root, path, size, time, hash, settings, kept, readings);
    }

    /// The same file, of which something else became.
    public Entry reading(List<Reading> others) {
        return new Entry(root, path, size, modified, hash, settings, kept, others);
    }

    /// The same with other words.
    ///
    /// @param name says what a path is called
    /// @param words says what any other text becomes
    Entry calling(UnaryOperator<String> name, UnaryOperator<String> words) {
        String called = name.apply(path);
        return new Entry(root, called, size, modified, hash, settings, kept,
                readings.stream()
                        .map(reading -> reading.at(name.apply(calledSo(reading.path(), called))).saying(words))
                        .toList());
    }

    /// What lies in the file is called after it. What the file took over from one that went is called as that was, until it is read again.
    private String calledSo(String reading, String called) {
        return reading.startsWith(path) ? called + reading.substring(path.length()) : reading;
    }

    /// The same file, to be read again at the next opportunity.
    public Entry outdated() {
        return new Entry(root, path, size, modified, hash, "", kept, readings);
    }

    /// The same, with one string in the place of equal ones: of many files it is half the memory.
    ///
    /// @param shared the strings that were met before, of few different values
    Entry sharing(Map<String, String> shared) {
        List<Reading> lean = readings.stream().map(reading -> reading.path().equals(path) ? reading.at(path) : reading)
                .toList();
        return new Entry(shared.computeIfAbsent(root, key -> key), path, size, modified, hash,
                shared.computeIfAbsent(settings, key -> key), kept, lean);
    }

    /// The documents that came from the file.
    public Stream<Reading.Indexed> documents() {
        return readings.stream().flatMap(reading -> reading.documents().stream());
    }

    /// Their ids.
    public List<DocumentId> ids() {
        return documents().map(Reading.Indexed::id).toList();
    }

    /// The narrowest visibility of its documents; empty when it has none.
    public Optional<Visibility> strictest() {
        return documents().map(Reading.Indexed::visibility).reduce(Visibility::stricter);
    }

    /// Whether something is left out because the same is indexed from another path.
    public boolean duplicated() {
        return readings.stream().anyMatch(reading -> reading.result() == Reading.Result.DUPLICATE);
    }
}
