/// Overviews of [Tales]: what a few passages tell of the cities of a small network, or what chance makes up.
@NullMarked
package de.erfahrungsschatz.api.overview;

import org.jspecify.annotations.NullMarked;
