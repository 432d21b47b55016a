package de.erfahrungsschatz.indexer.run;

import java.util.Set;

/// How a run came about.
///
/// @param command what was called, such as `index /srv/documents`; others who find the data folder taken are told
/// @param unsettled paths below the folder that are still being written, and are left for a later run
/// @param stop ends the run early
public record Occasion(String command, Set<String> unsettled, StopSignal stop) {

    public Occasion {
        unsettled = Set.copyOf(unsettled);
    }
}
