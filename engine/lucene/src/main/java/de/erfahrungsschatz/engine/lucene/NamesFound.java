package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import java.util.List;
import java.util.regex.Pattern;

/// The people of a document whose names a search for them finds.
final class NamesFound {

    /// `Dr.`, `Prof. Dr.-Ing.` and the like.
    private static final Pattern DEGREES = Pattern.compile("^(?:(?:\\p{L}+\\.-?)+(?:\\p{L}+\\.?)? +)+");

    private NamesFound() {}

    /// Their names without academic degrees, each once. A bare surname is not enough to know anybody by.
    static List<String> in(Document document) {
        return document.metadata().people().stream().filter(person -> isFound(person, document))
                .map(person -> plain(person.name())).filter(name -> name.indexOf(' ') > 0).distinct().toList();
    }

    private static String plain(String name) {
        return DEGREES.matcher(name.strip()).replaceFirst("");
    }

    /// The names of those who are interviewed stand in the index in any case.
    private static boolean isFound(Person person, Document document) {
        String name = plain(person.name());
        return person.role() == Person.Role.INTERVIEWEE || document.passages().stream()
                .anyMatch(passage -> passage.text().contains(name) || passage.headings().contains(name));
    }
}
