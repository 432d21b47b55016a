package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the template of a page with one sentence shows.
///
/// @param frame what is around it; its title says what it is about
/// @param detail the sentence
/// @param button what can be done; null for nothing but to leave
record NoticePage(Frame frame, String detail, @Nullable Button button) {

    /// Something to be done.
    ///
    /// @param action the address that does it
    /// @param label what it is called
    record Button(String action, String label) {}

    Texts texts() {
        return frame.texts();
    }
}
