package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexUpdate;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Puts plain texts into an index of the product, each as a document of one passage, with the vocabularies that are shipped.
final class PlainLibrary {

    /// A document must have a title. No query finds this one: it has no letter and no digit.
    private static final String UNTITLED = "–";
    private static final Vocabularies SHIPPED = shipped();

    private PlainLibrary() {}

    /// Writes the index into an empty folder. Where documents are equally good, the product shows the earlier of these first.
    static Library write(List<Page> pages, Path folder) {
        DataFolder data = new DataFolder(folder);
        try (IndexUpdate update = Engine.load().update(data, SHIPPED)) {
            for (int place = 0; place < pages.size(); place++) {
                update.put(document(id(place), pages.get(place)));
            }
            data.publish(new Generation(1, update.prepare(), "none"));
        }
        return written(pages, folder);
    }

    /// The library of which the index was written before.
    ///
    /// @param pages the same ones in the same order
    /// @param folder holds the index
    static Library written(List<Page> pages, Path folder) {
        Map<DocumentId, String> names = new HashMap<>();
        for (Page page : pages) {
            names.put(id(names.size()), page.document());
        }
        return new Library(new DataFolder(folder), names, pages);
    }

    private static DocumentId id(int place) {
        return new DocumentId(String.format(Locale.ROOT, "text-%08d", place));
    }

    private static Document document(DocumentId id, Page page) {
        Derived<String> title = new Derived<>(page.title().isBlank() ? UNTITLED : page.title(),
                Provenance.rule("benchmark", null));
        Metadata metadata = new Metadata(title, null, Map.of(), List.of(), new Source(null, "text/plain", 0, false));
        return new Document(id, Visibility.PUBLIC, metadata, List.of(Passage.of(page.text())));
    }

    /// Without the cities: an index knows those alone that its documents are about, and these are about none.
    private static Vocabularies shipped() {
        try {
            Vocabularies all = VocabularyReader.read(null);
            return new Vocabularies(Stream.of(VocabularyName.values()).filter(name -> name != VocabularyName.CITIES)
                    .map(all::get).toList());
        } catch (InvalidYamlException e) {
            throw new IllegalStateException("The shipped vocabularies are broken", e);
        }
    }
}
