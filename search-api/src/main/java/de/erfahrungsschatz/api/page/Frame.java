package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is around the content of a page.
///
/// @param site what is the same on every page
/// @param title what the page is called
/// @param words what stands in the search field
/// @param canonical the address that search engines should keep; null where they should keep none, because a search has
///        endless variants
/// @param structured what the page says to programs, as [StructuredData] writes it; null for nothing
record Frame(Site site, String title, String words, @Nullable String canonical, @Nullable String structured) {

    /// A page that says nothing to programs.
    Frame(Site site, String title, String words, @Nullable String canonical) {
        this(site, title, words, canonical, null);
    }

    Texts texts() {
        return site.texts();
    }
}
