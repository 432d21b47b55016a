package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words, and the stretches of them that a search found.
///
/// @param text plain text, not markup
/// @param marks in order, not overlapping, in UTF-16 units of the text
record Marked(String text, List<Highlight> marks) {

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

    /// The words between the separators, each without white space around it; possibly empty ones too.
    List<Marked> split(Pattern separator) {
        List<Marked> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int at = 0;
        while (matcher.find()) {
            parts.add(part(at, matcher.start()).strip());
            at = matcher.end();
        }
        parts.add(part(at, text.length()).strip());
        return parts;
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

    /// The words without white space around them.
    Marked strip() {
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        return from < to ? part(from, to) : new Marked("", List.of());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private void add(List<Run> runs, int from, int to, boolean marked) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), marked));
        }
    }
}
