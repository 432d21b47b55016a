package de.erfahrungsschatz.indexer.extract.worker.pdf;

import de.erfahrungsschatz.indexer.extract.worker.pdf.Line.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Characters of one baseline without a wide gap between them, while they are being collected.
final class Stretch {

    /// A gap of more than this share of the size may be the border of a column or cell; wider blanks within a justified line
    /// are put together again by whoever knows the columns.
    private static final double WIDE = 0.75;

    /// So far may a character stand back: kerning, italics.
    private static final double BACK = 0.4;

    private static final double SAME_LINE = 0.25;

    /// Superscripts and subscripts are smaller than this, and shifted by less than that.
    private static final double SCRIPT_SIZE = 0.8;
    private static final double SCRIPT_SHIFT = 0.6;

    /// Printed twice with such a shift, type looks bold.
    private static final double SHADOW = 0.15;

    private final List<Item> items = new ArrayList<>();
    private final Glyph first;
    private double start;
    private double end;
    private boolean shadowed;

    Stretch(Glyph first) {
        this.first = first;
        this.start = first.x();
        this.end = first.end();
        items.add(new Item(first, false));
    }

    int turn() {
        return first.turn();
    }

    double x() {
        return start;
    }

    double y() {
        return first.y();
    }

    boolean takes(Glyph glyph) {
        double gap = glyph.x() - end;
        double size = Math.max(first.size(), glyph.size());
        return glyph.turn() == turn() && gap > -BACK * size && gap < WIDE * size && isOnLine(glyph, size);
    }

    private boolean isOnLine(Glyph glyph, double size) {
        double shift = Math.abs(glyph.y() - y());
        double ratio = Math.min(glyph.size(), first.size()) / size;
        return shift <= SAME_LINE * size || (ratio < SCRIPT_SIZE && shift <= SCRIPT_SHIFT * size);
    }

    void add(Glyph glyph, boolean spaceBefore) {
        items.add(new Item(glyph, spaceBefore));
        start = Math.min(start, glyph.x());
        end = Math.max(end, glyph.end());
    }

    /// Whether the other's baseline may be this one's.
    boolean isNear(Stretch other) {
        return other.turn() == turn() && y() - other.y() <= SCRIPT_SHIFT * Math.max(first.size(), other.first.size());
    }

    /// Takes the other in when it goes on from this one's end, leads to its start, or is its shadow.
    boolean absorbs(Stretch other) {
        if (isShadowedBy(other)) {
            shadowed = true;
            return true;
        }
        double size = Math.max(first.size(), other.first.size());
        boolean after = isNext(other.start - end, size);
        if (!isOnLine(other.first, size) || !(after || isNext(start - other.end, size))) {
            return false;
        }
        other.items.forEach(item -> add(item.glyph, item.spaceBefore));
        if (!after) {
            items.sort(Comparator.comparingDouble(item -> item.glyph.x()));
        }
        return true;
    }

    private static boolean isNext(double gap, double size) {
        return gap > -BACK * size && gap < WIDE * size;
    }

    private boolean isShadowedBy(Stretch other) {
        double shift = SHADOW * first.size();
        return items.size() == other.items.size() && Math.abs(start - other.start) < shift
                && Math.abs(end - other.end) < shift && Math.abs(y() - other.y()) < shift
                && text().equals(other.text());
    }

    /// This, or its parts when the border of a cell goes through it.
    ///
    /// @param uprights vertical rules
    List<Stretch> parted(List<Rule> uprights) {
        double middle = y() - 0.3 * first.size();
        List<Rule> through = uprights.stream().filter(rule -> rule.x1() > start && rule.x2() < end
                && rule.y1() < middle && rule.y2() > middle).toList();
        if (through.isEmpty()) {
            return List.of(this);
        }
        List<Stretch> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i == 0 || isParted(items.get(i - 1).glyph, items.get(i).glyph, through)) {
                parts.add(new Stretch(items.get(i).glyph));
            } else {
                parts.getLast().add(items.get(i).glyph, items.get(i).spaceBefore);
            }
        }
        parts.forEach(part -> part.shadowed = shadowed);
        return parts;
    }

    private static boolean isParted(Glyph before, Glyph next, List<Rule> through) {
        double slack = 0.15 * next.size();
        return through.stream().anyMatch(rule -> rule.x1() > before.end() - slack && rule.x2() < next.x() + slack);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(item.glyph.text()));
        return text.toString();
    }

    Line line() {
        Map<Double, Integer> sizes = new HashMap<>();
        items.forEach(item -> sizes.merge(item.glyph.size(), item.glyph.text().length(), Integer::sum));
        double size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        double baseline = items.stream().map(Item::glyph).filter(glyph -> glyph.size() == size).findFirst()
                .orElse(first).y();
        return new Line(turn(), start, baseline, end - start, size, runs());
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double space = space();
        boolean bold = items.getFirst().glyph.bold();
        for (int i = 0; i < items.size(); i++) {
            Glyph glyph = items.get(i).glyph;
            if (glyph.bold() != bold) {
                runs.add(new Run(text.toString(), bold || shadowed));
                text.setLength(0);
                bold = glyph.bold();
            }
            if (i > 0 && (items.get(i).spaceBefore || gapBefore(i) > space)) {
                text.append(' ');
            }
            text.append(glyph.text());
        }
        runs.add(new Run(text.toString(), bold || shadowed));
        return runs;
    }

    private double gapBefore(int i) {
        return items.get(i).glyph.x() - items.get(i - 1).glyph.end();
    }

    /// How wide a gap must be to part words: half a space or a third of a letter, and in letter-spaced words half as much again
    /// as stands between their letters.
    private double space() {
        double letter = items.stream().mapToDouble(item -> item.glyph.width()).average().orElse(0);
        double space = Math.max(0.08 * first.size(), Math.min(0.5 * first.space(), 0.3 * letter));
        double[] gaps = new double[items.size() - 1];
        int wide = 0;
        for (int i = 1; i < items.size(); i++) {
            gaps[i - 1] = gapBefore(i);
            wide += gaps[i - 1] > space && !items.get(i).spaceBefore ? 1 : 0;
        }
        if (gaps.length < 4 || wide * 10 < gaps.length * 7) {
            return space;
        }
        Arrays.sort(gaps);
        return 1.5 * gaps[gaps.length / 2];
    }

    /// @param spaceBefore whether the file itself has a space there
    private record Item(Glyph glyph, boolean spaceBefore) {}
}
