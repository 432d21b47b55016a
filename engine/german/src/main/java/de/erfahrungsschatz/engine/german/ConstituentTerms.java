package de.erfahrungsschatz.engine.german;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The base forms of the words inside a compound. The last one is inflected as the compound is; the others have letters that link them to
/// the next, or lack their last: `Beteiligungs` is `Beteiligung`, `Häuser` is `Haus`, `Schul` is `Schule`, `Wohn` is `wohnen`.
final class ConstituentTerms {

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en");

    private final Lexicon lexicon;
    private final GenderForms genders;
    private final Lemmatizer lemmatizer;

    ConstituentTerms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.genders = new GenderForms(lexicon);
        this.lemmatizer = new Lemmatizer(lexicon, genders);
    }

    /// The base forms of the last word of a compound, likeliest first.
    ///
    /// @param capital whether the compound is written with a capital, and so is a noun
    Set<String> ofHead(String text, boolean capital) {
        String lower = text.toLowerCase(Locale.GERMAN);
        return lemmatizer.lemmas(capital ? Capital.first(lower) : lower);
    }

    /// The base form of a word before the last; the word itself when it is unknown.
    ///
    /// @param compound whether it is made of several words itself, so that the dictionary need not know it
    Set<String> ofModifier(String text, boolean compound) {
        String lower = text.toLowerCase(Locale.GERMAN);
        String noun = Capital.first(lower);
        Optional<String> known = Stream.<Optional<String>>of(linked(noun), noun(noun + "e"), other(lower),
                noun(noun + "en")).flatMap(Optional::stream).findFirst();
        if (known.isPresent()) {
            return Set.of(known.get());
        }
        return compound ? lemmatizer.lemmas(LightStem.withoutS(noun)) : Set.of(lower);
    }

    private Optional<String> linked(String noun) {
        return LINKS.stream().filter(noun::endsWith).filter(link -> link.length() + 2 < noun.length())
                .map(link -> noun(noun.substring(0, noun.length() - link.length()))).flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> noun(String form) {
        return lexicon.nouns(form).stream().filter(reading -> reading.kind() != Reading.Kind.NAME)
                .min(Comparator.comparing(Reading::kind))
                .map(reading -> reading.gender() == Reading.Gender.FEMININE ? genders.masculine(reading.lemma())
                        : reading.lemma());
    }

    private Optional<String> other(String form) {
        return lexicon.readings(form).stream().findFirst().map(Reading::lemma);
    }
}
