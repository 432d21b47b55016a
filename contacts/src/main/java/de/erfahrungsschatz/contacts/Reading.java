package de.erfahrungsschatz.contacts;

import java.time.Instant;
import java.util.Optional;

/// That the office has read a contact; what it read is nowhere kept.
///
/// @param who the account
/// @param why in a few words
/// @param when to the second
/// @param personId whose contact; empty when it has been deleted since
public record Reading(String who, String why, Instant when, Optional<String> personId) {}
