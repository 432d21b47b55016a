package de.erfahrungsschatz.contacts;

import java.time.LocalDate;
import java.util.Optional;

/// On what ground a contact is held and shown (Art. 6 DSGVO).
public sealed interface Basis {

    /// From which day on it holds; empty where there is none.
    default Optional<LocalDate> begin() {
        return switch (this) {
            case Consent(LocalDate since, String _) -> Optional.of(since);
            case OtherBasis(String _, LocalDate since) -> Optional.of(since);
            case None() -> Optional.empty();
        };
    }

    /// The person has agreed.
    ///
    /// @param since the day of the consent
    /// @param textVersion which text the person has agreed to, as of [de.erfahrungsschatz.contacts.consent.ConsentText#version]
    record Consent(LocalDate since, String textVersion) implements Basis {}

    /// Another ground of the law.
    ///
    /// @param ground such as "Art. 6 Abs. 1 lit. e DSGVO, Geschäftsverteilungsplan"
    /// @param since the day from which it holds
    record OtherBasis(String ground, LocalDate since) implements Basis {}

    /// None, or none any more: of the person nothing is shown.
    record None() implements Basis {}
}
