package de.erfahrungsschatz.api.request;

import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.corpus.document.DocumentId;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

/// The addresses of overviews. The ids of concepts are letters, digits and hyphens, and stand in an address as they are.
public final class OverviewAddress {

    private OverviewAddress() {}

    /// The matrix of cities and formats; its city and format are not looked at.
    public static String matrix(Selection selection) {
        return "/matrix" + query(selection, false);
    }

    /// What was done in which year.
    public static String timeline(Selection selection) {
        return "/zeitleiste" + query(selection, true);
    }

    /// The profile of a city.
    public static String city(String city, Selection selection) {
        return "/stadt/" + city + query(selection, false);
    }

    /// The place in the profile of a city where its experiences with a format stand.
    public static String proofs(String city, String format, Selection selection) {
        return city(city, selection) + "#" + anchor(format);
    }

    /// The anchor of a format in the profile of a city.
    public static String anchor(String format) {
        return "format-" + format;
    }

    /// What other cities have used and this one has not.
    public static String gap(String city, Selection selection) {
        return "/stadt/" + city + "/luecke" + query(selection, false);
    }

    /// The profile of a format.
    public static String format(String format) {
        return "/format/" + format;
    }

    /// The profile of a topic.
    public static String topic(String topic) {
        return "/thema/" + topic;
    }

    /// The answers to the question of a passage, side by side.
    ///
    /// @param passage its place in the document, from 0
    public static String comparison(DocumentId document, int passage) {
        return "/vergleich?dokument=" + document + "&abschnitt=" + (passage + 1);
    }

    private static String query(Selection selection, boolean whole) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (whole) {
            add(query, "city", selection.city());
            add(query, "format", selection.format());
        }
        add(query, "topic", selection.topic());
        add(query, "from", selection.fromYear());
        add(query, "to", selection.toYear());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }
}
