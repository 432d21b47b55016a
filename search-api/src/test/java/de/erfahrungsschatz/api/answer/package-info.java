/// Tests of [de.erfahrungsschatz.api.answer]: what answers say.
@NullMarked
package de.erfahrungsschatz.api.answer;

import org.jspecify.annotations.NullMarked;
