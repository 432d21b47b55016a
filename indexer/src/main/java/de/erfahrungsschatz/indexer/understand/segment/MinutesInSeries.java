package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds where the minutes of another sitting begin in one file: their title is the first one's but for number or date
/// ("Protokoll 1. Treffen", "Protokoll 2. Treffen"), or that of a note with a date of its own behind minutes ("Vorstandssitzung",
/// "Aktennotiz …, 25.11.03").
final class MinutesInSeries {

    private static final int BLOCKS_OF_TITLE = 6;
    private static final int MOST_WORDS = 14;
    private static final Pattern MINUTES = Pattern.compile(
            "^(?:\\p{L}*protokoll|niederschrift|\\p{L}*vermerk|\\p{L}*notiz|\\p{L}*mitschrift)\\b[^:]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SITTING = Pattern.compile("sitzung|besprechung|beratung|protokoll|niederschrift"
            + "|vermerk|notiz|mitschrift",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COUNT = Pattern.compile(
            "\\d+|\\b(?:jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}*"
                    + "|\\b(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch)\\b"
                    + "|\\b(?:erst|zweit|dritt|viert|fünft|sechst)e[rns]?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PAGE = Pattern.compile("\\b(?:Seite|S\\.|Blatt)\\s?\\d");

    private MinutesInSeries() {}

    /// The blocks with which further minutes begin; empty where there is only one sitting, or none.
    static List<Integer> starts(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>(dated(blocks));
        int first = 0;
        while (first < Math.min(BLOCKS_OF_TITLE, blocks.size()) && !isTitle(blocks.get(first))) {
            first++;
        }
        if (first == Math.min(BLOCKS_OF_TITLE, blocks.size())) {
            return starts;
        }
        Block title = blocks.get(first);
        String key = key(title);
        for (int i = first + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean alike = block.kind() == title.kind() && block.level() == title.level() && isTitle(block);
            if (alike && !starts.contains(i) && !block.text().equals(title.text()) && key(block).equals(key)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /// Headings as high as that of minutes, each the title of a record with its own date.
    private static List<Integer> dated(List<Block> blocks) {
        Optional<Block> title = blocks.stream().limit(BLOCKS_OF_TITLE)
                .filter(block -> block.kind() == Block.Kind.HEADING).findFirst()
                .filter(block -> SITTING.matcher(block.text()).find());
        return title.isEmpty() ? List.of() : IntStream.range(1, blocks.size()).filter(i -> {
            Block block = blocks.get(i);
            return block.kind() == Block.Kind.HEADING && block.level() == title.get().level() && isTitle(block)
                    && !block.text().equals(title.get().text()) && DATE.matcher(block.text()).find();
        }).boxed().toList();
    }

    private static boolean isTitle(Block block) {
        boolean line = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
        return line && Words.count(block.text()) <= MOST_WORDS && MINUTES.matcher(block.text()).find()
                && !PAGE.matcher(block.text()).find();
    }

    private static String key(Block block) {
        return COUNT.matcher(Words.fold(block.text())).replaceAll("#").replaceAll("[\\s.,#]+", " ");
    }
}
