package de.erfahrungsschatz.api.overview;

import static de.erfahrungsschatz.api.overview.Tales.experiences;
import static de.erfahrungsschatz.api.overview.Tales.tale;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void the_newest_year_comes_first_and_the_undated_last() {
        Timeline timeline = Timeline.of(experiences(tale(List.of("hamm"), "buergerrat", Status.PLANNED),
                tale("2014", "hamm", "wohnen", "buergerrat", Status.CARRIED_OUT),
                tale("2020", "kiel", "wohnen", "buergerrat", Status.CARRIED_OUT)));

        assertThat(timeline.years()).extracting(Timeline.Year::number).containsExactly(2020, 2014, null);
    }

    @Test
    void what_is_told_of_a_format_in_a_city_in_a_year_is_one_entry() {
        Timeline timeline = Timeline.of(experiences(tale("2014", "hamm", "wohnen", "buergerrat", Status.PLANNED),
                tale("2014", "hamm-heessen", "wohnen", "buergerrat", Status.CARRIED_OUT),
                tale("2014", "kiel", "wohnen", "buergerrat", Status.CARRIED_OUT)));

        assertThat(timeline.years().getFirst().entries())
                .extracting(entry -> entry.city() + " " + entry.account().counts())
                .containsExactly("hamm {CARRIED_OUT=1, PLANNED=1}", "kiel {CARRIED_OUT=1}");
    }

    @Test
    void bare_mentions_are_no_events_and_experiences_of_nobody_in_particular_are() {
        Timeline timeline = Timeline.of(experiences(tale(List.of("hamm"), "buergerrat", Status.MENTIONED),
                tale(List.of("hamm", "kiel"), "planspiel", Status.CARRIED_OUT)));

        assertThat(timeline.years().getFirst().entries()).singleElement()
                .satisfies(entry -> assertThat(entry.city()).isNull());
    }
}
