package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.List;

/// The people of a document whose names a search for them finds.
final class NamesFound {

    private NamesFound() {}

    /// Their names without academic degrees, each once. A bare surname is not enough to know anybody by.
    static List<String> in(Document document) {
        return SearchablePeople.of(document).stream().filter(person -> isFound(person, document))
                .map(person -> PlainName.of(person.name())).filter(name -> !name.isBare()).map(PlainName::words)
                .distinct().toList();
    }

    /// The names of those who are interviewed stand in the index too.
    private static boolean isFound(Person person, Document document) {
        String name = PlainName.of(person.name()).words();
        return person.role() == Person.Role.INTERVIEWEE || document.passages().stream()
                .anyMatch(passage -> passage.text().contains(name) || passage.headings().contains(name));
    }
}
