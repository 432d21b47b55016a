package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the template of a person's page shows.
///
/// @param frame what is around it
/// @param expert the person
/// @param contact the mailbox of the office; null when there is none
record ExpertPage(Frame frame, ExpertAnswer expert, @Nullable String contact) {

    Texts texts() {
        return frame.texts();
    }

    PersonText people() {
        return new PersonText(texts());
    }
}
