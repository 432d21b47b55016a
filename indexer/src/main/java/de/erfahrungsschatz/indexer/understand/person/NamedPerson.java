package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person in a list: `Name`, `Name (Amt, Stadt)` or `Name, Amt, Stadt`.
///
/// @param name with titles, as written
/// @param said what is said of the person
/// @param quote the words of the list
record NamedPerson(String name, RoleLine said, String quote) {

    private static final Pattern IN_BRACKETS = Pattern.compile("^([^(,]+?)\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern BEHIND_COMMA = Pattern.compile("^([^(,]+),\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /// The person that an item names; empty when it is anything else.
    static Optional<NamedPerson> parse(String item) {
        String text = item.strip();
        Matcher bracket = IN_BRACKETS.matcher(text);
        Matcher comma = BEHIND_COMMA.matcher(text);
        if (bracket.matches()) {
            return person(text, bracket.group(1), bracket.group(2));
        }
        if (comma.matches()) {
            return person(text, comma.group(1), REMARK.matcher(comma.group(2)).replaceFirst(""));
        }
        return person(text, text, "");
    }

    /// Somebody who was there.
    Person attendee() {
        return new Person(name, Person.Role.ATTENDEE, said.function(), said.office(), said.organisation(), said.city(),
                Person.Attendance.PRESENT, Provenance.rule("person.attendance", quote));
    }

    private static Optional<NamedPerson> person(String text, String name, String behind) {
        List<String> names = NameLine.names(name.strip());
        if (names.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new NamedPerson(names.getFirst(), RoleLine.ofListed(behind), Quote.of(text)));
    }
}
