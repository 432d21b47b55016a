/// YAML read strictly: every node knows its line, so that every complaint can name one.
@NullMarked
package de.erfahrungsschatz.corpus.yaml;

import org.jspecify.annotations.NullMarked;
