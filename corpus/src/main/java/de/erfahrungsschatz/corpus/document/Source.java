package de.erfahrungsschatz.corpus.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file that a document was read from.
///
/// @param path below the indexed folder, with `/`; inside a container as `mail.eml!/anlage.pdf`; null where the viewers of
///        the document may not know it (public documents carry no paths)
/// @param mediaType such as `application/pdf`, as detected from the content
/// @param part the document's number within its source, from 0: a file may hold several interviews
/// @param fragment whether the document starts in the middle, so that its beginning, and who speaks there, is unknown
/// @param runningLines heads and feet of the pages, each once, which are no part of the text
/// @param copies where the same content lies too, for the same viewers, in the form of the path; empty without a path
/// @param original the [ContentHash] of the file at the path, when all viewers of the document may read everything in it; null
///        where they may not, where nobody can tell, and of what lies inside another file
public record Source(@Nullable String path, String mediaType, int part, boolean fragment, List<String> runningLines,
        List<String> copies, @Nullable String original) {

    public Source {
        runningLines = List.copyOf(runningLines);
        copies = List.copyOf(copies);
    }

    /// A source that nobody may open.
    public Source(@Nullable String path, String mediaType, int part, boolean fragment, List<String> runningLines,
            List<String> copies) {
        this(path, mediaType, part, fragment, runningLines, copies, null);
    }

    /// A source without running lines and copies that nobody may open.
    public Source(@Nullable String path, String mediaType, int part, boolean fragment) {
        this(path, mediaType, part, fragment, List.of(), List.of());
    }

    /// The same source, of which other copies are known.
    public Source copiedAt(List<String> paths) {
        return new Source(path, mediaType, part, fragment, runningLines, paths, original);
    }

    /// The same source, which the viewers of the document may open as long as its content has that hash.
    public Source opening(String hash) {
        return new Source(path, mediaType, part, fragment, runningLines, copies, hash);
    }
}
