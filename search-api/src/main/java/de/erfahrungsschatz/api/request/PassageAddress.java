package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.Optional;
import java.util.regex.Pattern;

/// A passage that is asked for in an address.
///
/// @param passage its place in the document, from 0
public record PassageAddress(DocumentId document, int passage) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    private static final char BETWEEN = '.';

    /// A passage as [#written] writes it; empty for any other text.
    public static Optional<PassageAddress> parse(String text) {
        int at = text.lastIndexOf(BETWEEN);
        return at < 0 ? Optional.empty() : of(text.substring(0, at), text.substring(at + 1));
    }

    /// The passage of that name and number, which counts from 1; empty when they cannot be those of any.
    public static Optional<PassageAddress> of(String id, String number) {
        return DocumentId.isValid(id) && NUMBER.matcher(number).matches()
                ? Optional.of(new PassageAddress(new DocumentId(id), Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    /// The passage in one word, such as `isenfurt-buergerrat-2023.2`.
    public String written() {
        return document.value() + BETWEEN + (passage + 1);
    }
}
