/// How fast are answers, and what does the index cost? Two plain programs over any file of passages.
///
/// [SpeedBench] reads its [Arguments], indexes the passages twice ([Indexing], a [Draft] each), and lets three [Entrant]s answer the same
/// questions in turn: the product in this process, the product over HTTP ([OverHttp] asks a [SearchServer], a process of its
/// own), and plain Lucene in the best layout ([de.erfahrungsschatz.benchmarks.speed.layout]). A [Race] has rounds; in each, [Clients] put the
/// questions of one class to one entrant after the other, so that what disturbs the machine disturbs all. From the [Lap]s come
/// the [Figures], and the [Results] print them.
///
/// [QueryFuzz] lets a [QueryMaker] type a hundred thousand strange queries, and tells which of them failed or took long.
@NullMarked
package de.erfahrungsschatz.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
