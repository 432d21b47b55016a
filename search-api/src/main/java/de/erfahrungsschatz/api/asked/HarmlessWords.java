package de.erfahrungsschatz.api.asked;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.CommonWords;
import de.erfahrungsschatz.engine.port.QueryParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which queries can be counted, because nothing in them can be a person's name, number or address: plain words alone, each of them a word of
/// the language or of the vocabularies. A doubt is settled against counting. Safe for many threads.
public final class HarmlessWords {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    /// Letters alone, joined by hyphens: no number, no sign of a mail address, no initial.
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,40}(-\\p{L}{2,40}){0,3}");
    /// Where a sentence or a part of it ends.
    private static final Pattern END = Pattern.compile("[.,;:!?]+$");
    /// What stands before names that are words too: whoever types it means a person.
    private static final Set<String> ADDRESSED = Set.of("herr", "herrn", "herren", "frau", "hr", "fr", "dr", "prof",
            "professor", "professorin", "doktor", "doktorin", "fräulein", "familie", "fam", "eheleute", "ehepaar",
            "von", "van", "mr", "mrs", "ms", "geborene", "geb", "name", "namens");
    /// How the name of a street ends, and what a place to live is called.
    private static final Pattern STREET = Pattern
            .compile(
                    ".*(straße|strasse|str|gasse|allee|chaussee)|anschrift|adresse|wohnhaft|hausnummer|postfach|telefon|tel|mail");

    private final CommonWords language;
    private final Set<String> labels;

    /// @param language tells words from names
    /// @param vocabularies whose labels are harmless too
    public HarmlessWords(CommonWords language, Vocabularies vocabularies) {
        this.language = language;
        this.labels = Arrays.stream(VocabularyName.values())
                .flatMap(name -> vocabularies.get(name).concepts().stream()).flatMap(HarmlessWords::labels)
                .flatMap(label -> parts(lower(label))).collect(Collectors.toUnmodifiableSet());
    }

    /// The query as it is counted: in small letters, one space between the words. Empty when it must not be.
    ///
    /// @param typed as a person typed it
    public Optional<String> of(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("\\s+", -1))
                .map(word -> END.matcher(word).replaceFirst("")).map(HarmlessWords::lower).toList();
        boolean harmless = QueryParser.parse(typed).isPlain() && words.size() <= MOST_WORDS
                && words.stream().allMatch(this::isHarmless);
        return harmless ? Optional.of(String.join(" ", words)).filter(text -> text.length() <= LONGEST)
                : Optional.empty();
    }

    /// Whether a word is one of the vocabularies, which name no persons.
    ///
    /// @param word in small letters
    boolean isLabel(String word) {
        return parts(word).allMatch(labels::contains);
    }

    private boolean isHarmless(String word) {
        return WORD.matcher(word).matches() && parts(word).allMatch(this::isNobodysName);
    }

    private boolean isNobodysName(String part) {
        boolean known = labels.contains(part) || (language.include(part) && !STREET.matcher(part).matches());
        return known && !ADDRESSED.contains(part) && !NameList.GIVEN.contains(part);
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.of(Stream.of(concept.prefLabel()), concept.altLabels().stream(), concept.hiddenLabels().stream())
                .flatMap(labels -> labels);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+", -1)).filter(part -> !part.isEmpty());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
