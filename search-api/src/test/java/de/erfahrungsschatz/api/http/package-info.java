/// The API asked over HTTP, on the real engine with documents of [de.erfahrungsschatz.api.library], by a client that holds every
/// answer against its description ([de.erfahrungsschatz.api.openapi]). A hand-written index stands in only for what the real one
/// cannot be made to do: to fail, and to keep everybody waiting.
@NullMarked
package de.erfahrungsschatz.api.http;

import org.jspecify.annotations.NullMarked;
