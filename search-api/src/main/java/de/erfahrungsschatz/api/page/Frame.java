package de.erfahrungsschatz.api.page;

import org.jspecify.annotations.Nullable;

/// What is the same around every page.
///
/// @param texts the language
/// @param site what the site is called
/// @param title what the page is called
/// @param words what stands in the search field
/// @param canonical the address that search engines should keep; null where they should keep none, because a search has
///        endless variants
record Frame(Texts texts, String site, String title, String words, @Nullable String canonical) {}
