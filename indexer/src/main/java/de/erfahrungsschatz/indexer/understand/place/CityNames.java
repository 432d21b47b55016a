package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names of all municipalities, by their first word.
final class CityNames {

    /// What may stand between two words of a name: a blank, a stroke, a bracket, the full stop of an abbreviation.
    private static final Pattern WITHIN = Pattern.compile("[ \u00a0/.(-]{1,3}");
    private static final Comparator<CityName> LONGEST_FIRST = Comparator
            .comparingInt((CityName name) -> name.words().size()).reversed();

    private final Map<String, List<CityName>> byFirstWord = new HashMap<>();
    private final Map<List<String>, List<Concept>> byPlainLetters = new HashMap<>();

    CityNames(Vocabulary cities) {
        Map<List<String>, List<Concept>> towns = new LinkedHashMap<>();
        for (Concept city : cities.concepts()) {
            if (city.broader() == null) {
                spellings(city).filter(words -> !words.isEmpty()).distinct()
                        .forEach(words -> towns.computeIfAbsent(words, _ -> new ArrayList<>()).add(city));
            }
        }
        cities.concepts().stream().filter(CityNames::isGreatPair).forEach(
                city -> towns.computeIfAbsent(Spellings.firstHalf(city.prefLabel()), _ -> List.of(city)));
        towns.forEach((words, called) -> addForms(words, called, false));
        clipped(cities).filter(town -> !towns.containsKey(town.getKey()))
                .forEach(town -> addForms(town.getKey(), List.of(town.getValue()), true));
        towns.forEach(
                (words, called) -> byPlainLetters.putIfAbsent(words.stream().map(Spellings::plain).toList(), called));
        byFirstWord.values().forEach(names -> names.sort(LONGEST_FIRST));
    }

    /// The longest name that begins with that word; null when none does.
    @Nullable
    CityMatch longestAt(Tokens tokens, int first) {
        if (!tokens.capitalised(first)) {
            return null;
        }
        for (CityName name : byFirstWord.getOrDefault(tokens.lower(first), List.of())) {
            int last = lastWord(tokens, first, name.words());
            if (last >= 0) {
                return new CityMatch(name, first, last);
            }
        }
        return null;
    }

    /// The towns of exactly that name, in whatever capitals; empty when there is none.
    List<Concept> called(String name) {
        List<String> words = Spellings.words(name);
        return words.isEmpty() ? List.of()
                : byFirstWord.getOrDefault(words.getFirst(), List.of()).stream()
                        .filter(known -> known.form() == Form.BARE && !known.clipped() && known.words().equals(words))
                        .findFirst()
                        .map(CityName::towns).orElse(List.of());
    }

    /// The same for names of files, where `fuerth` is `Fürth`.
    List<Concept> calledInPath(String name) {
        List<Concept> towns = called(name);
        return towns.isEmpty() ? byPlainLetters.getOrDefault(Spellings.words(name), List.of()) : towns;
    }

    /// Towns by the words with which neighbours call them.
    private static Stream<Map.Entry<List<String>, Concept>> clipped(Vocabulary cities) {
        return cities.concepts().stream().filter(city -> city.broader() == null)
                .map(city -> Map.entry(Spellings.clipped(city.prefLabel()), city))
                .filter(town -> town.getKey().size() == 1
                        && !NameList.AMBIGUOUS.contains(town.getKey().getFirst()));
    }

    private void addForms(List<String> words, List<Concept> towns, boolean clipped) {
        Spellings.forms(words.getLast()).forEach(
                (form, lasts) -> lasts.forEach(last -> add(words, form, last, new Called(towns, clipped))));
    }

    private void add(List<String> words, Form form, String last, Called called) {
        List<String> formed = new ArrayList<>(words.subList(0, words.size() - 1));
        formed.add(last);
        byFirstWord.computeIfAbsent(formed.getFirst(), _ -> new ArrayList<>())
                .add(new CityName(List.copyOf(formed), form, List.copyOf(called.towns()), called.clipped()));
    }

    private record Called(List<Concept> towns, boolean clipped) {}

    /// Whether a town of two names is great enough to be called by the first ("Dessau"), which is no word.
    private static boolean isGreatPair(Concept city) {
        List<String> half = Spellings.firstHalf(city.prefLabel());
        return city.broader() == null && !half.isEmpty() && Namesakes.isGreat(city)
                && !NameList.AMBIGUOUS.contains(half.getLast());
    }

    private static Stream<List<String>> spellings(Concept city) {
        Stream<String> labels = Stream.of(Stream.of(city.prefLabel()), city.altLabels().stream(),
                city.hiddenLabels().stream()).flatMap(all -> all);
        return Stream.concat(labels.flatMap(label -> Stream.of(Spellings.words(label), Spellings.shortened(label),
                Spellings.saintly(label), Spellings.inOtherTongue(label))),
                city.weakLabels().stream().map(Spellings::words));
    }

    /// The number of the word with which the name ends; -1 when the text goes on otherwise.
    private static int lastWord(Tokens tokens, int first, List<String> words) {
        int at = first;
        for (String word : words.subList(1, words.size())) {
            at++;
            while (Spellings.isSmall(tokens.lower(at)) && isWithin(tokens, at) && !tokens.lower(at).equals(word)) {
                at++;
            }
            if (at >= tokens.size() || !isWithin(tokens, at) || !means(tokens, at, word)) {
                return -1;
            }
        }
        return at;
    }

    private static boolean isWithin(Tokens tokens, int at) {
        return at < tokens.size() && WITHIN.matcher(tokens.gap(at)).matches();
    }

    /// Whether a word of the text is that of the name, or an abbreviation of it ("Frankfurt a. M.", "Neuburg a. Dn.").
    private static boolean means(Tokens tokens, int at, String word) {
        String written = Spellings.writtenOut(tokens.lower(at));
        boolean abbreviated = (word.startsWith(written) || Spellings.isContraction(written, word))
                && tokens.gap(at + 1).startsWith(".") && tokens.capitalised(at);
        return written.equals(word) || abbreviated;
    }
}
