package de.erfahrungsschatz.api.request;

/// What somebody is typing.
///
/// @param text so far; not blank
/// @param limit how many suggestions at most
public record SuggestQuestion(String text, int limit) {}
