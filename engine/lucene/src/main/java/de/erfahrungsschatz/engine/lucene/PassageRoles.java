package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.people.PlainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What the people of a document do in its passages.
final class PassageRoles {

    /// What stands before a surname that is meant as a name: many are words too.
    private static final List<String> ADDRESSES = List.of("Frau ", "Herr ", "Herrn ", "Dr. ", "Prof. ");

    /// A passage that names so many of the people is a list of them.
    private static final int LIST = 8;

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

    /// What somebody does in a passage.
    ///
    /// @param who the person in the document
    /// @param isNamed whether he or she speaks in it or is named there, or has written it; otherwise the person has to do with the document
    ///        as a whole
    record Part(Appearance who, Role role, boolean isNamed) {

        /// Whether the person is nearer to what is said than with another part.
        boolean isNearerThan(Part other) {
            int order = role.compareTo(other.role);
            return order < 0 || (order == 0 && isNamed && !other.isNamed);
        }
    }

    /// Looks at a passage.
    ///
    /// @return what the people do in it; those who have nothing to do with it are left out
    List<Part> in(Passage passage) {
        String text = Stream.concat(passage.headings().stream(), Stream.of(passage.text()))
                .collect(Collectors.joining("\n"));
        List<Boolean> mentioned = people.stream().map(one -> isMentioned(one.name(), text)).toList();
        boolean isList = mentioned.stream().filter(is -> is).count() >= LIST;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            part(people.get(i), passage, mentioned.get(i), isList).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(Appearance one, Passage passage, boolean isMentioned, boolean isList) {
        Role role = one.person().role();
        if (isSpeaker(one.name(), passage.speaker()) || isAsked(role, passage)) {
            return Optional.of(new Part(one, role == Role.INTERVIEWEE ? role : Role.SPEAKER, true));
        }
        return switch (role) {
            case AUTHOR ->
                passage.speaker() == null ? Optional.of(new Part(one, role, true)) : mention(one, isMentioned);
            case RESPONSIBLE, CONTACT -> passage.speaker() == null || isMentioned
                    ? Optional.of(new Part(one, role, isMentioned))
                    : Optional.empty();
            case INTERVIEWEE, SPEAKER, MENTIONED -> mention(one, isMentioned);
            case ATTENDEE -> isMentioned && !isList ? mention(one, true) : attendance(one, isMentioned);
        };
    }

    private static Optional<Part> mention(Appearance one, boolean isMentioned) {
        return isMentioned ? Optional.of(new Part(one, Role.MENTIONED, true)) : Optional.empty();
    }

    private static Optional<Part> attendance(Appearance one, boolean isMentioned) {
        Attendance attendance = one.person().attendance();
        boolean isAway = attendance == Attendance.ABSENT || attendance == Attendance.EXCUSED;
        return isAway ? Optional.empty() : Optional.of(new Part(one, Role.ATTENDEE, isMentioned));
    }

    /// Whether it is an answer of nobody in particular, in an interview with one person.
    private boolean isAsked(Role role, Passage passage) {
        return role == Role.INTERVIEWEE && isSingleInterview && passage.speaker() == null
                && passage.questionLength() > 0;
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

    private boolean isMentioned(PlainName name, String text) {
        String surname = name.surname();
        if (!holdsWord(text, surname)) {
            return false;
        }
        return text.contains(name.words())
                || (isOnly(name) && ADDRESSES.stream().anyMatch(address -> text.contains(address + surname)));
    }

    /// Whether a word stands in a text, and not within another.
    private static boolean holdsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !isOfWord(text.codePointBefore(at));
            if (begins && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int codePoint) {
        return codePoint == '-' || Character.isLetter(codePoint) || switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
