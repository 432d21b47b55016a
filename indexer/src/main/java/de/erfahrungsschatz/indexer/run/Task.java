package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.manifest.Entry;
import de.erfahrungsschatz.indexer.sidecar.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file that must be read.
///
/// @param file where it is
/// @param modified when it was last written, see [FileTimes]
/// @param hash of its content
/// @param settings the hash of everything else that its documents depend on
/// @param heard what people wrote about it
/// @param change why it must be read
/// @param before what is known of it from the last run, under this path or, when renamed, another; null when it is new
record Task(SourceFile file, long modified, String hash, String settings, Heard heard, Change change,
        @Nullable Entry before) {

    /// Why a file must be read.
    enum Change {
        ADDED,
        CHANGED,
        RENAMED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Who its documents are for when the file's own sidecar does not say so: what its folder says, else the usual. A renamed
    /// file keeps who it was for, if that was stricter: its sidecar may only have been forgotten.
    Visibility unstated(Visibility standard) {
        Visibility usual = usual(standard);
        Entry last = before;
        if (last == null) {
            return usual;
        }
        Visibility kept = last.kept() == null ? usual : usual.stricter(last.kept());
        return change == Change.RENAMED ? last.strictest().map(kept::stricter).orElse(kept) : kept;
    }

    /// Whether the file keeps who it was for although neither sidecar nor folder say so.
    boolean keeps(Visibility standard) {
        boolean stated = heard instanceof Heard.Understood(var _, var statements)
                && statements.statedBySidecar().isPresent();
        return !stated && unstated(standard) != usual(standard);
    }

    private Visibility usual(Visibility standard) {
        return heard instanceof Heard.Understood(var _, var statements)
                ? statements.statedByFolder().orElse(standard) : standard;
    }

    /// Everybody whom some document of the file is for, as far as can be said without reading it.
    List<Visibility> foreseen(Visibility standard) {
        return switch (heard) {
            case Heard.Broken _ -> List.of();
            case Heard.Understood(var _, var statements) -> {
                List<Visibility> all = new ArrayList<>(statements.allStatedBySidecar());
                if (statements.statedBySidecar().isEmpty()) {
                    all.add(unstated(standard));
                }
                yield all;
            }
        };
    }
}
