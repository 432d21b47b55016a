package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No log tells what makes a link work, or a name.
class LoggedPathTest {

    @ParameterizedTest
    @CsvSource({"/anfrage/yRm-az6Ngs7BOkt6JhZ6,/anfrage/…", "/einwilligung/yRm-az6--7BOkt6JhZ6,/einwilligung/…",
        "/en/einwilligung/yRm-az6Ngs7BOkt6JhZ6,/en/einwilligung/…",
        "/ansprechpersonen/anna-probe--gruenburg,/ansprechpersonen/…",
        "/ansprechpersonen/anna-probe--gruenburg/anfrage,/ansprechpersonen/…/anfrage",
        "/api/v1/experts/anna-probe--gruenburg,/api/v1/experts/…", "/en/experts/anna-probe--amt-2,/en/experts/…",
        "/api/v1/documents/k4vxmqyzya,/api/v1/documents/k4vxmqyzya",
        "/stadt/aldenrath-nordend,/stadt/aldenrath-nordend"})
    void what_must_not_be_told_is_left_out(String path, String logged) {
        assertThat(LoggedPath.of(path)).isEqualTo(logged);
    }
}
