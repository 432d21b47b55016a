/// What the port's own values promise: parsing, cutting, publishing.
@NullMarked
package de.erfahrungsschatz.engine.port;

import org.jspecify.annotations.NullMarked;
