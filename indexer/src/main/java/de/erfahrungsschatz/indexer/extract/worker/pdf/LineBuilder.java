package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes lines of characters: first of those drawn one after the other, then of neighbouring stretches that were drawn at
/// different times.
final class LineBuilder {

    private final List<Stretch> stretches = new ArrayList<>();
    private boolean spaceDue;

    void add(Glyph glyph) {
        if (glyph.isBlank()) {
            spaceDue = true;
            return;
        }
        Stretch current = stretches.isEmpty() ? null : stretches.getLast();
        if (current != null && current.takes(glyph)) {
            current.add(glyph, spaceDue);
        } else {
            stretches.add(new Stretch(glyph));
        }
        spaceDue = false;
    }

    /// @param turn of the text that the rules may part
    List<Line> lines(int turn, List<Rule> rules) {
        List<Rule> uprights = rules.stream().filter(Rule::isUpright).toList();
        return merged().stream()
                .flatMap(stretch -> stretch.turn() == turn ? stretch.parted(uprights).stream() : Stream.of(stretch))
                .map(Stretch::line).toList();
    }

    /// Neighbours on one baseline are put together where the first of them was drawn. Sorted by baseline, a stretch need look no
    /// further back than the height of a line.
    private List<Stretch> merged() {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(Stretch::turn).thenComparingDouble(Stretch::y)
                .thenComparingDouble(Stretch::x));
        for (int i = 1; i < sorted.size(); i++) {
            Stretch stretch = sorted.get(i);
            for (int j = i - 1; j >= 0 && stretch.isNear(sorted.get(j)); j--) {
                Stretch other = sorted.get(j);
                if (other.absorbs(stretch)) {
                    sorted.remove(i--);
                    stretches.remove(stretch);
                    break;
                }
            }
        }
        return stretches;
    }
}
