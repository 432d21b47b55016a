package de.erfahrungsschatz.api.overview;

import static de.erfahrungsschatz.api.overview.Tales.VOCABULARIES;
import static de.erfahrungsschatz.api.overview.Tales.experiences;
import static de.erfahrungsschatz.api.overview.Tales.tale;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void what_others_have_used_and_the_city_has_not_is_missing_with_its_proof() {
        ReportedExperience proof = tale("2014", "kiel", "wohnen", "buergerrat", Status.CARRIED_OUT);

        assertThat(gap(Selection.NONE, proof)).singleElement().satisfies(missing -> {
            assertThat(missing.format()).isEqualTo("buergerrat");
            assertThat(missing.users()).containsOnlyKeys("kiel").hasEntrySatisfying("kiel",
                    account -> assertThat(account.best().evidence()).isEqualTo(proof));
            assertThat(missing.own()).isNull();
        });
    }

    @Test
    void intentions_and_mentions_of_others_are_no_use() {
        assertThat(gap(Selection.NONE, tale(List.of("kiel"), "buergerrat", Status.PLANNED),
                tale(List.of("kiel"), "planspiel", Status.MENTIONED),
                tale(List.of("kiel"), "deliberation", Status.REJECTED))).isEmpty();
    }

    @Test
    void what_the_city_only_plans_is_still_missing_and_its_plan_is_told() {
        assertThat(gap(Selection.NONE, tale(List.of("kiel"), "buergerrat", Status.RUNNING),
                tale(List.of("hamm"), "buergerrat", Status.PLANNED))).singleElement().satisfies(
                        missing -> assertThat(missing.own()).extracting(Account::status).isEqualTo(Status.PLANNED));
    }

    @Test
    void what_the_city_has_used_for_another_topic_is_missing_for_this_one() {
        ReportedExperience kiels = tale("2014", "kiel", "wohnen-alter", "buergerrat", Status.CARRIED_OUT);
        ReportedExperience hamms = tale("2016", "hamm", "verkehr", "buergerrat", Status.CARRIED_OUT);

        assertThat(gap(Selection.ofTopic("wohnen"), kiels, hamms)).singleElement().satisfies(
                missing -> assertThat(missing.own()).extracting(Account::status).isEqualTo(Status.CARRIED_OUT));
        assertThat(gap(Selection.NONE, kiels, hamms)).isEmpty();
    }

    @Test
    void who_has_used_a_narrower_format_misses_no_broader_one_but_not_the_other_way_round() {
        ReportedExperience kiels = tale(List.of("kiel"), "deliberation", Status.CARRIED_OUT);
        assertThat(gap(Selection.NONE, kiels, tale(List.of("hamm"), "buergerrat", Status.RUNNING))).isEmpty();

        assertThat(gap(Selection.NONE, tale(List.of("kiel"), "buergerrat", Status.RUNNING),
                tale(List.of("hamm"), "deliberation", Status.RUNNING))).hasSize(1);
    }

    @Test
    void a_city_misses_nothing_that_its_districts_have_used() {
        assertThat(gap(Selection.NONE, tale(List.of("kiel"), "buergerrat", Status.CARRIED_OUT),
                tale(List.of("hamm-heessen"), "buergerrat", Status.CARRIED_OUT))).isEmpty();
    }

    private static List<Gap.Missing> gap(Selection selection, ReportedExperience... told) {
        return Gap.of(experiences(told), "hamm", selection, VOCABULARIES).formats();
    }
}
