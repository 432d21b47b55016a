package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a text with what stands between them. A word outside of the text is empty.
final class Tokens {

    private static final Set<String> BLANKS = Set.of(" ", "\u00a0", "  ", "\n");

    private final String text;
    private final List<Word> words;
    /// Each once it was asked for: of most words nobody wants to know.
    private final @Nullable String[] lower;

    Tokens(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.lower = new @Nullable String[words.size()];
    }

    int size() {
        return lower.length;
    }

    /// The word as written.
    String word(int at) {
        return at < 0 || at >= words.size() ? "" : text.substring(start(at), end(at));
    }

    /// The word in lower case, with its umlauts.
    String lower(int at) {
        if (at < 0 || at >= lower.length) {
            return "";
        }
        String known = lower[at];
        if (known == null) {
            known = word(at).toLowerCase(Locale.GERMAN);
            lower[at] = known;
        }
        return known;
    }

    /// The text from a word to the one before another, or to its end.
    String from(int first, int end) {
        int last = Math.min(end, size()) - 1;
        return last < first ? "" : text.substring(start(first), end(last));
    }

    int start(int at) {
        return words.get(at).start();
    }

    int end(int at) {
        return words.get(at).end();
    }

    /// Where a name ends; a bracket that was opened within it belongs to it.
    int endOfName(int first, int last) {
        boolean open = text.substring(start(first), end(last)).indexOf('(') >= 0;
        return open && text.startsWith(")", end(last)) ? end(last) + 1 : end(last);
    }

    /// What stands before a word, after the one before it.
    String gap(int at) {
        int from = at == 0 ? 0 : end(at - 1);
        return text.substring(from, at == lower.length ? text.length() : start(at));
    }

    /// Whether only a blank separates a word from the one before it.
    boolean joined(int at) {
        return at > 0 && at < lower.length && BLANKS.contains(gap(at));
    }

    /// Whether a hyphen binds the words to others.
    boolean isHalf(int first, int last) {
        return gap(first).endsWith("-") || gap(last + 1).startsWith("-");
    }

    boolean capitalised(int at) {
        return at >= 0 && at < lower.length && Character.isUpperCase(text.codePointAt(start(at)));
    }

    boolean number(int at) {
        return at >= 0 && at < lower.length && Character.isDigit(text.codePointAt(start(at)));
    }
}
