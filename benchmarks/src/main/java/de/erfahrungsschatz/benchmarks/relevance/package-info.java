/// How well does it find? [Relevance] is the program; `benchmarks/README.md` tells how to call it.
///
/// A [JudgedSet] has [JudgedQuery]s and a [Library]: documents in an index of the product. They come from a folder ([SetFolder]) or are
/// the sample documents ([SampleLibrary]). Each [Searcher] answers the queries: the product through its port ([PortSearcher]) and over
/// HTTP ([HttpSearcher]), and Lucene's German analysis ([GermanLucene]). [Measure]s turn each answer into a [Score];
/// [Randomisation] tells whether a difference is more than chance; a [ScoreFile] keeps what the state before reached.
///
/// An [Ascent] looks for better weights of the ranking: it changes [WeightValues], [Trials] ask with each, and a [Trial] is what came
/// of it. The queries of each [Half] have their own part in it.
///
/// A [Probe] asks less: whether a query finds one text. [Probes] puts each to an index of its own.
@NullMarked
package de.erfahrungsschatz.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
