package de.erfahrungsschatz.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class SlugTest {

    @Test
    void writes_umlauts_out_and_joins_words_by_hyphens() {
        assertThat(Slug.of("Hamm")).isEqualTo("hamm");
        assertThat(Slug.of("Köln-Süd (Hafen)")).isEqualTo("koeln-sued-hafen");
        assertThat(Slug.of("Große Straße 7")).isEqualTo("grosse-strasse-7");
        assertThat(Slug.of("Cottbus/Chóśebuz")).isEqualTo("cottbus-chosebuz");
        assertThat(Slug.of("Bürgercafé Łódź")).isEqualTo("buergercafe-lodz");
    }

    @Test
    void decomposed_umlauts_are_umlauts() {
        assertThat(Slug.of("Ko\u0308ln")).isEqualTo("koeln");
    }

    @Test
    void a_name_without_letters_or_digits_has_no_slug() {
        assertThat(Slug.of("– ! –")).isEmpty();
        assertThat(Slug.of("")).isEmpty();
    }

    @Test
    void has_the_form_of_an_id_whatever_the_name() {
        checkForm(Slug::of);
    }

    @Test
    void the_check_of_the_form_notices_a_slug_that_only_lowers_case() {
        assertThatThrownBy(() -> checkForm(name -> name.toLowerCase(Locale.GERMAN)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("seed");
    }

    private static void checkForm(UnaryOperator<String> slug) {
        long seed = 7_232_046;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(random.nextInt(12), 0, 0x500).mapToObj(Character::toString)
                    .reduce("", String::concat);
            assertThat(slug.apply(name)).as("slug of \"%s\", seed %d", name, seed)
                    .matches("([a-z0-9]+(-[a-z0-9]+)*)?");
        }
    }
}
