package de.erfahrungsschatz.api.overview;

import static de.erfahrungsschatz.api.overview.Tales.VOCABULARIES;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds of every overview, whatever is told. The number of the repetition is the seed.
class OverviewLawTest {

    private static final int ROUNDS = 200;

    @RepeatedTest(ROUNDS)
    void every_experience_is_in_exactly_one_cell_or_counted_as_unplaced(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Experiences experiences = narrowed(random);
        Matrix matrix = Matrix.of(experiences, VOCABULARIES);

        int placed = matrix.rows().stream().flatMap(row -> row.accounts().values().stream())
                .mapToInt(account -> account.experiences().size()).sum();

        assertThat(placed + matrix.unplaced())
                .isEqualTo((int) experiences.all().stream().filter(Told::isExperience).count());
    }

    @RepeatedTest(ROUNDS)
    void every_proof_of_a_cell_is_of_its_format_and_of_no_other_city(RepetitionInfo seed) {
        Matrix matrix = Matrix.of(narrowed(new Random(seed.getCurrentRepetition())), VOCABULARIES);

        matrix.rows().forEach(row -> row.accounts().forEach((city, account) -> account.told().forEach(told -> {
            assertThat(told.format()).isEqualTo(row.format());
            assertThat(possibleCities(told.evidence())).as("%s", told).containsExactly(city);
        })));
    }

    @RepeatedTest(ROUNDS)
    void the_order_of_what_is_told_changes_no_count(RepetitionInfo seed) {
        List<ReportedExperience> told = Tales.random(new Random(seed.getCurrentRepetition()), 60);
        List<ReportedExperience> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(seed.getCurrentRepetition()));

        assertThat(cells(shuffled)).isEqualTo(cells(told));
    }

    @RepeatedTest(ROUNDS)
    void narrowing_twice_is_narrowing_once_and_never_adds(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Experiences all = Experiences.of(Tales.random(random, 60), VOCABULARIES);
        Selection one = Tales.selection(random);
        Selection other = Tales.selection(random);

        assertThat(all.narrowed(one).narrowed(other).all()).isEqualTo(all.narrowed(other).narrowed(one).all());
        assertThat(all.all()).containsAll(all.narrowed(one).all());
        assertThat(all.narrowed(one).narrowed(one).all()).isEqualTo(all.narrowed(one).all());
    }

    @RepeatedTest(ROUNDS)
    void nothing_that_a_city_has_used_is_missing_and_what_is_missing_others_have_used(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Experiences all = Experiences.of(Tales.random(random, 30), VOCABULARIES);
        Selection selection = Tales.selection(random).inCity(null);
        Experiences own = all.narrowed(Selection.ofCity("hamm"))
                .narrowed(new Selection(null, null, selection.topic(), selection.fromYear(), selection.toYear()));

        Gap gap = Gap.of(all, "hamm", selection, VOCABULARIES);

        gap.formats().forEach(missing -> {
            assertThat(own.all()).noneMatch(told -> told.isUse() && told.format().equals(missing.format()));
            assertThat(missing.users()).isNotEmpty().doesNotContainKey("hamm");
            assertThat(missing.users().values()).allMatch(Account::isUse);
        });
    }

    @RepeatedTest(ROUNDS)
    void the_timeline_tells_every_experience_once(RepetitionInfo seed) {
        Experiences experiences = narrowed(new Random(seed.getCurrentRepetition()));

        List<Told> told = Timeline.of(experiences).years().stream().flatMap(year -> year.entries().stream())
                .flatMap(entry -> entry.account().told().stream()).toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(
                experiences.all().stream().filter(Told::isExperience).toList());
    }

    private static Experiences narrowed(Random random) {
        return Experiences.of(Tales.random(random, 60), VOCABULARIES).narrowed(Tales.selection(random));
    }

    private static Set<String> cells(List<ReportedExperience> told) {
        Set<String> cells = new HashSet<>();
        Matrix.of(Experiences.of(told, VOCABULARIES), VOCABULARIES).rows()
                .forEach(row -> row.accounts().forEach(
                        (city, account) -> cells.add(row.format() + " " + city + " " + account.counts())));
        return cells;
    }

    /// The cities as wholes that an experience may be of: the one that is named, or all of the document.
    private static Set<String> possibleCities(ReportedExperience evidence) {
        Set<String> named = new HashSet<>();
        String own = evidence.experience().city();
        (own == null ? evidence.cities() : List.of(own)).forEach(
                city -> named.add(VOCABULARIES.get(VocabularyName.CITIES).withBroader(city).getLast()));
        return named;
    }
}
