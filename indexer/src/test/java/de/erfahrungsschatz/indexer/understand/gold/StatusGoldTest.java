package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.status.ExperienceReader;
import de.erfahrungsschatz.indexer.understand.status.KnownCities;
import de.erfahrungsschatz.indexer.understand.status.Telling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How far a format has come is read as a person reads it.
class StatusGoldTest {

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void reads_the_status_of_the_formats_that_it_finds(String half)
            throws IOException, InvalidYamlException {
        GoldConcepts concepts = GoldConcepts.of(half);
        assumeFalse(concepts.isEmpty(), "Nobody has said what the words in gold/" + half + " mean");
        Vocabularies vocabularies = VocabularyReader.read(null);
        ExperienceReader reader = new ExperienceReader(vocabularies, new ConceptMentions(vocabularies));
        Score all = new Score("statuses of all formats of " + half);
        Score score = new Score("statuses of those that were found in " + half);
        List<String> unnamed = new ArrayList<>();
        for (GoldFile file : GoldFile.of(half)) {
            file.documents().stream().flatMap(document -> GoldPassage.of(document).stream()).forEach(passage -> {
                List<Telling> tellings = reader.tellings(Passage.of(passage.text()), KnownCities.only(List.of()));
                for (GoldMark mark : passage.marks("format")) {
                    if (concepts.ids(VocabularyName.FORMATS, mark).isEmpty()) {
                        unnamed.add(mark.words());
                    } else {
                        judge(file.name(), passage, mark, tellings, all, score);
                    }
                }
            });
        }
        System.out.println(all + ", of no concept: " + unnamed);
        Ratchet.hold(score);
    }

    /// Compares one mark. A format that was not found is missed among all, and not counted among those found.
    private static void judge(String file, GoldPassage passage, GoldMark mark, List<Telling> tellings, Score all,
            Score found) {
        String status = mark.value("status").orElse("mentioned");
        Optional<Experience> told = tellings.stream()
                .filter(telling -> telling.start() < mark.end() && mark.start() < telling.end()).findFirst()
                .map(Telling::experience);
        if (told.isPresent() && told.get().status().label().equals(status)) {
            all.right();
            found.right();
            return;
        }
        String error = file + ": " + mark.words() + " is " + status + ", not "
                + told.map(one -> one.status().label() + " (" + one.provenance().rule() + ")").orElse("found") + ": "
                + passage.around(mark);
        all.missed(error);
        if (told.isPresent()) {
            found.missed(error);
        }
    }
}
