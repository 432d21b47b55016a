package de.erfahrungsschatz.api.overview;

import static de.erfahrungsschatz.api.overview.Tales.VOCABULARIES;
import static de.erfahrungsschatz.api.overview.Tales.experiences;
import static de.erfahrungsschatz.api.overview.Tales.tale;
import static de.erfahrungsschatz.api.overview.Tales.taleOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixTest {

    @Test
    void hamms_document_that_mentions_kiels_council_gives_hamm_no_council() {
        givesHammNothing(MatrixTest::filled);
    }

    @Test
    void a_matrix_that_counts_what_stands_in_the_same_document_would_be_noticed() {
        assertThatThrownBy(() -> givesHammNothing(MatrixTest::filledByCooccurrence)).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_experience_that_its_passage_gives_to_no_city_is_the_documents_own() {
        assertThat(filled(List.of(tale(List.of("hamm"), "buergerrat", Status.RUNNING))))
                .containsExactly("buergerrat hamm");
    }

    @Test
    void of_several_cities_of_a_document_none_is_credited_and_what_is_left_out_is_told() {
        Matrix matrix = matrix(tale(List.of("hamm", "kiel"), "buergerrat", Status.CARRIED_OUT),
                tale(List.of(), "buergerrat", Status.PLANNED), tale(List.of(), "planspiel", Status.MENTIONED));

        assertThat(matrix.rows()).isEmpty();
        assertThat(matrix.unplaced()).as("without bare mentions").isEqualTo(2);
    }

    @Test
    void districts_count_for_their_city() {
        assertThat(filled(List.of(tale(List.of("hamm-heessen"), "buergerrat", Status.RUNNING),
                tale(List.of("hamm-heessen", "hamm"), "planspiel", Status.RUNNING),
                taleOf("hamm-heessen", "kiel", "deliberation", Status.RUNNING))))
                .containsExactly("buergerrat hamm", "deliberation hamm", "planspiel hamm");
    }

    @Test
    void what_is_told_with_the_name_of_one_district_is_that_districts() {
        Selection heessen = Selection.ofCity("hamm-heessen");
        List<String> hamm = List.of("hamm", "hamm-heessen", "hamm-mitte");
        ReportedExperience there = placed("Ein Rat in heessen.", hamm, "hamm-heessen", "hamm-mitte", "hamm", "kiel");

        assertThat(experiences(there).narrowed(heessen).all()).hasSize(1);
        assertThat(filled(List.of(there))).containsExactly("buergerrat hamm");
        assertThat(experiences(placed("Ein Rat in heessen und mitte.", hamm, "hamm-heessen", "hamm-mitte"),
                placed("Ein Rat.", hamm, "hamm-heessen"), placed("Ein Rat in heessen.", hamm, "kiel"),
                placed(null, hamm, "hamm-heessen"), placed("Ein Rat in heessen.", List.of("kiel"), "hamm-heessen"))
                .narrowed(heessen).all()).isEmpty();
    }

    @Test
    void a_cell_tells_the_surest_status_and_counts_each() {
        Account account = account(matrix(tale("2012", "hamm", "wohnen", "buergerrat", Status.MENTIONED),
                tale("2014", "hamm", "wohnen", "buergerrat", Status.CARRIED_OUT),
                tale("2016", "hamm", "wohnen", "buergerrat", Status.CARRIED_OUT),
                tale("2020", "hamm", "wohnen", "buergerrat", Status.REJECTED)));

        assertThat(account.status()).isEqualTo(Status.CARRIED_OUT);
        assertThat(account.best().year()).as("the newest of the surest").hasValue(2016);
        assertThat(account.proofs()).as("without the mention").isEqualTo(3);
        assertThat(account.counts()).containsExactly(entry(Status.CARRIED_OUT, 2), entry(Status.REJECTED, 1),
                entry(Status.MENTIONED, 1));
    }

    @Test
    void of_equally_sure_proofs_one_that_tells_of_amounts_comes_first() {
        ReportedExperience bare = tale("2016", "hamm", "wohnen", "buergerrat", Status.CARRIED_OUT);
        ReportedExperience counted = new ReportedExperience(bare.document(), bare.title(),
                new DocumentDate(2014, null, null),
                bare.cities(),
                bare.topics(), 1, bare.mentioned(), bare.places(),
                new Experience("buergerrat", Status.CARRIED_OUT, null, "rund 40", null,
                        null, bare.experience().provenance()));

        assertThat(account(matrix(bare, counted)).best().evidence()).isEqualTo(counted);
    }

    @Test
    void what_is_only_mentioned_is_no_experience() {
        Account account = account(matrix(tale(List.of("hamm"), "buergerrat", Status.MENTIONED)));

        assertThat(account.isExperience()).isFalse();
        assertThat(account.isUse()).isFalse();
        assertThat(account.proofs()).isEqualTo(1);
    }

    @Test
    void every_member_has_a_column_and_other_cities_where_something_is_told() {
        assertThat(matrix().cities()).containsExactly("hamm", "kiel");
        assertThat(matrix(tale(List.of("ulm"), "buergerrat", Status.WISHED)).cities())
                .containsExactly("hamm", "kiel", "ulm");
    }

    @Test
    void cities_that_are_no_members_have_no_columns_without_end() {
        List<ReportedExperience> told = new ArrayList<>(List.of(tale(List.of("ulm"), "buergerrat", Status.WISHED),
                tale(List.of("ulm"), "planspiel", Status.WISHED)));
        IntStream.range(0, Matrix.MOST_GUESTS)
                .forEach(number -> told.add(tale(List.of("stadt-" + number), "planspiel", Status.RUNNING)));
        Matrix matrix = matrix(told.toArray(ReportedExperience[]::new));

        assertThat(matrix.cities()).hasSize(2 + Matrix.MOST_GUESTS).startsWith("hamm", "kiel", "ulm");
        assertThat(matrix.others()).hasSize(1);
    }

    @Test
    void formats_that_most_cities_have_used_come_first() {
        Matrix matrix = matrix(tale(List.of("hamm"), "buergerrat", Status.WISHED),
                tale(List.of("kiel"), "buergerrat", Status.CARRIED_OUT),
                tale(List.of("hamm"), "planspiel", Status.CARRIED_OUT),
                tale(List.of("kiel"), "planspiel", Status.RUNNING));

        assertThat(matrix.rows()).extracting(Matrix.Row::format).containsExactly("planspiel", "buergerrat");
    }

    /// Hamm's document tells of Kiel's council, and of nothing of its own.
    private static void givesHammNothing(Function<List<ReportedExperience>, Set<String>> counted) {
        List<ReportedExperience> told = List.of(taleOf("kiel", "hamm", "buergerrat", Status.CARRIED_OUT));

        assertThat(counted.apply(told)).containsExactly("buergerrat kiel");
    }

    private static Set<String> filled(List<ReportedExperience> told) {
        Matrix matrix = matrix(told.toArray(ReportedExperience[]::new));
        Set<String> cells = new TreeSet<>();
        matrix.rows().forEach(row -> row.accounts().keySet().forEach(city -> cells.add(row.format() + " " + city)));
        return cells;
    }

    /// The mistake: each city of a document has each format that the document speaks of.
    private static Set<String> filledByCooccurrence(List<ReportedExperience> told) {
        Set<String> cells = new TreeSet<>();
        told.forEach(one -> {
            one.cities().forEach(city -> cells.add(one.experience().format() + " " + city));
            Optional.ofNullable(one.experience().city())
                    .ifPresent(city -> cells.add(one.experience().format() + " " + city));
        });
        return cells;
    }

    private static Account account(Matrix matrix) {
        return matrix.rows().getFirst().of("hamm").orElseThrow();
    }

    private static Matrix matrix(ReportedExperience... told) {
        return Matrix.of(experiences(told), VOCABULARIES);
    }

    /// What a document about those cities tells in those words, in a passage that names those places.
    private static ReportedExperience placed(@Nullable String words, List<String> cities, String... places) {
        ReportedExperience tale = tale(cities, "buergerrat", Status.CARRIED_OUT);
        Experience experience = new Experience("buergerrat", Status.CARRIED_OUT, null, null, null, null,
                Provenance.rule("status.sentence", words));
        return new ReportedExperience(tale.document(), tale.title(), tale.date(), cities, tale.topics(), 0,
                tale.mentioned(), List.of(places), experience);
    }
}
