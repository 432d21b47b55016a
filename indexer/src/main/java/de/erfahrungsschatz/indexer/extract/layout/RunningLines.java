package de.erfahrungsschatz.indexer.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes heads, feet and numbers of pages out of a text, so that sentences go on from page to page.
///
/// A running line stands near the end of its page and says what others say there, numbers aside: on half of all pages, or of
/// all left or right ones, or on three pages on end (the head of a chapter). Where most lines at a place are such, one of its
/// own (the head of a chapter of one page) is one too. The number of the page itself is one on any page. Where that would leave
/// nothing, as in a pile of equal pages, everything stays. The head of a table is body, though every page repeats it.
final class RunningLines {

    /// Where so many of the lines at a place run, all of them do.
    private static final double MOST = 0.6;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|•.\\s]*(?:Seite|S\\.|Blatt)?\\s*(\\d{1,4}|[ivxlcIVXLC]{1,6})(?:\\s*(?:von|/)\\s*\\d{1,4})?[-–—|•.\\s]*");

    private final List<Sheet> sheets;
    private final List<MarginLine> lines;
    private final Map<MarginLine.Key, BitSet> pagesOfText = new HashMap<>();
    private final Map<MarginLine.Key, Spread> spreads = new HashMap<>();

    private RunningLines(List<Sheet> sheets) {
        this.sheets = sheets;
        List<MarginLine> all = sheets.stream().flatMap(sheet -> MarginLine.of(sheet).stream()).toList();
        Set<MarginLine.Key> rows = all.stream().filter(MarginLine::isInTable).map(MarginLine::key)
                .collect(Collectors.toSet());
        this.lines = all.stream().filter(line -> !rows.contains(line.key())).toList();
        for (MarginLine line : lines) {
            pagesOfText.computeIfAbsent(line.key(), key -> new BitSet()).set(line.page());
        }
    }

    /// What is left of the pages, and what was taken out.
    static Parted part(List<Sheet> sheets) {
        RunningLines lines = new RunningLines(sheets);
        List<MarginLine> running = lines.running();
        Set<Segment> segments = Collections.newSetFromMap(new IdentityHashMap<>());
        running.forEach(line -> segments.addAll(line.segments()));
        List<Sheet> rest = sheets.stream().map(sheet -> sheet.withSegments(
                sheet.segments().stream().filter(segment -> !segments.contains(segment)).toList())).toList();
        return rest.stream().allMatch(sheet -> sheet.segments().isEmpty()) ? new Parted(sheets, List.of())
                : new Parted(rest, lines.told(running));
    }

    /// Pages and their running lines.
    ///
    /// @param running each once, as it stands where it is met first; without bare numbers of pages
    record Parted(List<Sheet> sheets, List<String> running) {}

    private List<String> told(List<MarginLine> running) {
        Map<String, String> told = new LinkedHashMap<>();
        running.stream().filter(line -> !isPageNumber(line))
                .forEach(line -> told.putIfAbsent(line.key().text(), line.whole().strip()));
        return List.copyOf(told.values());
    }

    private List<MarginLine> running() {
        List<MarginLine> running = new ArrayList<>();
        List<MarginLine> others = new ArrayList<>();
        lines.forEach(line -> (isRepeated(line) || isPageNumber(line) ? running : others).add(line));
        Map<MarginLine.Key, Long> runningAt = running.stream()
                .collect(Collectors.groupingBy(MarginLine::place, Collectors.counting()));
        Map<MarginLine.Key, Long> othersAt = others.stream()
                .collect(Collectors.groupingBy(MarginLine::place, Collectors.counting()));
        others.stream().filter(line -> line.gap() > MarginLine.APART
                && standsAmongRunning(runningAt.getOrDefault(line.place(), 0L),
                        othersAt.getOrDefault(line.place(), 0L)))
                .forEach(running::add);
        return running;
    }

    private boolean standsAmongRunning(long running, long others) {
        return running >= 3 && running >= MOST * (running + others) && running + others >= MOST * sheets.size();
    }

    private boolean isRepeated(MarginLine line) {
        Spread spread = spreads.computeIfAbsent(line.key(), this::spread);
        int count = sheets.size();
        if (count == 2) {
            return spread.pages().cardinality() == 2 && line.isInMargin() && line.gap() > MarginLine.APART;
        }
        boolean odd = line.page() % 2 == 1;
        int onSide = odd ? spread.odd() : spread.even();
        int side = odd ? (count + 1) / 2 : count / 2;
        return spread.pages().cardinality() >= 3 && (spread.pages().cardinality() * 2 >= count || onSide * 2 >= side
                || spread.hasThreeOnEnd(line.page()));
    }

    /// On which pages a text stands at a place, or nearly there.
    private Spread spread(MarginLine.Key key) {
        BitSet pages = new BitSet();
        for (long near = -1; near <= 1; near++) {
            pages.or(pagesOfText.getOrDefault(new MarginLine.Key(key.text(), key.upper(), key.place() + near),
                    new BitSet()));
        }
        return Spread.of(pages);
    }

    private boolean isPageNumber(MarginLine line) {
        Matcher matcher = PAGE_NUMBER.matcher(line.whole());
        if (line.segments().size() > 1 || !matcher.matches()) {
            return false;
        }
        return matcher.group(1).equals(Integer.toString(line.page()))
                || matcher.group(1).equals(sheets.get(line.page() - 1).label());
    }

    /// Pages, from 1.
    ///
    /// @param odd how many of them have an odd number
    private record Spread(BitSet pages, int odd, int even) {

        static Spread of(BitSet pages) {
            int odd = (int) pages.stream().filter(page -> page % 2 == 1).count();
            return new Spread(pages, odd, pages.cardinality() - odd);
        }

        boolean hasThreeOnEnd(int page) {
            for (int first = Math.max(1, page - 2); first <= page; first++) {
                if (pages.get(first) && pages.get(first + 1) && pages.get(first + 2)) {
                    return true;
                }
            }
            return false;
        }
    }
}
