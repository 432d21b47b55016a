/// Tests of the reading of PDFs in a worker, here called directly.
@NullMarked
package de.erfahrungsschatz.indexer.extract.worker.pdf;

import org.jspecify.annotations.NullMarked;
