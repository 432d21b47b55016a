/// Plain Lucene as fast as it can be made to answer the same questions: with its own German analysis, one field, and an index laid out for
/// counting facets.
///
/// Writing: a [BestLayoutIndex] puts the passages of a document next to each other, its facet values on the first of them.
///
/// Reading: when the index is opened, the values of all facets get numbers ([FacetNumbers]), a [Packing] decides how the numbers of
/// one document fit into a few words of 64 bits, and each segment becomes a [Columns] of plain arrays. A question is compiled
/// ([LuceneQuestion]) and answered in one pass through every segment ([OnePass]): on entering a document it is decided and counted
/// ([FacetCounter]), on leaving it its best passage competes for a place among the first ([TopDocuments]). What is shown of those is
/// read, and its matches marked, at the end ([BestLayoutLucene]).
@NullMarked
package de.erfahrungsschatz.benchmarks.speed.layout;

import org.jspecify.annotations.NullMarked;
