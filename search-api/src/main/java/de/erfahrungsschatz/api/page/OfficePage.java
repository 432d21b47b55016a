package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the template of a page of the office shows.
///
/// @param frame what is around it
/// @param room which of the office's pages it is
/// @param said what came of what was sent last; null when nothing was
/// @param shown its content
record OfficePage<T>(Frame frame, Room room, @Nullable String said, T shown) {

    /// The pages of the office.
    enum Room {
        REPORT(""),
        REVIEW("/pruefen"),
        CANDIDATES("/begriffe"),
        QUERIES("/anfragen"),
        UPLOAD("/hochladen");

        private final String path;

        Room(String path) {
            this.path = path;
        }

        String link() {
            return Address.OFFICE + path;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Texts texts() {
        return frame.texts();
    }
}
