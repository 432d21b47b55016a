package de.erfahrungsschatz.indexer.proof;

/// In what a text was found.
public enum Store {
    /// An index, decoded.
    INDEX("Index"),
    /// A file of text: manifests, reports, the lock, published contacts.
    TEXT("Text"),
    /// A compressed file, unpacked: remembered answers.
    PACKED("gepackte Datei"),
    /// A database, page by page, free pages too.
    DATABASE("Datenbank"),
    /// The bytes of any other file.
    BYTES("Bytes"),
    /// The name of a file or folder.
    NAME("Dateiname");

    private final String label;

    Store(String label) {
        this.label = label;
    }

    /// For people.
    public String label() {
        return label;
    }
}
