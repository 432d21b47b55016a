package de.erfahrungsschatz.api.page;

import java.util.List;

/// The cities of a document as they are named in a line.
public final class PlaceNames {

    private PlaceNames() {}

    /// Each city with the districts that are named beside it, `Aldenrath (Nordend, Hohlweide)` for `Aldenrath`, `Nordend (Aldenrath)` and
    /// `Hohlweide (Aldenrath)`; a district without its city as it is called.
    public static List<String> of(List<String> labels) {
        return labels.stream().filter(label -> labels.stream().noneMatch(city -> isOf(label, city)))
                .map(label -> withDistricts(label, labels)).toList();
    }

    private static String withDistricts(String city, List<String> labels) {
        List<String> districts = labels.stream().filter(label -> isOf(label, city))
                .map(label -> label.substring(0, label.length() - whose(city).length())).toList();
        return districts.isEmpty() ? city : city + " (" + String.join(", ", districts) + ")";
    }

    private static boolean isOf(String district, String city) {
        return district.endsWith(whose(city));
    }

    private static String whose(String city) {
        return " (" + city + ")";
    }
}
