package de.erfahrungsschatz.corpus.withdrawal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret with which names become hashes (HMAC-SHA256). Without it nobody can try out whose hashes they are.
public final class LedgerKey {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    private LedgerKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /// A new one.
    public static LedgerKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new LedgerKey(secret);
    }

    /// The key that [#encoded] wrote; empty when the text is none.
    static Optional<LedgerKey> decoded(String text) {
        try {
            byte[] secret = Base64.getDecoder().decode(text.strip());
            return secret.length == BYTES ? Optional.of(new LedgerKey(secret)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The form in which it is kept.
    String encoded() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /// The hash of a text.
    ///
    /// @param use what the text is used as: the same text in another use has another hash
    public String hash(Use use, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] bytes = mac.doFinal((use.label() + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, e);
        }
    }
}
