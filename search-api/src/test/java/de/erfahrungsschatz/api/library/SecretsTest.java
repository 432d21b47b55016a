package de.erfahrungsschatz.api.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final Secrets SECRETS = new Secrets(Set.of("Öhlmünd", "m.quaro@stadt.example"),
            Set.of("9991234567"));

    @ParameterizedTest
    @ValueSource(strings = {"Frau Öhlmünd", "ÖHLMÜNDS Bericht", "?q=%C3%96hlm%C3%BCnd", "&Ouml;hlm&#252;nd",
        "{\"a\":\"\\u00d6hlm\\u00fcnd\"}", "Öhl<mark>münd</mark>", "<a title=\"Öhlmünd\">", "100 % Öhlmünd + mehr",
        "mailto:m.quaro@stadt.example", "m.quaro%40stadt.example", "m.quaro&#64;stadt.example"})
    void words_are_read_however_they_are_written(String text) {
        assertThat(SECRETS.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999 1234567", "+49 (0) 999 / 12 34-567", "0999<mark>1234567</mark>", "tel:+499991234567",
        "0999\n1234567", "0999\\n1234567", "0999&nbsp;123&#45;4567", "(0999) 123 45 67-12", "0999%201234567"})
    void numbers_are_read_with_anything_between_their_digits(String text) {
        assertThat(SECRETS.in(text)).containsExactly("9991234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999, 1234567", "Ohlmund", "quaro@stadt.example", "999 Bürger und 1234567 Euro"})
    void nothing_else_is_a_secret(String text) {
        assertThat(SECRETS.in(text)).isEmpty();
    }

    @Test
    void what_somebody_knows_is_none_any_more() {
        assertThat(SECRETS.without(Set.of("9991234567", "öhlmünd")).in("Öhlmünd, 0999 1234567")).isEmpty();
    }
}
