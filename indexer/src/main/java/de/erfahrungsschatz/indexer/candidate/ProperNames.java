package de.erfahrungsschatz.indexer.candidate;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words that name people and places.
final class ProperNames {

    private static final String GIVEN_NAMES = "/gazetteer/given-names.txt";

    /// Before a word these make a surname or a street of it.
    private static final Pattern BEFORE_NAME = Pattern
            .compile("(?:Herrn?|Frau|Dr\\.|Prof\\.|Familie|St\\.|Stadt|Gemeinde|Ortsteil|Stadtteil)\\s+$");
    private static final Pattern PLACE = Pattern
            .compile(".*(?:str|strasse|platz|weg|gasse|allee|viertel|siedlung|stadt|hof)");

    /// Shorter names begin too many words by chance.
    private static final int SHORTEST_NAME = 4;

    private final Set<String> names = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    /// @param cities whose names are names of places
    /// @param documents whose people are known
    ProperNames(Vocabulary cities, List<Document> documents) {
        cities.concepts().stream().flatMap(ProperNames::labels).forEach(this::add);
        documents.stream().flatMap(document -> document.metadata().people().stream()).map(Person::name)
                .forEach(this::add);
        givenNames().forEach(givenNames::add);
        names.addAll(givenNames);
    }

    /// Whether the word is a name where it stands.
    ///
    /// @param folded the word
    /// @param text in which it stands
    /// @param start where
    boolean isName(String folded, String text, int start) {
        String before = text.substring(Math.max(0, start - 24), start);
        List<Word> words = Words.of(before);
        boolean afterGivenName = !words.isEmpty() && before.endsWith(" ")
                && givenNames.contains(words.getLast().folded());
        return names.contains(folded) || afterGivenName || BEFORE_NAME.matcher(before).find() || isPlace(folded);
    }

    /// "Otterbeinplatz": what is built of a name.
    private boolean isPlace(String folded) {
        return PLACE.matcher(folded).matches()
                && names.stream().anyMatch(name -> name.length() >= SHORTEST_NAME && folded.startsWith(name));
    }

    private void add(String name) {
        Words.of(name).forEach(word -> names.add(word.folded()));
    }

    private static Stream<String> labels(Concept city) {
        return Stream.of(Stream.of(city.prefLabel()), city.altLabels().stream(), city.weakLabels().stream())
                .flatMap(labels -> labels);
    }

    private static List<String> givenNames() {
        return ShippedFile.lines(ProperNames.class, GIVEN_NAMES).stream().map(Words::fold).toList();
    }
}
