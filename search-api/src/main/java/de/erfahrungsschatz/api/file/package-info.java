/// What files say, known without reading them again.
@NullMarked
package de.erfahrungsschatz.api.file;

import org.jspecify.annotations.NullMarked;
