package de.erfahrungsschatz.indexer.crawl;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/// The path of a file below a folder as text, with `/`. Bytes that are no characters, in names of another encoding, are written as
/// `%DF`, so that two names do not look the same.
public final class PathText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PathText() {}

    /// The path of a file below a folder.
    ///
    /// @param root a folder above the file
    public static String of(Path root, Path file) {
        Path below = root.relativize(file);
        String text = below.toString().replace(file.getFileSystem().getSeparator(), "/");
        return text.indexOf(REPLACEMENT) < 0 ? text : decode(bytes(root, file));
    }

    /// The address of a file has its bytes, which its text has lost.
    private static ByteBuffer bytes(Path root, Path file) {
        String address = address(file).substring(address(root).length() + 1);
        ByteBuffer bytes = ByteBuffer.allocate(address.length());
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(address, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) address.charAt(i));
            }
        }
        return bytes.flip();
    }

    private static String address(Path path) {
        URI uri = path.toUri();
        String raw = uri.getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static String decode(ByteBuffer bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(3 * bytes.remaining());
        while (bytes.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, characters, true);
            for (int i = 0; result.isError() && i < result.length(); i++) {
                characters.put('%').put(HEX.toHexDigits(bytes.get()));
            }
        }
        return characters.flip().toString();
    }
}
