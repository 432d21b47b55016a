package de.erfahrungsschatz.indexer.understand.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class AnchorTest {

    @Test
    void the_piece_with_the_longest_letters_is_the_anchor() {
        assertThat(Anchor.of("(ist|sind) … veranstaltet worden").letters()).containsExactly("veranstalt");
        assertThat(Anchor.of("(unterbleib*|entfall*)").letters()).containsExactly("unterbleib", "entfall");
        assertThat(Anchor.of("noch (in der nächsten )?offen").letters()).containsExactly("offen");
        assertThat(Anchor.of("(a(b|c))").mayBeIn("etwas anderes")).isTrue();
    }

    /// What an anchor rules out, the cue does not find: on all sentences of the marked documents.
    @Test
    void no_cue_is_missed() throws IOException {
        List<Cue> cues = cues();
        assertThat(cues).hasSizeGreaterThan(300);
        for (String text : GoldLines.all()) {
            String lower = text.toLowerCase(Locale.GERMAN);
            cues.stream().filter(cue -> !cue.anchor().mayBeIn(lower)).forEach(
                    cue -> assertThat(cue.words().matcher(text).find()).as(cue.words() + " in " + text).isFalse());
        }
    }

    private static List<Cue> cues() throws IOException {
        try (var stream = Objects.requireNonNull(CueList.class.getResourceAsStream("status-cues.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Cue::anywhere).toList();
        }
    }
}
