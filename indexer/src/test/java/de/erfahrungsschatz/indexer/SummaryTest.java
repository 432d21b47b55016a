package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.manifest.Reading.Result;
import de.erfahrungsschatz.indexer.run.RunFacts;
import de.erfahrungsschatz.indexer.run.RunResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void each_problem_of_a_sidecar_stands_on_a_line_of_its_own() {
        assertThat(summary(
                new Reading("rat.txt", Result.WITHHELD, null, "rat.txt.yaml:1: Erstens.\nrat.txt.yaml:2: Zweitens.",
                        List.of(), List.of(), Effort.NONE))
                .lines()).containsSequence("Das braucht Aufmerksamkeit:", "  rat.txt:",
                        "    rat.txt.yaml:1: Erstens.", "    rat.txt.yaml:2: Zweitens.");
    }

    @Test
    void what_lies_deep_inside_other_files_is_named_by_its_outermost_and_innermost_name() {
        String path = "post/kette.eml" + "!/weitergeleitet.eml".repeat(99) + "!/plan.pdf";
        assertThat(summary(unreadable(path)).lines())
                .contains("  post/kette.eml!/…!/plan.pdf: Die Datei ist beschädigt.");
        assertThat(summary(unreadable("post/mail.eml!/plan.pdf")).lines())
                .contains("  post/mail.eml!/plan.pdf: Die Datei ist beschädigt.");
    }

    private static Reading unreadable(String path) {
        return new Reading(path, Result.UNREADABLE, "corrupt", "Die Datei ist beschädigt.", List.of(), List.of(),
                Effort.NONE);
    }

    private static String summary(Reading reading) {
        RunFacts facts = new RunFacts("index akten", "/akten", Instant.EPOCH, Instant.EPOCH, 1, 0);
        return Summary.of(new RunResult(facts, List.of(new RunResult.Row("added", reading)), List.of(), List.of(),
                Map.of(), Map.of(), List.of()), Path.of("data"));
    }
}
