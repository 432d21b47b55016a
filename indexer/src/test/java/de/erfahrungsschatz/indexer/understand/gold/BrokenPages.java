package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import java.util.ArrayList;
import java.util.List;

/// What a careless printer would make of a text: after every dozen blocks a page ends in the middle of a sentence, and the next one
/// begins with its number and the name of the series.
final class BrokenPages {

    private static final int BLOCKS_OF_PAGE = 12;
    private static final int SHORTEST_TORN = 60;
    private static final String HEAD = "Stadtgespräche · Stimmen aus dem Verbund";

    private final List<Block> blocks = new ArrayList<>();
    private int page = 1;

    private BrokenPages() {}

    static ExtractedText of(ExtractedText text) {
        BrokenPages pages = new BrokenPages();
        pages.beginPage();
        int number = 0;
        for (Block block : text.blocks()) {
            number++;
            int cut = block.kind() == Kind.PARAGRAPH ? cut(block.text()) : -1;
            if (number % BLOCKS_OF_PAGE != 0) {
                pages.add(block, block.text());
            } else if (cut < 0) {
                pages.add(block, block.text());
                pages.turn();
            } else {
                pages.add(block, block.text().substring(0, cut));
                pages.turn();
                pages.add(block, block.text().substring(cut + 1));
            }
        }
        return new ExtractedText(text.mediaType(), text.statedTitle(), text.statedDate(), pages.blocks, List.of());
    }

    /// The blank nearest to the middle behind which no sentence begins; -1 when the text is too short or has none.
    private static int cut(String text) {
        for (int at = text.length() / 2; text.length() >= SHORTEST_TORN && at < text.length() - 1; at++) {
            if (text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1))
                    && Character.isLetter(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private void turn() {
        page++;
        beginPage();
    }

    private void beginPage() {
        blocks.add(new Block(Kind.PARAGRAPH, 0, HEAD, page, false));
        blocks.add(new Block(Kind.PARAGRAPH, 0, String.valueOf(page), page, false));
    }

    private void add(Block block, String text) {
        blocks.add(new Block(block.kind(), block.level(), text, page, block.bold()));
    }
}
