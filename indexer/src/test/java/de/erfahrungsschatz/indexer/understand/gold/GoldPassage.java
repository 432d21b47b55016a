package de.erfahrungsschatz.indexer.understand.gold;

import java.util.ArrayList;
import java.util.List;

/// Blocks of a gold document that belong together, as one text with the marks moved along: a question with its answer, the paragraphs
/// of a section.
///
/// @param text the blocks, separated by empty lines
/// @param marks in order, with places in this text
public record GoldPassage(String text, List<GoldMark> marks) {

    private static final int SHOWN = 90;
    private static final String BETWEEN = "\n\n";

    public GoldPassage {
        marks = List.copyOf(marks);
    }

    /// The passages of a document: a heading, a question, the heading of an agenda item, a turn or a mail begins a new one.
    public static List<GoldPassage> of(GoldDocument document) {
        List<GoldPassage> passages = new ArrayList<>();
        List<GoldBlock> open = new ArrayList<>();
        for (GoldBlock block : document.blocks()) {
            if (!open.isEmpty() && begins(block)) {
                passages.add(joined(open));
                open.clear();
            }
            open.add(block);
        }
        if (!open.isEmpty()) {
            passages.add(joined(open));
        }
        return passages;
    }

    private static boolean begins(GoldBlock block) {
        return switch (block.tag()) {
            case "H1", "H2", "H3", "I", "S", "M" -> true;
            case "Q" -> !block.continued();
            default -> false;
        };
    }

    private static GoldPassage joined(List<GoldBlock> blocks) {
        StringBuilder text = new StringBuilder();
        List<GoldMark> marks = new ArrayList<>();
        for (GoldBlock block : blocks) {
            if (!text.isEmpty()) {
                text.append(BETWEEN);
            }
            int offset = text.length();
            block.marks().forEach(mark -> marks.add(
                    new GoldMark(offset + mark.start(), mark.words(), mark.what(), mark.values())));
            text.append(block.text());
        }
        return new GoldPassage(text.toString(), marks);
    }

    /// The marks of that sort.
    public List<GoldMark> marks(String what) {
        return marks.stream().filter(mark -> mark.what().equals(what)).toList();
    }

    /// The words of a mark with those around it, in one line, for messages.
    String around(GoldMark mark) {
        return text.substring(Math.max(0, mark.start() - SHOWN), Math.min(text.length(), mark.end() + SHOWN))
                .replace('\n', ' ');
    }
}
