/// What people see: [Pages] makes HTML from the same answers that the API gives as JSON.
///
/// What a browser sends with the form of the search page passes [SearchForm] first. An answer becomes a [SearchPage] or
/// [DocumentPage], which hold all that a template in `src/main/jte` needs to decide; the templates hold the markup and nothing
/// else, and escape every value. Every word comes from [Texts]. Marks come as [Marked] text, cut into [Block]s where it is long.
@NullMarked
package de.erfahrungsschatz.api.page;

import org.jspecify.annotations.NullMarked;
