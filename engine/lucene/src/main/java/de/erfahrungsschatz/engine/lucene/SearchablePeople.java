package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.List;
import java.util.stream.Stream;

/// The people by whose names everybody who may see a document finds it. In a public one that are those alone whom everybody reads in it: a
/// search for somebody whom only its sidecar or the head of an interview names would tell the public of a person it is not shown.
/// Members and the office find it by the names of the [#others] too, if they say that they look for a person.
final class SearchablePeople {

    private SearchablePeople() {}

    /// Those of a whole document.
    static List<Person> of(Document document) {
        return of(document.visibility(), document.metadata(), document.passages());
    }

    /// Those of a whole document whom the public does not read in it.
    ///
    /// @param people those of [#of]
    static List<Person> others(Document document, List<Person> people) {
        List<Person> all = document.metadata().people();
        return people.size() == all.size() ? List.of()
                : all.stream().filter(person -> !people.contains(person)).toList();
    }

    /// Those of a document of which all passages are given, if they [#dependOnText].
    static List<Person> of(Visibility visibility, Metadata metadata, List<Passage> passages) {
        return dependOnText(visibility)
                ? metadata.people().stream().filter(person -> isRead(person, metadata, passages)).toList()
                : metadata.people();
    }

    /// Whether it takes the passages to know whom a document is found by.
    static boolean dependOnText(Visibility visibility) {
        return visibility == Visibility.PUBLIC;
    }

    private static boolean isRead(Person person, Metadata metadata, List<Passage> passages) {
        List<String> name = List.of(PlainName.of(person.name()).words().split(" ", -1));
        return Stream.concat(Stream.of(metadata.title().value()), passages.stream().flatMap(SearchablePeople::texts))
                .anyMatch(text -> name.stream().allMatch(text::contains));
    }

    private static Stream<String> texts(Passage passage) {
        return Stream.of(Stream.of(passage.text()), passage.headings().stream(),
                Stream.ofNullable(passage.speaker())).flatMap(texts -> texts);
    }
}
