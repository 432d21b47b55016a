package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.people.PlainName;

/// A person in one document.
///
/// @param segment where the document is
/// @param document its number there
/// @param person as the document states it
/// @param name without degrees
/// @param key by what the person is known again
/// @param id that of the key, made once
record Appearance(Segment segment, int document, Person person, PlainName name, PersonKey key, String id) {

    static Appearance of(Segment segment, int document, Person person, PersonKey key) {
        return new Appearance(segment, document, person, PlainName.of(person.name()), key, key.id());
    }

    /// The date of the document as a number that sorts; 0 when undated.
    int date() {
        return segment.table().date(document);
    }
}
