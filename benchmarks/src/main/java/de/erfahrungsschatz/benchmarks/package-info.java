/// What does it cost? Measurements that are programs of their own and never shipped; those of this package by JMH.
///
/// A [Corpus] comes from a file ([PassageFile]) or is made up ([MadeUpCorpus]); its [Question]s likewise ([QuestionFile],
/// [MadeUpQuestions]). [FacetedSearch] puts them to two [Contestant]s over the same documents and with the same analysis: this
/// project's engine ([OurEngine]) and Lucene with its own facet module ([PlainLucene]). [AnalysisSpeed] measures how fast words
/// become terms. What a page costs is asked in [de.erfahrungsschatz.benchmarks.render], how well it finds is asked in [de.erfahrungsschatz.benchmarks.relevance].
@NullMarked
package de.erfahrungsschatz.benchmarks;

import org.jspecify.annotations.NullMarked;
