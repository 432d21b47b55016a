package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.people.PersonKey.Ground;
import de.erfahrungsschatz.corpus.withdrawal.Use;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import java.util.List;
import java.util.Set;

/// Whose name it is that a document mentions: the withdrawn person's, unless the document proves that it is only another's.
///
/// @param document with the people that it states
/// @param cities the ids of those that it is about, as wholes
record Holders(Document document, List<String> cities, NameFinder finder, WithdrawnWords words) {

    /// Whether the name must not be told here. A doubt is settled so.
    boolean mustGo(Withdrawal withdrawal) {
        List<Person> holders = document.metadata().people().stream().filter(person -> isNamed(person, withdrawal))
                .toList();
        return holders.isEmpty() || !holders.stream().allMatch(person -> isAnother(person, withdrawal));
    }

    private boolean isNamed(Person person, Withdrawal withdrawal) {
        return finder.in(person.name()).stream().anyMatch(mention -> mention.people().contains(withdrawal));
    }

    /// Another city or organisation makes another person; an organisation does not where the document is about a city of the person who
    /// withdrew, for it may lie there.
    private boolean isAnother(Person person, Withdrawal withdrawal) {
        PersonKey key = PersonKey.of(person, document.id(), cities);
        boolean theirs = words.is(Use.ID, key.id(), Set.of(withdrawal));
        boolean maybe = key.ground() == Ground.ORGANISATION && cities.stream().anyMatch(
                city -> words.is(Use.ID, new PersonKey(key.name(), Ground.CITY, city).id(), Set.of(withdrawal)));
        return key.ground() != Ground.DOCUMENT && !theirs && !maybe;
    }
}
