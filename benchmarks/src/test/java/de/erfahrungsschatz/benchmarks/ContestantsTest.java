package de.erfahrungsschatz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.Question.Mode;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where every document is one passage, both contestants must find and count the same phrases, beginnings and documents: else they would
/// not be measured on the same work. Of words the product finds more, for it also finds them inside others.
final class ContestantsTest {

    @TempDir
    private Path folder;

    @Test
    void both_contestants_find_and_count_the_same_unless_words_stand_inside_others() {
        Corpus corpus = MadeUpCorpus.ofSinglePassages(300);
        OurEngine.write(corpus, folder.resolve("ours"));
        PlainLucene.write(corpus, folder.resolve("plain"));
        List<Question> questions = MadeUpQuestions.about(corpus);

        try (Contestant ours = OurEngine.open(folder.resolve("ours"));
                Contestant plain = PlainLucene.open(folder.resolve("plain"))) {
            for (Question question : questions) {
                check(question, ours.answer(question), plain.answer(question));
            }
        }
        assertThat(questions).extracting(Question::type).containsOnly("w1", "w2and", "w4or", "phrase", "prefix", "w1f",
                "w2ms", "browse");
    }

    private static void check(Question question, Contestant.Answer ours, Contestant.Answer plain) {
        boolean loose = question.mode() == Mode.AND || question.mode() == Mode.OR;
        if (loose) {
            assertThat(ours.total()).as("%s", question).isGreaterThanOrEqualTo(plain.total());
            Facets.ALL.forEach(facet -> counts(plain, facet).forEach((value, count) -> assertThat(counts(ours, facet))
                    .as("%s %s", facet, question).hasEntrySatisfying(value,
                            more -> assertThat(more).isGreaterThanOrEqualTo(count))));
        } else {
            assertThat(ours.total()).as("%s", question).isEqualTo(plain.total());
            assertThat(ours.shown()).as("%s", question).hasSameSizeAs(plain.shown());
            Facets.ALL.forEach(facet -> assertThat(counts(ours, facet)).as("%s %s", facet, question)
                    .isEqualTo(counts(plain, facet)));
        }
    }

    private static Map<String, Long> counts(Contestant.Answer answer, Facet facet) {
        return answer.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
