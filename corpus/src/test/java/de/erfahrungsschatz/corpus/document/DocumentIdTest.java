package de.erfahrungsschatz.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentIdTest {

    @Test
    void has_lower_case_letters_digits_and_inner_hyphens() {
        for (String text : List.of("a1b", "interview-aldenrath-2014", "0".repeat(64))) {
            assertThat(DocumentId.isValid(text)).as(text).isTrue();
            assertThat(new DocumentId(text)).hasToString(text);
        }
    }

    @Test
    void refuses_what_could_not_stand_in_a_link_or_a_path() {
        for (String text : List.of("", "ab", "-abc", "abc-", "Abc", "ä12", "a b", "a/b", "..a", "0".repeat(65),
                "abc\n")) {
            assertThat(DocumentId.isValid(text)).as(text).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(text)).withMessageContaining(text);
        }
    }

    @Test
    void sorts_by_its_letters() {
        assertThat(new DocumentId("aaa")).isLessThan(new DocumentId("aab"));
    }
}
