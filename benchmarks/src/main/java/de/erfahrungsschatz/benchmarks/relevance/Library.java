package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.DataFolder;
import java.util.List;
import java.util.Map;

/// Documents in an index of the product.
///
/// @param data the data folder with the index
/// @param names what each document is called where its relevance is judged; those of one file share their name
/// @param pages the same documents as plain text, for engines that are not the product
public record Library(DataFolder data, Map<DocumentId, String> names, List<Page> pages) {

    public Library {
        names = Map.copyOf(names);
        pages = List.copyOf(pages);
    }

    /// A passage of a document.
    ///
    /// @param document its name
    /// @param title of the document; "" for none
    public record Page(String document, String title, String text) {}
}
