package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.ArrayList;
import java.util.List;

/// Words, and the stretches of them that a search found.
///
/// @param text plain text, not markup
/// @param marks in order, not overlapping, in UTF-16 units of the text
record Marked(String text, List<Highlight> marks) {

    private static final Marked NOTHING = new Marked("", List.of());

    Marked {
        marks = List.copyOf(marks);
    }

    /// A stretch of words that is either marked as a whole or not at all.
    record Run(String text, boolean marked) {}

    /// The words in order, cut where a mark begins or ends.
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Highlight mark : marks) {
            add(runs, at, mark.start(), false);
            add(runs, mark.start(), mark.end(), true);
            at = mark.end();
        }
        add(runs, at, text.length(), false);
        return runs;
    }

    /// The words from one place to another; a mark that crosses the border is cut there.
    Marked part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        List<Highlight> inside = new ArrayList<>();
        for (Highlight mark : marks) {
            int start = Math.max(mark.start(), from);
            int end = Math.min(mark.end(), to);
            if (start < end) {
                inside.add(new Highlight(start - from, end - from));
            }
        }
        return new Marked(text.substring(from, to), inside);
    }

    /// The lines, each without white space around it; possibly empty ones too.
    List<Marked> lines() {
        List<Marked> lines = new ArrayList<>();
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
            lines.add(part(at, end).strip());
            at = end + 1;
        }
        lines.add(part(at, text.length()).strip());
        return lines;
    }

    /// What stands between bars that have a blank or nothing at either side, each without white space around it; the whole where
    /// there is no such bar.
    List<Marked> cells() {
        List<Marked> cells = new ArrayList<>();
        int at = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
            if (isBlank(bar - 1) && isBlank(bar + 1)) {
                cells.add(part(at, bar).strip());
                at = bar + 1;
            }
        }
        cells.add(at == 0 ? this : part(at, text.length()).strip());
        return cells;
    }

    /// Whether it has more cells than one.
    boolean isRow() {
        return text.indexOf('|') >= 0 && cells().size() > 1;
    }

    /// The words without white space around them.
    Marked strip() {
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        return from < to ? part(from, to) : NOTHING;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private boolean isBlank(int at) {
        return at < 0 || at == text.length() || Character.isWhitespace(text.charAt(at));
    }

    private void add(List<Run> runs, int from, int to, boolean marked) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), marked));
        }
    }
}
