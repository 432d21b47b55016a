package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;

/// Which of the people of a document are listed beside it. The public may read the names in its words, but is given no list of those who
/// have not agreed to that; nobody is suggested to it by the engine, and the same people alone are experts for it.
///
/// @param viewer who asks
/// @param confirmed who has agreed
public record ShownPeople(Viewer viewer, ConfirmedPeople confirmed) {

    /// Those of a document.
    ///
    /// @param vocabulary the cities of the viewer
    public List<Person> of(Document document, Vocabulary vocabulary) {
        List<String> cities = vocabulary.wholes(document.metadata().conceptIds(VocabularyName.CITIES));
        return document.metadata().people().stream().filter(person -> viewer != Viewer.PUBLIC
                || confirmed.isReleased(PersonKey.of(person, document.id(), cities).id())).toList();
    }
}
