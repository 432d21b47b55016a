package de.erfahrungsschatz.contacts.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// What stands in a one-time link: 256 random bits. Whoever knows it may do what the link is for, so only its hash is kept.
///
/// @param text as in the link
public record Token(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// One that nobody can guess.
    public static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// By what it is known again (SHA-256, in hexadecimal). Guessing is hopeless with so many bits, so it needs no salt, and to look for it
    /// tells by its time nothing about the tokens that there are.
    public String hash() {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Without what it is for.
    @Override
    public String toString() {
        return "Token";
    }
}
