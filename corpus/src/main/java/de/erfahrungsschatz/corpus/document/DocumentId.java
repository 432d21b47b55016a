package de.erfahrungsschatz.corpus.document;

import java.util.regex.Pattern;

/// The permanent name of a document, as it stands in links: 3 to 64 lower-case letters, digits and inner hyphens.
///
/// It is made from the content when the document is first seen and stays when the file is renamed or edited.
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}[a-z0-9]");

    /// @throws IllegalArgumentException when the value has another form
    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a document id: " + value);
        }
    }

    /// Whether the text has the form of an id.
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
