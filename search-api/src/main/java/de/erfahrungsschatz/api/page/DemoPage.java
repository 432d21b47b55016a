package de.erfahrungsschatz.api.page;

/// What the template of the page shows that embeds the widget.
///
/// @param frame what is around it
/// @param script the address of the widget's script that changes with it
/// @param integrity the value of the attribute `integrity` that fits it
record DemoPage(Frame frame, String script, String integrity) {

    Texts texts() {
        return frame.texts();
    }
}
