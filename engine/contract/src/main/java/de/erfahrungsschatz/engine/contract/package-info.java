/// What every engine must do alike.
///
/// An adapter's tests extend the classes named `…Contract`. [EngineContract] gives each test a [Shelf], on
/// which it puts documents (made with [Draft], about the invented cities of [Network]) and which it then searches.
///
/// Some promises hold for any documents and any request. They are laws ([CountingLaw], [ModelLaw], [SecrecyLaw]), tried with what
/// [Chance] makes up from a printed seed. That a law can fail is shown by an index with a planted fault ([FaultyIndex]).
@NullMarked
package de.erfahrungsschatz.engine.contract;

import org.jspecify.annotations.NullMarked;
