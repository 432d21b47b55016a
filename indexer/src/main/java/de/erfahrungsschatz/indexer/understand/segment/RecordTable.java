package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A table that goes on over several pages, its head row repeated on each, and whose rows are numbered: each row with a new running
/// number begins a record, which is longer than a row and has a title of its own. What looks like a heading within it stands in a cell.
final class RecordTable {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("(?i)^(?:lfd\\.?|laufende)?\\s?(?:nr\\.?|nummer)$");
    private static final Pattern TITLE = Pattern
            .compile("(?i)titel|betreff|thema|gegenstand|bezeichnung|maßnahme|projekt|vorhaben");
    private static final Pattern RECORD = Pattern.compile("^(\\d{1,3})\\.?\\s*\\|\\s*\\S");
    private static final Pattern PHRASE = Pattern.compile("\\p{L}{4,}");
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_PAGES = 2;
    /// Shorter records are the rows of a plain table.
    private static final int SHORTEST_RECORD = 300;
    private static final int LONGEST_TITLE = 160;

    private final List<Block> blocks;
    private final Set<Integer> heads = new HashSet<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private int start;
    private int end;

    private RecordTable(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// The table of a text; one that holds nothing where there is none.
    static RecordTable in(List<Block> blocks) {
        RecordTable table = new RecordTable(blocks);
        for (int i = 0; i < blocks.size() && table.heads.isEmpty(); i++) {
            table.read(i);
        }
        return table;
    }

    /// Whether a block stands in the table.
    boolean holds(int block) {
        return start <= block && block < end;
    }

    /// Whether a block is the head row once more, on another page.
    boolean isRepeatedHead(int block) {
        return block > start && heads.contains(block);
    }

    /// The title of the record that begins with a block; empty where none does.
    Optional<String> titleAt(int block) {
        return Optional.ofNullable(titles.get(block));
    }

    private void read(int head) {
        List<String> cells = cells(head);
        if (cells.size() < FEWEST_CELLS || !RUNNING_NUMBER.matcher(cells.getFirst()).matches()) {
            return;
        }
        int behind = behind(head);
        List<Integer> again = IntStream.range(head, behind).filter(i -> isLike(i, head)).boxed().toList();
        long pages = again.stream().map(i -> Objects.requireNonNullElse(blocks.get(i).page(), 0)).distinct().count();
        Map<Integer, String> records = records(head, behind, cells);
        int length = blocks.subList(head, behind).stream().mapToInt(block -> block.text().length()).sum();
        if (pages >= FEWEST_PAGES && !records.isEmpty() && length / records.size() >= SHORTEST_RECORD) {
            heads.addAll(again);
            titles.putAll(records);
            start = head;
            end = behind;
        }
    }

    private boolean isLike(int row, int head) {
        return blocks.get(row).kind() == Block.Kind.TABLE_ROW && blocks.get(row).text().equals(blocks.get(head).text());
    }

    private int behind(int head) {
        int behind = head + 1;
        while (behind < blocks.size() && blocks.get(behind).kind() != Block.Kind.HEADING) {
            behind++;
        }
        return behind;
    }

    /// The rows that count on; a number within a cell does not.
    private Map<Integer, String> records(int head, int behind, List<String> columns) {
        Map<Integer, String> records = new HashMap<>();
        int last = 0;
        for (int i = head + 1; i < behind; i++) {
            Matcher record = RECORD.matcher(blocks.get(i).text());
            if (blocks.get(i).kind() == Block.Kind.TABLE_ROW && record.find()
                    && (last == 0 || Integer.parseInt(record.group(1)) == last + 1)) {
                last = Integer.parseInt(record.group(1));
                records.put(i, last + " " + title(cells(i), columns));
            }
        }
        return records;
    }

    /// What stands in the column of titles, or else in the first that holds more than a number.
    private static String title(List<String> cells, List<String> columns) {
        for (int i = 1; i < Math.min(cells.size(), columns.size()); i++) {
            if (TITLE.matcher(columns.get(i)).find() && PHRASE.matcher(cells.get(i)).find()) {
                return shortened(cells.get(i));
            }
        }
        return shortened(
                cells.stream().skip(1).filter(cell -> PHRASE.matcher(cell).find() && Words.count(cell) > 1).findFirst()
                        .orElse(cells.getLast()));
    }

    private static String shortened(String title) {
        int blank = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.length() <= LONGEST_TITLE || blank < 0 ? title : title.substring(0, blank) + " …";
    }

    private List<String> cells(int row) {
        return blocks.get(row).kind() == Block.Kind.TABLE_ROW ? List.of(CELL.split(blocks.get(row).text(), -1))
                : List.of();
    }
}
