package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// A token as a consumer of the stream sees it.
record Token(String term, int start, int end, int increment, String type) {

    /// All tokens of a text, read by the contract of token streams.
    static List<Token> of(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(),
                        position.getPositionIncrement(), type.type()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /// All tokens of a text as the product analyses it.
    static List<Token> of(String text) {
        try (Analyzer analyzer = GermanAnalysis.analyzer()) {
            return of(analyzer, text);
        }
    }

    /// All words inside the words of a text.
    static List<Token> inside(String text) {
        try (Analyzer analyzer = GermanAnalysis.constituents()) {
            return of(analyzer, text);
        }
    }

    /// All terms of a text as the product analyses it.
    static List<String> terms(String text) {
        return of(text).stream().map(Token::term).toList();
    }
}
