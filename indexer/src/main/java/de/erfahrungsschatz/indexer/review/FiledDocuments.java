package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.text.Spelling;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.manifest.Manifest;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.manifest.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents that were indexed, as the office knows them.
public final class FiledDocuments {

    private final Manifest manifest;
    private final SearchIndex index;

    private FiledDocuments(Manifest manifest, SearchIndex index) {
        this.manifest = manifest;
        this.index = index;
    }

    /// Those of a data folder.
    ///
    /// @param index open on that folder
    /// @throws ReviewRefusedException when nothing was indexed yet
    public static FiledDocuments of(DataFolder data, SearchIndex index) {
        Path manifest = data.generation().map(generation -> data.privatePart().resolve(generation.manifest()))
                .orElseThrow(() -> new ReviewRefusedException("Im Datenordner " + data.root()
                        + " ist noch nichts: Zuerst mit \"erfahrungsschatz index ORDNER\" indexieren."));
        return new FiledDocuments(ManifestFile.read(manifest), index);
    }

    /// All of them, in the order of their folders and paths.
    public List<FiledDocument> all() {
        return filed(manifest.entries());
    }

    /// Those of some folders or files.
    ///
    /// @throws ReviewRefusedException when none came from one of them
    public List<FiledDocument> below(List<Path> places) {
        return places.stream().flatMap(place -> below(place).stream()).distinct().toList();
    }

    private List<FiledDocument> below(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        List<FiledDocument> found = filed(
                manifest.entries().stream().filter(entry -> path(entry).startsWith(whole)).toList());
        if (found.isEmpty()) {
            throw new ReviewRefusedException("Aus " + place + " ist kein Dokument im Index.");
        }
        return found;
    }

    /// The document that a person names by its id or its file.
    ///
    /// @throws ReviewRefusedException when there is none, or the file holds several
    public FiledDocument named(String name) {
        List<Entry> entries = manifest.entries().stream().filter(entry -> isNamed(entry, name)).toList();
        List<FiledDocument> found = filed(entries);
        List<FiledDocument> exact = found.stream().filter(filed -> filed.document().id().value().equals(name)).toList();
        List<FiledDocument> meant = exact.isEmpty() ? found : exact;
        if (meant.isEmpty()) {
            throw new ReviewRefusedException("Ein Dokument \"" + name + "\" ist nicht im Index." + nearest(name));
        }
        if (meant.size() > 1) {
            throw new ReviewRefusedException("\"" + name + "\" enthält mehrere Dokumente, bitte eines nennen: "
                    + meant.stream().map(FiledDocuments::label).collect(Collectors.joining("; ")) + ".");
        }
        return meant.getFirst();
    }

    private static String label(FiledDocument filed) {
        return filed.document().id() + " (" + filed.document().metadata().title().value() + ")";
    }

    private String nearest(String name) {
        List<String> names = manifest.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.path()), entry.ids().stream().map(id -> id.value())))
                .toList();
        return Spelling.nearest(name, names).map(near -> " Ist \"" + near + "\" gemeint?").orElse("");
    }

    private static boolean isNamed(Entry entry, String name) {
        return entry.path().equals(name) || entry.ids().stream().anyMatch(id -> id.value().equals(name))
                || path(entry).equals(Path.of(name).toAbsolutePath().normalize());
    }

    private static Path path(Entry entry) {
        return Path.of(entry.root()).resolve(entry.path());
    }

    private List<FiledDocument> filed(List<Entry> entries) {
        List<FiledDocument> filed = new ArrayList<>();
        for (Entry entry : entries) {
            for (Reading reading : entry.readings()) {
                reading.documents().stream().map(document -> index.document(Viewer.OFFICE, document.id(), Query.BROWSE))
                        .flatMap(Optional::stream)
                        .forEach(view -> filed.add(new FiledDocument(entry, reading, view.document())));
            }
        }
        return filed;
    }
}
