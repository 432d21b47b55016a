package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which words are given names? Those of the list `gazetteer/given-names.txt`.
final class GivenNames {

    private static final String RESOURCE = "/gazetteer/given-names.txt";
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_LAST = 4;
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Set<String> NAMES = read();

    private GivenNames() {}

    /// Whether a word is a given name, or several with hyphens between them or written as one: `Hanneliese`.
    static boolean contains(String word) {
        return isOne(word)
                || (word.indexOf('-') > 0 && HYPHEN.splitAsStream(word).allMatch(GivenNames::isOne));
    }

    private static boolean isOne(String word) {
        String folded = Words.fold(word);
        return NAMES.contains(folded) || (areTwo(folded) && !TownNames.contains(word));
    }

    private static boolean areTwo(String folded) {
        return IntStream.rangeClosed(SHORTEST_FIRST, folded.length() - SHORTEST_LAST)
                .anyMatch(cut -> NAMES.contains(folded.substring(cut)) && NAMES.contains(folded.substring(0, cut)));
    }

    private static Set<String> read() {
        return ShippedFile.lines(GivenNames.class, RESOURCE).stream().map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
