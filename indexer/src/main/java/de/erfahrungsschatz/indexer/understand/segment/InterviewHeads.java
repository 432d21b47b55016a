package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where interviews begin. A head counts only when a question follows soon: contact blocks and lists of participants
/// name people and functions as well.
final class InterviewHeads {

    private static final int MOST_WORDS_OF_HEADLINE = 22;
    private static final int HEADLINES = 2;
    private static final int ROLES_BELOW = 3;
    private static final int MOST_WORDS_OF_KICKER = 2;
    private static final int MOST_WORDS_OF_INTRODUCTION = 90;
    private static final Pattern ROLE_FIELD = Pattern
            .compile("^(?:Funktion|Position|Aufgabe|Amt|Stadt|Kommune|Organisation|Einrichtung|Dienststelle)\\s?:\\s*");

    /// A city and a colon; the name of a part of a report ("Anhang B: Leitfaden") is none.
    private static final Pattern CITY_PREFIX = Pattern
            .compile(
                    "^(?!(?:Anhang|Anlage|Abschnitt|Exkurs|Kapitel|Phase|Schritt|Teil|TOP)\\b)\\p{Lu}[\\p{L}/() -]{1,40}:\\s+\\S");
    private static final Pattern FULL_STOP = Pattern.compile("\\.[\"“”»)]*$");

    private final List<Block> blocks;
    private final Conversation conversation;
    private final List<InterviewHead> heads = new ArrayList<>();
    /// How many questions were asked since the last head.
    private int asked;

    private InterviewHeads(List<Block> blocks) {
        this.blocks = blocks;
        this.conversation = new Conversation(blocks);
    }

    /// The heads in order, not overlapping.
    static List<InterviewHead> find(List<Block> blocks) {
        InterviewHeads finder = new InterviewHeads(blocks);
        int at = 0;
        while (at < blocks.size()) {
            Optional<InterviewHead> head = finder.headAt(at);
            head.ifPresent(finder::add);
            finder.asked = head.isPresent() ? 0 : finder.asked + (isQuestion(blocks.get(at)) ? 1 : 0);
            at = Math.max(at + 1, head.map(InterviewHead::end).orElse(at + 1));
        }
        return finder.heads;
    }

    private static boolean isQuestion(Block block) {
        return QuestionRule.asks(block) || TurnLabels.asksWithLabel(block);
    }

    /// Whoever is introduced again before anything is asked begins no other interview.
    private void add(InterviewHead head) {
        boolean again = !heads.isEmpty() && asked == 0 && head.start() - heads.getLast().end() <= HEADLINES;
        heads.add(again ? heads.removeLast().and(head) : head);
    }

    private Optional<InterviewHead> headAt(int at) {
        Optional<IntroducedPeople> introduced = IntroducedPeople.from(blocks, at);
        if (introduced.isPresent()) {
            return introduced.flatMap(all -> head(at, all.end(), all.roles(), all.people()));
        }
        return legend(at).or(() -> introducedInSentence(at)).or(() -> addressedBelow(at)).or(() -> headlineAlone(at));
    }

    /// "I = Interviewerin (…), B = Befragter (Name, Funktion)": a transcript tells who is behind its labels.
    private Optional<InterviewHead> legend(int at) {
        List<Person> people = Legend.read(blocks.get(at).text()).stream().filter(entry -> !entry.asks())
                .flatMap(entry -> entry.person().stream()).toList();
        if (people.size() != 1 || at + 1 == blocks.size() || !saysRole(blocks.get(at + 1))) {
            return people.isEmpty() ? Optional.empty() : head(at, at + 1, List.of(), people);
        }
        String role = blocks.get(at + 1).text();
        return head(at, at + 2, List.of(role), List.of(with(people.getFirst(), RoleLine.parse(role))));
    }

    /// "Interview mit …, Amtsleiter" or "Gesprächspartnerin: …"; what the people do may also stand in the line below.
    private Optional<InterviewHead> introducedInSentence(int at) {
        List<Person> people = mayIntroduce(at) ? Introduction.people(blocks.get(at).text()) : List.of();
        if (people.isEmpty() || QuestionRule.asks(blocks.get(at))) {
            return Optional.empty();
        }
        List<String> roles = new ArrayList<>();
        int end = at + 1;
        while (end < blocks.size() && roles.size() < ROLES_BELOW && saysRole(blocks.get(end))) {
            roles.add(ROLE_FIELD.matcher(blocks.get(end).text()).replaceFirst(""));
            end++;
        }
        RoleLine below = roles.stream().map(RoleLine::parse).reduce(RoleLine.NONE, RoleLine::orElse);
        List<Person> all = people.size() == 1 ? List.of(with(people.getFirst(), below)) : people;
        boolean headline = blocks.get(at).kind() == Block.Kind.HEADING;
        Optional<InterviewHead> head = head(at, end, roles(roles, blocks.get(at)), all);
        return headline ? head.map(found -> new InterviewHead(found.start(), found.end(),
                found.headline() == null ? blocks.get(at).text() : found.headline(), found.roles(), all)) : head;
    }

    /// A text below the headline that tells of somebody, in whatever words, whom the first question then addresses by name. It is
    /// more than an introduction, and stays part of the interview.
    private Optional<InterviewHead> addressedBelow(int at) {
        Block block = blocks.get(at);
        if (block.kind() != Block.Kind.PARAGRAPH || !mayIntroduce(at) || QuestionRule.endsInQuestion(block.text())
                || Words.count(block.text()) > MOST_WORDS_OF_INTRODUCTION) {
            return Optional.empty();
        }
        List<Person> people = conversation.firstQuestion(at + 1)
                .map(question -> Introduction.addressed(block.text(), question)).orElse(List.of());
        return people.isEmpty() ? Optional.empty() : head(at, at + 1, List.of(block.text()), people)
                .map(found -> new InterviewHead(found.start(), at, found.headline(), found.roles(), people));
    }

    /// Between answers sentences tell of others; only below a headline another interview begins.
    private boolean mayIntroduce(int at) {
        boolean answers = at > 0 && QuestionRule.endsInQuestion(blocks.get(at - 1).text())
                && blocks.get(at - 1).kind() == Block.Kind.PARAGRAPH;
        return blocks.get(at).kind() == Block.Kind.HEADING || Introduction.isLine(blocks.get(at).text())
                || (heads.isEmpty() && asked == 0 && !answers)
                || (at > 0 && !answers && isHeadline(blocks.get(at - 1)))
                || (at > 1 && blocks.get(at - 2).kind() == Block.Kind.HEADING);
    }

    private static boolean saysRole(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && (ROLE_FIELD.matcher(block.text()).find()
                || IntroducedPeople.isRole(block.text()));
    }

    /// What says where the people belong: the lines of roles, and the introduction itself.
    private static List<String> roles(List<String> below, Block introduction) {
        List<String> roles = new ArrayList<>(below);
        roles.add(introduction.text());
        return roles;
    }

    private static Person with(Person person, RoleLine below) {
        RoleLine said = new RoleLine(person.function(), person.office(), person.organisation(), person.city())
                .orElse(below);
        return new Person(person.name(), person.role(), said.function(), said.office(), said.organisation(),
                said.city(), person.attendance(), person.provenance());
    }

    private Optional<InterviewHead> head(int at, int end, List<String> roles, List<Person> people) {
        if (!conversation.follows(end, !heads.isEmpty())) {
            return Optional.empty();
        }
        int start = at;
        String headline = null;
        int lowest = heads.isEmpty() ? 0 : heads.getLast().end();
        while (start > lowest && at - start < HEADLINES && isHeadline(blocks.get(start - 1))) {
            start--;
            headline = better(blocks.get(start).text(), headline);
        }
        return Optional.of(new InterviewHead(start, end, headline, roles, people));
    }

    /// Of a headline and the line below it, the upper one, unless the upper is only a word or two, or the lower
    /// one names a city and the upper does not.
    private static String better(String upper, @Nullable String lower) {
        boolean kicker = lower != null && Words.count(upper) <= MOST_WORDS_OF_KICKER
                && Words.count(lower) > MOST_WORDS_OF_KICKER;
        boolean lowerIsIt = kicker || (lower != null && CITY_PREFIX.matcher(lower).find()
                && !CITY_PREFIX.matcher(upper).find());
        return lower != null && lowerIsIt ? lower : upper;
    }

    /// A heading `City: …` begins an interview even when nobody is introduced below it.
    private Optional<InterviewHead> headlineAlone(int at) {
        Block block = blocks.get(at);
        boolean opens = block.kind() == Block.Kind.HEADING && CITY_PREFIX.matcher(block.text()).find()
                && !introducesSoon(at + 1) && conversation.addressesSoon(at + 1);
        return opens ? Optional.of(new InterviewHead(at, at + 1, block.text(), List.of(), List.of()))
                : Optional.empty();
    }

    private boolean introducesSoon(int from) {
        return blocks.subList(from, Math.min(blocks.size(), from + HEADLINES)).stream()
                .anyMatch(block -> !NameLine.names(block.text().split(", ", 2)[0]).isEmpty()
                        || !Introduction.people(block.text()).isEmpty()
                        || conversation.firstQuestion(from)
                                .filter(question -> !Introduction.addressed(block.text(), question).isEmpty())
                                .isPresent());
    }

    private static boolean isHeadline(Block block) {
        boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
        return line && Words.count(block.text()) <= MOST_WORDS_OF_HEADLINE && !FULL_STOP.matcher(block.text()).find()
                && (block.kind() == Block.Kind.HEADING || !QuestionRule.asks(block));
    }
}
