package de.erfahrungsschatz.api.answer;

import java.util.List;

/// What is like a document.
///
/// @param hits other documents without passages, the most alike first
public record SimilarAnswer(List<HitAnswer> hits) {}
