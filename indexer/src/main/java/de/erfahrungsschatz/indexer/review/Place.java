package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.understand.segment.Opening;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where one document of several begins in its file.
///
/// @param words its first words, enough to be known by
record Place(String words) {

    private static final int WORDS = 10;
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final String HEADLINE = "title.headline";

    /// The place of a document: an interview begins with its headline, a fragment with its first passage. Empty where the index does
    /// not tell what stands first in the file.
    static Optional<Place> of(Document document) {
        if (document.metadata().source().fragment()) {
            return Optional.of(new Place(beginning(document.passages().getFirst().text())));
        }
        return document.metadata().title().provenance().rule().equals(HEADLINE)
                ? Optional.of(new Place(beginning(document.metadata().title().value())))
                : Optional.empty();
    }

    /// Whether a document is meant by an entry that quotes these first words.
    static boolean begins(Document document, String quotation) {
        return Stream.concat(Stream.of(document.metadata().title().value()),
                Stream.concat(document.passages().getFirst().headings().stream(),
                        Stream.of(document.passages().getFirst().text())))
                .anyMatch(text -> Opening.matches(text, quotation));
    }

    private static String beginning(String text) {
        String[] words = BLANK.split(text.strip(), WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS)));
    }
}
