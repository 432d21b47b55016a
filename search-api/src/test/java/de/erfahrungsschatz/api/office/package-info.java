@NullMarked
package de.erfahrungsschatz.api.office;

import org.jspecify.annotations.NullMarked;
