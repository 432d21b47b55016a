package de.erfahrungsschatz.corpus.document;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known about a document beside its words. What is not known is absent; nothing is guessed.
///
/// @param title never blank; a document that has none is called after its file
/// @param date of the conversation, sitting or publication; null when unknown
/// @param state draft or final, where the document says so; null otherwise
/// @param validUntil the last day, month or year in which it holds, where it says so; null otherwise
/// @param concepts the concept ids the document deals with, by vocabulary; no key means none is known. At most one kind
/// @param people in order of appearance
/// @param source the file it was read from
public record Metadata(Derived<String> title, @Nullable Derived<DocumentDate> date,
        @Nullable Derived<DocumentState> state, @Nullable Derived<DocumentDate> validUntil,
        Map<VocabularyName, List<Derived<String>>> concepts, List<Person> people, Source source) {

    /// @throws IllegalArgumentException when the title is blank or there is more than one kind
    public Metadata {
        if (title.value().isBlank()) {
            throw new IllegalArgumentException("A document without a title");
        }
        concepts = immutable(concepts);
        people = List.copyOf(people);
        if (concepts.getOrDefault(VocabularyName.KINDS, List.of()).size() > 1) {
            throw new IllegalArgumentException("A document of two kinds: " + title.value());
        }
    }

    /// The same, read from another source.
    public Metadata with(Source other) {
        return new Metadata(title, date, state, validUntil, concepts, people, other);
    }

    /// What is known about a document that says neither whether it is a draft nor how long it holds.
    ///
    /// @throws IllegalArgumentException as above
    public Metadata(Derived<String> title, @Nullable Derived<DocumentDate> date,
            Map<VocabularyName, List<Derived<String>>> concepts, List<Person> people, Source source) {
        this(title, date, null, null, concepts, people, source);
    }

    /// The ids of the concepts of that vocabulary; empty when none is known.
    public List<String> conceptIds(VocabularyName vocabulary) {
        return concepts.getOrDefault(vocabulary, List.of()).stream().map(Derived::value).toList();
    }

    /// A copy that nobody changes, without the vocabularies of which nothing is known.
    static Map<VocabularyName, List<Derived<String>>> immutable(
            Map<VocabularyName, List<Derived<String>>> concepts) {
        Map<VocabularyName, List<Derived<String>>> copy = new EnumMap<>(VocabularyName.class);
        concepts.forEach((vocabulary, values) -> {
            if (!values.isEmpty()) {
                copy.put(vocabulary, List.copyOf(values));
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
