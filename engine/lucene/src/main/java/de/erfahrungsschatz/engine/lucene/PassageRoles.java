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

/// What the people of a document do in its passages. Safe for many threads.
final class PassageRoles {

    /// What stands before a surname that is meant as a name: many are words too.
    private static final List<String> ADDRESSES = List.of("Frau ", "Herr ", "Herrn ", "Dr. ", "Prof. ");

    /// A passage that names so many of the people is a list of them.
    private static final int LIST = 8;

    private static final PassageRoles NOBODY = new PassageRoles(List.of(), false);

    private final List<Named> people;
    private final boolean isSingleInterview;

    /// A person of the document.
    ///
    /// @param isOnly whether nobody else in the document has that surname
    private record Named(Appearance who, String name, String surname, boolean isOnly) {

        Role role() {
            return who.person().role();
        }
    }

    private PassageRoles(List<Named> people, boolean isSingleInterview) {
        this.people = people;
        this.isSingleInterview = isSingleInterview;
    }

    /// @param people those of the document
    static PassageRoles of(List<Appearance> people) {
        if (people.isEmpty()) {
            return NOBODY;
        }
        Map<String, Long> surnames = people.stream()
                .collect(Collectors.groupingBy(one -> one.name().surname(), Collectors.counting()));
        boolean isSingle = people.stream().filter(one -> one.person().role() == Role.INTERVIEWEE).count() == 1;
        return new PassageRoles(people.stream().map(one -> new Named(one, one.name().words(), one.name().surname(),
                surnames.getOrDefault(one.name().surname(), 0L) == 1)).toList(), isSingle);
    }

    boolean isEmpty() {
        return people.isEmpty();
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
        List<Boolean> mentioned = people.stream().map(one -> isMentioned(one, text)).toList();
        boolean isList = mentioned.stream().filter(is -> is).count() >= LIST;
        PlainName speaker = passage.speaker() == null ? null : PlainName.of(passage.speaker());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            part(people.get(i), passage, speaker, mentioned.get(i), isList).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(Named one, Passage passage, @Nullable PlainName speaker, boolean isMentioned,
            boolean isList) {
        Role role = one.role();
        Appearance who = one.who();
        if (isSpeaker(one, speaker) || isAsked(role, passage)) {
            return Optional.of(new Part(who, role == Role.INTERVIEWEE ? role : Role.SPEAKER, true));
        }
        return switch (role) {
            case AUTHOR ->
                passage.speaker() == null ? Optional.of(new Part(who, role, true)) : mention(who, isMentioned);
            case RESPONSIBLE, CONTACT -> passage.speaker() == null || isMentioned
                    ? Optional.of(new Part(who, role, isMentioned))
                    : Optional.empty();
            case INTERVIEWEE, SPEAKER, MENTIONED -> mention(who, isMentioned);
            case ATTENDEE -> isMentioned && !isList ? mention(who, true) : attendance(who, isMentioned);
        };
    }

    private static Optional<Part> mention(Appearance who, boolean isMentioned) {
        return isMentioned ? Optional.of(new Part(who, Role.MENTIONED, true)) : Optional.empty();
    }

    private static Optional<Part> attendance(Appearance who, boolean isMentioned) {
        Attendance attendance = who.person().attendance();
        boolean isAway = attendance == Attendance.ABSENT || attendance == Attendance.EXCUSED;
        return isAway ? Optional.empty() : Optional.of(new Part(who, Role.ATTENDEE, isMentioned));
    }

    /// Whether it is an answer of nobody in particular, in an interview with one person.
    private boolean isAsked(Role role, Passage passage) {
        return role == Role.INTERVIEWEE && isSingleInterview && passage.speaker() == null
                && passage.questionLength() > 0;
    }

    private static boolean isSpeaker(Named one, @Nullable PlainName speaker) {
        if (speaker == null) {
            return false;
        }
        return speaker.isBare() ? one.isOnly() && speaker.words().equalsIgnoreCase(one.surname())
                : speaker.words().equalsIgnoreCase(one.name());
    }

    private static boolean isMentioned(Named one, String text) {
        return holdsWord(text, one.surname()) && (text.contains(one.name())
                || (one.isOnly() && ADDRESSES.stream().anyMatch(address -> text.contains(address + one.surname()))));
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
