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
/// @param function such as "Vorsitzende"; null when not stated
/// @param office such as "Tiefbauamt"; null when not stated
/// @param city the city or organisation; null when not stated
public record NamedPerson(String name, @Nullable String function, @Nullable String office, @Nullable String city) {

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
        return new Person(name, Person.Role.ATTENDEE, function, office, city);
    }

    private static Optional<NamedPerson> person(String name, String behind) {
        List<String> names = NameLine.names(name.strip());
        if (names.size() != 1) {
            return Optional.empty();
        }
        RoleLine role = RoleLine.ofListed(behind);
        return Optional.of(new NamedPerson(names.getFirst(), role.function(), role.office(), role.city()));
    }
}
