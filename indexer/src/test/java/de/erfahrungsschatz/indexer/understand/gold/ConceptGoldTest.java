package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Formats and topics are found in the passages that name them. Counted is strictly; what counts a concept above or below the meant
/// one as right is only printed.
class ConceptGoldTest {

    private static final Map<VocabularyName, String> TASKS = Map.of(VocabularyName.FORMATS, "format",
            VocabularyName.TOPICS, "topic");

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_formats_and_topics_in_passages(String half) throws IOException, InvalidYamlException {
        GoldConcepts concepts = GoldConcepts.of(half);
        assumeFalse(concepts.isEmpty(), "Nobody has said what the words in gold/" + half + " mean");
        Vocabularies vocabularies = VocabularyReader.read(null);
        ConceptMentions mentions = new ConceptMentions(vocabularies);
        Score score = new Score("formats and topics of " + half);
        Score lenient = new Score("the same with broader and narrower ones");
        for (GoldFile file : GoldFile.of(half)) {
            file.documents().stream().flatMap(document -> GoldPassage.of(document).stream())
                    .forEach(passage -> TASKS.forEach((name, what) -> {
                        Set<String> there = new TreeSet<>();
                        passage.marks(what).forEach(mark -> there.addAll(concepts.ids(name, mark)));
                        Set<String> found = new TreeSet<>();
                        mentions.find(name, passage.text()).stream().map(LabelMatch::concept).forEach(found::add);
                        score.compare(file.name() + " " + what, there, found);
                        lenient.compare(file.name() + " " + what, there, asMeant(found, there, vocabularies.get(name)));
                    }));
        }
        Ratchet.hold(score);
        System.out.println(lenient);
    }

    /// What was found, with the concept that is meant in place of one directly above or below it.
    private static Set<String> asMeant(Set<String> found, Set<String> there, Vocabulary vocabulary) {
        return found.stream().map(one -> there.contains(one) ? one
                : there.stream().filter(other -> !found.contains(other)).filter(other -> vocabulary.withBroader(one)
                        .contains(other) || vocabulary.withBroader(other).contains(one)).findFirst().orElse(one))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
