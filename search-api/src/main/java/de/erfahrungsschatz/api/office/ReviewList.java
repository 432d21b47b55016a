package de.erfahrungsschatz.api.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What should be looked at, as `review --json` tells it.
///
/// @param looked how many documents were looked at
/// @param documents those in which something is missing or doubtful, or was changed last
/// @param settings on which all of it rests: the state of each file that says them
/// @param files from which the documents came that were looked at, in their order
public record ReviewList(int looked, List<Doubtful> documents, Map<String, String> settings, List<Filed> files) {

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

    /// A file that was looked at.
    ///
    /// @param documents the ids of those that came from it
    /// @param rests the state of each file on which it rests what was found in them
    public record Filed(String file, List<String> documents, Map<String, String> rests) {}

    /// The same list where another tells some of its files anew.
    ReviewList with(ReviewList later) {
        Map<String, Filed> anew = later.files.stream().collect(Collectors.toMap(Filed::file, Function.identity()));
        List<Filed> all = files.stream().map(filed -> anew.getOrDefault(filed.file(), filed)).toList();
        Map<String, Doubtful> told = new HashMap<>();
        documents.forEach(document -> told.put(document.id(), document));
        later.files.forEach(filed -> told.keySet().removeAll(filed.documents()));
        later.documents.forEach(document -> told.put(document.id(), document));
        return new ReviewList(looked,
                all.stream().flatMap(filed -> filed.documents().stream()).map(told::get).filter(Objects::nonNull)
                        .toList(),
                settings, all);
    }
}
