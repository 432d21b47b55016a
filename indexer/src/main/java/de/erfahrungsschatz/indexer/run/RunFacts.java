package de.erfahrungsschatz.indexer.run;

import java.time.Instant;

/// What a run was, beside what became of each file.
///
/// @param command what was called
/// @param folder that was indexed, absolute
/// @param begun when
/// @param ended when
/// @param generation the number of the generation that was published then
/// @param unread how many files were left for the next run because this one was asked to end
public record RunFacts(String command, String folder, Instant begun, Instant ended, long generation, int unread) {}
