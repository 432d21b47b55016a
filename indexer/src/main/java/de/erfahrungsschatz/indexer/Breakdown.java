package de.erfahrungsschatz.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// Says in one German sentence where the world broke and why.
final class Breakdown {

    private Breakdown() {}

    static String sentence(UncheckedIOException failure) {
        return failure.getMessage() + ": " + reason(Objects.requireNonNull(failure.getCause())) + ".";
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "keine Berechtigung für " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " gibt es nicht";
            case FileSystemException refused when refused.getReason() != null ->
                refused.getFile() + " (" + refused.getReason() + ")";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
