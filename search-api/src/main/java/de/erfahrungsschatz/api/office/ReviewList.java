package de.erfahrungsschatz.api.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What should be looked at, as `review --json` tells it.
///
/// @param looked how many documents were looked at
/// @param documents those in which something is missing or doubtful, or was changed last
public record ReviewList(int looked, List<Doubtful> documents) {

    /// A document to be looked at.
    ///
    /// @param id of the document
    /// @param path of its file
    /// @param title of the document
    /// @param visibility who it is for
    /// @param version of its sidecar
    /// @param writable whether a sidecar can say something about it
    /// @param undoable whether the last change of the sidecar can be taken back
    /// @param findings what is missing or doubtful; empty when only something was changed
    public record Doubtful(String id, String path, String title, String visibility, String version, boolean writable,
            boolean undoable, List<Finding> findings) {}

    /// Something missing or doubtful.
    ///
    /// @param field the key in the sidecar; null when no key says it
    /// @param label the German name of the field; null likewise
    /// @param what one German sentence
    /// @param suggestion what could be written, for people; null when nothing suggests itself
    /// @param reason where that comes from; null likewise
    public record Finding(@Nullable String field, @Nullable String label, String what, @Nullable String suggestion,
            @Nullable String reason) {}
}
