package de.erfahrungsschatz.api.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder into which documents are put that somebody hands in on a page. The indexer takes them from there.
///
/// @param folder that exists
public record Inbox(Path folder) {

    private static final int LONGEST_NAME = 150;
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    /// What became of a document.
    public enum Outcome {
        TAKEN,
        /// A file of that name is there already.
        KNOWN,
        /// It has no name that a file may have.
        NAMELESS
    }

    /// Puts a document there. Its sidecar is there before it, so that nobody reads it as something that it is not.
    ///
    /// @param name as the browser tells it
    /// @param sidecar what is said about it, as YAML
    public Outcome take(String name, InputStream content, String sidecar) {
        Optional<String> plain = plain(name);
        if (plain.isEmpty()) {
            return Outcome.NAMELESS;
        }
        Path file = folder.resolve(plain.get());
        Path beside = folder.resolve(plain.get() + ".yaml");
        Path arriving = folder.resolve("." + plain.get() + ".next");
        try {
            if (Files.exists(file)) {
                return Outcome.KNOWN;
            }
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(beside, sidecar, StandardOpenOption.CREATE_NEW);
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.TAKEN;
        } catch (FileAlreadyExistsException _) {
            return Outcome.KNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        } finally {
            discard(arriving);
        }
    }

    /// The last part of the name, without what file systems refuse; empty when nothing is left of it, or when it would be hidden or taken
    /// for a sidecar.
    private static Optional<String> plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = UNWANTED.matcher(last).replaceAll("").strip();
        boolean fits = !clean.isEmpty() && clean.length() <= LONGEST_NAME && !clean.startsWith(".")
                && !clean.startsWith("_") && !clean.endsWith(".yaml") && !clean.endsWith(".bak");
        return fits ? Optional.of(clean) : Optional.empty();
    }

    private static void discard(Path arriving) {
        try {
            Files.deleteIfExists(arriving);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + arriving, e);
        }
    }
}
