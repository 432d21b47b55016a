package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.BytesRef;

/// Reads the terms of what was typed from the analysis.
final class WordReader {

    /// Of longer words and phrases only the beginning is looked at: nobody types so much on purpose.
    private static final int LONGEST = 1_000;

    /// The token type of the parts of a hyphenated word, which stand at its position.
    private static final String PART = "part";

    private final List<Words.Place> places = new ArrayList<>();
    private final List<Words.Place> parts = new ArrayList<>();
    private int position = -1;
    private int partStart = -1;

    private WordReader() {}

    /// The words typed; no place when there is none.
    static Words read(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.TEXT, text)) {
            WordReader reader = new WordReader();
            reader.readAll(tokens);
            boolean oneWord = reader.places.size() == 1 && reader.parts.size() > 1;
            return new Words(reader.places, oneWord ? reader.parts : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse what was typed", e);
        }
    }

    /// The forms of what was typed, each word one.
    static List<BytesRef> forms(String typed) {
        return terms(Schema.FORM, typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    /// All terms of a text, whatever its length.
    static List<BytesRef> terms(String text) {
        return terms(Schema.TEXT, text);
    }

    private static List<BytesRef> terms(String field, String text) {
        List<BytesRef> terms = new ArrayList<>();
        try (TokenStream tokens = Schema.analyzer().tokenStream(field, text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse a text", e);
        }
        return terms;
    }

    private void readAll(TokenStream tokens) throws IOException {
        TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
        OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
        TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            position += increment.getPositionIncrement();
            BytesRef bytes = BytesRef.deepCopyOf(term.getBytesRef());
            if (type.type().equals(PART)) {
                addPart(bytes, offset.startOffset());
            } else {
                addWord(bytes);
            }
        }
        tokens.end();
    }

    private void addWord(BytesRef term) {
        if (places.isEmpty() || places.getLast().position() != position) {
            places.add(new Words.Place(position, new ArrayList<>()));
        }
        places.getLast().terms().add(term);
    }

    /// The parts of a word are told apart by where they begin.
    private void addPart(BytesRef term, int start) {
        if (start != partStart) {
            parts.add(new Words.Place(parts.size(), new ArrayList<>()));
            partStart = start;
        }
        parts.getLast().terms().add(term);
    }
}
