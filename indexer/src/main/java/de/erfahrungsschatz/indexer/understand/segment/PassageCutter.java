package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Cuts a document into passages, each a piece that can be read for itself. No word of the document is lost: every block
/// stands in a passage or among its headings, except the one that became the title and what a mail repeats of another.
public final class PassageCutter {

    private PassageCutter() {}

    /// The passages in reading order; at least one.
    ///
    /// @param title the block that became the document's title need not stand in a passage as well
    /// @param slides whether each page is a slide
    public static List<Passage> cut(Part part, String title, boolean slides) {
        List<Passage> passages;
        if (part.interview()) {
            passages = new InterviewPassages(part, title).cut();
        } else if (MailThread.isOne(part.blocks())) {
            passages = new MailPassages(part.blocks()).cut();
        } else if (slides) {
            passages = slides(part.blocks(), title);
        } else {
            passages = new SectionPassages(part.blocks(), title).cut();
        }
        return passages.isEmpty() ? List.of(Passage.of(title)) : passages;
    }

    /// One passage for each slide, under the slide's own heading; a slide that is nothing but a heading is that heading.
    private static List<Passage> slides(List<Block> blocks, String title) {
        PassageBuilder builder = new PassageBuilder();
        for (List<Block> slide : byPage(blocks)) {
            Block first = slide.getFirst();
            boolean headed = first.kind() == Block.Kind.HEADING && (slide.size() > 1 || first.text().equals(title));
            boolean named = headed && !first.text().equals(title);
            builder.begin(named ? List.of(first.text()) : List.of(), null);
            slide.subList(headed ? 1 : 0, slide.size()).forEach(builder::add);
        }
        return builder.passages();
    }

    private static List<List<Block>> byPage(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>();
        for (Block block : blocks) {
            if (pages.isEmpty() || !Objects.equals(pages.getLast().getLast().page(), block.page())) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(block);
        }
        return pages;
    }
}
