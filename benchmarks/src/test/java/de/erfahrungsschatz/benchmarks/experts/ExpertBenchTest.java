package de.erfahrungsschatz.benchmarks.experts;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.relevance.Repository;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was reached in finding those who can tell of what the sample documents are about. Whoever makes it better raises the bars.
class ExpertBenchTest {

    private static final String PRODUCT = "erfahrungsschatz";
    private static final Map<Breadth, Double> LEAST = new EnumMap<>(Map.of(Breadth.NARROW, 0.58, Breadth.BROAD, 0.51));

    private final Repository repository = new Repository(Path.of(".."));

    @TempDir
    Path folder;

    @Test
    void the_product_finds_more_of_those_who_know_than_any_other_way() {
        ExpertBench bench = new ExpertBench();

        bench.ask(SampleWorld.read(repository, folder.resolve("read")), folder.resolve("sample"));

        bench.standings().forEach((breadth, standings) -> {
            double ours = standings.mean(PRODUCT, Merit.AVERAGE_PRECISION);
            assertThat(ours).as("MAP, %s", breadth).isGreaterThanOrEqualTo(LEAST.get(breadth));
            List.of("profile", "CombSUM", "CombMNZ", "mentions").forEach(other -> assertThat(ours)
                    .as("MAP beside %s, %s", other, breadth)
                    .isGreaterThan(standings.mean(other, Merit.AVERAGE_PRECISION)));
        });
    }

    @Test
    void everybody_who_is_judged_is_named_in_a_document() {
        SampleWorld sample = SampleWorld.read(repository, folder.resolve("read"));
        Identities people = new Identities(sample.documents(), sample.vocabularies().get(VocabularyName.CITIES));
        Set<String> named = sample.documents().stream()
                .flatMap(document -> people.of(document.id(), document.metadata())).collect(Collectors.toSet());

        for (Breadth breadth : Breadth.values()) {
            assertThat(sample.subjects(breadth)).isNotEmpty().allSatisfy(
                    subject -> assertThat(subject.experts()).as(subject.query()).isNotEmpty().isSubsetOf(named));
        }
    }
}
