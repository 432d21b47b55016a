/// What is a document called for ever? [DocumentIds] gives each document the id it had, or one made from its content.
@NullMarked
package de.erfahrungsschatz.indexer.identity;

import org.jspecify.annotations.NullMarked;
