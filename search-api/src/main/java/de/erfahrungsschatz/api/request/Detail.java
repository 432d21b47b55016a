package de.erfahrungsschatz.api.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How much of the documents found a search shows.
public enum Detail {

    /// The documents, each with some lines of its best passages, for choosing what to read.
    DOCUMENTS("documents", 3, 360),
    /// The passages themselves, long enough to be read there, document by document.
    PASSAGES("passages", 10, 1_500);

    private final String label;
    private final int passages;
    private final int length;

    Detail(String label, int passages, int length) {
        this.label = label;
        this.passages = passages;
        this.length = length;
    }

    /// Its name in addresses.
    public String label() {
        return label;
    }

    /// How many passages of a document are shown at most.
    public int passages() {
        return passages;
    }

    /// How much of a passage is shown, in UTF-16 units.
    public int length() {
        return length;
    }

    /// The names in addresses.
    public static List<String> labels() {
        return Arrays.stream(values()).map(Detail::label).toList();
    }

    /// The one of that name; empty when there is none.
    public static Optional<Detail> of(String label) {
        return Arrays.stream(values()).filter(detail -> detail.label.equals(label)).findFirst();
    }
}
