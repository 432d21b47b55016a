package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import de.erfahrungsschatz.indexer.extract.XhtmlReader.Content;
import de.erfahrungsschatz.indexer.extract.XhtmlReader.Pages;
import de.erfahrungsschatz.indexer.extract.layout.Layout;
import de.erfahrungsschatz.indexer.extract.layout.LayoutBlock;
import de.erfahrungsschatz.indexer.extract.word.Mender;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes text of a PDF: of the pages whose layout is known, of those that Tika's own parser had to read, and of the fields of
/// its forms.
///
/// @param blocks in reading order
/// @param running heads and feet of pages, which are no part of the blocks, each once
record PdfText(List<RawBlock> blocks, List<String> running) {

    /// Columns of a page may be narrow.
    private static final int LEAST_MEASURE = 30;

    /// Where the layout tells which lines are full, their length need not.
    private static final int LAYOUT_TELLS = Integer.MAX_VALUE;

    private static final Pattern TICK = Pattern.compile(":\\s*(?:Off|On|Yes|No|Ja|Nein|)$");

    /// @param xhtml as the worker tells a PDF
    /// @param mender of its letters
    static PdfText read(String xhtml, Mender mender) {
        Layout layout = Layout.read(xhtml);
        List<RawBlock> blocks = new ArrayList<>(ParagraphFlow.join(
                layout.blocks().stream().map(block -> raw(block, mender))
                        .filter(block -> Characters.hasWords(block.text())).toList(),
                LAYOUT_TELLS));
        Content rest = XhtmlReader.read("<body>" + layout.rest(), Pages.SHEETS);
        List<RawBlock> others = rest.blocks().stream().map(block -> block.withText(cleaned(mender.mend(block.text()))))
                .filter(block -> block.kind() != Kind.LIST_ITEM || !TICK.matcher(block.text()).find()).toList();
        ParagraphFlow.join(RunningHeads.remove(others), LEAST_MEASURE).stream()
                .map(block -> behind(block, layout.pages())).forEach(blocks::add);
        return new PdfText(blocks, layout.running().stream().map(line -> cleaned(mender.mend(line)))
                .filter(Characters::hasWords).toList());
    }

    private static RawBlock raw(LayoutBlock block, Mender mender) {
        Kind kind = switch (block.role()) {
            case HEADING -> Kind.HEADING;
            case PARAGRAPH -> Kind.PARAGRAPH;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case TABLE_ROW -> Kind.TABLE_ROW;
        };
        return new RawBlock(kind, block.level(), cleaned(mender.mend(String.join("\n", block.lines()))), block.page(),
                block.bold());
    }

    private static RawBlock behind(RawBlock block, int pages) {
        Integer page = block.page();
        return new RawBlock(block.kind(), block.level(), block.text(), page == null ? pages : (Integer) (page + pages),
                block.bold());
    }

    private static String cleaned(String text) {
        return String.join("\n", Characters.clean(text).lines().filter(line -> !line.isEmpty()).toList());
    }
}
