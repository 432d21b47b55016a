package de.erfahrungsschatz.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtentTest {

    private static final String TAG = "\"abc\"";

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=2-5, 2, 5", "bytes=9-9, 9, 9", "bytes=4-, 4, 9", "bytes=4-99, 4, 9",
        "bytes=-3, 7, 9", "bytes=-10, 0, 9", "bytes=-99999999999999999999, 0, 9",
        "Bytes=002-0000000000000000000003, 2, 3",
        "bytes= 1-2 , 1, 2"})
    void a_range_is_a_part(String range, long first, long last) {
        assertThat(Extent.of(range, null, TAG, 10)).isEqualTo(new Extent.Part(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999999999999-"})
    void what_the_file_does_not_have_is_outside(String range) {
        assertThat(Extent.of(range, null, TAG, 10)).isEqualTo(new Extent.Outside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=5-2", "bytes=-", "bytes=", "pages=1-2", "bytes=a-b", "bytes=1-2-3",
        "bytes 0-1", ""})
    void whatever_is_no_single_range_asks_for_all(String range) {
        assertThat(Extent.of(range, null, TAG, 10)).isEqualTo(new Extent.Whole());
    }

    @Test
    void an_empty_file_has_no_parts() {
        assertThat(Extent.of("bytes=0-", null, TAG, 0)).isEqualTo(new Extent.Outside());
        assertThat(Extent.of("bytes=-5", null, TAG, 0)).isEqualTo(new Extent.Outside());
        assertThat(Extent.of(null, null, TAG, 0)).isEqualTo(new Extent.Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abd\"", "W/\"abc\"", "abc", "Wed, 21 Oct 2026 07:28:00 GMT", "*"})
    void a_part_of_another_version_is_not_wanted(String version) {
        assertThat(Extent.of("bytes=0-1", version, TAG, 10)).isEqualTo(new Extent.Whole());
        assertThat(Extent.of("bytes=0-1", TAG, TAG, 10)).isEqualTo(new Extent.Part(0, 1));
    }
}
