package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A person as one place of a document names it. Several sightings may be of one person.
///
/// @param name as stated there
/// @param role what the person does there
/// @param said what is said of the person there
/// @param attendance whether the person was at the sitting; null when nothing is said
/// @param provenance the rule and the words
record Sighting(PersonName name, Person.Role role, RoleLine said, Person.@Nullable Attendance attendance,
        Provenance provenance) {

    /// A sighting of which a rule tells no attendance.
    static Sighting of(PersonName name, Person.Role role, RoleLine said, String rule, String quote) {
        return new Sighting(name, role, said, null, Provenance.rule(rule, Quote.of(quote)));
    }

    /// The stronger role first.
    static Comparator<Sighting> byStrength() {
        return Comparator.comparing(Sighting::role);
    }

    /// The same by that name.
    Sighting called(PersonName other) {
        return new Sighting(other, role, said, attendance, provenance);
    }

    /// The same with that attendance.
    Sighting attending(Person.@Nullable Attendance known) {
        return new Sighting(name, role, said, known, provenance);
    }

    /// The same, of whom that is said as well.
    Sighting saying(RoleLine more) {
        return new Sighting(name, role, said.orElse(more), attendance, provenance);
    }

    /// The same in that role, found by that rule.
    Sighting as(Person.Role other, String rule) {
        return new Sighting(name, other, said, attendance, Provenance.rule(rule, provenance.quote()));
    }

    /// The same, proved by those words.
    Sighting quoting(String words) {
        return new Sighting(name, role, said, attendance, Provenance.rule(provenance.rule(), words));
    }
}
