/// What an answer of the API looks like: one record for each JSON object of `openapi.yaml`, and [Answers], which makes them from
/// what the engine found and the labels of the vocabularies. A component that is null is left out of the JSON.
@NullMarked
package de.erfahrungsschatz.api.answer;

import org.jspecify.annotations.NullMarked;
