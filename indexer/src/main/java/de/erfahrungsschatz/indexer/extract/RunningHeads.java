package de.erfahrungsschatz.indexer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes heads, feet and numbers of pages out of a text, so that sentences go on from page to page.
///
/// A head or foot is a line that, digits aside, stands among the first or last lines of at least half of the pages of a text
/// of three pages or more. The bare number of the page itself is one on any page. Where that would leave nothing, as in a pile
/// of equal pages, everything stays.
final class RunningHeads {

    private static final int LEAST_PAGES = 3;
    private static final int ZONE = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-–—|\\s]*(?:Seite|S\\.|Blatt)?\\s*(\\d{1,4})(?:\\s*(?:von|/)\\s*\\d{1,4})?[-–—|\\s]*");

    private final Map<Integer, List<Line>> pages;
    private final Set<String> heads;

    private RunningHeads(Map<Integer, List<Line>> pages) {
        this.pages = pages;
        this.heads = heads(pages);
    }

    /// @param blocks with cleaned text and, all of them, a page
    static List<RawBlock> remove(List<RawBlock> blocks) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        for (int index = 0; index < blocks.size(); index++) {
            Integer page = blocks.get(index).page();
            List<Line> lines = pages.computeIfAbsent(page == null ? 0 : page, number -> new ArrayList<>());
            int number = 0;
            for (String line : blocks.get(index).text().split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(new Line(index, number, line));
                }
                number++;
            }
        }
        Set<Line> removed = new RunningHeads(pages).linesToRemove();
        List<RawBlock> rest = IntStream.range(0, blocks.size())
                .mapToObj(index -> without(blocks.get(index), index, removed))
                .filter(block -> Characters.hasWords(block.text())).toList();
        return rest.isEmpty() ? blocks : rest;
    }

    private static RawBlock without(RawBlock block, int index, Set<Line> removed) {
        String[] lines = block.text().split("\n", -1);
        return block.withText(IntStream.range(0, lines.length)
                .filter(number -> !removed.contains(new Line(index, number, lines[number])))
                .mapToObj(number -> lines[number]).collect(Collectors.joining("\n")));
    }

    private Set<Line> linesToRemove() {
        Set<Line> removed = new HashSet<>();
        pages.forEach((page, lines) -> zone(lines).stream()
                .filter(line -> heads.contains(line.key()) || line.isNumberOf(page)).forEach(removed::add));
        return removed;
    }

    private static Set<String> heads(Map<Integer, List<Line>> pages) {
        if (pages.size() < LEAST_PAGES) {
            return Set.of();
        }
        Map<String, Integer> seen = new HashMap<>();
        pages.values().forEach(lines -> zone(lines).stream().map(Line::key).distinct()
                .forEach(key -> seen.merge(key, 1, Integer::sum)));
        return seen.entrySet().stream().filter(head -> head.getValue() * 2 >= pages.size()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Line> zone(List<Line> lines) {
        List<Line> zone = new ArrayList<>(lines.subList(0, Math.min(ZONE, lines.size())));
        zone.addAll(lines.subList(Math.max(zone.size(), lines.size() - ZONE), lines.size()));
        return zone;
    }

    /// A line of the text, known by its place.
    private record Line(int block, int number, String text) {

        String key() {
            return DIGITS.matcher(text.strip().toLowerCase(Locale.GERMAN)).replaceAll("#");
        }

        boolean isNumberOf(int page) {
            Matcher matcher = PAGE_NUMBER.matcher(text);
            return matcher.matches() && Integer.parseInt(matcher.group(1)) == page;
        }
    }
}
