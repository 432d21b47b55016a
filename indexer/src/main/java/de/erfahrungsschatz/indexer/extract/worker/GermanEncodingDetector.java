package de.erfahrungsschatz.indexer.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.tika.detect.DefaultEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/// Tells in which encoding a text was written, for offices that write German: what decodes as UTF-8 is UTF-8, whatever the
/// text says of itself; what has a NUL at every other byte is UTF-16; else the encoding that puts umlauts into words, among
/// those of Windows, DOS and the old Macintosh; only then what Tika believes.
public final class GermanEncodingDetector implements EncodingDetector {

    private static final int SAMPLE = 1 << 20;
    private static final List<Alphabet> ALPHABETS = List.of(new Alphabet("windows-1252"),
            new Alphabet("IBM850"), new Alphabet("x-MacRoman"));

    private final EncodingDetector others = new DefaultEncodingDetector();

    @Override
    public Charset detect(@Nullable InputStream input, Metadata metadata) throws IOException {
        byte[] bytes = input == null ? new byte[0] : sample(input);
        Optional<Charset> unicode = markedUnicode(bytes).or(() -> wideUnicode(bytes)).or(() -> utf8(bytes));
        if (unicode.isPresent()) {
            return unicode.get();
        }
        Optional<Alphabet> german = german(bytes);
        if (german.isPresent()) {
            return german.get().charset();
        }
        Charset guess = others.detect(input, metadata);
        return guess == null || guess.equals(StandardCharsets.UTF_8) ? Charset.forName("windows-1252") : guess;
    }

    private static byte[] sample(InputStream input) throws IOException {
        input.mark(SAMPLE);
        byte[] bytes = input.readNBytes(SAMPLE);
        input.reset();
        return bytes;
    }

    private static Optional<Charset> markedUnicode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark: western text has a NUL in one half of its bytes and none in the other.
    private static Optional<Charset> wideUnicode(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nuls[i % 2]++;
            }
        }
        int many = bytes.length / 3;
        int few = bytes.length / 40;
        if (bytes.length >= 4 && nuls[1] > many && nuls[0] <= few) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes.length >= 4 && nuls[0] > many && nuls[1] <= few
                ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// The sample may end within a character, which "no more input to come" would count as an error: there is more to come.
    private static Optional<Charset> utf8(byte[] bytes) {
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), bytes.length < SAMPLE);
        return result.isError() ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
    }

    private static Optional<Alphabet> german(byte[] bytes) {
        return ALPHABETS.stream().filter(Alphabet::known)
                .max(Comparator.comparingInt(alphabet -> alphabet.fit(bytes)))
                .filter(alphabet -> alphabet.fit(bytes) > 0);
    }

    /// An encoding of one byte a letter.
    private record Alphabet(String name) {

        private static final String UMLAUTS = "äöüßÄÖÜ";

        boolean known() {
            return Charset.isSupported(name);
        }

        Charset charset() {
            return Charset.forName(name);
        }

        /// How many bytes are umlauts at or in a word, less twice the bytes that are no letters within a word.
        int fit(byte[] bytes) {
            String text = new String(bytes, charset());
            int fit = 0;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter < 0x80) {
                    continue;
                }
                boolean before = i > 0 && isAsciiLetter(text.charAt(i - 1));
                boolean after = i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1));
                if (UMLAUTS.indexOf(letter) >= 0 && (before || after)) {
                    fit++;
                } else if (before && after && !Character.isLetter(letter)) {
                    fit -= 2;
                }
            }
            return fit;
        }

        private static boolean isAsciiLetter(char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        }
    }
}
