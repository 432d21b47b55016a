/// When mentions are one person.
@NullMarked
package de.erfahrungsschatz.corpus.people;

import org.jspecify.annotations.NullMarked;
