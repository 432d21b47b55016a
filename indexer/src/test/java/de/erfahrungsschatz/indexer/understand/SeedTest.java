package de.erfahrungsschatz.indexer.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.extract.ExtractionLimits;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.extract.Passwords;
import de.erfahrungsschatz.indexer.extract.TextRecognition;
import de.erfahrungsschatz.indexer.extract.TikaExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The text that the project comes from. It lies beside the repository, and where it does not, there is nothing to test.
class SeedTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @Test
    void the_seed_is_a_fragment_and_the_interview_of_hamm() throws IOException, InvalidYamlException {
        assumeTrue(Files.isDirectory(SEEDS), "The seeds do not lie beside the repository");
        List<Draft> drafts = understand();
        assertThat(drafts).hasSize(2);
        assertThat(drafts).extracting(draft -> draft.passages().size()).containsExactly(2, 4);
        nobodyOwnsTheFragment(drafts.getFirst());
        hammIsAnInterview(drafts.getLast());
    }

    private static void nobodyOwnsTheFragment(Draft fragment) {
        assertThat(fragment.metadata().source().fragment()).isTrue();
        assertThat(fragment.metadata().conceptIds(VocabularyName.CITIES)).isEmpty();
        assertThat(fragment.metadata().people()).isEmpty();
        assertThat(fragment.passages()).allSatisfy(passage -> assertThat(passage.speaker()).isNull());
        assertThat(questions(fragment)).hasSize(1);
    }

    private static void hammIsAnInterview(Draft hamm) {
        assertThat(hamm.metadata().source().fragment()).isFalse();
        assertThat(hamm.metadata().conceptIds(VocabularyName.CITIES)).containsExactly("hamm");
        assertThat(hamm.metadata().conceptIds(VocabularyName.KINDS)).containsExactly("interview");
        Person person = hamm.metadata().people().getFirst();
        assertThat(person.role()).isEqualTo(Person.Role.INTERVIEWEE);
        assertThat(person.office()).isEqualTo("Stadtplanungsamt");
        assertThat(person.organisation()).isEqualTo("Stadt Hamm");
        assertThat(person.city()).isEqualTo("Hamm");
        assertThat(questions(hamm)).hasSize(4)
                .allSatisfy(passage -> assertThat(passage.speaker()).isEqualTo(person.name()));
        assertThat(hamm.passages().stream().flatMap(passage -> passage.metadata().experiences().stream())
                .filter(experience -> experience.format().equals("buergerdialog")).map(Experience::status)).isNotEmpty()
                .doesNotContain(Status.CARRIED_OUT, Status.RUNNING)
                .containsAnyOf(Status.CONSIDERED, Status.PLANNED);
        assertThat(hamm.passages()).anySatisfy(passage -> assertThat(passage.text()).contains("erfolgen kann"))
                .anySatisfy(passage -> assertThat(passage.text()).contains("Einfamilienhaussiedlungen"));
    }

    private static List<Passage> questions(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.questionLength() > 0).toList();
    }

    private static List<Draft> understand() throws IOException, InvalidYamlException {
        Understanding understanding = new Understanding(VocabularyReader.read(null), Clock.systemUTC());
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS);
                TikaExtractor extractor = TikaExtractor.withShippedParsers(ExtractionLimits.standard(),
                        new TextRecognition.Off(), Passwords.NONE)) {
            for (Path seed : seeds.sorted().toList()) {
                String name = String.valueOf(seed.getFileName());
                extractor.extract(seed, name).forEach(extraction -> {
                    if (extraction.outcome() instanceof Outcome.WithText read) {
                        drafts.addAll(understanding.understand(read.text(), name, List.of()));
                    }
                });
            }
        }
        return drafts;
    }
}
