package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which words are given names? Those of the list `gazetteer/given-names.txt`.
final class GivenNames {

    private static final String RESOURCE = "/gazetteer/given-names.txt";
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Set<String> NAMES = read();

    private GivenNames() {}

    /// Whether a word is a given name, or several with hyphens between them.
    static boolean contains(String word) {
        return NAMES.contains(Words.fold(word))
                || (word.indexOf('-') > 0
                        && HYPHEN.splitAsStream(word).allMatch(part -> NAMES.contains(Words.fold(part))));
    }

    private static Set<String> read() {
        return ShippedFile.lines(GivenNames.class, RESOURCE).stream().map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
