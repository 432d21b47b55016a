package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.run.ReportLostException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says to the office, in one sentence, what broke outside of this program and what holds now.
final class Breakdown {

    private static final Pattern FULL = Pattern.compile("(?i)no space left|quota exceeded|not enough space");
    private static final Pattern READ_ONLY = Pattern.compile("(?i)read-only file system");

    private Breakdown() {}

    static String sentence(Throwable failure) {
        String what = causes(failure).flatMap(cause -> familiar(cause).stream()).findFirst()
                .orElseGet(() -> unfamiliar(failure));
        String holds = failure instanceof ReportLostException
                ? " Der Index ist veröffentlicht, nur sein Bericht fehlt."
                : " Der bisherige Index gilt weiter.";
        return Visible.of(what + holds);
    }

    /// Whoever wraps a failure of the world says where it broke; the failure itself says why.
    private static String unfamiliar(Throwable failure) {
        return failure instanceof UncheckedIOException broken
                ? broken.getMessage() + ": " + Objects.requireNonNull(broken.getCause()).getMessage() + "."
                : "Der Lauf ist gescheitert (" + failure.getMessage() + ").";
    }

    /// Whether the sentence says all that can be known.
    static boolean isFamiliar(Throwable failure) {
        return causes(failure).anyMatch(cause -> familiar(cause).isPresent());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> familiar(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof IOException && FULL.matcher(message).find()) {
            return Optional.of("Der Datenträger ist voll" + place(cause)
                    + ": Platz schaffen und den Aufruf wiederholen.");
        }
        if (cause instanceof ReadOnlyFileSystemException
                || (cause instanceof IOException && READ_ONLY.matcher(message).find())) {
            return Optional.of("Der Datenträger lässt sich nur lesen" + place(cause) + ".");
        }
        return switch (cause) {
            case AccessDeniedException _ -> Optional.of("Dem Programm fehlt das Recht, dort zu lesen oder zu schreiben"
                    + place(cause) + ": Rechte ändern oder einen anderen Ordner nennen.");
            case NoSuchFileException _ -> Optional.of("Eine Datei oder ein Ordner ist verschwunden" + place(cause)
                    + ": Ist das Laufwerk noch eingehängt?");
            default -> Optional.empty();
        };
    }

    private static String place(Throwable cause) {
        return cause instanceof FileSystemException named && named.getFile() != null
                ? " (" + named.getFile() + ")"
                : "";
    }
}
