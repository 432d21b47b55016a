package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.TypedParts.Kind;
import de.erfahrungsschatz.engine.port.TypedParts.Part;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypedPartsTest {

    @Test
    void words_phrases_exclusions_and_operators() {
        assertThat(TypedParts.of("Rat UND =\"runder Tisch\"  -Hamm NICHT „am See“ stadt:\"Bad Aibling\" Bür*").parts())
                .containsExactly(new Part("Rat", Kind.WORD), new Part("UND", Kind.OPERATOR),
                        new Part("=\"runder Tisch\"", Kind.PHRASE), new Part("-Hamm", Kind.EXCLUSION),
                        new Part("NICHT „am See“", Kind.EXCLUSION), new Part("stadt:\"Bad Aibling\"", Kind.WORD),
                        new Part("Bür*", Kind.WORD));
    }

    @Test
    void what_is_taken_out_leaves_no_operator_behind() {
        TypedParts parts = TypedParts.of("Rat ODER Beirat ODER \"runder Tisch\" -Hamm");

        assertThat(parts.without(parts.wanted().get(0)).text()).isEqualTo("Beirat ODER \"runder Tisch\" -Hamm");
        assertThat(parts.without(parts.wanted().get(1)).text()).isEqualTo("Rat ODER \"runder Tisch\" -Hamm");
        assertThat(parts.apart().text()).isEqualTo("Rat ODER Beirat ODER runder Tisch -Hamm");
        assertThat(parts.withoutExclusions().text()).isEqualTo("Rat ODER Beirat ODER \"runder Tisch\"");
    }

    @Test
    void nothing_that_is_typed_is_refused_and_what_stays_together_stays_text() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                typed.append(" \"-*„“:()aB=ÜNOT ".charAt(random.nextInt(17)));
            }
            TypedParts parts = TypedParts.of(typed.toString());
            assertThat(TypedParts.of(parts.text()).parts()).as(typed.toString()).hasSameSizeAs(parts.parts());
            assertThat(parts.apart().have(Kind.PHRASE)).isFalse();
        }
        assertThat(TypedParts.of("").parts()).isEqualTo(List.of());
    }
}
