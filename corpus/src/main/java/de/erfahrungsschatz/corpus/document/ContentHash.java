package de.erfahrungsschatz.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The SHA-256 of bytes, written in base 32 with lower-case letters and the digits 2 to 7.
///
/// @param value 52 characters
public record ContentHash(String value) {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    /// The hash of a file's bytes.
    ///
    /// @throws IOException when it cannot be read to its end
    public static ContentHash of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new ContentHash(base32(digest.digest()));
    }

    /// The hash of a text in UTF-8.
    public static ContentHash of(String text) {
        return new ContentHash(base32(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int filled = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            filled += Byte.SIZE;
            while (filled >= BITS) {
                filled -= BITS;
                text.append(ALPHABET.charAt((buffer >> filled) & 31));
            }
            buffer &= (1 << filled) - 1;
        }
        if (filled > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - filled)) & 31));
        }
        return text.toString();
    }
}
