package de.erfahrungsschatz.contacts;

import java.util.Locale;
import java.util.Optional;

/// To whom a contact is given. [Shown] has the table.
public enum Reach {
    /// To everybody.
    PUBLIC,
    /// To the staff of the member cities.
    NETWORK,
    /// To nobody but the network's office, which passes enquiries on.
    MEDIATED;

    /// The name used in files and in the database: `public`, `network`, `mediated`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called where people read and write it.
    public String german() {
        return switch (this) {
            case PUBLIC -> "öffentlich";
            case NETWORK -> "netzwerk";
            case MEDIATED -> "vermittelt";
        };
    }

    /// The reach of that label; empty when there is none.
    public static Optional<Reach> of(String label) {
        for (Reach reach : values()) {
            if (reach.label().equals(label)) {
                return Optional.of(reach);
            }
        }
        return Optional.empty();
    }
}
