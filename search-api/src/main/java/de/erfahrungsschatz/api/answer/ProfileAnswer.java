package de.erfahrungsschatz.api.answer;

import org.jspecify.annotations.Nullable;

/// All that is known of a person.
///
/// @param contact the mailbox of the network's office, which puts people through; null when there is none
public record ProfileAnswer(@Nullable String contact, ExpertAnswer expert) {}
