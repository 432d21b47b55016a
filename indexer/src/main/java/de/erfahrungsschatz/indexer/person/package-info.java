/// What is held about a person, and how does all of it go? [HeldPeople] knows everybody whom the documents name; a [Dossier] is all that
/// is held about one of them; a [Withdrawing] makes a person disappear, and everything in `indexer.proof` looks whether it has worked.
@NullMarked
package de.erfahrungsschatz.indexer.person;

import org.jspecify.annotations.NullMarked;
