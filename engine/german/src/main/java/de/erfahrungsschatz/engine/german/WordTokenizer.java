package de.erfahrungsschatz.engine.german;

import java.io.IOException;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.ArrayUtil;

/// Cuts a text into words as they are written. Beside letters and digits a word holds
///
/// - hyphens (`Stadt-Umland-Verbund`, `B-Plan`, but `2010-2014` are two words) and those at a line's end (`Beteiligungs-⏎zugang`);
/// - gender signs (`Bürger*innen`, `Bürger:innen`, `Bürger_innen`, `Bürger/-innen`, `Bürger(innen)`);
/// - apostrophes (`geht's`) and the points or narrow spaces in large numbers (`168.000`);
/// - signs that are not seen: soft hyphens, zero-width spaces.
final class WordTokenizer extends Tokenizer {

    /// No word is longer; of a longer one, which is none of any language, the rest is not found.
    static final int LONGEST = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

    private char[] text = new char[1024];
    private int length;
    private int at;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        at = 0;
        int read = input.read(text, 0, text.length);
        while (read > 0) {
            length += read;
            text = ArrayUtil.grow(text, length + 1);
            read = input.read(text, length, text.length - length);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < length && !Letters.isWordStart(codePoint(at))) {
            at += Character.charCount(codePoint(at));
        }
        if (at >= length) {
            return false;
        }
        int start = at;
        at = WordEnd.find(text, length, start);
        int end = at - start <= LONGEST ? at : cut(start + LONGEST);
        term.copyBuffer(text, start, end - start);
        offset.setOffset(correctOffset(start), correctOffset(end));
        flags.setFlags(openSide(start));
        return true;
    }

    /// Which side of the word a hyphen leaves open, as in `Stadt- und Regionalplanung`.
    private int openSide(int start) {
        boolean hyphenAfter = at < length && Letters.isHyphen(text[at]) && Character.isLetter(text[at - 1]);
        if (hyphenAfter && (at + 1 == length || isBlankOrComma(text[at + 1]))) {
            return SuspendedFilter.OPEN_END;
        }
        boolean hyphenBefore = start > 1 && Letters.isHyphen(text[start - 1]) && Character.isLetter(text[start]);
        return hyphenBefore && isBlankOrComma(text[start - 2]) ? SuspendedFilter.OPEN_START : 0;
    }

    private static boolean isBlankOrComma(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '/';
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    /// The place, or one before it: no character is cut in two, and no hyphen is left without what it joins.
    private int cut(int end) {
        int cut = Character.isHighSurrogate(text[end - 1]) ? end - 1 : end;
        while (!Letters.isWordPart(codePoint(cut - 1))) {
            cut--;
        }
        return cut;
    }

    private int codePoint(int index) {
        return Character.codePointAt(text, index, length);
    }
}
