package de.erfahrungsschatz.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/// What a name, and the first bytes behind it, say about a file before any parser sees it.
final class FileNames {

    private static final Pattern TEMPORARY = Pattern
            .compile(".*~\\$.*|~.*\\.tmp|\\.~lock\\..*#|.*\\.(tmp|bak|crdownload|part)");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile("\\..*|thumbs\\.db|desktop\\.ini|ehthumbs\\.db");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /// Why a file of this name is left alone; empty when it is not.
    ///
    /// @param path with `/`; only its last step counts, inside archives too
    Optional<Outcome> refusal(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        if (TEMPORARY.matcher(name).matches()) {
            return Optional.of(new Outcome.Refused("Die Datei ist eine Zwischendatei eines anderen Programms."));
        }
        return OF_THE_SYSTEM.matcher(name).matches()
                ? Optional.of(new Outcome.Refused("Die Datei ist versteckt oder gehört dem Betriebssystem."))
                : Optional.empty();
    }

    /// What the ending of the name says; [FileKind#UNKNOWN] when it says nothing that contradicts the content: any text may
    /// be called `.csv` or `.md`.
    FileKind kindOf(String path, FileKind content) {
        MediaType named = detect(null, path);
        return content == FileKind.TEXT && named.getType().equals("text") ? FileKind.UNKNOWN : kind(named);
    }

    /// What the first bytes and the name together say; containers of several formats are not told apart.
    ///
    /// @param start at the beginning of the file, with support for marks
    FileKind kindOf(InputStream start, String path) {
        return kind(detect(start, path));
    }

    private static FileKind kind(MediaType type) {
        return FileKind.of(type.getBaseType().toString());
    }

    private MediaType detect(@Nullable InputStream start, String path) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name(path));
        try {
            return types.detect(start, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
