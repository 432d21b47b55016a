package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.ParameterProblem;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;

/// What the template for everything that went wrong shows.
///
/// @param frame what is around it; its title says what happened
/// @param detail why, and what to do next
/// @param problems what is wrong with the address; empty where it is something else
record FailurePage(Frame frame, String detail, List<ParameterProblem> problems) {

    Texts texts() {
        return frame.texts();
    }
}
