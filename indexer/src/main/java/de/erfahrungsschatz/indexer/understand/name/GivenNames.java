package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream stream = GivenNames.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Words::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
