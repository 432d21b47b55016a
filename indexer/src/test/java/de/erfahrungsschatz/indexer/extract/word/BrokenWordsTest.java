package de.erfahrungsschatz.indexer.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The committed set of broken words as a ratchet.
final class BrokenWordsTest {

    private static final double LEAST = 0.995;
    private static final double LEAST_OF_GENUINE = 0.985;

    private final List<BrokenCase> cases = BrokenCase.all();

    @Test
    void the_set_is_large_and_a_fifth_of_it_are_genuine_hyphens() {
        assertThat(cases).hasSizeGreaterThanOrEqualTo(5_000).doesNotHaveDuplicates();
        assertThat(cases.stream().filter(BrokenCase::genuine).count() * 5).isGreaterThanOrEqualTo(cases.size());
    }

    @Test
    void broken_words_become_what_they_were() {
        Function<BrokenCase, String> joined = broken -> broken.joined(true);
        report("with the document's words", joined);
        report("without them", broken -> broken.joined(false));
        report("by the plain rule", BrokenCase::joinedByPlainRule);
        assertThat(share(joined, _ -> true)).isGreaterThanOrEqualTo(LEAST);
        assertThat(share(joined, BrokenCase::isHeldOut)).isGreaterThanOrEqualTo(LEAST);
        assertThat(share(joined, BrokenCase::genuine)).isGreaterThanOrEqualTo(LEAST_OF_GENUINE);
    }

    @Test
    void the_plain_rule_would_not_do() {
        assertThat(share(BrokenCase::joinedByPlainRule, _ -> true)).isLessThan(LEAST);
    }

    private void report(String how, Function<BrokenCase, String> joined) {
        System.out.printf(Locale.ROOT,
                "Broken words, %s: %.2f %% of %d; held out %.2f %%; genuine hyphens %.2f %%; breaks %.2f %%%n", how,
                100 * share(joined, _ -> true), cases.size(), 100 * share(joined, BrokenCase::isHeldOut),
                100 * share(joined, BrokenCase::genuine), 100 * share(joined, broken -> !broken.genuine()));
    }

    private double share(Function<BrokenCase, String> joined, Predicate<BrokenCase> which) {
        List<BrokenCase> asked = cases.stream().filter(which).toList();
        long right = asked.stream().filter(broken -> joined.apply(broken).equals(broken.text())).count();
        return (double) right / asked.size();
    }
}
