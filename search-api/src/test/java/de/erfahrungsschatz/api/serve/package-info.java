/// Tests of [de.erfahrungsschatz.api.serve]: what keeps a server healthy.
@NullMarked
package de.erfahrungsschatz.api.serve;

import org.jspecify.annotations.NullMarked;
