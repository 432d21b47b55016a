package de.erfahrungsschatz.indexer.extract.word;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text taken for one encoding that is in another: `Ã¼` for `ü`, `gr”áe` for `größe`.
///
/// @param readAs the encoding it was read in
/// @param written the encoding it is in
record Misreading(Charset readAs, Charset written) {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    /// Those that happen to German texts, as far as this Java knows the encodings.
    static List<Misreading> all() {
        return Stream.of(named("windows-1252", "UTF-8"), named("x-MacRoman", "UTF-8"), named("IBM850", "UTF-8"),
                named("windows-1252", "IBM850"), named("windows-1252", "x-MacRoman"),
                named("IBM850", "windows-1252"), named("x-MacRoman", "windows-1252")).flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Misreading> named(String readAs, String written) {
        return Charset.isSupported(readAs) && Charset.isSupported(written)
                ? Optional.of(new Misreading(Charset.forName(readAs), Charset.forName(written))) : Optional.empty();
    }

    /// Whether what can be undone must have been misread: hardly anything else decodes as UTF-8.
    boolean isCertain() {
        return written.equals(StandardCharsets.UTF_8);
    }

    /// The text as it was written, also when it was misread twice; what cannot have been misread in this way stays.
    String undo(String text) {
        String undone = NOT_ASCII.matcher(text).replaceAll(signs -> Matcher.quoteReplacement(decoded(signs.group())));
        return isCertain() && !undone.equals(text) ? undo(undone) : undone;
    }

    /// Without exceptions, which would cost more than all else: most attempts fail.
    private String decoded(String signs) {
        ByteBuffer bytes = ByteBuffer.allocate(signs.length());
        CharsetEncoder encoder = readAs.newEncoder();
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (isUnused(sign)) {
                bytes.put((byte) sign);
            } else if (encoder.encode(CharBuffer.wrap(signs, i, i + 1), bytes, true).isUnmappable()) {
                return signs;
            }
            encoder.reset();
        }
        CharBuffer letters = CharBuffer.allocate(signs.length());
        CoderResult result = written.newDecoder().decode(bytes.flip(), letters, true);
        return result.isError() ? signs : letters.flip().toString();
    }

    /// The bytes that Windows does not use were let through as control characters.
    private static boolean isUnused(char sign) {
        return sign >= '\u0080' && sign <= '\u009F';
    }
}
