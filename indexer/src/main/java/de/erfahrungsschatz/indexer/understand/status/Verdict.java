package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;

/// What was decided of one mention of a format.
///
/// @param rule the part of the rule's id behind the dot
/// @param sentence the sentence that tells it
record Verdict(Status status, String rule, String sentence) {}
