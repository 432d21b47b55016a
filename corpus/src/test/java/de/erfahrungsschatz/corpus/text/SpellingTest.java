package de.erfahrungsschatz.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import org.junit.jupiter.api.Test;

final class SpellingTest {

    private static final List<String> KEYS = List.of("title", "date", "cities", "topics", "formats", "visibility");

    @Test
    void finds_the_nearest_allowed_word() {
        assertThat(Spelling.nearest("visiblity", KEYS)).contains("visibility");
        assertThat(Spelling.nearest("tilte", KEYS)).contains("title");
        assertThat(Spelling.nearest("topic", KEYS)).contains("topics");
    }

    @Test
    void finds_nothing_where_too_many_letters_differ() {
        assertThat(Spelling.nearest("farbe", KEYS)).isEmpty();
        assertThat(Spelling.nearest("", KEYS)).isEmpty();
        assertThat(Spelling.nearest("title", List.of())).isEmpty();
    }

    @Test
    void of_two_equally_near_words_the_first_by_alphabet_is_meant() {
        assertThat(Spelling.nearest("tag", List.of("rag", "lag"))).contains("lag");
    }

    @Test
    void counts_changed_inserted_removed_and_swapped_letters() {
        assertThat(Spelling.distance("bürgerrat", "bürgerrat")).isZero();
        assertThat(Spelling.distance("bürgerrat", "bürgerat")).isEqualTo(1);
        assertThat(Spelling.distance("bürgerrat", "bürgerrast")).isEqualTo(1);
        assertThat(Spelling.distance("bürgerrat", "bürgerart")).isEqualTo(1);
        assertThat(Spelling.distance("", "rat")).isEqualTo(3);
    }

    @Test
    void agrees_with_the_definition_on_random_words() {
        compareWithDefinition(Spelling::distance);
    }

    @Test
    void the_comparison_notices_a_distance_without_swaps() {
        assertThatThrownBy(() -> compareWithDefinition(SpellingTest::withoutSwaps)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed");
    }

    private static void compareWithDefinition(ToIntBiFunction<String, String> distance) {
        long seed = 20_141_124;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(distance.applyAsInt(a, b)).as("distance of \"%s\" and \"%s\", seed %d", a, b, seed)
                    .isEqualTo(byDefinition(a, b, true));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(7);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int withoutSwaps(String a, String b) {
        return byDefinition(a, b, false);
    }

    /// The distance as the textbook defines it, by trying every edit of the last letters.
    private static int byDefinition(String a, String b, boolean swaps) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shorterA = a.substring(0, a.length() - 1);
        String shorterB = b.substring(0, b.length() - 1);
        int change = a.endsWith(b.substring(b.length() - 1)) ? 0 : 1;
        int best = Math.min(byDefinition(shorterA, shorterB, swaps) + change,
                1 + Math.min(byDefinition(shorterA, b, swaps), byDefinition(a, shorterB, swaps)));
        if (swaps && a.length() > 1 && b.length() > 1 && lastTwoAreSwapped(a, b)) {
            best = Math.min(best,
                    1 + byDefinition(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2), true));
        }
        return best;
    }

    private static boolean lastTwoAreSwapped(String a, String b) {
        return a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
    }
}
