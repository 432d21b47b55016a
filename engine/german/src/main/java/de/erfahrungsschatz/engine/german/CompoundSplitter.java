package de.erfahrungsschatz.engine.german;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Takes a compound apart into the words it is made of, as they are written in it: `Einfamilienhaussiedlungen` into `Einfamilien`,
/// `haus`, `siedlungen`. It knows words, not letters: what only looks like a word inside another one is none. Safe for many threads.
final class CompoundSplitter {

    private static final CompoundSplitter SHARED = new CompoundSplitter();

    /// A shorter word is no compound.
    private static final int SHORTEST = 6;

    /// The splitter refuses longer ones.
    private static final int LONGEST = 70;

    private final CompoundBoundary boundaries = new CompoundBoundary(Lexicon.shared());
    private final GermanWordSplitter splitter;

    private CompoundSplitter() {
        try {
            boolean withoutLinkingLetters = false;
            splitter = new GermanWordSplitter(withoutLinkingLetters);
            splitter.setStrictMode(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the words of the splitter", e);
        }
    }

    /// The one splitter, whose words are read once.
    static CompoundSplitter shared() {
        return SHARED;
    }

    /// The constituents with the letters that link them, which make up the word; the word alone when it is no compound.
    List<String> split(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return List.of(word);
        }
        List<String> constituents = splitter.splitWord(word);
        if (constituents.size() > 1 && String.join("", constituents).length() == word.length()) {
            return List.copyOf(constituents);
        }
        OptionalInt boundary = boundaries.of(word);
        return boundary.isPresent() ? splitAt(word, boundary.getAsInt()) : List.of(word);
    }

    private List<String> splitAt(String word, int boundary) {
        return Stream.concat(split(word.substring(0, boundary)).stream(),
                split(Capital.first(word.substring(boundary))).stream().map(piece -> piece.toLowerCase(Locale.GERMAN)))
                .toList();
    }
}
