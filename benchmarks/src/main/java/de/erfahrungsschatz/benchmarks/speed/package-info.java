/// How fast are answers, and what does the index cost? Plain programs, two of them over any file of passages.
///
/// [SpeedBench] reads its [Arguments], indexes the passages twice ([Indexing], a [Draft] each), and lets three [Entrant]s answer the same
/// questions in turn: the product in this process, the product over HTTP ([OverHttp] asks an
/// [de.erfahrungsschatz.benchmarks.ApiServer], a process of its own), and plain Lucene in the best layout ([de.erfahrungsschatz.benchmarks.speed.layout]). A [Race] has rounds; in each, [Clients] put the
/// questions of one class to one entrant after the other, so that what disturbs the machine disturbs all. From the [Laps] come
/// the [Figures], and the [Results] print them.
///
/// [QueryFuzz] lets a [QueryMaker] type a hundred thousand strange queries, made of what stands in the passages ([Readings]) and of what
/// stands in no text ([Signs]), asks them all ([Fuzzing]), and tells in an [Outcome] which failed and which took longest.
///
/// [ExpertSpeed] lets the search and the ranking of people run such a race, over made-up documents with [Townspeople] in them.
@NullMarked
package de.erfahrungsschatz.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
