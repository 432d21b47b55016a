/// Tests of [de.erfahrungsschatz.api.original].
@NullMarked
package de.erfahrungsschatz.api.original;

import org.jspecify.annotations.NullMarked;
