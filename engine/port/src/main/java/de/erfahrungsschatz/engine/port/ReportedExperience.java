package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Experience;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What one passage tells of one dialogue format, with what is known of its document.
///
/// @param document the id of the document
/// @param title of the document
/// @param date of the document, which need not be that of the experience; null when unknown
/// @param cities the ids of the cities that the document is about
/// @param topics the ids of the topics that the document deals with
/// @param passage its place in the document, from 0
/// @param mentioned the ids of the topics that the words of the passage name
/// @param places the ids of the cities and districts that the words of the passage name
/// @param experience what is told
public record ReportedExperience(DocumentId document, String title, @Nullable DocumentDate date, List<String> cities,
        List<String> topics, int passage, List<String> mentioned, List<String> places,
        Experience experience) {

    public ReportedExperience {
        cities = List.copyOf(cities);
        topics = List.copyOf(topics);
        mentioned = List.copyOf(mentioned);
        places = List.copyOf(places);
    }
}
