/// The program `search-api`: [Main] understands the command line; `serve` opens the web server, `search` asks one question.
///
/// A request passes `request` (what is asked?), the engine's port (what is found?), `answer` (what does it look like?) and
/// `http` or `page` (how is it sent or shown?). What cities have done is put together on the way by `overview`.
@NullMarked
package de.erfahrungsschatz.api;

import org.jspecify.annotations.NullMarked;
