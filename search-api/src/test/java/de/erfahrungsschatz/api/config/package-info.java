/// Tests of [de.erfahrungsschatz.api.config]: how the program is set up.
@NullMarked
package de.erfahrungsschatz.api.config;

import org.jspecify.annotations.NullMarked;
