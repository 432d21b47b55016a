package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/// Reads the terms of what was typed from the analysis.
final class WordReader {

    /// Of longer words and phrases only the beginning is looked at: nobody types so much on purpose.
    private static final int LONGEST = 1_000;

    private final List<Words.Place> places = new ArrayList<>();
    private final List<String> stretches = new ArrayList<>();
    private int position = -1;

    private WordReader() {}

    /// The words typed; no place when there is none.
    static Words read(String typed) {
        String text = beginning(typed);
        WordReader reader = new WordReader();
        reader.readAll(text);
        boolean single = reader.places.size() == 1;
        return new Words(text, reader.places, single ? inside(text) : List.of(),
                single ? derived(text) : List.of(),
                single ? terms(Schema.ROOT, text).stream().distinct().toList() : List.of(),
                single ? List.of() : reader.stretches.stream().map(WordReader::read).toList(), false);
    }

    /// The places of the words typed alone, which takes less time than all that is to know of them.
    static List<Words.Place> places(String typed) {
        WordReader reader = new WordReader();
        reader.readAll(beginning(typed));
        return reader.places;
    }

    /// The forms of what was typed, each word one.
    static List<BytesRef> forms(String typed) {
        return terms(Schema.FORM, beginning(typed));
    }

    private static String beginning(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /// All terms of a text, whatever its length.
    static List<BytesRef> terms(String text) {
        return terms(Schema.TEXT, text);
    }

    /// All terms of the words inside those of a text.
    static List<BytesRef> termsInside(String text) {
        return terms(Schema.INSIDE, text);
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

    private void readAll(String text) {
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.TEXT, text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (increment.getPositionIncrement() > 0) {
                    position += increment.getPositionIncrement();
                    stretches.add(text.substring(offset.startOffset(), offset.endOffset()));
                }
                add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse what was typed", e);
        }
    }

    private void add(BytesRef term) {
        if (places.isEmpty() || places.getLast().position() != position) {
            places.add(new Words.Place(position, new ArrayList<>()));
        }
        places.getLast().terms().add(term);
    }

    private static List<BytesRef> derived(String word) {
        return GermanAnalysis.derivations(word).stream().sorted().map(BytesRef::new).toList();
    }

    /// The words inside a word, each as the terms it may have.
    private static List<List<BytesRef>> inside(String word) {
        Map<Integer, Set<BytesRef>> found = new LinkedHashMap<>();
        try (TokenStream tokens = Schema.analyzer().tokenStream(Schema.INSIDE, word)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            FlagsAttribute number = tokens.addAttribute(FlagsAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.computeIfAbsent(number.getFlags(), _ -> new LinkedHashSet<>())
                        .add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot analyse what was typed", e);
        }
        return found.values().stream().map(List::copyOf).distinct().toList();
    }
}
