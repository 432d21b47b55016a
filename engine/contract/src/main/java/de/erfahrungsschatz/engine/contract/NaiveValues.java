package de.erfahrungsschatz.engine.contract;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which values a document has, read off it anew each time.
final class NaiveValues {

    private NaiveValues() {}

    /// The values of the whole document in a facet; `none` where it has none.
    static Set<String> of(Document document, Facet facet) {
        Set<String> values = new TreeSet<>();
        switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP -> {
                VocabularyName name = facet.vocabulary().orElseThrow();
                values.addAll(closure(name, document.metadata().conceptIds(name)));
            }
            case YEAR -> {
                Derived<DocumentDate> date = document.metadata().date();
                values.addAll(date == null ? Set.of() : Set.of(String.valueOf(date.value().year())));
            }
            case STATUS -> told(document).forEach(experience -> values.add(experience.status().label()));
        }
        return values.isEmpty() ? Set.of(Concept.NONE) : values;
    }

    /// All values that the document has in a facet, as a whole or in an experience.
    static Set<String> all(Document document, Facet facet) {
        Set<String> values = new TreeSet<>(of(document, facet));
        experiences(document).forEach(experience -> values.addAll(experience.getOrDefault(facet, Set.of())));
        return values;
    }

    /// The values of status, format and city that each experience has; of a document that tells of none, those of the whole.
    static List<Map<Facet, Set<String>>> experiences(Document document) {
        List<Map<Facet, Set<String>>> experiences = new ArrayList<>();
        for (Experience experience : told(document)) {
            String city = experience.city();
            experiences.add(Map.of(Facet.STATUS, Set.of(experience.status().label()), Facet.FORMAT,
                    closure(VocabularyName.FORMATS, List.of(experience.format())), Facet.CITY,
                    city == null ? of(document, Facet.CITY) : closure(VocabularyName.CITIES, List.of(city))));
        }
        return experiences.isEmpty()
                ? List.of(Map.of(Facet.STATUS, Set.of(Concept.NONE), Facet.FORMAT, of(document, Facet.FORMAT),
                        Facet.CITY, of(document, Facet.CITY)))
                : experiences;
    }

    private static List<Experience> told(Document document) {
        return document.passages().stream().flatMap(passage -> passage.metadata().experiences().stream()).toList();
    }

    private static Set<String> closure(VocabularyName name, List<String> ids) {
        Set<String> closure = new TreeSet<>();
        ids.forEach(id -> closure.addAll(Network.VOCABULARIES.get(name).withBroader(id)));
        return closure;
    }
}
