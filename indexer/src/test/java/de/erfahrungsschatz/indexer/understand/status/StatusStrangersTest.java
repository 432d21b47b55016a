package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How often the status is right in texts by people who knew nothing of this program, of which none has taught it: what to expect of
/// documents that nobody has seen.
class StatusStrangersTest {

    private static final double LEAST = 0.72;

    @Test
    void is_right_as_often_as_it_was() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);
        ExperienceReader reader = new ExperienceReader(vocabularies, new ConceptMentions(vocabularies));
        List<MarkedSentence> marks = MarkedSentence.of("strangers-stretches.txt");
        List<Answer> answers = marks.stream().flatMap(mark -> answer(reader, mark)).toList();
        long right = answers.stream().filter(Answer::isRight).count();
        double share = (double) right / answers.size();
        System.out.printf(Locale.ROOT, "statuses in texts by strangers: %d marks, %d found, %.3f of them right%n",
                marks.size(), answers.size(), share);
        confusions(answers).forEach((confusion, count) -> System.out.println("  " + confusion + ": " + count));

        assertThat(answers).hasSizeGreaterThan(marks.size() * 3 / 4);
        assertThat(share).isGreaterThan(LEAST);
    }

    private static Stream<Answer> answer(ExperienceReader reader, MarkedSentence mark) {
        return reader.tellings(Passage.of(mark.text()), KnownCities.only(List.of())).stream()
                .filter(telling -> telling.start() <= mark.place() && mark.place() < telling.end())
                .map(telling -> new Answer(mark.status(), telling.experience().status())).limit(1);
    }

    private static Map<String, Long> confusions(List<Answer> answers) {
        return answers.stream().filter(answer -> !answer.isRight())
                .collect(Collectors.groupingBy(answer -> answer.given().label() + " for " + answer.expected().label(),
                        Collectors.counting()));
    }

    private record Answer(Status expected, Status given) {

        boolean isRight() {
            return expected == given;
        }
    }
}
