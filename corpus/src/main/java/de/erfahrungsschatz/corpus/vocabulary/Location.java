package de.erfahrungsschatz.corpus.vocabulary;

/// Where a municipality is.
///
/// @param state two letters, such as `NW`
/// @param latitude in degrees north
/// @param longitude in degrees east
public record Location(String state, double latitude, double longitude) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /// How far apart two municipalities are as the crow flies, exact enough within a country.
    public double kilometresTo(Location other) {
        double north = latitude - other.latitude;
        double east = (longitude - other.longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
