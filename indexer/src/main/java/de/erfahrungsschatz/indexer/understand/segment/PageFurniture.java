package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands on pages and belongs to no text: numbers of pages, and the line at the head or foot of page after page, which is
/// read once.
final class PageFurniture {

    private static final int MOST_WORDS = 12;
    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("(?i)^[-–—|\\s]*(?:(?:Seite|S\\.)\\s*)?\\d{1,4}(?:\\s*(?:von|/)\\s*\\d{1,4})?[-–—|\\s]*$");
    /// The number of the page beside a running line.
    private static final Pattern COUNTER = Pattern.compile("(?:[·|–—-]|\\bSeite|\\bS\\.)\\s*\\d+$|^\\d+\\s*[·|–—-]");

    private final List<Block> blocks;
    private final Map<String, Set<Integer>> pagesOfLine = new HashMap<>();

    private PageFurniture(List<Block> blocks) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            Integer page = blocks.get(i).page();
            if (page != null && mayBeFurniture(i)) {
                pagesOfLine.computeIfAbsent(key(blocks.get(i)), _ -> new HashSet<>()).add(page);
            }
        }
    }

    /// The blocks without it; of a repeated line the first remains.
    static List<Block> remove(List<Block> blocks) {
        PageFurniture furniture = new PageFurniture(blocks);
        List<Block> rest = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean number = furniture.isPageNumber(i);
            boolean again = furniture.isRepeated(i) && !read.add(key(blocks.get(i)));
            if (!number && !again) {
                rest.add(blocks.get(i));
            }
        }
        return rest.isEmpty() ? blocks : rest;
    }

    /// Whether the first block is such a line, so that the text begins behind it.
    static boolean opens(List<Block> blocks) {
        return blocks.size() > 1 && new PageFurniture(blocks).isRepeated(0);
    }

    private boolean isPageNumber(int i) {
        return blocks.get(i).page() != null && mayBeFurniture(i) && PAGE_NUMBER.matcher(blocks.get(i).text()).matches();
    }

    private boolean isRepeated(int i) {
        return mayBeFurniture(i) && pagesOfLine.getOrDefault(key(blocks.get(i)), Set.of()).size() > 1
                && !PAGE_NUMBER.matcher(blocks.get(i).text()).matches();
    }

    private boolean mayBeFurniture(int i) {
        Block block = blocks.get(i);
        boolean line = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
        return line && Words.count(block.text()) <= MOST_WORDS && isAtEdge(i);
    }

    /// Whether a block is among the first or last of its page.
    private boolean isAtEdge(int i) {
        boolean first = i < EDGE || !Objects.equals(blocks.get(i - EDGE).page(), blocks.get(i).page());
        boolean last = i + EDGE >= blocks.size()
                || !Objects.equals(blocks.get(i + EDGE).page(), blocks.get(i).page());
        return first || last;
    }

    private static String key(Block block) {
        return COUNTER.matcher(block.text()).replaceAll("#");
    }
}
