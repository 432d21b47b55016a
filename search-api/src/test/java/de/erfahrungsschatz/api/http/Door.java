package de.erfahrungsschatz.api.http;

import de.erfahrungsschatz.api.config.SiteSettings;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.function.UnaryOperator;

/// How a server of secrets is set up.
///
/// @param viewer on whose behalf it answers
/// @param site how it presents itself
/// @param index what stands before its index
/// @param mail the port of the mail server on this machine
record Door(Viewer viewer, SiteSettings site, UnaryOperator<SearchIndex> index, int mail) {

    /// For the public; letters reach nobody.
    static final Door USUAL = new Door(Viewer.PUBLIC, Served.SITE, UnaryOperator.identity(), 9);

    Door by(Viewer other) {
        return new Door(other, site, index, mail);
    }

    Door called(String name) {
        return new Door(viewer, new SiteSettings(name, site.base(), site.logo(), site.colours(), site.imprint(),
                site.privacy(), site.accessibility(), site.feedback()), index, mail);
    }

    Door with(UnaryOperator<SearchIndex> other) {
        return new Door(viewer, site, other, mail);
    }

    Door posting(int port) {
        return new Door(viewer, site, index, port);
    }
}
