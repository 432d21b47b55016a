/// Tests of what a person is asked, and of what becomes of the answers.
@NullMarked
package de.erfahrungsschatz.indexer.review;

import org.jspecify.annotations.NullMarked;
