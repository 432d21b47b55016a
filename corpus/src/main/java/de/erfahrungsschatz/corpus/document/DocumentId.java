package de.erfahrungsschatz.corpus.document;

/// The permanent name of a document, as it stands in links: 3 to 64 lower-case letters, digits and inner hyphens.
///
/// It is made from the content when the document is first seen and stays when the file is renamed or edited.
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;

    /// @throws IllegalArgumentException when the value has another form
    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a document id: " + value);
        }
    }

    /// Whether the text has the form of an id.
    public static boolean isValid(String text) {
        int last = text.length() - 1;
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.charAt(0) != '-'
                && text.charAt(last) != '-'
                && text.chars().allMatch(DocumentId::belongs);
    }

    private static boolean belongs(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-';
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
