package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What the people of a document do in its passages.
final class PassageRoles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}-]+");
    /// What stands before a surname that is meant as a name: many are words too.
    private static final List<String> ADDRESSES = List.of("Frau ", "Herr ", "Herrn ", "Dr. ", "Prof. ");

    private final List<Appearance> people;
    private final Map<String, Long> surnames;
    private final boolean isSingleInterview;

    /// @param people those of the document
    PassageRoles(List<Appearance> people) {
        this.people = people;
        surnames = people.stream()
                .collect(Collectors.groupingBy(one -> one.name().surname(), Collectors.counting()));
        isSingleInterview = people.stream().filter(one -> one.person().role() == Role.INTERVIEWEE).count() == 1;
    }

    List<Appearance> people() {
        return people;
    }

    /// Looks at a passage.
    ///
    /// @return for each of the people what he or she does in it; empty for those who have nothing to do with it
    Function<Appearance, Optional<Role>> in(Passage passage) {
        String text = Stream.concat(passage.headings().stream(), Stream.of(passage.text()))
                .collect(Collectors.joining("\n"));
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(text)));
        return one -> role(one, passage, isMentioned(one.name(), text, words));
    }

    private Optional<Role> role(Appearance one, Passage passage, boolean isMentioned) {
        Role role = one.person().role();
        if (isSpeaker(one.name(), passage.speaker()) || isAsked(role, passage)) {
            return Optional.of(role == Role.INTERVIEWEE ? role : Role.SPEAKER);
        }
        boolean belongs = switch (role) {
            case AUTHOR -> passage.speaker() == null;
            case RESPONSIBLE, CONTACT -> passage.speaker() == null || isMentioned;
            case INTERVIEWEE, SPEAKER, ATTENDEE, MENTIONED -> false;
        };
        if (belongs) {
            return Optional.of(role);
        }
        if (isMentioned) {
            return Optional.of(Role.MENTIONED);
        }
        return role == Role.ATTENDEE && isThere(one.person().attendance()) ? Optional.of(role) : Optional.empty();
    }

    /// Whether it is an answer of nobody in particular, in an interview with one person.
    private boolean isAsked(Role role, Passage passage) {
        return role == Role.INTERVIEWEE && isSingleInterview && passage.speaker() == null
                && passage.questionLength() > 0;
    }

    private static boolean isThere(@Nullable Attendance attendance) {
        return attendance != Attendance.ABSENT && attendance != Attendance.EXCUSED;
    }

    private boolean isSpeaker(PlainName name, @Nullable String speaker) {
        if (speaker == null) {
            return false;
        }
        PlainName plain = PlainName.of(speaker);
        return plain.isBare() ? isOnly(name) && plain.words().equalsIgnoreCase(name.surname())
                : plain.words().equalsIgnoreCase(name.words());
    }

    /// Whether nobody else in the document has that surname.
    private boolean isOnly(PlainName name) {
        return surnames.getOrDefault(name.surname(), 0L) == 1;
    }

    private boolean isMentioned(PlainName name, String text, Set<String> words) {
        String surname = name.surname();
        if (!words.contains(surname)) {
            return false;
        }
        return text.contains(name.words())
                || (isOnly(name) && ADDRESSES.stream().anyMatch(address -> text.contains(address + surname)));
    }
}
