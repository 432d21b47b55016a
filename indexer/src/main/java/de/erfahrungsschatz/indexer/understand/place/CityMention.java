package de.erfahrungsschatz.indexer.understand.place;

/// A place in a text where a municipality is named.
///
/// @param city the id of the city
/// @param start where the name begins, in UTF-16 units
/// @param end where it ends, exclusive; the ending of "Essener" belongs to it
/// @param sure whether the words alone prove it, without the rest of the document
/// @param rule what proved it, such as `city.called`
public record CityMention(String city, int start, int end, boolean sure, String rule) {}
