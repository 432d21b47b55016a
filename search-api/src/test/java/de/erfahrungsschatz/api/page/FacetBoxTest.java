package de.erfahrungsschatz.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.FacetValueAnswer;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FacetBoxTest {

    @Test
    void narrower_values_stand_indented_under_their_broader_one() {
        assertThat(lines(FacetBox.of(Facet.TOPIC, List.of(value("wohnen", 9), value("mobilitaet", 8),
                value("radverkehr", 6, "mobilitaet"), value("wohnen-alter", 5, "wohnen"),
                value("pflege", 2, "wohnen-alter"))).first()))
                .containsExactly("wohnen", "-wohnen-alter", "--pflege", "mobilitaet", "-radverkehr");
    }

    @Test
    void a_value_whose_broader_one_does_not_occur_stands_for_itself() {
        assertThat(lines(FacetBox.of(Facet.TOPIC, List.of(value("radverkehr", 6, "mobilitaet"))).first()))
                .containsExactly("radverkehr");
    }

    @Test
    void chosen_values_come_first_together_with_what_is_above_them() {
        assertThat(lines(FacetBox.of(Facet.TOPIC, List.of(value("wohnen", 9), value("mobilitaet", 8),
                value("radverkehr", 6, "mobilitaet"), chosen("parken", 1, "mobilitaet"))).first()))
                .containsExactly("mobilitaet", "-parken", "-radverkehr", "wohnen");
    }

    @Test
    void a_long_facet_shows_the_eight_most_frequent_and_folds_the_rest_away() {
        FacetBox box = FacetBox.of(Facet.CITY, cities(40));
        assertThat(lines(box.first())).containsExactly("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7");
        assertThat(box.more()).hasSize(32);
    }

    @Test
    void a_fold_for_one_or_two_values_is_not_worth_it() {
        assertThat(FacetBox.of(Facet.CITY, cities(10)).more()).isEmpty();
        assertThat(FacetBox.of(Facet.CITY, cities(11)).more()).hasSize(3);
    }

    @Test
    void a_chosen_value_is_never_folded_away_nor_the_one_above_it() {
        List<FacetValueAnswer> cities = cities(20);
        cities.add(value("grauhagen", 1));
        cities.add(chosen("zechenpark", 0, "grauhagen"));
        FacetBox box = FacetBox.of(Facet.CITY, cities);
        assertThat(lines(box.first())).startsWith("grauhagen", "c0").hasSize(9);
        assertThat(box.first().getFirst().isOpen()).isTrue();
        assertThat(lines(box.first().getFirst().districts())).containsExactly("zechenpark");
        assertThat(lines(box.more())).doesNotContain("grauhagen", "zechenpark");
    }

    @Test
    void districts_are_folded_away_below_their_city_and_called_without_it() {
        FacetValueAnswer grauhagen = new FacetValueAnswer("grauhagen", "Grauhagen", 7, false, null);
        FacetBox box = FacetBox.of(Facet.CITY, List.of(grauhagen, value("hamm", 6),
                new FacetValueAnswer("grauhagen-halde", "Halde (Grauhagen)", 5, false, "grauhagen"),
                value("anderswo-mitte", 1, "anderswo")));

        assertThat(lines(box.first())).containsExactly("grauhagen", "hamm", "anderswo-mitte");
        assertThat(box.first().getFirst().isOpen()).isFalse();
        assertThat(box.first().getFirst().districts()).extracting(FacetBox.Value::name).containsExactly("Halde");
    }

    @Test
    void values_without_a_statement_stand_last_and_in_view() {
        List<FacetValueAnswer> cities = cities(20);
        cities.addFirst(value("none", 99));
        assertThat(lines(FacetBox.of(Facet.CITY, cities).first())).endsWith("c7", "none").hasSize(9);
    }

    @Test
    void years_stand_newest_first() {
        assertThat(lines(FacetBox.of(Facet.YEAR, List.of(value("2014", 9), value("none", 4), value("2019", 3),
                chosen("2008", 1, null))).first())).containsExactly("2008", "2019", "2014", "none");
    }

    @Test
    void every_value_appears_exactly_once() {
        FacetBox box = FacetBox.of(Facet.CITY, cities(40));
        List<String> all = new ArrayList<>(lines(box.first()));
        all.addAll(lines(box.more()));
        assertThat(all).hasSize(40).doesNotHaveDuplicates();
    }

    private static List<FacetValueAnswer> cities(int number) {
        return new ArrayList<>(IntStream.range(0, number).mapToObj(i -> value("c" + i, 100 - i)).toList());
    }

    private static List<String> lines(List<FacetBox.Value> values) {
        return values.stream().map(value -> "-".repeat(value.depth()) + value.answer().value()).toList();
    }

    private static FacetValueAnswer value(String id, int count) {
        return value(id, count, null);
    }

    private static FacetValueAnswer value(String id, int count, @Nullable String broader) {
        return new FacetValueAnswer(id, id, count, false, broader);
    }

    private static FacetValueAnswer chosen(String id, int count, @Nullable String broader) {
        return new FacetValueAnswer(id, id, count, true, broader);
    }
}
