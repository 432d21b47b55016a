/// What the network has done, read off what its passages tell.
///
/// Each [de.erfahrungsschatz.engine.port.ReportedExperience] of an index becomes [Told] of one city, or of none where that is not sure
/// ([Attribution]). [Experiences] are all of it, narrowed by a [Selection]; what is told of one format in one city is an [Account]. From
/// these come the [Matrix] of cities and formats, the [Gap] of one city, and the [Timeline]. Nothing here reads an index or makes a page.
@NullMarked
package de.erfahrungsschatz.api.overview;

import org.jspecify.annotations.NullMarked;
