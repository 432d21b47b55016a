package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Keywords in bold under which whoever took notes of an interview wrote down what was answered: "Wünsche", "Verwaltung intern". A
/// report has such headings too, so they are questions only below lines that say who was interviewed. So are the [NarrativeCues] that
/// stand in no other print.
final class Prompts {

    private static final int FEWEST = 5;
    private static final int MOST_WORDS = 8;
    private static final int BLOCKS_ABOVE = 6;
    private static final int BLOCKS_BETWEEN = 6;
    /// Of so many bold lines one may be something else.
    private static final int LEAST_SHARE = 5;
    private static final Pattern NOTES = Pattern
            .compile("[Ii]nterview|[Nn]otiz|Gesprächs(?:partner|protokoll)|Telefonat|Mitschrift|[Ll]eitfaden");
    /// What a note for the files has a section for.
    private static final Pattern OF_FILES = Pattern.compile("^(?:\\d{1,2}[.)]\\s)?(?:Ergebnis|Vereinbar|Verteiler"
            + "|Wiedervorlage|Teilnehme|Anwesen|Anlage|Festlegung|Weiteres Vorgehen)");
    private static final Pattern SAID = Pattern.compile("^[„\"»]|:\\s+\\S|[.;,]$");

    private Prompts() {}

    /// Whether prompts follow soon below lines that say that somebody was interviewed.
    static boolean follow(List<Block> blocks, int from) {
        boolean interview = blocks.subList(Math.max(0, from - BLOCKS_ABOVE), from).stream()
                .anyMatch(block -> NOTES.matcher(block.text()).find());
        boolean[] prompts = interview && from < blocks.size() ? in(blocks.subList(from, blocks.size()))
                : new boolean[0];
        return IntStream.range(0, Math.min(BLOCKS_BETWEEN, prompts.length)).anyMatch(i -> prompts[i]);
    }

    /// For each block whether it is a prompt; none is where they are few, or the text asks or is divided otherwise.
    static boolean[] in(List<Block> blocks) {
        boolean[] prompts = new boolean[blocks.size()];
        List<Block> notes = blocks.stream().takeWhile(block -> block.kind() != Block.Kind.HEADING).toList();
        int[] found = IntStream.range(0, notes.size() - 1).filter(i -> isPrompt(notes.get(i), notes.get(i + 1)))
                .toArray();
        long bold = notes.stream().filter(Block::bold).count();
        long asking = notes.stream().filter(block -> !block.bold() && QuestionRule.asks(block)).count();
        boolean filed = notes.stream().anyMatch(block -> block.bold() && OF_FILES.matcher(block.text()).find());
        long keywords = IntStream.of(found).filter(i -> !QuestionForm.BOLD.has(notes.get(i))).count();
        boolean throughout = keywords >= FEWEST && keywords * 2 > found.length
                && (long) found.length * LEAST_SHARE >= bold * (LEAST_SHARE - 1);
        if (throughout && !filed && asking * 2 < found.length) {
            IntStream.of(found).forEach(i -> prompts[i] = true);
            return prompts;
        }
        return NarrativeCues.in(blocks);
    }

    private static boolean isPrompt(Block block, Block next) {
        boolean line = block.bold() && block.kind() == Block.Kind.PARAGRAPH && Words.count(block.text()) <= MOST_WORDS;
        return line && !SAID.matcher(block.text()).find() && !next.bold()
                && (next.kind() == Block.Kind.PARAGRAPH || next.kind() == Block.Kind.LIST_ITEM);
    }
}
