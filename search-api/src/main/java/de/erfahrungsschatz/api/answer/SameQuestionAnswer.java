package de.erfahrungsschatz.api.answer;

import java.util.List;

/// Where the question of a passage is asked too.
///
/// @param hits other documents with the passages that answer it, those first whose question is most alike
public record SameQuestionAnswer(List<HitAnswer> hits) {}
