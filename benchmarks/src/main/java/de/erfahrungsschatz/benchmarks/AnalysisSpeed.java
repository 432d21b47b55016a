package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many passages, and tokens, become terms in a second on one core: by this project's analysis and by Lucene's German one.
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class AnalysisSpeed {

    /// This project's analysis.
    @Benchmark
    public void erfahrungsschatz(Texts texts, Tokens tokens) throws IOException {
        tokens.tokens += analyse(texts.next(), texts.ours);
    }

    /// Lucene's: without lemmas, and without stop words.
    @Benchmark
    public void luceneGerman(Texts texts, Tokens tokens) throws IOException {
        tokens.tokens += analyse(texts.next(), texts.lucene);
    }

    private static int analyse(String text, Analyzer analyzer) throws IOException {
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }

    /// What is analysed.
    @State(Scope.Benchmark)
    public static class Texts {

        /// The file of passages; blank for a made-up corpus.
        @Param("")
        public String corpus = "";

        /// How many documents to make up where there is no file.
        @Param("4000")
        public int documents;

        private final Analyzer ours = GermanAnalysis.analyzer();
        private final Analyzer lucene = new GermanAnalyzer();
        private List<String> texts = List.of();
        private int at;

        /// Reads the passages.
        @Setup(Level.Trial)
        public void read() {
            texts = Corpus.of(corpus, documents).documents().stream().flatMap(document -> document.passages().stream())
                    .map(Passage::text).toList();
        }

        private String next() {
            at = (at + 1) % texts.size();
            return texts.get(at);
        }
    }

    /// Counts tokens beside passages.
    @AuxCounters
    @State(Scope.Thread)
    public static class Tokens {

        /// How many tokens there were.
        public long tokens;
    }
}
