package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.Mention;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.people.PlainName;

/// A person in one document.
///
/// @param segment where the document is
/// @param document its number there
/// @param mention what it says
record Appearance(Segment segment, int document, Mention mention) {

    /// The person as the document states it.
    Person person() {
        return mention.person();
    }

    /// The name without degrees.
    PlainName name() {
        return mention.name();
    }

    /// By what the person is known again.
    PersonKey key() {
        return mention.key();
    }

    /// The date of the document as a number that sorts; 0 when undated.
    int date() {
        return segment.table().date(document);
    }
}
