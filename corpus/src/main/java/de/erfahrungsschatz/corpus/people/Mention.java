package de.erfahrungsschatz.corpus.people;

import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.List;

/// Somebody whom one document names with more than a surname.
///
/// @param person as the document states it
/// @param name without degrees
/// @param key by what the person is known again
/// @param id that of the key, made once
public record Mention(Person person, PlainName name, PersonKey key, String id) {

    /// All in a document, in its order.
    ///
    /// @param vocabulary tells of which city a district is
    public static List<Mention> in(DocumentId document, Metadata metadata, Vocabulary vocabulary) {
        List<String> cities = vocabulary.wholes(metadata.conceptIds(VocabularyName.CITIES));
        List<Mention> mentions = new ArrayList<>();
        for (Person person : metadata.people()) {
            PlainName name = PlainName.of(person.name());
            if (!name.isBare()) {
                PersonKey key = PersonKey.of(person, document, cities);
                mentions.add(new Mention(person, name, key, key.id()));
            }
        }
        return List.copyOf(mentions);
    }
}
