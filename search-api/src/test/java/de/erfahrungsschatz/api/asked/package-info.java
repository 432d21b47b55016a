/// Tests of [de.erfahrungsschatz.api.asked].
@NullMarked
package de.erfahrungsschatz.api.asked;

import org.jspecify.annotations.NullMarked;
