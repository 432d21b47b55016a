package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// People whom lines of their own introduce together, each with what he or she does.
///
/// @param end the block after the last that introduces them
/// @param roles the lines that say what they do, as written
/// @param people at least one
record IntroducedPeople(int end, List<String> roles, List<Person> people) {

    private static final int MOST_WORDS_OF_OWN_LINE = 7;
    private static final int MOST_WORDS_OF_OPEN_LINE = 22;
    /// The full stop of an abbreviation within the name of a place, as in "i.d.OPf.".
    private static final Pattern ABBREVIATION = Pattern.compile("(\\.\\s?\\p{L}{1,5})\\.$");

    IntroducedPeople {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    /// The people whom the lines from a block on introduce: whoever stands right below others takes part in the same
    /// conversation.
    static Optional<IntroducedPeople> from(List<Block> blocks, int at) {
        Optional<IntroducedPeople> all = group(blocks, at);
        Optional<IntroducedPeople> next = all;
        while (next.isPresent()) {
            next = group(blocks, all.orElseThrow().end);
            all = next.isPresent() ? Optional.of(all.orElseThrow().and(next.get())) : all;
        }
        return all;
    }

    /// Whether a line is `Name, Function`.
    static boolean areIn(String line) {
        int comma = line.indexOf(", ");
        return comma > 0 && !NameLine.names(line.substring(0, comma)).isEmpty() && isRole(line.substring(comma + 2));
    }

    /// Whether a line says what a person does or where.
    static boolean isRole(String line) {
        return RoleLine.isRole(ABBREVIATION.matcher(line).replaceFirst("$1"));
    }

    private IntroducedPeople and(IntroducedPeople next) {
        List<String> allRoles = new ArrayList<>(roles);
        allRoles.addAll(next.roles);
        List<Person> all = new ArrayList<>(people);
        all.addAll(next.people);
        return new IntroducedPeople(next.end, allRoles, all);
    }

    /// A line of names with lines of roles below it, or `Name, Function` in one line.
    private static Optional<IntroducedPeople> group(List<Block> blocks, int at) {
        if (at >= blocks.size()) {
            return Optional.empty();
        }
        String text = blocks.get(at).text();
        List<String> names = NameLine.names(text);
        if (!names.isEmpty()) {
            return withRolesBelow(blocks, at + 1, names);
        }
        if (!areIn(text)) {
            return Optional.empty();
        }
        int comma = text.indexOf(", ");
        String role = text.substring(comma + 2);
        Person person = interviewee(text.substring(0, comma), RoleLine.parse(role), text);
        return Optional.of(new IntroducedPeople(at + 1, List.of(role), List.of(person)));
    }

    /// A name line is followed by what the people do, one line each; a line that ends in a comma goes on, and of one person
    /// office and city may stand in lines of their own.
    private static Optional<IntroducedPeople> withRolesBelow(List<Block> blocks, int next, List<String> names) {
        List<String> roles = new ArrayList<>();
        int end = next;
        while (end < blocks.size() && continues(roles, names.size(), blocks.get(end))) {
            String line = blocks.get(end).text();
            boolean open = isOpen(roles);
            if (open || (names.size() == 1 && !roles.isEmpty())) {
                roles.add(roles.removeLast() + (open ? " " : ", ") + line);
            } else {
                roles.add(line);
            }
            end++;
        }
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String line = roles.get(Math.min(i, roles.size() - 1));
            people.add(interviewee(names.get(i), RoleLine.parse(line), names.get(i) + ", " + line));
        }
        return Optional.of(new IntroducedPeople(end, roles, people));
    }

    private static boolean continues(List<String> roles, int people, Block block) {
        String text = block.text();
        boolean open = isOpen(roles);
        boolean ownLine = people == 1 && !roles.isEmpty() && Words.count(text) <= MOST_WORDS_OF_OWN_LINE
                && text.indexOf(',') < 0 && NameLine.names(text).isEmpty();
        return block.kind() == Block.Kind.PARAGRAPH && (open || ownLine || roles.size() < people)
                && Introduction.people(text).isEmpty()
                && (isRole(text) || (open && Words.count(text) <= MOST_WORDS_OF_OPEN_LINE));
    }

    private static boolean isOpen(List<String> roles) {
        return !roles.isEmpty() && roles.getLast().endsWith(",");
    }

    private static Person interviewee(String name, RoleLine role, String quote) {
        return new Person(name, Person.Role.INTERVIEWEE, role.function(), role.office(), role.organisation(),
                role.city(), null, Provenance.rule("person.introduced", Quote.of(quote)));
    }
}
