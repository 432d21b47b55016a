package de.erfahrungsschatz.indexer.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formats and topics are found in the passages that name them.
class ConceptGoldTest {

    private static final Map<VocabularyName, String> TASKS = Map.of(VocabularyName.FORMATS, "format",
            VocabularyName.TOPICS, "topic");

    @ParameterizedTest
    @CsvSource({"own, 0.80", "foreign, 0.80", "blind, 0.80"})
    void finds_formats_and_topics_in_passages(String half, double floor) throws IOException, InvalidYamlException {
        GoldConcepts concepts = GoldConcepts.of(half);
        assumeFalse(concepts.isEmpty(), "Nobody has said what the words in gold/" + half + " mean");
        ConceptMentions mentions = new ConceptMentions(VocabularyReader.read(null));
        Score score = new Score("formats and topics of " + half);
        for (GoldFile file : GoldFile.of(half)) {
            file.documents().stream().flatMap(document -> GoldPassage.of(document).stream())
                    .forEach(passage -> TASKS.forEach((name, what) -> {
                        Set<String> there = new TreeSet<>();
                        passage.marks(what).forEach(mark -> there.addAll(concepts.ids(name, mark)));
                        Set<String> found = new TreeSet<>();
                        mentions.find(name, passage.text()).stream().map(LabelMatch::concept).forEach(found::add);
                        score.compare(file.name() + " " + what, there, found);
                    }));
        }
        System.out.println(score);
        assertThat(score.f1()).as(String.join("\n", score.errors())).isGreaterThanOrEqualTo(floor);
    }
}
