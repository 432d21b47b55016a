/// Does the ranking of people find those who know? A [World] knows who does, and has documents that show it only in part: the
/// [SampleWorld] and any [MadeUpWorld]. [Model]s rank its people for each [Subject], and [ExpertBench] tells how well.
@NullMarked
package de.erfahrungsschatz.benchmarks.experts;

import org.jspecify.annotations.NullMarked;
