package de.erfahrungsschatz.indexer.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a sidecar said when somebody looked at it, so that a change by somebody else in the meantime is noticed before it is lost.
///
/// @param text such as `3f0c…`, or `none` for a sidecar that is not there
public record SidecarVersion(String text) {

    private static final String NONE = "none";
    private static final int DIGITS = 16;

    /// The version of a file as it is now.
    static SidecarVersion of(Path sidecar) {
        try {
            return Files.exists(sidecar) ? of(Files.readAllBytes(sidecar)) : new SidecarVersion(NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Begleitdatei " + sidecar + " ist nicht lesbar", e);
        }
    }

    private static SidecarVersion of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new SidecarVersion(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
