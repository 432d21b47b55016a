package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.gold.GoldFile;
import de.erfahrungsschatz.indexer.understand.gold.GoldPassage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was learned from some texts holds for others: the half that is asked about is not among those that taught. These are the figures
/// to expect of documents that nobody has seen.
class StatusLearningTest {

    /// The share of statuses that must be right.
    private static final double LEAST = 0.75;

    private static List<StatusLessons> lessons = List.of();

    @BeforeAll
    static void read() throws InvalidYamlException {
        lessons = List.of(StatusLessons.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign", "foreign2", "foreign3", "foreign4", "foreign5", "foreign6"})
    void reads_the_status_in_texts_that_did_not_teach_it(String half) {
        StatusLessons all = lessons.getFirst();
        ExperienceReader reader = all.reader(StatusTraining.on(all.without(half)));
        List<Boolean> answers = GoldFile.of(half).stream().flatMap(file -> file.documents().stream())
                .flatMap(document -> GoldPassage.of(document).stream())
                .flatMap(passage -> answers(reader, passage).stream()).toList();
        double right = (double) answers.stream().filter(Boolean::booleanValue).count() / answers.size();
        System.out.printf("statuses of %s, learned without it: %.3f of %d%n", half, right, answers.size());
        assertThat(right).isGreaterThan(LEAST);
    }

    /// Whether the status of each format that is found is right.
    private static List<Boolean> answers(ExperienceReader reader, GoldPassage passage) {
        List<Telling> tellings = reader.tellings(Passage.of(passage.text()), KnownCities.only(List.of()));
        return passage.marks("format").stream().flatMap(mark -> tellings.stream()
                .filter(telling -> telling.start() < mark.end() && mark.start() < telling.end()).limit(1)
                .map(telling -> telling.experience().status().label().equals(mark.value("status").orElse("mentioned"))))
                .toList();
    }
}
