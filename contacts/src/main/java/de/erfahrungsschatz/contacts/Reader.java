package de.erfahrungsschatz.contacts;

import java.time.Instant;

/// On whose behalf the office reads contacts; goes into the log of readings.
///
/// @param who the account
/// @param why in a few words; never what was searched for
/// @param when now
public record Reader(String who, String why, Instant when) {}
