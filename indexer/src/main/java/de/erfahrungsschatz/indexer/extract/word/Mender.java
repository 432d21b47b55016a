package de.erfahrungsschatz.indexer.extract.word;

import java.util.List;

/// Undoes what fonts and encodings did to the letters of one document. Where no word comes out that the lexicon knows, the
/// text stays as it is.
public final class Mender {

    private final EncodingMender encodings;

    private Mender(EncodingMender encodings) {
        this.encodings = encodings;
    }

    /// For one document.
    ///
    /// @param texts all of it, as its parser gave them
    public static Mender of(List<String> texts) {
        return new Mender(EncodingMender.of(texts));
    }

    /// A text of the document with its letters mended.
    public String mend(String text) {
        return SpacedLetters.close(LooseAccents.mend(encodings.mend(text)));
    }

    /// Whether letters had been read in a wrong encoding, in what was mended so far.
    public boolean hasMendedEncoding() {
        return encodings.hasMended();
    }
}
