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
import org.jspecify.annotations.Nullable;

/// Finds where interviews begin. A head counts only when a question follows soon: contact blocks and lists of participants
/// name people and functions as well.
final class InterviewHeads {

    /// How many blocks of introduction may stand between head and first question.
    private static final int LEAD = 6;
    private static final int SOON = 15;
    private static final int MOST_WORDS_OF_HEADLINE = 22;
    private static final int HEADLINES = 2;
    private static final int ROLES_BELOW = 3;
    private static final int MOST_WORDS_OF_OWN_LINE = 7;
    private static final int MOST_WORDS_OF_KICKER = 2;
    private static final Pattern ROLE_FIELD = Pattern
            .compile("^(?:Funktion|Position|Aufgabe|Amt|Stadt|Kommune|Organisation|Einrichtung|Dienststelle)\\s?:\\s*");

    /// A city and a colon; the name of a part of a report ("Anhang B: Leitfaden") is none.
    private static final Pattern CITY_PREFIX = Pattern
            .compile(
                    "^(?!(?:Anhang|Anlage|Abschnitt|Exkurs|Kapitel|Phase|Schritt|Teil|TOP)\\b)\\p{Lu}[\\p{L}/() -]{1,40}:\\s+\\S");
    private static final Pattern FULL_STOP = Pattern.compile("\\.[\"“”»)]*$");

    private final List<Block> blocks;
    private final List<InterviewHead> heads = new ArrayList<>();

    private InterviewHeads(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// The heads in order, not overlapping.
    static List<InterviewHead> find(List<Block> blocks) {
        InterviewHeads finder = new InterviewHeads(blocks);
        int at = 0;
        while (at < blocks.size()) {
            Optional<InterviewHead> head = finder.headAt(at);
            head.ifPresent(finder.heads::add);
            at = head.map(InterviewHead::end).orElse(at + 1);
        }
        return finder.heads;
    }

    private Optional<InterviewHead> headAt(int at) {
        Optional<Group> first = groupAt(at);
        if (first.isPresent()) {
            Group all = together(first.get());
            return head(at, all.end, all.roles, all.people);
        }
        return legend(at).or(() -> introducedInSentence(at)).or(() -> headlineAlone(at));
    }

    /// Whoever is introduced right below, before anything is asked, takes part in the same conversation.
    private Group together(Group first) {
        Group all = first;
        Optional<Group> next = all.end < blocks.size() ? groupAt(all.end) : Optional.empty();
        while (next.isPresent()) {
            all = all.and(next.get());
            next = all.end < blocks.size() ? groupAt(all.end) : Optional.empty();
        }
        return all;
    }

    /// People with what they do: a line of names with lines of roles below it, or `Name, Function` in one line.
    private Optional<Group> groupAt(int at) {
        String text = blocks.get(at).text();
        List<String> names = NameLine.names(text);
        int comma = text.indexOf(", ");
        if (!names.isEmpty()) {
            return introduced(at + 1, names);
        }
        boolean oneLine = comma > 0 && !NameLine.names(text.substring(0, comma)).isEmpty()
                && RoleLine.isRole(text.substring(comma + 2));
        if (!oneLine) {
            return Optional.empty();
        }
        String role = text.substring(comma + 2);
        Person person = interviewee(text.substring(0, comma), RoleLine.parse(role), text);
        return Optional.of(new Group(at + 1, List.of(role), List.of(person)));
    }

    /// "I = Interviewerin (…), B = Befragter (Name, Funktion)": a transcript tells who is behind its labels.
    private Optional<InterviewHead> legend(int at) {
        List<Person> people = Legend.read(blocks.get(at).text()).stream().filter(entry -> !entry.asks())
                .flatMap(entry -> entry.person().stream()).toList();
        return people.isEmpty() ? Optional.empty() : head(at, at + 1, List.of(), people);
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

    /// Between answers sentences tell of others; only below a headline another interview begins.
    private boolean mayIntroduce(int at) {
        return heads.isEmpty() || blocks.get(at).kind() == Block.Kind.HEADING || isHeadline(blocks.get(at - 1))
                || (at > 1 && blocks.get(at - 2).kind() == Block.Kind.HEADING);
    }

    private static boolean saysRole(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && (ROLE_FIELD.matcher(block.text()).find()
                || RoleLine.isRole(block.text()));
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
                said.city(),
                person.attendance(), person.provenance());
    }

    /// A name line is followed by what the people do, one line each; a line that ends in a comma goes on, and of one person
    /// office and city may stand in lines of their own.
    private Optional<Group> introduced(int next, List<String> names) {
        List<String> roles = new ArrayList<>();
        int end = next;
        while (end < blocks.size() && continues(roles, names.size(), blocks.get(end))) {
            String line = blocks.get(end).text();
            boolean open = !roles.isEmpty() && roles.getLast().endsWith(",");
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
        return Optional.of(new Group(end, roles, people));
    }

    private static Person interviewee(String name, RoleLine role, String quote) {
        return new Person(name, Person.Role.INTERVIEWEE, role.function(), role.office(), role.organisation(),
                role.city(), null, Provenance.rule("person.introduced", Quote.of(quote)));
    }

    private static boolean continues(List<String> roles, int people, Block block) {
        String text = block.text();
        boolean open = !roles.isEmpty() && roles.getLast().endsWith(",");
        boolean ownLine = people == 1 && !roles.isEmpty() && Words.count(text) <= MOST_WORDS_OF_OWN_LINE
                && text.indexOf(',') < 0 && NameLine.names(text).isEmpty();
        return block.kind() == Block.Kind.PARAGRAPH && (open || ownLine || roles.size() < people)
                && Introduction.people(text).isEmpty()
                && (RoleLine.isRole(text) || (open && Words.count(text) <= MOST_WORDS_OF_HEADLINE));
    }

    private Optional<InterviewHead> head(int at, int end, List<String> roles, List<Person> people) {
        if (!questionFollows(end)) {
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
                && !introducesSoon(at + 1) && addressedQuestionFollows(at + 1);
        return opens ? Optional.of(new InterviewHead(at, at + 1, block.text(), List.of(), List.of()))
                : Optional.empty();
    }

    private boolean introducesSoon(int from) {
        return next(from, HEADLINES).stream()
                .anyMatch(block -> !NameLine.names(block.text().split(", ", 2)[0]).isEmpty()
                        || !Introduction.people(block.text()).isEmpty());
    }

    /// The first question may address nobody, but one of the first few must.
    private boolean questionFollows(int from) {
        return next(from, LEAD + 1).stream()
                .anyMatch(block -> QuestionRule.asks(block) || QuestionRule.asksUnaddressed(block)
                        || TurnLabels.asksWithLabel(block))
                && (next(from, SOON).stream().anyMatch(QuestionRule::asks)
                        || TurnLabels.askRepeatedly(next(from, SOON)) || asksInBold(next(from, SOON)));
    }

    /// Whether several questions are set in bold, so that they need address nobody.
    private static boolean asksInBold(List<Block> blocks) {
        return blocks.stream().filter(block -> block.bold() && QuestionRule.endsInQuestion(block.text())).count() >= 2;
    }

    private boolean addressedQuestionFollows(int from) {
        return next(from, LEAD + 1).stream().anyMatch(QuestionRule::asks);
    }

    private List<Block> next(int from, int count) {
        return blocks.subList(from, Math.min(blocks.size(), from + count));
    }

    private static boolean isHeadline(Block block) {
        boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
        return line && Words.count(block.text()) <= MOST_WORDS_OF_HEADLINE && !FULL_STOP.matcher(block.text()).find()
                && (block.kind() == Block.Kind.HEADING || !QuestionRule.asks(block));
    }

    /// People introduced together.
    ///
    /// @param end the block after the last that introduces them
    private record Group(int end, List<String> roles, List<Person> people) {

        Group and(Group next) {
            List<String> allRoles = new ArrayList<>(roles);
            allRoles.addAll(next.roles);
            List<Person> all = new ArrayList<>(people);
            all.addAll(next.people);
            return new Group(next.end, allRoles, all);
        }
    }
}
