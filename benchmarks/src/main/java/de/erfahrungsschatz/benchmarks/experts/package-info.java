/// Does the ranking of people find those who know? A [MadeUpWorld] knows who does, and writes documents that show it only in part;
/// [Model]s rank its people for each [Subject], and [ExpertBench] tells how well.
@NullMarked
package de.erfahrungsschatz.benchmarks.experts;

import org.jspecify.annotations.NullMarked;
