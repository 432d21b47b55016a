@NullMarked
package de.erfahrungsschatz.api.export;

import org.jspecify.annotations.NullMarked;
