package de.erfahrungsschatz.benchmarks.render;

import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.Searching;
import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.api.page.Pages;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.benchmarks.Folders;
import de.erfahrungsschatz.benchmarks.MadeUpCorpus;
import de.erfahrungsschatz.benchmarks.OurEngine;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to write the page of an answer with twenty hits: templates, links, marks, facets, everything but the search.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-Xmx1g"})
public class PageSpeed {

    /// The page, as it would be sent.
    @Benchmark
    public String hits(Answered answered) {
        return answered.page();
    }

    /// An answer that a real index gave.
    @State(Scope.Benchmark)
    public static class Answered {

        private static final int HITS = 20;

        /// The data folder of an index; blank for one of made-up documents.
        @Param("")
        public String data = "";

        /// How many documents to make up where there is no folder.
        @Param("4000")
        public int documents;

        /// What is searched for, on behalf of members.
        @Param("Beteiligung")
        public String words = "";

        private final Pages pages = new Pages(SiteSettings.named("Erfahrungsschatz"));
        private @Nullable SearchQuestion question;
        private @Nullable SearchAnswer answer;

        /// Asks once.
        ///
        /// @throws IllegalArgumentException when fewer than twenty documents are found
        @Setup(Level.Trial)
        public void ask() throws IOException {
            question = new SearchQuestion(words, Filters.NONE, Sort.RELEVANCE, 1, HITS);
            answer = data.isBlank() ? madeUp(question) : answer(question, Path.of(data));
            if (answer.hits().size() < HITS) {
                throw new IllegalArgumentException(
                        "Only " + answer.hits().size() + " documents are found with „" + words
                                + "“: ask for other words.");
            }
        }

        private SearchAnswer madeUp(SearchQuestion asked) throws IOException {
            Path folder = Files.createTempDirectory("page-speed");
            try {
                OurEngine.write(MadeUpCorpus.of(documents), folder);
                return answer(asked, folder);
            } finally {
                Folders.delete(folder);
            }
        }

        private static SearchAnswer answer(SearchQuestion asked, Path folder) {
            try (SearchIndex index = Engine.load().open(new DataFolder(folder))) {
                return new Searching(index, Viewer.MEMBER, index.vocabularies(Viewer.MEMBER)).answer(asked);
            }
        }

        private String page() {
            return pages.search(Objects.requireNonNull(question), Objects.requireNonNull(answer), List.of(), List.of());
        }
    }
}
