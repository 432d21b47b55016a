package de.erfahrungsschatz.indexer.extract.word;

/// How two halves of a word belong together.
enum Joint {
    /// The hyphen came from the typesetter: `erfol-/gen`.
    WHOLE,
    /// The hyphen belongs to the word: `Baden-/Württemberg`.
    HYPHEN,
    /// The hyphen stands for a part that comes later: `Stadt-/und Regionalplanung`.
    HYPHEN_AND_SPACE,
    /// Before 1996 `ck` was broken as two `k`: `bak-/ken`.
    OLD_CK;

    /// Appends the second half.
    ///
    /// @param line ends with the hyphen
    void append(StringBuilder line, String next) {
        switch (this) {
            case WHOLE -> line.setLength(line.length() - 1);
            case HYPHEN -> {}
            case HYPHEN_AND_SPACE -> line.append(' ');
            case OLD_CK -> {
                line.setLength(line.length() - 2);
                line.append('c');
            }
        }
        line.append(next);
    }
}
