package de.erfahrungsschatz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where every document is one passage, both contestants must find and count the same: else they would not be measured on the same
/// work.
final class ContestantsTest {

    @TempDir
    private Path folder;

    @Test
    void both_contestants_find_and_count_the_same() {
        Corpus corpus = MadeUpCorpus.ofSinglePassages(300);
        OurEngine.write(corpus, folder.resolve("ours"));
        PlainLucene.write(corpus, folder.resolve("plain"));
        List<Question> questions = MadeUpQuestions.about(corpus);

        try (Contestant ours = OurEngine.open(folder.resolve("ours"));
                Contestant plain = PlainLucene.open(folder.resolve("plain"))) {
            for (Question question : questions) {
                Contestant.Answer expected = plain.answer(question);
                Contestant.Answer actual = ours.answer(question);
                assertThat(actual.total()).as("%s", question).isEqualTo(expected.total());
                assertThat(actual.shown()).as("%s", question).hasSameSizeAs(expected.shown());
                Facets.ALL.forEach(facet -> assertThat(counts(actual, facet)).as("%s %s", facet, question)
                        .isEqualTo(counts(expected, facet)));
            }
        }
        assertThat(questions).extracting(Question::type).containsOnly("w1", "w2and", "w4or", "phrase", "prefix", "w1f",
                "w2ms", "browse");
    }

    private static Map<String, Long> counts(Contestant.Answer answer, Facet facet) {
        return answer.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
