package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reference in the words of a page.
///
/// @param reference the document
/// @param texts the language
record Citation(Reference reference, Texts texts) {

    /// The document in one line, as it stands in a list of sources.
    String line() {
        String authors = String.join(", ", reference.authors());
        String about = Stream
                .of(Stream.ofNullable(reference.kind()),
                        Stream.of(reference.places()).filter(places -> !places.isEmpty()),
                        Stream.ofNullable(reference.date()).map(date -> texts.date(date.toString())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
        return texts.text("cite.line", authors.isEmpty() ? "" : authors + ": ", ended(reference.title()),
                about.isEmpty() ? "" : about + ". ", reference.site(), reference.address());
    }

    private static String ended(String title) {
        return title.endsWith(".") || title.endsWith("?") || title.endsWith("!") ? title : title + ".";
    }
}
