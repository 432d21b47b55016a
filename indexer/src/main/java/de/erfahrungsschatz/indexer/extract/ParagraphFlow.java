package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.word.WordJoiner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns broken lines into paragraphs again, within blocks, across blank lines and across pages.
///
/// A line is joined to the next one when the sentence or word goes on ([LineJoiner#goesOn]) or when the line is full: the next word
/// would not have fitted ([LineMeasure]). Shorter lines were broken on purpose (addresses, signatures) and stay lines. A line that
/// starts with a bullet begins an item of a list; lines without any word (rules, dots) are left out.
final class ParagraphFlow {

    private static final Pattern BULLET = Pattern.compile("^[•‣▪●○◦■□➢➤✓*·–—-]\\s+(?=\\S)");
    private static final Pattern DASH_IN_SENTENCE = Pattern.compile("^[–—-]\\s+\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern
            .compile(
                    "^(?:\\d{1,2}[.)]\\s+(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
                            + "|\\p{L}\\)\\s|[IVX]+\\.\\s).*",
                    Pattern.DOTALL);

    private final LineMeasure measure;
    private final WordJoiner joiner;
    private final List<RawBlock> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String lastLine = "";
    private @Nullable Integer lastPage;
    private @Nullable RawBlock current;

    private ParagraphFlow(LineMeasure measure, WordJoiner joiner) {
        this.measure = measure;
        this.joiner = joiner;
    }

    /// The paragraphs of these blocks.
    ///
    /// @param blocks with cleaned text, all of the document: its own words help to mend the broken ones
    /// @param leastMeasure lines of a text whose longest lines are shorter than this are taken as broken on purpose
    static List<RawBlock> join(List<RawBlock> blocks, int leastMeasure) {
        ParagraphFlow flow = new ParagraphFlow(LineMeasure.of(blocks, leastMeasure),
                new WordJoiner(() -> blocks.stream().flatMap(block -> block.text().lines())));
        blocks.forEach(flow::add);
        flow.finish();
        return flow.done;
    }

    private void add(RawBlock block) {
        boolean first = true;
        for (String line : block.text().lines().filter(Characters::hasWords).toList()) {
            if (isItem(line)) {
                start(block, Kind.LIST_ITEM, BULLET.matcher(line).replaceFirst(""));
            } else if (first) {
                addFirstLine(block, line);
            } else {
                addLine(block, line);
            }
            lastLine = line;
            lastPage = block.page();
            first = false;
        }
    }

    /// A dash before a small letter may also stand in the midst of a sentence.
    private boolean isItem(String line) {
        boolean inSentence = DASH_IN_SENTENCE.matcher(line).matches() && current != null
                && current.kind() == Kind.PARAGRAPH && !LineJoiner.endsSentence(lastLine);
        return !inSentence && BULLET.matcher(line).find();
    }

    private void addFirstLine(RawBlock block, String line) {
        RawBlock before = current;
        if (before != null && block.kind() == Kind.PARAGRAPH && takesMore(before.kind()) && goesOn(block, line)) {
            joiner.append(text, line);
            current = new RawBlock(before.kind(), before.level(), "", before.page(), before.bold() && block.bold());
        } else {
            start(block, block.kind(), line);
        }
    }

    private void addLine(RawBlock block, String line) {
        if (LineJoiner.goesOn(lastLine, line) || isCut(line, block)) {
            joiner.append(text, line);
        } else {
            text.append('\n').append(line);
        }
    }

    private boolean goesOn(RawBlock block, String line) {
        return LineJoiner.goesOn(text, line) || (measure.cutsBetween(lastPage, block)
                && !LineJoiner.endsSentence(lastLine) && isCut(line, block));
    }

    private boolean isCut(String line, RawBlock block) {
        return !ITEM.matcher(line).matches() && measure.isFull(lastLine, line, block);
    }

    private static boolean takesMore(Kind kind) {
        return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM;
    }

    private void start(RawBlock block, Kind kind, String line) {
        finish();
        current = new RawBlock(kind, kind == Kind.HEADING ? block.level() : 0, "", block.page(), block.bold());
        text.append(line);
    }

    private void finish() {
        if (current != null) {
            done.add(current.withText(text.toString()));
        }
        text.setLength(0);
        current = null;
    }
}
