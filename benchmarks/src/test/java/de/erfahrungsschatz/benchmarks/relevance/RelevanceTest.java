package de.erfahrungsschatz.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Holds what the product reached: on the project's own needs and probes, and on the sets and probes that may lie beside the project.
/// Whoever makes it better raises the bars in `ratchet.tsv`.
final class RelevanceTest {

    private static final Repository REPOSITORY = new Repository(Path.of(".."));
    private static final Ratchet RATCHET = Ratchet.read(REPOSITORY.judgements().resolve("ratchet.tsv"));
    private static final String OWN_NEEDS = "needs";
    private static final String OWN_PROBES = "probes";
    private static final String GIVEN_PROBES = "given probes";

    @TempDir
    private Path folder;

    @Test
    void needs_over_the_sample_are_met() {
        JudgedSet needs = SampleLibrary.needs(REPOSITORY, folder);
        assertThat(needs.missing()).isEmpty();
        assertHeld(OWN_NEEDS, figures(needs));
    }

    @Test
    void own_probes_pass() {
        assertHeld(OWN_PROBES, passed(REPOSITORY.probes()));
    }

    @Test
    void given_probes_pass() {
        Path probes = REPOSITORY.given().resolve("probes.tsv");
        assumeTrue(Files.exists(probes), "not here: " + probes);
        assertHeld(GIVEN_PROBES, passed(probes));
    }

    @TestFactory
    Stream<DynamicTest> given_sets_are_answered() {
        return RATCHET.sets().filter(set -> !set.equals(OWN_NEEDS) && !set.endsWith(OWN_PROBES))
                .map(set -> dynamicTest(set, () -> givenSetIsAnswered(set)));
    }

    private void givenSetIsAnswered(String set) throws IOException {
        Path given = REPOSITORY.given().resolve(set);
        assumeTrue(Files.isDirectory(given), "not here: " + given);
        assertHeld(set, figures(SetFolder.read(given, Files.createTempDirectory(folder, set))));
    }

    private static Map<String, Double> figures(JudgedSet set) {
        Scores scores = Scores.of(PortSearcher.NAME, set.queries(), Outcome.product(set));
        Map<String, Double> figures = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            figures.put(measure.label(), scores.mean(measure).orElseThrow());
        }
        return figures;
    }

    private static Map<String, Double> passed(Path file) {
        var probes = Probe.read(file);
        return Map.of(Ratchet.PASSED, (double) probes.size() - Probes.failing(probes).size());
    }

    private static void assertHeld(String set, Map<String, Double> figures) {
        figures.forEach((measure, figure) -> System.out.printf(Locale.ROOT, "%s: %s %.4f%n", set, measure, figure));
        assertThat(RATCHET.of(set)).isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.holds(figures)).as("%s in %s", bar, figures).isTrue());
    }
}
