/// How a worker reads a PDF: [LayoutPdfParser] is what Tika makes, [LayoutFirst] puts our pages in front of what Tika itself
/// finds (attachments, fields of forms), [GlyphReader] collects the [Glyph]s of a page, [LineBuilder] makes [Line]s of them,
/// and [PageWriter] tells pages and lines, each with its place, in XHTML.
///
/// Nothing is decided here that the indexer could decide: columns, paragraphs, headings, tables and the heads of pages are its
/// business.
@NullMarked
package de.erfahrungsschatz.indexer.extract.worker.pdf;

import org.jspecify.annotations.NullMarked;
