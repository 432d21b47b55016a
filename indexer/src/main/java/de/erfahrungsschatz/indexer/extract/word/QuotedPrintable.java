package de.erfahrungsschatz.indexer.extract.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is left in a text of the way in which mails write letters: `B=FCrger`, `B=C3=BCrger`.
final class QuotedPrintable {

    private static final Pattern SOFT_BREAK = Pattern.compile("=[ \\t]*\\r?\\n");
    private static final Pattern BYTES = Pattern.compile("(?:=[0-9A-F]{2})+");

    private QuotedPrintable() {}

    /// As UTF-8 where it is that, else as the text of Windows.
    static String decode(String text) {
        return BYTES.matcher(SOFT_BREAK.matcher(text).replaceAll(""))
                .replaceAll(bytes -> Matcher.quoteReplacement(letters(bytes.group())));
    }

    private static String letters(String coded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < coded.length(); i += 3) {
            bytes.write(Integer.parseInt(coded.substring(i, i + 2), 16));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes.toByteArray(), Charset.forName("windows-1252"));
        }
    }
}
