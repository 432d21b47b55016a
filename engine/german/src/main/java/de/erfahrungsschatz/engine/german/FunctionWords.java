package de.erfahrungsschatz.engine.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that hold a sentence together and say nothing about its subject. Each line of `function-words.txt` has a term and the
/// forms that become it. They are not looked up in the dictionary, which would read `einen` as a verb too.
final class FunctionWords {

    private static final String RESOURCE = "function-words.txt";
    private static final Map<String, String> TERMS = read();
    private static final Set<String> ALL = Set.copyOf(TERMS.values());

    private final Lexicon lexicon;

    FunctionWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether it is the term of a function word.
    static boolean isTerm(String term) {
        return ALL.contains(term);
    }

    /// The term of a function word; empty for other words. A form with a capital, such as `Würde`, is one only when there is no
    /// noun of that form, nor an abbreviation such as `OB`.
    Optional<String> term(String word) {
        Optional<String> term = Optional.ofNullable(TERMS.get(word.toLowerCase(Locale.GERMAN)));
        return term.filter(_ -> !(Character.isUpperCase(word.charAt(0)) && isNoun(word)));
    }

    private boolean isNoun(String word) {
        return lexicon.readings(word).stream().anyMatch(reading -> reading.kind() == Reading.Kind.NOUN);
    }

    private static Map<String, String> read() {
        try (InputStream stream = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + RESOURCE);
            }
            Map<String, String> terms = new HashMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> add(line, terms));
            return Map.copyOf(terms);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    private static void add(String line, Map<String, String> terms) {
        int colon = line.indexOf(':');
        String term = Folding.fold(line.substring(0, colon).strip());
        for (String form : line.substring(colon + 1).strip().split("\\s+", -1)) {
            String other = terms.put(form, term);
            if (other != null) {
                throw new IllegalStateException(RESOURCE + ": \"" + form + "\" stands under " + other + " and " + term);
            }
        }
    }
}
