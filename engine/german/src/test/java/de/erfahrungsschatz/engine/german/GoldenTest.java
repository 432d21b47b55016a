package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The token streams of sentences as a city would write them, kept in `golden.txt`: a line beginning with `>` is a text, the lines
/// after it are its tokens: offsets and term, indented where the token stands at the position of the one above, and `part` after
/// parts of hyphenated words. Whoever changes the analysis sees here what that does, and copies it from the failure.
final class GoldenTest {

    @Test
    void sentences_become_the_tokens_they_became_before() throws IOException {
        String golden = read();
        StringBuilder actual = new StringBuilder();
        golden.lines().filter(line -> line.startsWith("> ")).forEach(line -> {
            actual.append(line).append('\n');
            write("", Token.of(line.substring(2)), actual);
            write("in ", Token.inside(line.substring(2)), actual);
        });

        assertThat(actual.toString()).isEqualTo(golden);
    }

    private static void write(String before, List<Token> tokens, StringBuilder to) {
        for (Token token : tokens) {
            to.append(token.increment() == 0 ? "  " : "").append(before).append(token.start()).append('-')
                    .append(token.end()).append(' ').append(token.term()).append('\n');
        }
    }

    private static String read() throws IOException {
        try (InputStream stream = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
