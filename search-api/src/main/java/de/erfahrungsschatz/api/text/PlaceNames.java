package de.erfahrungsschatz.api.text;

import java.util.List;

/// Cities and their districts, whose labels tell whose they are: `Nordend (Aldenrath)`.
public final class PlaceNames {

    private PlaceNames() {}

    /// The cities of a document in a line: each with the districts that are named beside it, `Aldenrath (Nordend, Hohlweide)` for `Aldenrath`, `Nordend (Aldenrath)` and
    /// `Hohlweide (Aldenrath)`; a district without its city as it is called.
    public static List<String> of(List<String> labels) {
        return labels.stream().noneMatch(label -> label.endsWith(")")) ? labels
                : labels.stream().filter(label -> labels.stream().noneMatch(city -> isOf(label, city)))
                        .map(label -> withDistricts(label, labels)).toList();
    }

    private static String withDistricts(String city, List<String> labels) {
        List<String> districts = labels.stream().filter(label -> isOf(label, city)).map(label -> below(label, city))
                .toList();
        return districts.isEmpty() ? city : city + " (" + String.join(", ", districts) + ")";
    }

    /// What a district is called where its city stands above it.
    public static String below(String district, String city) {
        return isOf(district, city) ? district.substring(0, district.length() - whose(city).length()) : district;
    }

    private static boolean isOf(String district, String city) {
        return district.endsWith(whose(city));
    }

    private static String whose(String city) {
        return " (" + city + ")";
    }
}
