package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);

    @BeforeEach
    void open() {
        office = new Office(place);
        office.write("rat.txt", "Bürgerrat\n\nDer Bürgerrat tagte.");
    }

    @Test
    void is_empty_before_the_first_run() {
        assertThat(Report.latest(office.data)).isEmpty();
        assertThat(OpenFailure.of(office.data)).isEmpty();
    }

    @Test
    void tells_of_the_run_and_of_every_source() {
        office.write("defekt.txt", "defekt");
        office.write(".versteckt", "x");
        office.index();
        Report report = Report.latest(office.data).orElseThrow();
        assertThat(report.facts().folder()).isEqualTo(office.folder.toString());
        assertThat(report.facts().generation()).isEqualTo(1);
        assertThat(report.lines()).extracting(line -> line.path() + " " + line.outcome() + " " + line.change())
                .containsExactly("defekt.txt unreadable added", "rat.txt read added", ".versteckt left_out null");
    }

    @Test
    void a_name_with_line_breaks_and_commands_to_the_terminal_stays_one_line() throws IOException {
        office.write("zwei\nZeilen\u001b[31m\r.txt", "Titel\n\nText.");
        office.index();
        assertThat(Files.readAllLines(Report.place(office.data))).hasSize(3);
        assertThat(Report.latest(office.data).orElseThrow().lines()).extracting(ReportLine::path)
                .contains("zwei\nZeilen\u001b[31m\r.txt");
    }

    @Test
    void open_failures_are_those_of_all_folders_however_long_ago_they_were_found() {
        office.write("defekt.txt", "defekt");
        office.index();
        Office second = office.alsoWith("archiv");
        second.write("kaputt.txt", "defekt");
        second.index();
        second.write("gut.txt", "Gut\n\nLesbar.");
        second.index();
        assertThat(OpenFailure.of(office.data))
                .extracting(open -> Path.of(open.folder()).getFileName() + "/" + open.line().path())
                .containsExactly("archiv/kaputt.txt", "documents/defekt.txt");
    }

    @Test
    void a_run_that_found_nothing_to_do_crowds_out_no_other() throws IOException {
        office.index();
        office.index();
        assertThat(dated()).hasSize(1);
        assertThat(Report.latest(office.data).orElseThrow().lines()).extracting(ReportLine::change)
                .containsExactly("unchanged");
    }

    @Test
    void only_the_newest_are_kept_and_the_last_one_even_when_the_clock_went_backwards() throws IOException {
        Path reports = Files.createDirectories(office.data.privatePart().resolve("reports"));
        for (int day = 1; day <= 31; day++) {
            Files.writeString(reports.resolve(String.format("2030-01-%02dT10-00-00-000Z.jsonl", day)), "");
        }
        office.index();
        assertThat(dated()).hasSize(Report.KEPT).contains("2026-06-01T10-00-00-000Z.jsonl")
                .contains("2030-01-31T10-00-00-000Z.jsonl").doesNotContain("2030-01-01T10-00-00-000Z.jsonl");
    }

    @Test
    void a_clock_that_goes_backwards_during_a_run_hurts_nothing() {
        Instant noon = Instant.parse("2026-06-01T12:00:00Z");
        office.write("zweites.txt", "Zweites\n\nText.");
        RunResult result = office.indexAt(List.of(noon, noon.minus(Duration.ofDays(400))));
        assertThat(result.complete()).isTrue();
        assertThat(Report.latest(office.data)).isPresent();
    }

    private List<String> dated() throws IOException {
        try (Stream<Path> files = Files.list(office.data.privatePart().resolve("reports"))) {
            return files.map(file -> Optional.ofNullable(file.getFileName()).orElseThrow().toString())
                    .filter(name -> !name.startsWith("latest")).sorted().toList();
        }
    }
}
