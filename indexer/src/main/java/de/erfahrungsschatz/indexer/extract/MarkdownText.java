package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.indexer.extract.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads Markdown (CommonMark with tables): headings, lists, tables, and paragraphs.
final class MarkdownText {

    /// Deeper nesting is no document; the parser then takes the marks for text.
    private static final int DEEPEST = 50;

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private MarkdownText() {}

    static List<RawBlock> read(String text) {
        BlockVisitor visitor = new BlockVisitor();
        PARSER.parse(text).accept(visitor);
        return PlainText.join(visitor.blocks);
    }

    /// Collects blocks.
    private static final class BlockVisitor extends AbstractVisitor {

        private final List<RawBlock> blocks = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(Kind.HEADING, heading.getLevel(), heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(paragraph.getParent() instanceof ListItem ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0, paragraph);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            blocks.add(RawBlock.paragraph(Characters.clean(code.getLiteral())));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(RawBlock.paragraph(Characters.clean(code.getLiteral())));
        }

        @Override
        public void visit(HtmlBlock html) {
            blocks.add(RawBlock.paragraph(Characters.clean(TAG.matcher(html.getLiteral()).replaceAll(" "))));
        }

        @Override
        public void visit(CustomBlock table) {
            visitChildren(table);
        }

        @Override
        public void visit(CustomNode part) {
            if (part instanceof TableHead || part instanceof TableBody) {
                visitChildren(part);
            } else if (part instanceof TableRow row) {
                addRow(row);
            }
        }

        private void addRow(TableRow row) {
            List<String> cells = new ArrayList<>();
            boolean bold = true;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                InlineVisitor words = InlineVisitor.of(cell);
                String text = Characters.clean(words.text.toString()).replace('\n', ' ');
                if (cell instanceof TableCell) {
                    cells.add(text.strip());
                    bold &= text.isBlank() || words.isBold();
                }
            }
            String line = CellRow.of(cells);
            blocks.add(new RawBlock(Kind.TABLE_ROW, 0, line, null, bold && !line.isEmpty()));
        }

        private void add(Kind kind, int level, Node node) {
            InlineVisitor words = InlineVisitor.of(node);
            blocks.add(new RawBlock(kind, level, Characters.clean(words.text.toString()), null, words.isBold()));
        }
    }

    /// Collects the words of one block and counts which are bold.
    private static final class InlineVisitor extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private int strong;
        private boolean someBold;
        private boolean somePlain;

        static InlineVisitor of(Node block) {
            InlineVisitor visitor = new InlineVisitor();
            visitor.visitChildren(block);
            return visitor;
        }

        boolean isBold() {
            return someBold && !somePlain;
        }

        @Override
        public void visit(Text words) {
            append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            strong++;
            visitChildren(emphasis);
            strong--;
        }

        private void append(String words) {
            text.append(words);
            if (Characters.hasWords(words)) {
                someBold |= strong > 0;
                somePlain |= strong == 0;
            }
        }
    }
}
