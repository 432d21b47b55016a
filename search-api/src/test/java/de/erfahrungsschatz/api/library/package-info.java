/// A small library of a fictional network of cities, to be asked by tests: [Network] is its vocabularies, [Draft] writes one
/// document, [Documents] holds those that tests know by name, [Tellings] those that tell of dialogue formats, [Shelf] puts them into the
/// index of a data folder. [RandomDocuments] are for laws that hold for any; a [TroubledIndex] fails or tarries on purpose.
@NullMarked
package de.erfahrungsschatz.api.library;

import org.jspecify.annotations.NullMarked;
