package de.erfahrungsschatz.indexer.extract.worker.pdf;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.apache.fontbox.ttf.WGL4Names;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Reads the text of fonts that do not tell what their characters mean, where these are the numbers of the glyphs in a TrueType font. These
/// stand in the order of the `post` table (format 1; Apple, TrueType Reference Manual), 29 before ASCII, so that such a text looks like
/// "1DFKZHLV" and lacks all blanks. Which of the two it is, the letters tell: most of a text are small ones.
final class GlyphOrder {

    /// Fewer characters prove nothing.
    private static final int ENOUGH = 12;
    private static final double MOST = .5;

    /// By what the file says of a font: each reading of a page makes fonts anew.
    private final IdentityHashMap<COSDictionary, Letters> fonts = new IdentityHashMap<>();

    /// Notes a character that the font gives no meaning.
    void note(PDFont font, int code) {
        if (font instanceof PDSimpleFont) {
            fonts.computeIfAbsent(font.getCOSObject(), _ -> new Letters()).note(code);
        }
    }

    /// Forgets what was noted.
    void clear() {
        fonts.clear();
    }

    /// Whether any font of those noted counts its glyphs.
    boolean isFound() {
        return fonts.values().stream().anyMatch(Letters::areGlyphs);
    }

    /// What a character means that the font gives no meaning; null when the font does not count its glyphs.
    @Nullable
    String unicode(PDFont font, int code) {
        Letters letters = fonts.get(font.getCOSObject());
        return letters == null || !letters.have(code) || !letters.areGlyphs() ? null : meaning(code);
    }

    private static @Nullable String meaning(int code) {
        String name = code < WGL4Names.NUMBER_OF_MAC_GLYPHS ? WGL4Names.getGlyphName(code) : null;
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    /// How many small letters a text has if its characters are taken for what they seem, and if they are numbers of glyphs.
    private static final class Letters {

        private final BitSet codes = new BitSet();
        /// Of those that would be letters as glyphs; blanks and digits tell nothing.
        private int all;
        private int asCharacters;
        private int asGlyphs;

        void note(int code) {
            String glyph = meaning(code);
            codes.set(code);
            all += glyph != null && Character.isLetter(glyph.codePointAt(0)) ? 1 : 0;
            asCharacters += isSmall(code) ? 1 : 0;
            asGlyphs += glyph != null && isSmall(glyph.codePointAt(0)) ? 1 : 0;
        }

        boolean have(int code) {
            return codes.get(code);
        }

        boolean areGlyphs() {
            return all >= ENOUGH && asGlyphs > all * MOST && asGlyphs > 2 * asCharacters;
        }

        private static boolean isSmall(int character) {
            return character >= 'a' && character <= 'z';
        }
    }
}
