package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/// Whatever the text, the tokens can be indexed and their offsets lie where the words are.
final class RandomTextTest {

    private static final List<String> PIECES = List.of("Bürger", "innen", "räte", "Stadt", "-", "- ", " -", "*", ":",
            "/",
            "(", ")", "_", "'", "’", "\u00AD", "\u200B", "\n", "\r\n", " ", ".", ",", "168.000", "ß", "Ä", "und ",
            "ÖPNV",
            "\u0308", "\uFB02", "\uD800", "\uDC00", "\uD83D\uDE42", "²", "İ", "Häuser", "bzw. ", "&", "日本", "٣", "Ǆ");

    @Test
    void tokens_of_random_texts_are_consistent() {
        try (Analyzer analyzer = GermanAnalysis.analyzer()) {
            checkRandomTexts(analyzer, 20_141_124L);
        }
    }

    @Test
    void the_check_notices_an_offset_beyond_the_text() {
        try (Analyzer analyzer = new Shifted()) {
            assertThatThrownBy(() -> checkRandomTexts(analyzer, 1L)).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("seed 1");
        }
    }

    private static void checkRandomTexts(Analyzer analyzer, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            String name = "seed " + seed + ", text " + i + " \"" + text + "\"";
            List<Token> tokens = Token.of(analyzer, text);
            check(text, tokens, name);
            assertThat(Token.of(analyzer, text)).as("again: " + name).isEqualTo(tokens);
        }
    }

    private static void check(String text, List<Token> tokens, String name) {
        int last = 0;
        for (Token token : tokens) {
            assertThat(token.term().length()).as(name).isBetween(1, WordTokenizer.LONGEST);
            assertThat(token.start()).as(name).isBetween(last, text.length() - 1);
            assertThat(token.end()).as(name).isBetween(token.start() + 1, text.length());
            assertThat(Letters.isWordStart(text.codePointAt(token.start()))).as(name).isTrue();
            assertThat(token.increment()).as(name).isBetween(0, 1);
            last = token.start();
        }
        assertThat(tokens.stream().findFirst().map(Token::increment).orElse(1)).as(name).isEqualTo(1);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(20);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x300));
                case 2 -> text.append("x".repeat(random.nextInt(300)));
                default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    /// The product's chain with a fault: the last offset is one too far.
    private static final class Shifted extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            WordTokenizer words = new WordTokenizer();
            return new TokenStreamComponents(words, new TokenFilter(words) {

                private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

                @Override
                public boolean incrementToken() throws java.io.IOException {
                    boolean more = input.incrementToken();
                    offset.setOffset(offset.startOffset(), offset.endOffset() + 1);
                    return more;
                }
            });
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return in;
        }
    }
}
