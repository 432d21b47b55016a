package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the content of documents lies too: the paths of the duplicates that were left out, which are for the same viewers.
final class Copies {

    private Copies() {}

    /// What has to be noted in the index: for each document of which copies came or went, or which was put again, the paths.
    ///
    /// @param filed the files that were read in this run
    static Map<DocumentId, List<String>> toNote(Manifest before, Manifest now, List<Entry> filed) {
        Map<DocumentId, List<String>> old = paths(before);
        Map<DocumentId, List<String>> copies = paths(now);
        Set<DocumentId> put = new HashSet<>();
        filed.forEach(entry -> put.addAll(entry.ids()));
        Map<DocumentId, List<String>> toNote = new HashMap<>(copies);
        toNote.entrySet().removeIf(
                copied -> copied.getValue().equals(old.get(copied.getKey())) && !put.contains(copied.getKey()));
        old.keySet().stream().filter(id -> !copies.containsKey(id)).forEach(id -> toNote.put(id, List.of()));
        return toNote;
    }

    private static Map<DocumentId, List<String>> paths(Manifest manifest) {
        Map<DocumentId, List<String>> copies = new HashMap<>();
        for (Entry entry : manifest.entries()) {
            for (Reading reading : entry.readings()) {
                reading.same().forEach(id -> copies.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry.path()));
            }
        }
        return copies.isEmpty() ? copies : within(manifest, copies);
    }

    /// A document inside a file lies at the same place inside its copies.
    private static Map<DocumentId, List<String>> within(Manifest manifest, Map<DocumentId, List<String>> copies) {
        Map<DocumentId, List<String>> paths = new HashMap<>();
        for (Entry entry : manifest.entries()) {
            for (Reading reading : entry.readings()) {
                String inside = reading.path().substring(entry.path().length());
                reading.documents().stream().map(Reading.Indexed::id).filter(copies::containsKey)
                        .forEach(id -> paths.put(id, copies.getOrDefault(id, List.of()).stream()
                                .map(path -> path + inside).toList()));
            }
        }
        return paths;
    }
}
