package de.erfahrungsschatz.engine.german;

import java.util.List;

/// A word taken apart where a known word begins that it ends in.
///
/// @param head what stands before, as written
/// @param tail the known word, in one of its forms, in lower case
/// @param readings how the tail can be read; never empty
record Compound(String head, String tail, List<Reading> readings) {

    Compound {
        readings = List.copyOf(readings);
    }
}
