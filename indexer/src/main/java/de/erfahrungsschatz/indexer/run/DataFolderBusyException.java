package de.erfahrungsschatz.indexer.run;

import java.util.Optional;

/// A run that must wait until another has finished with the data folder.
public final class DataFolderBusyException extends RunRefusedException {

    /// @param owner of the other run; empty when it has just begun and not yet written its name
    DataFolderBusyException(Optional<Owner> owner) {
        super("In diesen Datenordner schreibt gerade schon ein anderer Lauf"
                + owner.map(known -> " (" + known.describe() + ")").orElse("")
                + ": warten, bis er fertig ist, oder ihn beenden.");
    }
}
