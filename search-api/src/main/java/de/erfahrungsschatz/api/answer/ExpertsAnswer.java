package de.erfahrungsschatz.api.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people who can tell about something.
///
/// @param contact the mailbox of the network's office, which puts people through; null when there is none
/// @param experts the best first
public record ExpertsAnswer(@Nullable String contact, List<ExpertAnswer> experts) {}
