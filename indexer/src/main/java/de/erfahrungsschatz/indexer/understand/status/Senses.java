package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What words have to do with how far a format has come: `word-senses.txt`.
final class Senses {

    private static final String RESOURCE = "word-senses.txt";

    private static final Pattern ATTRIBUTE = Pattern.compile("(\\p{L}{3,}(?:t|en))e[nrms]?");
    private static final Pattern NOUN = Pattern.compile("(\\p{L}{3,})ung(?:en)?");

    private final Map<String, Set<String>> senses;
    private final Function<String, Set<String>> finder;

    private Senses(Map<String, Set<String>> senses) {
        this.senses = senses;
        this.finder = this::find;
    }

    private Senses(Map<String, Set<String>> senses, Map<String, Set<String>> remembered) {
        this.senses = senses;
        this.finder = word -> remembered.computeIfAbsent(word, this::find);
    }

    /// Those that come with the program.
    static Senses shipped() {
        Senses read = new Senses(new HashMap<>());
        ShippedFile.lines(Senses.class, RESOURCE).forEach(read::addLine);
        return read;
    }

    /// The same that looks each word up once only; for one document and one thread.
    Senses remembering() {
        return new Senses(senses, new HashMap<>());
    }

    private void addLine(String line) {
        String[] cells = line.split("\t", 2);
        for (String word : cells[1].split(" ", -1)) {
            VerbStem.of(word).forEach(stem -> senses.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).add(cells[0]));
        }
    }

    /// The senses of a word of a clause.
    ///
    /// @param word as written
    /// @param particle with which the clause ends, such as "ab" of "lehnt ... ab"; empty where it ends with none
    Set<String> of(String word, String particle) {
        String lower = word.toLowerCase(Locale.GERMAN);
        if (!particle.isEmpty()) {
            Set<String> apart = finder.apply(particle + lower);
            if (!apart.isEmpty()) {
                return apart;
            }
        }
        return finder.apply(lower);
    }

    private Set<String> find(String lower) {
        return stems(lower).filter(senses::containsKey).findFirst().map(senses::get).orElse(Set.of());
    }

    /// Of a participle before a noun those without its ending too, of a noun made of a verb those of that verb.
    private static Stream<String> stems(String lower) {
        Matcher attribute = ATTRIBUTE.matcher(lower);
        Matcher noun = NOUN.matcher(lower);
        Stream<String> own = VerbStem.of(lower).stream();
        if (attribute.matches()) {
            return Stream.concat(own, VerbStem.of(attribute.group(1)).stream());
        }
        return noun.matches() ? Stream.concat(own, VerbStem.of(noun.group(1) + "en").stream()) : own;
    }
}
