package de.erfahrungsschatz.indexer.understand.place;

/// A place in a text where a district is named.
///
/// @param district its id
/// @param city the id of its city
/// @param start where the name begins, in UTF-16 units
/// @param end where it ends, exclusive
record DistrictMention(String district, String city, int start, int end) {}
