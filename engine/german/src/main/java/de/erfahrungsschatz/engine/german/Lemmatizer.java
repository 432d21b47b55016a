package de.erfahrungsschatz.engine.german;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the words that a form may belong to. Looked up are, until something is found: the form as written, in another case, in
/// another spelling (`Strasse`, `Prozeß`, `Buergerrat`), the known word it ends in.
final class Lemmatizer {

    private final Lexicon lexicon;
    private final GenderForms genders;
    private final Compounds compounds;
    private final CompoundSplitter splitter = CompoundSplitter.shared();

    Lemmatizer(Lexicon lexicon, GenderForms genders) {
        this.lexicon = lexicon;
        this.genders = genders;
        this.compounds = new Compounds(lexicon);
    }

    /// The base forms, likeliest first, in any case; for a word that is quite unknown the word itself without an s.
    Set<String> lemmas(String word) {
        List<String> spellings = Respelling.of(word);
        for (String spelling : spellings) {
            Set<String> lemmas = known(spelling);
            if (!lemmas.isEmpty()) {
                return lemmas;
            }
        }
        Set<String> withUmlauts = knownWithUmlauts(word);
        if (!withUmlauts.isEmpty()) {
            return withUmlauts;
        }
        Optional<String> stem = genders.masculineOfUnknown(word).or(() -> LightStem.bySuffix(word));
        return stem.map(Set::of)
                .or(() -> compound(spellings))
                .orElseGet(() -> Set.of(LightStem.withoutS(word)));
    }

    private Set<String> knownWithUmlauts(String word) {
        List<String> spellings = Respelling.withUmlauts(word);
        return spellings.stream().map(this::known).filter(lemmas -> !lemmas.isEmpty()).findFirst()
                .or(() -> splitter.split(word).size() > 1 ? Optional.empty() : spellings.stream()
                        .filter(spelling -> splitter.split(spelling).size() > 1).findFirst()
                        .flatMap(spelling -> compound(List.of(spelling))))
                .orElse(Set.of());
    }

    private Set<String> known(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        List<Reading> readings = new ArrayList<>(lexicon.readings(word));
        if (!capital) {
            addNoun(word, readings);
        } else if (readings.isEmpty()) {
            readings.addAll(lexicon.nouns(word));
        }
        if (readings.isEmpty() && isUpperCase(word)) {
            readings.addAll(lexicon.readings(Capital.first(word.toLowerCase(Locale.GERMAN))));
        }
        if (readings.isEmpty() && capital) {
            readings.addAll(lexicon.readings(word.toLowerCase(Locale.GERMAN)));
        }
        return lemmas(readings, capital);
    }

    /// People ask in lower case: `messe` is also the noun, though not `messen`, which is no base form. A word that is known
    /// in no other way is the noun in whatever form. Verbs in the third person are left alone: a text that says `macht` says
    /// nothing of `Macht`.
    private void addNoun(String word, List<Reading> readings) {
        String noun = Capital.first(word);
        boolean unknown = readings.isEmpty();
        boolean adjective = has(Reading.Kind.ADJECTIVE, readings) || has(Reading.Kind.PARTICIPLE, readings);
        if (has(Reading.Kind.THIRD_PERSON, readings)) {
            return;
        }
        lexicon.nouns(noun).stream().filter(reading -> unknown || reading.lemma().equals(noun))
                .filter(reading -> !(adjective && reading.kind() == Reading.Kind.ADJECTIVE_NOUN))
                .forEach(readings::add);
    }

    private static boolean has(Reading.Kind kind, List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.kind() == kind);
    }

    private Set<String> lemmas(List<Reading> readings, boolean capital) {
        Comparator<Reading> likelierFirst = Comparator.<Reading, Boolean>comparing(
                reading -> capital != reading.isNoun()).thenComparing(Reading::kind);
        boolean noun = readings.stream().anyMatch(Reading::isNoun);
        Set<String> lemmas = new LinkedHashSet<>();
        readings.stream().sorted(likelierFirst)
                .filter(reading -> !(capital && noun && reading.isVerb()))
                .flatMap(this::base).forEach(lemmas::add);
        return lemmas;
    }

    /// A woman's word is kept under the man's, a participle under its verb, `Soziale` also under `sozial`.
    private Stream<String> base(Reading reading) {
        String lemma = reading.lemma();
        return switch (reading.kind()) {
            case NOUN -> Stream.of(reading.gender() == Reading.Gender.FEMININE ? genders.masculine(lemma) : lemma);
            case ADJECTIVE_NOUN -> Stream.concat(Stream.of(lemma), adjectives(lemma.toLowerCase(Locale.GERMAN)));
            case PARTICIPLE -> verbs(lemma);
            case ADJECTIVE -> Stream.concat(Stream.of(lemma), Stream.concat(verb(lemma), city(lemma)));
            case NAME, INFINITIVE, VERB, THIRD_PERSON, OTHER -> Stream.of(lemma);
        };
    }

    /// The verb of a present participle: `wachsend` also says `wachsen`.
    private Stream<String> verb(String adjective) {
        return adjective.endsWith("nd") ? lexicon.readings(adjective.substring(0, adjective.length() - 1)).stream()
                .filter(Reading::isVerb).map(Reading::lemma) : Stream.empty();
    }

    /// The city of an adjective made of its name: `Kieler` also says `Kiel`, `Münchner` says `München`.
    private Stream<String> city(String adjective) {
        if (!adjective.endsWith("er") || !Character.isUpperCase(adjective.charAt(0))) {
            return Stream.empty();
        }
        String stem = adjective.substring(0, adjective.length() - 2);
        String shorter = stem.endsWith("n") ? stem.substring(0, stem.length() - 1) + "en" : stem + "en";
        return Stream.of(stem, shorter).filter(name -> lexicon.nouns(name).stream()
                .anyMatch(reading -> reading.lemma().equals(name))).limit(1);
    }

    private Stream<String> adjectives(String form) {
        return lexicon.readings(form).stream().flatMap(reading -> switch (reading.kind()) {
            case ADJECTIVE -> Stream.of(reading.lemma());
            case PARTICIPLE -> verbs(reading.lemma());
            case NOUN, NAME, ADJECTIVE_NOUN, INFINITIVE, THIRD_PERSON, VERB, OTHER -> Stream.empty();
        });
    }

    private Stream<String> verbs(String participle) {
        List<String> verbs = lexicon.readings(participle).stream()
                .filter(reading -> reading.kind() == Reading.Kind.VERB)
                .map(Reading::lemma).toList();
        return verbs.isEmpty() ? Stream.of(participle) : verbs.stream();
    }

    /// Who types a compound in lower case means the noun first: `bürgerrat` is the Bürger-rat, and a form of `erraten` only besides.
    private Optional<Set<String>> compound(List<String> spellings) {
        Set<String> lemmas = new LinkedHashSet<>();
        longestTail(spellings.stream().map(Capital::first).distinct().toList()).map(this::glued)
                .ifPresent(lemmas::addAll);
        longestTail(spellings).map(this::glued).ifPresent(lemmas::addAll);
        return lemmas.isEmpty() ? Optional.empty() : Optional.of(lemmas);
    }

    private Optional<Compound> longestTail(List<String> spellings) {
        return spellings.stream().map(compounds::split).flatMap(Optional::stream)
                .reduce((best, next) -> next.tail().length() > best.tail().length() ? next : best);
    }

    private Set<String> glued(Compound compound) {
        boolean capital = Character.isUpperCase(compound.head().charAt(0));
        Set<String> glued = new LinkedHashSet<>();
        lemmas(compound.readings(), capital).forEach(lemma -> glued.add(compound.head() + lemma));
        return glued;
    }

    private static boolean isUpperCase(String word) {
        return word.equals(word.toUpperCase(Locale.GERMAN));
    }
}
