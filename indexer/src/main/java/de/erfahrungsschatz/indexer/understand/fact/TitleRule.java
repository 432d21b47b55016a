package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is the document called? In this order: the headline of an interview, the title the source states, the subject of a letter, mail
/// or motion, its first heading that is no part or letterhead, its first line when that looks like a title, any heading, the name of
/// its file. A paper that only says of what kind it is ("Niederschrift") is called after what follows, too. A fragment is called after
/// its first words.
public final class TitleRule {

    /// The rule of last resort.
    static final String FILE_NAME = "title.file-name";

    private static final int LONGEST = 200;
    private static final int LINES = 12;
    /// Below these a number in a heading is that of a part, and no "3. Bürgerversammlung".
    private static final int FIRST_BLOCKS = 3;
    private static final int WORDS_OF_FRAGMENT = 8;

    private TitleRule() {}

    /// The title; never blank.
    public static Derived<String> title(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        if (evidence.part().fragment()) {
            return derived("title.fragment", fragment(blocks.getFirst().text()));
        }
        return headline(evidence).or(() -> stated(evidence)).or(() -> headed(evidence)).or(() -> salutation(evidence))
                .or(() -> firstLine(blocks)).or(() -> anyHeading(evidence))
                .orElseGet(() -> derived(FILE_NAME, evidence.path().fileName()));
    }

    /// A headline that only tells how the interview was made is none where a heading stands above it; one that is nothing but a name
    /// says more behind the title of the whole.
    private static Optional<Derived<String>> headline(Evidence evidence) {
        return evidence.head().flatMap(head -> Optional.ofNullable(head.headline()).map(text -> TitleLine.isOwn(text)
                ? derived("title.headline", ofSource(evidence) + text)
                : headingAbove(evidence, head).orElseGet(() -> derived("title.headline", text))));
    }

    private static Optional<Derived<String>> headingAbove(Evidence evidence, InterviewHead head) {
        List<Block> blocks = evidence.part().blocks();
        return headings(evidence).filter(i -> i < head.end()).map(i -> blocks.get(i).text())
                .filter(TitleRule::isFirstChoice).reduce((_, last) -> last).map(text -> derived("title.heading", text));
    }

    private static String ofSource(Evidence evidence) {
        boolean name = evidence.head().map(InterviewHead::headline).filter(text -> Words.count(text) == 1).isPresent();
        return evidence.sourceHeader().stream().filter(block -> name && block.kind() == Block.Kind.HEADING)
                .map(Block::text).filter(TitleRule::isFirstChoice).map(text -> text + ": ").findFirst().orElse("");
    }

    private static Optional<Derived<String>> stated(Evidence evidence) {
        return present(evidence.statedTitle()).map(SubjectLine::withoutReply).filter(text -> !text.isBlank())
                .map(text -> derived("title.stated", text));
    }

    /// The first heading, unless a field says before or after it what it is about.
    private static Optional<Derived<String>> headed(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        Optional<SubjectLine> subject = evidence.ledger() ? Optional.empty() : SubjectLine.field(blocks);
        Optional<Integer> heading = headings(evidence).filter(i -> isFirstChoice(blocks.get(i).text()))
                .filter(i -> i < FIRST_BLOCKS || !TitleLine.isNumbered(blocks.get(i).text())).findFirst();
        boolean subjectFirst = subject.isPresent()
                && (heading.isEmpty() || subject.get().block() < heading.get() || isKind(blocks.get(heading.get())));
        if (subjectFirst) {
            String kind = heading.map(blocks::get).filter(TitleRule::isKind)
                    .map(block -> TitleLine.kind(block.text()) + ": ").orElse("");
            return subject.map(line -> derived("title.subject", kind + line.text()));
        }
        return heading.map(i -> derived("title.heading", JoinedTitle.from(blocks, i)));
    }

    private static boolean isFirstChoice(String heading) {
        return TitleLine.isHeadline(heading) && !TitleLine.isOffice(heading);
    }

    private static boolean isKind(Block block) {
        return TitleLine.isKind(block.text());
    }

    private static Optional<Derived<String>> salutation(Evidence evidence) {
        return SubjectLine.aboveSalutation(evidence.part().blocks())
                .map(line -> derived("title.salutation", line.text()));
    }

    private static Optional<Derived<String>> firstLine(List<Block> blocks) {
        return IntStream.range(0, Math.min(LINES, blocks.size()))
                .filter(i -> blocks.get(i).kind() == Block.Kind.PARAGRAPH)
                .mapToObj(i -> JoinedTitle.ofParagraph(blocks, i)).flatMap(Optional::stream)
                .findFirst().map(title -> derived("title.first-line", title));
    }

    private static Optional<Derived<String>> anyHeading(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        return headings(evidence).map(i -> blocks.get(i).text()).filter(TitleLine::isHeadline).findFirst()
                .map(text -> derived("title.heading", text));
    }

    /// The numbers of the blocks that are headings; of tables there are none, because sheets bear names of their own.
    private static Stream<Integer> headings(Evidence evidence) {
        List<Block> blocks = evidence.ledger() ? List.of() : evidence.part().blocks();
        return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).kind() == Block.Kind.HEADING).boxed();
    }

    private static String fragment(String text) {
        String[] words = text.strip().split("\\s+", WORDS_OF_FRAGMENT + 1);
        String beginning = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_FRAGMENT)));
        return "Fragment: " + shortened(beginning) + " …";
    }

    private static Derived<String> derived(String rule, String text) {
        return new Derived<>(shortened(text.replaceAll("\\s+", " ").strip()), Provenance.rule(rule, shortened(text)));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
