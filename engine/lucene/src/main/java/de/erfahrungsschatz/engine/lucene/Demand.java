package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Filters;
import java.util.List;

import org.apache.lucene.search.Query;

/// Something that must hold of a whole document, wherever in it.
sealed interface Demand {

    /// Words that were typed occur in one of its passages or its title.
    record Says(Query query) implements Demand {}

    /// It names a person.
    record Names(Query query) implements Demand {}

    /// It passes filters.
    record Passes(Filters filters) implements Demand {}

    /// All of these hold.
    record Every(List<Demand> demands) implements Demand {}

    /// One of these holds.
    record Either(List<Demand> demands) implements Demand {}

    /// This does not hold.
    record Without(Demand demand) implements Demand {}
}
