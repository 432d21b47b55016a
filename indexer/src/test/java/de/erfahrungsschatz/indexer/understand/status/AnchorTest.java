package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnchorTest {

    @Test
    void the_piece_with_the_longest_letters_is_the_anchor() {
        assertThat(Anchor.of("(ist|sind) … veranstaltet worden").letters()).containsExactly("veranstalt");
        assertThat(Anchor.of("(unterbleib*|entfall*)").letters()).containsExactly("unterbleib", "entfall");
        assertThat(Anchor.of("noch (in der nächsten )?offen").letters()).containsExactly("offen");
        assertThat(Anchor.of("(a(b|c))").mayBeIn("etwas anderes")).isTrue();
    }
}
