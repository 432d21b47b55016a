package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Collects the characters of a page as they are drawn, with place, size and weight, and the rules between them. Of PDFBox's stripper
/// it uses only what finds the characters; that one's own notion of lines is not asked.
final class GlyphReader extends PDFTextStripper {

    /// Slanted by less than this many degrees, a line counts as straight.
    private static final int STRAIGHT = 3;

    /// The height of capitals is about this share of the size of type, for fonts that do not tell their size.
    private static final double CAPITALS = 0.7;

    /// By identity: fonts are equal when their dictionaries are, and comparing those takes long.
    private final IdentityHashMap<PDFont, Boolean> weights = new IdentityHashMap<>();
    private final Map<Integer, Integer> turns = new HashMap<>();
    private final RuleCollector rules = new RuleCollector(this);
    private final GlyphOrder order = new GlyphOrder();
    private LineBuilder lines = new LineBuilder();
    private @Nullable TextPosition last;
    private @Nullable Glyph lastGlyph;
    private int characters;
    private int unmapped;

    GlyphReader() {
        setStartPage(0);
        setShouldSeparateByBeads(false);
    }

    /// Reads a page, and once more when a font turned out to count its glyphs. When that fails, [#text] tells what was read until then.
    void read(PDPage page) throws IOException {
        order.clear();
        readOnce(page);
        if (order.isFound()) {
            readOnce(page);
        }
    }

    private void readOnce(PDPage page) throws IOException {
        lines = new LineBuilder();
        turns.clear();
        rules.clear();
        characters = 0;
        unmapped = 0;
        try {
            processPage(new BufferedPage(page));
        } finally {
            flush();
        }
    }

    /// What stands on the page read last.
    PageText text(PDPage page) {
        int turn = turns.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(page.getRotation());
        PDRectangle box = page.getCropBox();
        boolean upright = turn % 180 == 0;
        List<Rule> borders = rules(box, turn);
        return new PageText(upright ? box.getWidth() : box.getHeight(), upright ? box.getHeight() : box.getWidth(),
                turn, lines.lines(turn, borders), borders, characters, unmapped);
    }

    private List<Rule> rules(PDRectangle box, int turn) {
        double left = box.getLowerLeftX();
        double low = box.getLowerLeftY();
        return rules.rules().stream()
                .map(rule -> new Rule(rule.x1() - left, rule.y1() - low, rule.x2() - left, rule.y2() - low)
                        .turned(turn, box.getWidth(), box.getHeight()))
                .toList();
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        super.showGlyph(textRenderingMatrix, font, code, displacement);
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty()) {
            unmapped += order.unicode(font, code) == null ? 1 : 0;
            order.note(font, code);
        }
        characters++;
    }

    /// Accents that are drawn over their letter as characters of their own become one with it.
    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() == null || text.getUnicode().isEmpty()) {
            return;
        }
        TextPosition before = last;
        if (before != null && text.isDiacritic() && before.contains(text)) {
            before.mergeDiacritic(text);
            lastGlyph = glyph(before);
            return;
        }
        if (before != null && before.isDiacritic() && text.contains(before)) {
            text.mergeDiacritic(before);
        } else {
            flush();
        }
        last = text;
        lastGlyph = glyph(text);
    }

    private void flush() {
        if (lastGlyph != null) {
            lines.add(lastGlyph);
            turns.merge(lastGlyph.turn(), 1, Integer::sum);
        }
        last = null;
        lastGlyph = null;
    }

    private Glyph glyph(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        double size = size(text, matrix);
        boolean bold = weights.computeIfAbsent(text.getFont(), FontWeight::isBold) || isThickened();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        int turn = Math.floorMod(Math.round((float) angle), 360);
        int straight = (int) text.getDir();
        int slant = Math.abs(Math.floorMod(turn - straight + 180, 360) - 180);
        if (slant < STRAIGHT || Double.isNaN(angle)) {
            return new Glyph(meaning(text), straight, text.getXDirAdj(), text.getWidthDirAdj(), text.getYDirAdj(),
                    size, text.getWidthOfSpace(), bold);
        }
        double cosine = Math.cos(Math.toRadians(turn));
        double sine = Math.sin(Math.toRadians(turn));
        double x = matrix.getTranslateX() * cosine + matrix.getTranslateY() * sine;
        double y = matrix.getTranslateX() * sine - matrix.getTranslateY() * cosine;
        double width = Math.hypot(text.getEndX() - matrix.getTranslateX(), text.getEndY() - matrix.getTranslateY());
        return new Glyph(meaning(text), turn, x, width, y, size, text.getWidthOfSpace(), bold);
    }

    /// What was drawn; what PDFBox makes of a character without meaning is the character of that number.
    private String meaning(TextPosition text) {
        int[] codes = text.getCharacterCodes();
        boolean guessed = codes.length == 1 && text.getUnicode().equals(Character.toString(codes[0]));
        String glyph = guessed ? order.unicode(text.getFont(), codes[0]) : null;
        return glyph == null ? text.getUnicode() : glyph;
    }

    private static double size(TextPosition text, Matrix matrix) {
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        return text.getFont() instanceof PDType3Font || size < 1 ? text.getHeightDir() / CAPITALS : size;
    }

    /// Filled and stroked: how word processors fake a weight that the font lacks.
    private boolean isThickened() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    @Override
    protected void writePage() {
        // The lines are made elsewhere.
    }
}
