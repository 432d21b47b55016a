package de.erfahrungsschatz.engine.german;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Makes of a hyphenated word the word written together, and beside it its parts: `Online-Beteiligung` is found as
/// `Onlinebeteiligung`, as `Online` and as `Beteiligung`. A hyphen at the end of a line is taken away.
final class HyphenFilter extends TokenFilter {

    /// The type of a token that is only part of the word at its position.
    static final String PART = "part";

    private static final int SHORTEST_PART = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Deque<Part> pending = new ArrayDeque<>();
    private final boolean withParts;

    /// @param withParts whether to give the parts of each hyphenated word beside it
    HyphenFilter(TokenStream input, boolean withParts) {
        super(input);
        this.withParts = withParts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        Part part = pending.poll();
        if (part != null) {
            clearAttributes();
            term.append(part.text());
            offset.setOffset(part.start(), part.end());
            position.setPositionIncrement(0);
            type.setType(PART);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isJoined()) {
            join();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }

    private boolean isJoined() {
        for (int i = 0; i < term.length(); i++) {
            if (Letters.isHyphen(term.charAt(i)) || Character.isWhitespace(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The word joined is a noun where its last part is.
    private void join() {
        List<Part> parts = parts(term.toString(), offset.startOffset());
        StringBuilder joined = new StringBuilder(parts.getFirst().text());
        if (Character.isUpperCase(parts.getLast().text().charAt(0))) {
            joined.setCharAt(0, Character.toUpperCase(joined.charAt(0)));
        }
        parts.stream().skip(1).forEach(part -> joined.append(lowerFirst(part.text())));
        term.setEmpty().append(joined);
        if (withParts && parts.size() > 1) {
            parts.stream().filter(part -> part.text().length() >= SHORTEST_PART).forEach(pending::add);
        }
    }

    /// The parts between hyphens; where a line ends after a hyphen, or after a soft one, no part does.
    private static List<Part> parts(String word, int offset) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean hyphen = Letters.isHyphen(c) && word.charAt(i - 1) != '/';
            boolean atLineEnd = hyphen && Character.isWhitespace(word.charAt(i + 1));
            if (hyphen && !atLineEnd) {
                parts.add(new Part(text.toString(), offset + start, offset + i));
                text.setLength(0);
                start = i + 1;
            } else if (!atLineEnd && !Character.isWhitespace(c)) {
                text.append(c);
            }
        }
        parts.add(new Part(text.toString(), offset + start, offset + word.length()));
        return parts;
    }

    /// `ÖPNV` stays as it is, `Beteiligung` becomes `beteiligung`.
    private static String lowerFirst(String part) {
        boolean name = part.length() > 1 && Character.isUpperCase(part.charAt(1));
        return name ? part : part.substring(0, 1).toLowerCase(Locale.GERMAN) + part.substring(1);
    }

    /// @param start where it begins in the text analysed
    /// @param end where it ends there
    private record Part(String text, int start, int end) {}
}
