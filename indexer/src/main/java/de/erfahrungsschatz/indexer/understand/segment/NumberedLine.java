package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A short block that begins with a number and may be a heading. Sentences, dates and rows of tables are none.
///
/// @param block which one it is
/// @param numbers such as 3 and 1 for "3.1"
/// @param lettered whether a letter follows the number
/// @param lastTop the last number that it stands for
/// @param words its longer words, folded
record NumberedLine(int block, List<Integer> numbers, boolean lettered, int lastTop, Set<String> words) {

    private static final int MOST_WORDS = 20;
    private static final int MOST_WORDS_OF_SURE = 30;
    private static final int MOST_WORDS_OF_DOUBTFUL = 60;
    private static final int MOST_WORDS_BEFORE_FULL_STOP = 6;
    private static final int SHORTEST_SHARED_WORD = 4;
    private static final Ending OPEN_END = Ending.of("[;,]$", 1);
    /// Half a sentence, of which the rest stands in another block.
    private static final Ending PREPOSITION_AT_END = Ending
            .of("\\s(?:der|die|des|dem|den|ein|eine|einen|einem|einer|und|oder|sowie"
                    + "|für|im|am|vom|von|mit|zur|zum|bei|als|dass)$", 6);
    private static final Pattern VERB = Pattern.compile("\\b(?:wird|werden|wurde|wurden|ist|sind|hat|haben|bleibt)\\b");
    private static final Ending FULL_STOP = Ending.of("(?<!\\b(?:St|Str|Dr|Nr|a\\.[DM]))\\.$", 1);
    private static final Pattern DATE = Pattern
            .compile("^\\d{1,2}\\.?\\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August"
                    + "|September|Oktober|November|Dezember|Uhr|Personen|Stimmen|Teilnehm\\p{L}*|Euro|Prozent|Jahre?n?)\\b");
    private static final Pattern MORE = Pattern.compile("^\\s?(?:und|,|bis|/|\\+|&|-|–)\\s?(?:TOP\\s)?(\\d{1,2})\\b");
    private static final Pattern ENTRY = Pattern.compile("^.{0,60}\\s\\|\\s");

    NumberedLine {
        numbers = List.copyOf(numbers);
        words = Set.copyOf(words);
    }

    /// The blocks with a number of several parts that are too long for a heading, or end within a sentence: only their neighbours tell
    /// whether they are items like them.
    static List<NumberedLine> doubtful(List<Block> blocks, Numbering numbering) {
        List<NumberedLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            String text = blocks.get(i).text();
            boolean paragraph = blocks.get(i).kind() == Block.Kind.PARAGRAPH
                    && Words.count(text) <= MOST_WORDS_OF_DOUBTFUL && read(blocks.get(i), i, numbering).isEmpty();
            numbering.read(text)
                    .filter(number -> paragraph && number.numbers().size() > 1 && !DATE.matcher(text).find())
                    .ifPresent(number -> lines.add(new NumberedLine(block, number.numbers(), number.lettered(),
                            number.numbers().getFirst(), longerWords(text))));
        }
        return lines;
    }

    /// The lines that are numbered in one way. A number that all of them begin with, such as that of the meeting ("07.01",
    /// "07.02"), is left out.
    static List<NumberedLine> in(List<Block> blocks, Numbering numbering) {
        List<NumberedLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            read(blocks.get(i), i, numbering).ifPresent(lines::add);
        }
        boolean shared = lines.size() > 1 && !numbering.isSure()
                && lines.stream().allMatch(line -> line.depth() > 1 && line.top() == lines.getFirst().top());
        return lines.stream().map(line -> shared ? line.withoutFirst() : line.withoutZero()).toList();
    }

    private static Optional<NumberedLine> read(Block block, int i, Numbering numbering) {
        String text = block.text();
        Optional<Numbering.Ordinal> ordinal = numbering.read(text);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = numbering.isSure();
        boolean heading = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING
                || (sure && block.kind() == Block.Kind.LIST_ITEM);
        int words = Words.count(text);
        boolean line = words <= (sure || block.bold() ? MOST_WORDS_OF_SURE : MOST_WORDS);
        boolean closed = OPEN_END.isOf(text) || PREPOSITION_AT_END.isOf(text) || (FULL_STOP.isOf(text)
                && (words > MOST_WORDS_BEFORE_FULL_STOP || VERB.matcher(text).find()));
        if (!heading || !line || DATE.matcher(text).find() || (!sure && closed)) {
            return Optional.empty();
        }
        return ordinal.filter(number -> !ENTRY.matcher(text.substring(number.end())).find())
                .map(number -> new NumberedLine(i, number.numbers(), number.lettered(),
                        lastTop(numbering, text, number), longerWords(text)));
    }

    /// "TOP 2 und 3": the count goes on after the last.
    private static int lastTop(Numbering numbering, String text, Numbering.Ordinal number) {
        Matcher more = MORE.matcher(text.substring(number.end()));
        return numbering == Numbering.TOP && more.find() ? Integer.parseInt(more.group(1))
                : number.numbers().getFirst();
    }

    private static Set<String> longerWords(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text).stream().map(Word::folded).filter(word -> word.length() >= SHORTEST_SHARED_WORD)
                .forEach(words::add);
        return words;
    }

    private NumberedLine withoutFirst() {
        List<Integer> rest = numbers.subList(1, numbers.size());
        return new NumberedLine(block, rest, lettered, rest.getFirst(), words);
    }

    /// "2.0" is the item of which "2.1" is the first part.
    private NumberedLine withoutZero() {
        return depth() > 1 && numbers.getLast() == 0
                ? new NumberedLine(block, numbers.subList(0, depth() - 1), lettered, lastTop, words) : this;
    }

    int top() {
        return numbers.getFirst();
    }

    int depth() {
        return numbers.size();
    }

    boolean countsOnFrom(NumberedLine before) {
        return depth() == 1 && before.depth() == 1 && top() == before.top() + 1;
    }

    /// Whether a line is a later part of the item of which another one is a part.
    boolean isAfter(NumberedLine sibling) {
        return depth() > 1 && depth() == sibling.depth() && numbers.getLast() > sibling.numbers.getLast()
                && numbers.subList(0, depth() - 1).equals(sibling.numbers.subList(0, depth() - 1));
    }

    /// Whether a line is the next part of the item of which another one is a part.
    boolean isNextAfter(NumberedLine sibling) {
        return isAfter(sibling) && numbers.getLast() == sibling.numbers.getLast() + 1;
    }

    /// Whether a line, right below another one, is its first part.
    boolean isFirstOf(NumberedLine parent) {
        return depth() == parent.depth() + 1 && numbers.getLast() == 1 && block == parent.block + 1
                && numbers.subList(0, parent.depth()).equals(parent.numbers);
    }

    /// Whether a line is part of the same item as the one before, right below it.
    boolean isNextTo(NumberedLine before) {
        return depth() > 1 && block == before.block + 1 && depth() == before.depth()
                && numbers.subList(0, depth() - 1).equals(before.numbers.subList(0, depth() - 1));
    }

    /// Whether a later line is the same item again, as the agenda's overview lists it before.
    boolean isRepeatedBy(NumberedLine later) {
        return numbers.equals(later.numbers) && words.stream().anyMatch(later.words::contains);
    }
}
