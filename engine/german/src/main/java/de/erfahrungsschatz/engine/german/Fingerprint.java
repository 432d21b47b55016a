package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// What tells one analysis from another: a digest of the dictionary and of the terms that a specimen becomes. So a change of the
/// rules changes it by itself, as long as the specimen shows every rule.
final class Fingerprint {

    static final String VALUE = compute();

    /// Words that pass through every step.
    static final String SPECIMEN = """
            Die Bürgerinnen und Bürger, Bürger*innen, Expert:innen, AnwohnerInnen und Ärzt_innen der Einfamilienhaussiedlungen
            haben im vhw-Städtenetzwerk über Stadt- und Regionalplanung, 168.000 Euro und den B-Plan "Grünes Café" beraten.
            Die Bürgerräte und der Buergerrat messen an der Hauptstrasse; HÄUSER, Prozeß, ISEK, 1950er, geht's, eingeladene, Aldenraths,
            Beteiligungs-
            zugang, Betei\u00ADligung, Bu\u0308rgerforen, Bürger*innenrat, Werkstätten, fördern, fordern, umfrage, Messen, Würde, würde,
            Mullabfuhr, Kieler, wachsende, Lärmschutzwand, Unternehmensinsolvenzen, Schulhäuser, Ahornstr.
            """;

    private Fingerprint() {}

    private static String compute() {
        try (InputStream dictionary = Lexicon.open();
                Analyzer words = new GermanAnalyzer();
                Analyzer inside = new ConstituentAnalyzer();
                Analyzer roots = new RootAnalyzer();
                Analyzer forms = new FormAnalyzer()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(dictionary.readAllBytes());
            for (Analyzer analyzer : new Analyzer[]{words, inside, roots, forms}) {
                digest.update(tokens(analyzer).getBytes(StandardCharsets.UTF_8));
            }
            return "german-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot compute the fingerprint", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String tokens(Analyzer analyzer) throws IOException {
        StringBuilder tokens = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream("text", SPECIMEN)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.append(term).append(' ').append(position.getPositionIncrement()).append(' ')
                        .append(offset.startOffset()).append(' ').append(offset.endOffset()).append('\n');
            }
            stream.end();
        }
        return tokens.toString();
    }
}
