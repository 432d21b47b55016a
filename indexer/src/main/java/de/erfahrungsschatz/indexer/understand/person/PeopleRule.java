package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.segment.Outline;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.segment.ReportedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who appears in the document, and as what? Each rule tells whom it has seen; sightings of one person are put
/// together, and the strongest role counts.
public final class PeopleRule {

    private static final int FEWEST_OF_TALK = 3;

    private final Part part;
    private final AbbreviatedAddress address;
    private final CapitalNames capitals;
    private final List<Block> blocks;
    private final String title;
    private final @Nullable DocumentDate date;
    private final boolean slides;
    private final boolean mail;
    private final boolean minutes;
    private final boolean event;
    private final boolean report;
    private final boolean interview;
    private final List<Sighting> sightings = new ArrayList<>();

    private PeopleRule(Evidence evidence, String title, @Nullable DocumentDate date) {
        this.part = evidence.part();
        this.address = new AbbreviatedAddress(evidence.part().blocks());
        this.capitals = new CapitalNames(evidence.part().blocks());
        this.blocks = capitals.usual(address.usual(evidence.part().blocks()));
        this.title = title;
        this.date = date;
        this.slides = evidence.slides();
        this.mail = evidence.mail();
        boolean report = ReportedEvent.isIn(blocks);
        boolean podium = EventRule.isPodium(title);
        this.event = ReportedEvent.names(title) || podium || report;
        this.report = report;
        this.interview = evidence.part().interview() && !report && !podium;
        this.minutes = Minutes.is(evidence, title, event);
    }

    /// The people in order of appearance; empty when nobody is named. Nobody is introduced in a fragment, for nobody
    /// knows who speaks there.
    ///
    /// @param title of the document
    /// @param date of the document, which tells of several columns of a list which one is meant; null when nobody knows
    public static List<Person> people(Evidence evidence, String title, @Nullable DocumentDate date) {
        PeopleRule rule = new PeopleRule(evidence, title, date);
        InterviewHead head = rule.part.head();
        if (head != null) {
            rule.sightings.addAll(Introduced.people(head, rule.blocks));
        }
        rule.listed();
        if (!rule.interview && !rule.mail) {
            rule.sightings.addAll(LabelledTurns.people(rule.blocks,
                    rule.minutes || rule.event ? Attendance.PRESENT : null));
            rule.sightings.addAll(Talks.people(rule.blocks));
            rule.event();
        }
        if (!rule.mail) {
            rule.tables();
        }
        List<Block> unaddressed = rule.letter();
        rule.sightings.addAll(ContactRule.people(FieldRow.asLines(unaddressed)));
        if (rule.minutes) {
            rule.sightings.addAll(Signatures.people(rule.blocks));
        }
        rule.sightings.addAll(MailRule.people(rule.blocks, rule.mail));
        rule.mentioned();
        rule.turns();
        if (!rule.interview && !rule.mail && !rule.slides && !rule.minutes && !rule.event) {
            rule.sightings.addAll(Bylines.people(unaddressed));
        }
        if (!rule.interview && !rule.mail && !rule.slides) {
            rule.sightings.addAll(Forewords.people(rule.blocks));
            rule.sightings.addAll(ClosingNames.people(unaddressed, new KnownNames(rule.sightings)));
        }
        if (rule.minutes) {
            new Chairs(rule.sightings).removeFromAuthors(rule.sightings);
            rule.sightings.replaceAll(PeopleRule::writing);
        }
        CalledByGiven given = new CalledByGiven(rule.sightings);
        rule.sightings.removeIf(seen -> given.isOther(seen) || Things.include(seen.name()));
        return SamePeople.of(
                new BareSurnames(rule.sightings, rule.blocks).certain().stream()
                        .map(rule.capitals::asWritten).map(rule.address::asWritten).toList());
    }

    /// Reads to whom a letter or motion is written and who has signed it, as no conversation and no minutes have it.
    ///
    /// @return the blocks that hold no address
    private List<Block> letter() {
        if (interview || mail || slides) {
            return blocks;
        }
        sightings.addAll(StatedFunctions.people(blocks));
        if (minutes) {
            return blocks;
        }
        Addressees addressees = Addressees.in(blocks);
        sightings.addAll(addressees.people());
        if (!event) {
            sightings.addAll(Signatories.people(blocks));
            sightings.addAll(SignatureTable.people(blocks));
        }
        return addressees.rest();
    }

    /// Whoever takes the minutes is there, and whoever speaks at the sitting.
    private static Sighting writing(Sighting seen) {
        boolean active = seen.role() == Role.AUTHOR || (seen.role() == Role.SPEAKER
                && !seen.provenance().rule().equals(EventRule.PROGRAMME));
        return active && seen.attendance() == null ? seen.attending(Attendance.PRESENT) : seen;
    }

    /// Who was at a sitting, as lists say it. In a conversation or mail only what is called such a list is one.
    private void listed() {
        boolean free = !interview && !mail;
        List<Sighting> listed = AttendanceRule.people(blocks, free ? headLength() : 0, free && minutes, date);
        boolean enough = minutes || listed.stream().filter(one -> one.role() == Role.ATTENDEE).count() > 1;
        if (enough || !free) {
            sightings.addAll(listed);
        }
    }

    /// The head of minutes ends where the first item of the agenda begins.
    private int headLength() {
        int[] items = Outline.agenda(blocks);
        for (int i = 0; i < items.length; i++) {
            if (items[i] > 0) {
                return i;
            }
        }
        return blocks.size();
    }

    private void event() {
        if (event && !minutes) {
            blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                    .flatMap(block -> AttendanceSentences.read(block.text()).stream())
                    .filter(seen -> seen.attendance() != Attendance.PRESENT).forEach(sightings::add);
        }
        if (ReportedEvent.names(title)) {
            EventRule.programme(blocks).forEach(seen -> sightings.add(there(seen)));
        }
        if (slides) {
            sightings.addAll(EventRule.presenters(blocks));
        }
    }

    private void tables() {
        KnownNames known = new KnownNames(sightings);
        PeopleTable table = null;
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.TABLE_ROW) {
                table = null;
                continue;
            }
            Optional<PeopleTable> headed = PeopleTable.headed(block.text(), date);
            if (headed.isPresent()) {
                table = headed.get();
            } else if (EventRule.isTimed(block.text())) {
                EventRule.programme(List.of(block)).forEach(seen -> sightings.add(there(seen)));
            } else if (table != null && !table.tellsAttendance()) {
                sightings.addAll(table.people(block.text(), false));
                sightings.addAll(table.doers(block.text(), known));
            }
        }
    }

    /// Who speaks as labels of turns say it. Whoever asks is known as an author and answers nothing; where several
    /// speak and nobody is introduced they talk with each other.
    private void turns() {
        if (!minutes && !mail) {
            sightings.addAll(Addressed.people(blocks, interview));
        }
        KnownNames known = new KnownNames(sightings);
        List<Sighting> spoken = TurnNames.people(blocks, known, Role.SPEAKER, minutes || event);
        long speakers = spoken.stream().map(Sighting::name).distinct().count();
        InterviewHead head = part.head();
        boolean answered = interview
                && (speakers < FEWEST_OF_TALK || (head != null && speakers <= head.people().size() + 2));
        List<String> asking = sightings.stream().filter(seen -> seen.role() == Role.AUTHOR)
                .map(seen -> seen.name().surname()).toList();
        spoken.stream().filter(seen -> !interview || !asking.contains(seen.name().surname()))
                .forEach(seen -> sightings.add(answered ? seen.as(Role.INTERVIEWEE, "person.answers") : seen));
        sightings.addAll(Duties.people(blocks, known));
    }

    private void mentioned() {
        MentionRule rule = new MentionRule(!interview && event, minutes, minutes || gathered());
        List<Block> lines = FieldRow.asLines(blocks);
        lines.forEach(block -> rule.people(block).forEach(seen -> sightings.add(there(seen))));
        Map<String, PersonName> letters = new KnownNames(sightings).letters();
        List<PersonName> acting = new BareSurnames(sightings, blocks).certain().stream().filter(PeopleRule::mayAct)
                .map(Sighting::name).toList();
        String surnames = anyOf(Stream.concat(acting.stream().map(PersonName::surname), letters.keySet().stream()));
        if (!surnames.isEmpty()) {
            String given = anyOf(acting.stream().map(PersonName::given).filter(Objects::nonNull));
            String whole = given.isEmpty() ? "" : "(?:(?:" + given + ")\\s)?";
            Pattern known = Pattern
                    .compile("(?<![\\p{L}-])" + whole + "(?<surname>" + surnames + ")(?![\\p{L}-])");
            lines.forEach(block -> sightings.addAll(rule.bySurname(block, known, letters)));
        }
    }

    /// Whether the document is no minutes and tells all the same of people who met.
    private boolean gathered() {
        long listed = sightings.stream().filter(seen -> seen.attendance() != null).map(Sighting::name).distinct()
                .count();
        return listed >= FEWEST_OF_TALK || (!interview && !mail && !slides && (event || ToldGathering.opens(blocks)));
    }

    private static String anyOf(Stream<String> words) {
        return words.distinct().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// Whether the text may say by the bare surname what somebody does: a whole name was given, or he or she is listed as present.
    private static boolean mayAct(Sighting seen) {
        return seen.name().given() != null || seen.attendance() == Attendance.PRESENT
                || seen.attendance() == Attendance.DEPUTY;
    }

    /// Who spoke at an event on which the document reports was there, and who led a part of it; of a programme nobody knows.
    private Sighting there(Sighting seen) {
        boolean active = seen.role() == Role.SPEAKER || (seen.role() == Role.RESPONSIBLE && EventRule.leads(seen));
        return report && active && seen.attendance() == null ? seen.attending(Attendance.PRESENT) : seen;
    }
}
