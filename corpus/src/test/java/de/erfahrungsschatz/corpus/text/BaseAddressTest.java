package de.erfahrungsschatz.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BaseAddressTest {

    @Test
    void an_address_has_an_origin_and_a_path() {
        assertThat(BaseAddress.parse("https://netz.example/")).contains(new BaseAddress("https://netz.example"));
        assertThat(BaseAddress.parse("http://127.0.0.1:8080")).contains(new BaseAddress("http://127.0.0.1:8080"));

        BaseAddress base = BaseAddress.parse("https://www.netz.example/wissen/suche/").orElseThrow();
        assertThat(base.origin()).isEqualTo("https://www.netz.example");
        assertThat(base.path()).isEqualTo("/wissen/suche");
        assertThat(base.of("/?q=Rat")).isEqualTo("https://www.netz.example/wissen/suche/?q=Rat");
    }

    @Test
    void anything_else_is_none() {
        for (String written : List.of("", "netz.example", "ftp://netz.example", "https://", "https://netz.example/?q=1",
                "https://netz.example/#a", "https://jemand@netz.example", "https://netz.example/a b",
                "https://netz.example//a", "https://netz.example/../a", "https://netz.example/%2e%2e",
                "javascript:alert(1)")) {
            assertThat(BaseAddress.parse(written)).as(written).isEmpty();
        }
    }
}
