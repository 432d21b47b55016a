/// What can be asked of an index, whatever holds it.
///
/// Writing: an [Engine] opens an [IndexUpdate] on a [DataFolder]; documents are put and removed; `prepare` makes them durable;
/// publishing the [Generation] that names the prepared commits makes them visible, all at once.
///
/// Reading: an [Engine] opens a [SearchIndex]; a [SearchRequest] (its [Query] made by [QueryParser], its [Filters] by
/// [Facet]) made by a [de.erfahrungsschatz.corpus.access.Viewer] becomes a [SearchResult] of [Hit]s and [FacetCount]s, which tells
/// how the query was [Understood] where [QueryFields] knows what its fields narrow to; [Relaxations] try what looser searches would
/// find; an [Excerpt] cuts a passage down to what is worth showing. What passages tell of dialogue formats is [Evidence].
@NullMarked
package de.erfahrungsschatz.engine.port;

import org.jspecify.annotations.NullMarked;
