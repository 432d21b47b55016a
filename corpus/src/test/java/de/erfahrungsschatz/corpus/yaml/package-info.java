/// How strictly files that people wrote are read, and how helpfully they are refused.
@NullMarked
package de.erfahrungsschatz.corpus.yaml;

import org.jspecify.annotations.NullMarked;
