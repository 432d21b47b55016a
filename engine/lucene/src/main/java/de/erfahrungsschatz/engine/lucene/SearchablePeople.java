package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.List;
import java.util.stream.Stream;

/// The people by whose names a document is found. A public one is found by those alone whom everybody reads in it: a search for
/// somebody whom only its sidecar or the head of an interview names would tell the public of a person it is not shown.
final class SearchablePeople {

    private SearchablePeople() {}

    /// Those of a whole document.
    static List<Person> of(Document document) {
        return of(document.visibility(), document.metadata(), document.passages());
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
