package de.erfahrungsschatz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.benchmarks.render.PageSpeed;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

final class SmokeTest {

    private static final int CLASSES = 8;

    @Test
    void every_contestant_answers_every_class_of_questions() throws RunnerException {
        assertThat(run(FacetedSearch.class, Mode.SingleShotTime)).hasSize(2 * CLASSES);
    }

    @Test
    void both_analyses_run() throws RunnerException {
        assertThat(run(AnalysisSpeed.class, Mode.Throughput)).hasSize(2)
                .allSatisfy(result -> assertThat(result.getSecondaryResults()).containsKey("tokens"));
    }

    @Test
    void a_page_of_hits_is_written() throws RunnerException {
        assertThat(run(PageSpeed.class, Mode.SampleTime)).hasSize(1);
    }

    private static Collection<RunResult> run(Class<?> benchmark, Mode mode) throws RunnerException {
        Options options = new OptionsBuilder().include(benchmark.getName()).param("documents", "60").forks(0)
                .mode(mode).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(100))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT).build();
        return new Runner(options).run();
    }
}
