package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Target groups are found where somebody marked their words, and nowhere else: who acts or decides is none. Which group the words mean
/// nobody has said, so that only the places are compared.
class GroupGoldTest {

    private static final String GROUP = "group";

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_the_words_of_groups(String half) throws IOException, InvalidYamlException {
        List<GoldPassage> passages = GoldFile.of(half).stream().flatMap(file -> file.documents().stream())
                .flatMap(document -> GoldPassage.of(document).stream()).toList();
        assumeFalse(passages.stream().allMatch(passage -> passage.marks(GROUP).isEmpty()),
                "Nobody has marked groups in gold/" + half);
        Vocabularies vocabularies = VocabularyReader.read(null);
        ConceptMentions mentions = new ConceptMentions(vocabularies);
        Score score = new Score("words of groups of " + half);
        passages.forEach(passage -> compare(passage, mentions.find(VocabularyName.GROUPS, passage.text()), score));
        Ratchet.hold(score);
    }

    private static void compare(GoldPassage passage, List<LabelMatch> found, Score score) {
        List<GoldMark> marks = passage.marks(GROUP);
        for (GoldMark mark : marks) {
            if (found.stream().anyMatch(match -> overlap(mark, match))) {
                score.right();
            } else {
                score.missed(passage.around(mark));
            }
        }
        found.stream().filter(match -> marks.stream().noneMatch(mark -> overlap(mark, match)))
                .forEach(match -> score
                        .wrong(match.concept() + ": " + passage.text().substring(match.start(), match.end())));
    }

    private static boolean overlap(GoldMark mark, LabelMatch match) {
        return mark.start() < match.end() && match.start() < mark.end();
    }
}
