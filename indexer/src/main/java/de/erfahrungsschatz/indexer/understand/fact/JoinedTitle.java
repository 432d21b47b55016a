package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Titles that stand in several lines or blocks: wrapped ones, the kind of paper with what it is about, short ones with what explains
/// them.
final class JoinedTitle {

    private static final int LINES_OF_TITLE = 4;
    private static final int SHORTEST_WRAPPED = 35;
    private static final int BLOCKS_BELOW = 12;
    private static final int MOST_WORDS_OF_PARAGRAPH = 30;
    private static final int MOST_WORDS_OF_NUMBERED = 7;
    /// A longer title needs no other.
    private static final int MOST_WORDS_OF_SHORT = 5;
    private static final int MOST_WORDS_OF_SUBTITLE = 12;
    private static final Pattern FIELD = Pattern.compile("^\\p{Lu}\\p{L}{1,20}(?: \\p{L}+)?:\\s");
    private static final Pattern ENDED = Pattern.compile("[.?!]$");
    /// A newspaper's second headline is made of sentences.
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3,}[.?!] \\p{Lu}");
    /// Below these stand parts rather than what they are about.
    private static final Set<String> HAS_PARTS = Set.of("Bericht", "Dokumentation");
    private static final Pattern OPEN_END = Pattern
            .compile("\\b(?:der|die|das|des|dem|den|zur|zum|und|oder|für|in|im|am|an"
                    + "|von|vom|mit|bei|auf|über|ein|eine|einer|eines|aus|nach|vor)$");
    /// How a paper goes on that begins "Niederschrift".
    private static final Pattern GOES_ON = Pattern
            .compile("^(?:über|der|des|zur?|zum|vom|von|aus|betreffend|für|einer|eines)\\s");
    private static final Pattern DAY = Pattern
            .compile(",?\\s+(?:am|vom|im)\\s+(?:\\p{L}+,?\\s+)?(?:de[mn]\\s+|d\\.\\s+)?\\d.*$");

    private JoinedTitle() {}

    /// The title that a heading begins.
    static String from(List<Block> blocks, int heading) {
        String text = blocks.get(heading).text();
        if (TitleLine.isKind(text)) {
            return ofKind(TitleLine.kind(text),
                    blocks.subList(heading + 1, Math.min(blocks.size(), heading + BLOCKS_BELOW)));
        }
        return text + subtitle(text, blocks.subList(heading + 1, Math.min(blocks.size(), heading + 2)));
    }

    /// The title that a paragraph begins; empty when it does not look like one, or is running text.
    static Optional<String> ofParagraph(List<Block> blocks, int paragraph) {
        String text = blocks.get(paragraph).text();
        if (Words.count(text) > MOST_WORDS_OF_PARAGRAPH) {
            return Optional.empty();
        }
        if (TitleLine.isKind(text)) {
            return Optional.of(from(blocks, paragraph));
        }
        return ofLines(text.lines().toList()).map(title -> closed(title, blocks, paragraph + 1))
                .filter(title -> !OPEN_END.matcher(title).find() && !isClause(title));
    }

    /// "3. Bürgerversammlung Ufer" is a title, "3. Die Verwaltung wird gebeten, …" what somebody asks for.
    private static boolean isClause(String line) {
        return TitleLine.isNumbered(line) && Words.count(line) > MOST_WORDS_OF_NUMBERED;
    }

    /// A title that ends in a small word, with the paragraphs in which it goes on.
    private static String closed(String title, List<Block> blocks, int next) {
        boolean goesOn = OPEN_END.matcher(title).find() && next < blocks.size()
                && blocks.get(next).kind() == Block.Kind.PARAGRAPH
                && Words.count(title) + Words.count(blocks.get(next).text()) <= MOST_WORDS_OF_PARAGRAPH;
        return goesOn ? closed(title + " " + unwrapped(blocks.get(next).text().lines().toList()), blocks, next + 1)
                : title;
    }

    private static Optional<String> ofLines(List<String> lines) {
        if (TitleLine.isKind(lines.getFirst()) && lines.size() > 1 && GOES_ON.matcher(lines.get(1)).find()) {
            return Optional.of(TitleLine.kind(lines.getFirst()) + " " + unwrapped(lines.subList(1, lines.size())));
        }
        return TitleLine.isTitle(lines.getFirst()) ? Optional.of(unwrapped(lines)) : Optional.empty();
    }

    /// @param below the blocks below the kind
    private static String ofKind(String kind, List<Block> below) {
        if (!below.isEmpty() && GOES_ON.matcher(below.getFirst().text()).find()) {
            String text = unwrapped(below.getFirst().text().lines().toList());
            return kind + " " + DAY.matcher(text).replaceFirst("");
        }
        return Optional.of(below).filter(_ -> !HAS_PARTS.contains(kind))
                .flatMap(blocks -> headings(blocks).or(() -> lines(blocks)))
                .map(text -> kind + ": " + text).orElse(kind);
    }

    private static Optional<String> headings(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() == Block.Kind.HEADING).map(Block::text)
                .filter(text -> TitleLine.isTitle(text) && !TitleLine.isNumbered(text) && !TitleLine.isKind(text))
                .findFirst();
    }

    private static Optional<String> lines(List<Block> blocks) {
        return blocks.stream().takeWhile(block -> block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> ofLines(block.text().lines().toList()).stream())
                .filter(text -> TitleLine.isOwn(text) && !TitleLine.isNumbered(text) && !FIELD.matcher(text).find()
                        && !Character.isLowerCase(text.codePointAt(0)))
                .findFirst();
    }

    /// What explains a short title in the next block, with what parts them before it; empty where nothing does.
    private static String subtitle(String title, List<Block> next) {
        return next.stream().filter(_ -> Words.count(title) <= MOST_WORDS_OF_SHORT)
                .filter(block -> block.kind() == Block.Kind.HEADING || block.bold()).map(Block::text)
                .filter(text -> TitleLine.isTitle(text) && TitleLine.isOwn(text) && !TitleLine.isNumbered(text)
                        && Words.count(text) <= MOST_WORDS_OF_SUBTITLE && !SENTENCES.matcher(text).find())
                .map(text -> (ENDED.matcher(title).find() ? " " : ". ") + text).findFirst().orElse("");
    }

    /// The first line with those into which the title was wrapped: a line goes on when it ends in a small word, when the next
    /// begins with a small letter, or when it is long and the next is shorter and nothing of its own.
    private static String unwrapped(List<String> lines) {
        StringBuilder title = new StringBuilder(lines.getFirst());
        for (int i = 1; i < Math.min(LINES_OF_TITLE, lines.size()); i++) {
            String before = lines.get(i - 1);
            String line = lines.get(i);
            boolean open = OPEN_END.matcher(before).find() || Character.isLowerCase(line.codePointAt(0));
            boolean wrapped = before.length() >= SHORTEST_WRAPPED && line.length() < before.length()
                    && TitleLine.isOwn(line);
            if (!open && !wrapped) {
                break;
            }
            title.append(' ').append(line);
        }
        return title.toString();
    }
}
