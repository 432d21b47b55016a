package de.erfahrungsschatz.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.extract.TikaExtractor;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.Progress;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.StopSignal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How good the suggestions are: for every sample document of which the topics and formats are sure, what the others suggest.
final class LeaveOneOutTest {

    private static final Path SAMPLE = Path.of("..", "corpus");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void suggestions_are_better_than_the_commonest_concept_and_stay_as_good_as_they_were() throws Exception {
        Vocabularies vocabularies = VocabularyReader.read(SAMPLE.resolve("sample").resolve("vocabularies"));
        DataFolder data = new DataFolder(folder);
        IndexerConfig config = IndexerConfig.defaults();
        new IndexRun(Engine.load(), data, vocabularies, config, Clock.systemUTC(),
                _ -> TikaExtractor.withShippedParsers(config.extraction(), config.recognition(), config.passwords()))
                .run(new RunOptions(SAMPLE.resolve("documents"), null, false, RunOptions.Scope.CHANGES),
                        new Occasion("index", Set.of(), new StopSignal()), new Silence());
        try (SearchIndex index = Engine.load().open(data)) {
            List<Document> documents = FiledDocuments.of(data, index).all().stream().map(FiledDocument::document)
                    .toList();
            Neighbours neighbours = new Neighbours(index, vocabularies);

            Score topics = score(documents, VocabularyName.TOPICS, neighbours);
            Score formats = score(documents, VocabularyName.FORMATS, neighbours);

            assertBetter(topics, commonest(documents, VocabularyName.TOPICS), 0.5);
            assertBetter(formats, commonest(documents, VocabularyName.FORMATS), 0.34);
        }
    }

    /// The sample holds few documents on many subjects: little is suggested, and about half of it is right.
    private static void assertBetter(Score score, Score commonest, double precision) {
        assertThat(score.precision()).as("%s", score).isGreaterThanOrEqualTo(precision)
                .isGreaterThan(2 * commonest.precision());
        assertThat(score.recall()).as("%s", score).isGreaterThan(commonest.recall());
    }

    private static Score score(List<Document> documents, VocabularyName name, Neighbours neighbours) {
        List<Document> known = documents.stream().filter(document -> !sure(document, name).isEmpty()).toList();
        return Score.of(known, name, document -> neighbours.elected(document, name));
    }

    /// What suggesting the commonest concept to every document would bring.
    private static Score commonest(List<Document> documents, VocabularyName name) {
        List<Document> known = documents.stream().filter(document -> !sure(document, name).isEmpty()).toList();
        Map<String, Long> counts = known.stream().flatMap(document -> sure(document, name).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String commonest = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Score.of(known, name, _ -> List.of(commonest));
    }

    private static Set<String> sure(Document document, VocabularyName name) {
        return document.metadata().concepts().getOrDefault(name, List.of()).stream()
                .filter(value -> value.provenance().origin() != Provenance.Origin.RULE
                        || value.provenance().rule().matches(".*[.](title|heading)"))
                .map(Derived::value).collect(Collectors.toSet());
    }

    private record Score(int right, int suggested, int expected, int documents) {

        static Score of(List<Document> known, VocabularyName name, Function<Document, Collection<String>> suggesting) {
            int right = 0;
            int suggested = 0;
            int expected = 0;
            for (Document document : known) {
                Collection<String> ids = suggesting.apply(document);
                Set<String> wanted = sure(document, name);
                right += (int) ids.stream().filter(wanted::contains).count();
                suggested += ids.size();
                expected += wanted.size();
            }
            return new Score(right, suggested, expected, known.size());
        }

        double precision() {
            return (double) right / suggested;
        }

        double recall() {
            return (double) right / expected;
        }
    }

    /// Nobody watches.
    private static final class Silence implements Progress {

        @Override
        public void begin(int files) {}

        @Override
        public void step(String path) {}

        @Override
        public void close() {}
    }
}
