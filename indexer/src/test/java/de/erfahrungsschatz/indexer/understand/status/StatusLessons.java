package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.gold.GoldFile;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// All that teaches how far formats have come: the halves of the gold set, and sentences.
///
/// @param vocabularies in which the formats stand
/// @param bySource the examples of each half, and of each file of sentences
record StatusLessons(Vocabularies vocabularies, Map<String, List<StatusExample>> bySource) {

    private static final double LEAST_WEIGHT = 0.01;
    /// Short sentences that every reader takes alike: whatever else is learned, these must stay right.
    private static final String PLAIN = "sentences.txt";
    private static final int TIMES_PLAIN = 3;
    /// The halves that measure what was learned teach nothing.
    private static final String HELD_BACK = "blind";
    private static final List<String> SENTENCES = List.of("training.txt", PLAIN, "lessons-minutes.txt",
            "lessons-interviews.txt", "lessons-reports.txt", "lessons-councils.txt", "lessons-talks.txt",
            "lessons-programmes.txt", "lessons-refusals.txt", "lessons-bodies.txt", "lessons-wishes.txt",
            "lessons-stories.txt", "lessons-press.txt", "lessons-papers.txt", "lessons-speech.txt",
            "lessons-sittings.txt", "lessons-letters.txt", "lessons-standing.txt", "lessons-passing.txt",
            "lessons-contrasts.txt", "lessons-tables.txt", "lessons-borders.txt", "lessons-intentions.txt");

    static StatusLessons all() throws InvalidYamlException {
        Vocabularies vocabularies = VocabularyReader.read(null);
        TraitReader traits = TraitReader.shipped();
        Map<String, List<StatusExample>> lessons = new TreeMap<>();
        StatusLessons all = new StatusLessons(vocabularies, lessons);
        ExperienceReader reader = all.reader(new StatusWeights(Map.of()));
        GoldFile.halves().stream().filter(half -> !half.startsWith(HELD_BACK))
                .forEach(half -> lessons.put(half, StatusExample.ofHalf(half, reader, traits)));
        SENTENCES.forEach(file -> lessons.put(file,
                StatusExample.ofSentences(MarkedSentence.of(file), reader, traits)));
        return all;
    }

    /// One that judges by those weights.
    ExperienceReader reader(StatusWeights weights) {
        return new ExperienceReader(vocabularies.get(VocabularyName.FORMATS), new ConceptMentions(vocabularies),
                new StatusJudge(TraitReader.shipped(), weights));
    }

    /// The examples of all sources but one; the plain ones several times, so that they weigh more.
    List<StatusExample> without(String source) {
        List<StatusExample> rest = new ArrayList<>();
        bySource.forEach((name, examples) -> {
            for (int i = 0; !name.equals(source) && i < (name.equals(PLAIN) ? TIMES_PLAIN : 1); i++) {
                rest.addAll(examples);
            }
        });
        return rest;
    }

    /// Writes the file of weights that is shipped: `StatusLessons FILE`. To be run when traits, cues, senses or the gold set have changed.
    public static void main(String[] arguments) throws InvalidYamlException, IOException {
        StatusWeights weights = StatusTraining.on(all().without(""));
        List<String> lines = new ArrayList<>(List.of(
                "# How strongly each trait speaks for each status, in the order of the statuses. Learned, not written by hand: see",
                "# StatusLessons beside the tests of this package."));
        new TreeMap<>(weights.byTrait()).forEach((trait, some) -> {
            StringBuilder line = new StringBuilder(trait);
            double most = 0;
            for (float weight : some) {
                most = Math.max(most, Math.abs(weight));
                line.append(String.format(Locale.ROOT, "\t%.3f", weight));
            }
            if (most >= LEAST_WEIGHT) {
                lines.add(line.toString());
            }
        });
        Files.write(Path.of(arguments[0]), lines);
    }
}
