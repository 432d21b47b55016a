package de.erfahrungsschatz.api.config;

import de.erfahrungsschatz.corpus.text.BaseAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// How the site presents itself.
///
/// @param name what it is called
/// @param base where it is to be found, when a proxy stands before it; null for where a request was sent
/// @param logo the picture beside the name; null for the one that is shipped
/// @param colours of the frame
/// @param imprint the page that names who is responsible; null for no link
/// @param privacy the page about data protection; null for no link
/// @param accessibility the declaration on accessibility; null for no link
/// @param feedback the mail address for mistakes that readers notice; null for no link
public record SiteSettings(String name, @Nullable BaseAddress base, @Nullable Logo logo, Colours colours,
        @Nullable URI imprint, @Nullable URI privacy, @Nullable URI accessibility, @Nullable String feedback) {

    /// The site without settings.
    public static final SiteSettings DEFAULTS = named("Erfahrungsschatz");

    /// The site of that name, of which nothing else is said.
    public static SiteSettings named(String name) {
        return new SiteSettings(name, null, null, Colours.SHIPPED, null, null, null, null);
    }
}
