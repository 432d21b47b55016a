package de.erfahrungsschatz.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a search with facets takes, for each class of questions, by this project's engine and by Lucene's own facet module over
/// the same documents.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-Xmx1g"})
public class FacetedSearch {

    /// This project's engine: documents, their best passages, matches marked.
    @Benchmark
    public Object erfahrungsschatz(Ours ours) {
        return ours.next();
    }

    /// Lucene with sorted-set facets and drill-sideways: passages, nothing marked.
    @Benchmark
    public Object plainLucene(Plain plain) {
        return plain.next();
    }

    /// The documents and the questions of one class.
    @State(Scope.Benchmark)
    public abstract static class Contest {

        /// The file of passages; blank for a made-up corpus.
        @Param("")
        public String corpus = "";

        /// The file of questions; blank for made-up ones.
        @Param("")
        public String questions = "";

        /// How many documents to make up where there is no file.
        @Param("4000")
        public int documents;

        /// The class of questions.
        @Param({"w1", "w2and", "w4or", "phrase", "prefix", "w1f", "w2ms", "browse"})
        public String type = "";

        private final AtomicInteger asked = new AtomicInteger();
        private List<Question> asking = List.of();
        private @Nullable Contestant contestant;

        /// Builds the indexes where they are missing, and opens one.
        @Setup(Level.Trial)
        public void open() {
            Corpus all = Corpus.of(corpus, documents);
            asking = Question.of(questions, all).stream().filter(question -> question.type().equals(type)).toList();
            contestant = enter(Arena.of(corpus, documents, all));
        }

        abstract Contestant enter(Arena arena);

        Object next() {
            return Objects.requireNonNull(contestant)
                    .answer(asking.get(Math.floorMod(asked.getAndIncrement(), asking.size())));
        }

        /// Closes the index.
        @TearDown(Level.Trial)
        public void close() {
            Objects.requireNonNull(contestant).close();
        }
    }

    /// This project's engine.
    public static class Ours extends Contest {

        @Override
        Contestant enter(Arena arena) {
            return arena.ours();
        }
    }

    /// Lucene's facet module.
    public static class Plain extends Contest {

        @Override
        Contestant enter(Arena arena) {
            return arena.plain();
        }
    }
}
