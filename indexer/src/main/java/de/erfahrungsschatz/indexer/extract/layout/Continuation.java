package de.erfahrungsschatz.indexer.extract.layout;

import de.erfahrungsschatz.indexer.extract.layout.LayoutBlock.Role;
import java.util.ArrayList;
import java.util.List;

/// Joins a paragraph that a column or page cut in two, across the footnotes between.
final class Continuation {

    private static final double FOOTNOTE = 0.93;
    private static final double INDENT = 0.8;
    private static final int MOST_NOTES = 12;

    private Continuation() {}

    /// @param regions the paragraphs of each column or other region, in reading order
    static List<Paragraph> join(List<List<Paragraph>> regions) {
        List<Paragraph> joined = new ArrayList<>();
        for (List<Paragraph> region : regions) {
            int rest = 0;
            if (!region.isEmpty()) {
                int open = open(joined, region.getFirst());
                if (open >= 0) {
                    joined.set(open, joined.get(open).and(region.getFirst()));
                    rest = 1;
                }
            }
            joined.addAll(region.subList(rest, region.size()));
        }
        return joined;
    }

    /// Which paragraph goes on in the next one; -1 when none does.
    private static int open(List<Paragraph> before, Paragraph next) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - MOST_NOTES; i--) {
            Paragraph paragraph = before.get(i);
            if (paragraph.size() >= FOOTNOTE * next.size()) {
                return goesOn(paragraph, next) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Paragraph before, Paragraph next) {
        Segment last = before.last();
        Segment first = next.first();
        boolean alike = before.role() != Role.TABLE_ROW && next.role() == Role.PARAGRAPH
                && before.isBold() == next.isBold() && Math.abs(before.size() - next.size()) < 0.06 * next.size();
        if (!alike || Paragraph.endsSentence(last.text())) {
            return false;
        }
        boolean indented = next.lines().size() > 1 && first.x() - next.lines().get(1).x() > INDENT * first.size();
        boolean small = Character.isLowerCase(first.text().codePointAt(0));
        return Paragraph.endsWithHyphen(last.text()) || (small && before.text().length() > 20)
                || (!indented && before.column().isFull(last, first) && before.lines().size() > 1);
    }
}
