package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person wrote about documents. What is null or has no key was not said; an empty list says "none".
///
/// @param title the title
/// @param date the date
/// @param state draft or final
/// @param validUntil how long the documents hold
/// @param concepts the ids by vocabulary, all of them known
/// @param districts the ids of districts of the cities, where somebody says which: otherwise the text of a document tells
/// @param people the people
/// @param visibility who the documents are for
/// @param id the permanent name
public record Statement(@Nullable String title, @Nullable DocumentDate date, @Nullable DocumentState state,
        @Nullable DocumentDate validUntil, Map<VocabularyName, List<String>> concepts,
        @Nullable List<String> districts, @Nullable List<Person> people, @Nullable Visibility visibility,
        @Nullable DocumentId id) {

    /// Says nothing.
    public static final Statement NOTHING = new Statement(null, null, null, null, Map.of(), null, null, null, null);

    public Statement {
        Map<VocabularyName, List<String>> copy = new EnumMap<>(VocabularyName.class);
        concepts.forEach((vocabulary, ids) -> copy.put(vocabulary, List.copyOf(ids)));
        concepts = Collections.unmodifiableMap(copy);
        districts = districts == null ? null : List.copyOf(districts);
        people = people == null ? null : List.copyOf(people);
    }

    /// Whether it says where: then no other statement says of which districts.
    boolean saysPlaces() {
        return districts != null || concepts.containsKey(VocabularyName.CITIES);
    }

    /// This statement, and where it says nothing, the other one.
    Statement over(Statement below) {
        Map<VocabularyName, List<String>> merged = new EnumMap<>(VocabularyName.class);
        merged.putAll(below.concepts);
        merged.putAll(concepts);
        return new Statement(title == null ? below.title : title, date == null ? below.date : date,
                state == null ? below.state : state, validUntil == null ? below.validUntil : validUntil, merged,
                saysPlaces() ? districts : below.districts, people == null ? below.people : people,
                visibility == null ? below.visibility : visibility,
                id == null ? below.id : id);
    }
}
