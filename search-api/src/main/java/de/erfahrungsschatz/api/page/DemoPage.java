package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.text.BaseAddress;

/// What the template of the page shows that embeds the widget.
///
/// @param frame what is around it
/// @param script the address of the widget's script that changes with it
/// @param integrity the value of the attribute `integrity` that fits it
record DemoPage(Frame frame, String script, String integrity) {

    private static final String EXAMPLE = "https://suche.example.org";

    /// Where other websites find the search; an example when the settings do not tell.
    String server() {
        BaseAddress base = frame.site().settings().base();
        return base == null ? EXAMPLE : base.text();
    }

    /// Whether the address is but an example.
    boolean isExample() {
        return frame.site().settings().base() == null;
    }

    Texts texts() {
        return frame.texts();
    }
}
