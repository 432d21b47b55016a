package de.erfahrungsschatz.engine.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words inside a compound: each of its constituents, and those that are compounds themselves. An
/// `Einfamilienhaussiedlung` holds `Einfamilie`, `Haus`, `Siedlung`, `Einfamilienhaus` and `Haussiedlung`. Safe for many threads.
final class Constituents {

    /// How many words are taken together at most, so that a compound of many has not many times as many constituents.
    private static final int LONGEST_RUN = 3;

    /// A constituent has few readings, and the unlikely ones are many.
    private static final int MOST_TERMS = 2;

    private final Lexicon lexicon;
    private final CompoundSplitter splitter;
    private final ConstituentTerms terms;

    Constituents(Lexicon lexicon, CompoundSplitter splitter) {
        this.lexicon = lexicon;
        this.splitter = splitter;
        this.terms = new ConstituentTerms(lexicon);
    }

    /// The constituents of a word that is written plainly, without gender signs; empty when it is no compound. Their places are those
    /// in the word, unless it had to be respelled with another number of letters: then each takes up the whole word.
    List<Constituent> of(String word) {
        String spelling = spelling(word);
        List<String> pieces = splitter.split(spelling);
        return pieces.size() < 2 ? List.of() : of(pieces, spelling.length() == word.length(), word.length());
    }

    /// How the word is spelled by the dictionary, or if it does not know it, by the splitter, with ß and umlauts rather than without:
    /// `Bahnhofstrasse` is no `Bahnhofs-trasse`.
    private String spelling(String word) {
        List<String> spellings = Respelling.of(word);
        return spellings.stream().filter(this::isKnown).findFirst()
                .or(() -> spellings.reversed().stream().filter(this::isCompound).findFirst())
                .or(() -> Respelling.withUmlauts(word).stream().filter(one -> isKnown(one) || isCompound(one))
                        .findFirst())
                .orElse(word);
    }

    private boolean isCompound(String word) {
        return splitter.split(word).size() > 1;
    }

    private boolean isKnown(String word) {
        return !lexicon.readings(word).isEmpty();
    }

    private List<Constituent> of(List<String> pieces, boolean inPlace, int length) {
        List<Constituent> constituents = new ArrayList<>();
        boolean capital = Character.isUpperCase(pieces.getFirst().charAt(0));
        int start = 0;
        for (int first = 0; first < pieces.size(); first++) {
            int end = start;
            for (int last = first; last < Math.min(pieces.size(), first + LONGEST_RUN); last++) {
                end += pieces.get(last).length();
                boolean whole = first == 0 && last == pieces.size() - 1;
                boolean head = last == pieces.size() - 1;
                if (!whole) {
                    String text = String.join("", pieces.subList(first, last + 1));
                    List<String> found = terms(text, head, capital, last > first);
                    constituents.add(new Constituent(found, inPlace ? start : 0, inPlace ? end : length, head));
                }
            }
            start += pieces.get(first).length();
        }
        return constituents;
    }

    private List<String> terms(String text, boolean head, boolean capital, boolean compound) {
        Set<String> lemmas = head ? terms.ofHead(text, capital) : terms.ofModifier(text, compound);
        return lemmas.stream().map(Folding::fold).distinct().limit(MOST_TERMS).toList();
    }
}
