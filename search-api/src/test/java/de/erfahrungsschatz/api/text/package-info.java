@NullMarked
package de.erfahrungsschatz.api.text;

import org.jspecify.annotations.NullMarked;
