/// Reading files: worker processes and the whole `index` beside plain Tika in one thread, with the same parsers, over the same files, in
/// one run.
@NullMarked
package de.erfahrungsschatz.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
