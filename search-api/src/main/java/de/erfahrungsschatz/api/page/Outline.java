package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import java.util.ArrayList;
import java.util.List;

/// The headings of a document, each at the passage it stands above.
final class Outline {

    /// With fewer headings a table of contents is longer than the way to the passage.
    private static final int ENOUGH = 5;

    private Outline() {}

    /// A heading.
    ///
    /// @param text the words
    /// @param level from 1, the outermost
    /// @param anchor of the first passage below it
    record Heading(String text, int level, String anchor) {}

    /// For each passage the headings that begin with it, outermost first.
    static List<List<Heading>> of(List<PassageAnswer> passages) {
        List<List<Heading>> outline = new ArrayList<>();
        List<String> before = List.of();
        for (PassageAnswer passage : passages) {
            List<String> path = passage.headings();
            List<Heading> begun = new ArrayList<>();
            for (int level = shared(before, path); level < path.size(); level++) {
                begun.add(new Heading(path.get(level), level + 1, passage.anchor()));
            }
            outline.add(begun);
            before = path;
        }
        return outline;
    }

    /// The headings as a table of contents; empty when the document is too short to need one.
    static List<Heading> contents(List<PassageAnswer> passages) {
        long distinct = passages.stream().map(PassageAnswer::headings).filter(path -> !path.isEmpty()).distinct()
                .count();
        return distinct < ENOUGH ? List.of() : of(passages).stream().flatMap(List::stream).toList();
    }

    private static int shared(List<String> a, List<String> b) {
        int shared = 0;
        while (shared < Math.min(a.size(), b.size()) && a.get(shared).equals(b.get(shared))) {
            shared++;
        }
        return shared;
    }
}
