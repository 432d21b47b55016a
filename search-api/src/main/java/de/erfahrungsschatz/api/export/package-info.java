/// What is taken along: found documents as references, as a table, and as a feed.
///
/// [Reference] is a document as one cites it. [Ris] and [BibTeX] write references for programs that keep them, [HitTable] hits for
/// spreadsheets, and [Feed] hits for readers of news. [SiteMap] and [SearchDescription] tell programs how to find the rest.
@NullMarked
package de.erfahrungsschatz.api.export;

import org.jspecify.annotations.NullMarked;
