package de.erfahrungsschatz.contacts.consent;

import java.time.Instant;

/// That a person was invited and has not answered yet. With which link is nowhere kept.
///
/// @param personId who
/// @param made when the link was made, to the second
/// @param expires from when on it works no more
public record Invitation(String personId, Instant made, Instant expires) {}
