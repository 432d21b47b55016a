package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person in a list: `Name`, `Name (Amt, Stadt)` or `Name, Amt, Stadt`.
///
/// @param name with titles, as written
/// @param role what stands behind the name; null when nothing does
/// @param organisation what stands behind the name and is no function or office; null when nothing does
public record NamedPerson(String name, @Nullable RoleLine role, @Nullable String organisation) {

    private static final Pattern IN_BRACKETS = Pattern.compile("^([^(,]+?)\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern BEHIND_COMMA = Pattern.compile("^([^(,]+),\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /// The person that an item names; empty when it is anything else.
    public static Optional<NamedPerson> parse(String item) {
        String text = item.strip();
        Matcher bracket = IN_BRACKETS.matcher(text);
        Matcher comma = BEHIND_COMMA.matcher(text);
        if (bracket.matches()) {
            return person(bracket.group(1), bracket.group(2));
        }
        if (comma.matches()) {
            return person(comma.group(1), REMARK.matcher(comma.group(2)).replaceFirst(""));
        }
        return person(text, "");
    }

    /// Somebody who was there.
    public Person attendee() {
        RoleLine stated = role == null ? new RoleLine(null, null, organisation) : role;
        return new Person(name, Person.Role.ATTENDEE, stated.function(), stated.office(), stated.city());
    }

    private static Optional<NamedPerson> person(String name, String behind) {
        List<String> names = NameLine.names(name.strip());
        if (names.size() != 1) {
            return Optional.empty();
        }
        if (behind.isBlank()) {
            return Optional.of(new NamedPerson(names.getFirst(), null, null));
        }
        return Optional.of(RoleLine.isRole(behind) ? new NamedPerson(names.getFirst(), RoleLine.parse(behind), null)
                : new NamedPerson(names.getFirst(), null, behind));
    }
}
