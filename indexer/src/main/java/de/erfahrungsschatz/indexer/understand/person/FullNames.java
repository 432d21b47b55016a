package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Calls speakers by the full name under which the document lists them: a label says only "Stadtrat Schwarz".
public final class FullNames {

    private final List<Person> people;

    /// @param people of the document
    public FullNames(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /// The passages with the names of their speakers made full where only one person bears the surname.
    public List<Passage> of(List<Passage> passages) {
        return passages.stream().map(passage -> called(passage, full(passage.speaker()))).toList();
    }

    private static Passage called(Passage passage, @Nullable String speaker) {
        return new Passage(passage.text(), passage.questionLength(), passage.page(), passage.headings(), speaker,
                passage.metadata());
    }

    private @Nullable String full(@Nullable String speaker) {
        if (speaker == null) {
            return null;
        }
        List<String> bearers = people.stream().map(Person::name)
                .filter(name -> name.equals(speaker) || name.endsWith(" " + lastWord(speaker))).toList();
        return Optional.of(bearers).filter(names -> names.size() == 1).map(List::getFirst).orElse(speaker);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
