package de.erfahrungsschatz.api.page;

/// Where something leads.
///
/// @param label its name
/// @param link its address
record Way(String label, String link) {}
