package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.withdrawal.NameWord;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A word that somebody's name begins: `Föllrunde`. Words of the language are none, nor is anything that begins with one: whoever is called
/// Vogel takes no `Vogelschutz` out of it.
record NameCompound(String word) {

    private static final int SHORTEST_PART = 3;
    /// What makes another surname, or a place, of a name.
    private static final Pattern OTHER_NAME = Pattern.compile(
            ".*(?:mann|meier|meyer|bauer|müller|berg|burg|bach|feld|stein|hof|wald|land|dorf|heim|tal|see|hausen|stadt)(?:er|s)?");

    static NameCompound of(NameWord word) {
        String plain = word.plain();
        return new NameCompound(plain.isEmpty() ? plain
                : plain.substring(0, 1) + plain.substring(1).toLowerCase(Locale.GERMAN));
    }

    /// Where the surname in it ends; empty where there is none.
    ///
    /// @param isSurname whether a word, folded, is one that must go
    OptionalInt surname(Predicate<String> isSurname) {
        if (!Character.isUpperCase(word.codePointAt(0)) || CommonWords.lists(word) || CommonWords.contains(word)
                || OTHER_NAME.matcher(word).matches()) {
            return OptionalInt.empty();
        }
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .filter(cut -> isNoun(word.substring(cut)) && isName(word.substring(0, cut), isSurname)).findFirst();
    }

    private static boolean isNoun(String rest) {
        return CommonWords.contains(rest.substring(0, 1).toUpperCase(Locale.GERMAN) + rest.substring(1));
    }

    private static boolean isName(String head, Predicate<String> isSurname) {
        return !CommonWords.contains(head)
                && NameWord.in(head).stream().map(NameWord::folded).anyMatch(isSurname);
    }
}
