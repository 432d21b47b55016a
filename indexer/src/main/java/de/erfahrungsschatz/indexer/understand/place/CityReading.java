package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the cities in the texts of one document: first who and what is sure in all of them, then by that the rest.
public final class CityReading {

    private static final int MANY = 4;
    private static final double DOMINANT_SHARE = 0.7;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final CityNames names;
    private final Map<String, MatchedText> texts;
    private final Knowledge known;
    private final CityJudge judge;
    /// What the texts mention that were asked for, for several rules ask for the same.
    private final Map<String, List<CityMention>> mentions = new HashMap<>();

    CityReading(CityNames names, CityContext context, List<String> texts) {
        this(names, matched(names, texts), context);
    }

    private CityReading(CityNames names, Map<String, MatchedText> texts, CityContext context) {
        this(names, texts, context.homes(), surnames(names, context.people(), texts));
    }

    private CityReading(CityNames names, Map<String, MatchedText> texts, Set<String> homes, Set<String> surnames) {
        this.names = names;
        this.texts = texts;
        this.known = sureIn(names, texts, homes, surnames);
        this.judge = new CityJudge(names, known);
    }

    /// The reading of the same document, now that it is known which cities it is about.
    public CityReading about(Collection<String> cities) {
        return new CityReading(names, texts, Set.copyOf(cities), known.surnames());
    }

    /// The mentions in a text of the document, in order.
    public List<CityMention> find(String text) {
        return mentions.computeIfAbsent(text, this::read);
    }

    /// The ids of the cities that a text names, in order, each as often as it does.
    public List<String> named(String text) {
        return find(text).stream().map(CityMention::city).toList();
    }

    /// The city that a text names, when it is only one.
    Optional<String> onlyOne(String text) {
        List<String> cities = named(text).stream().distinct().toList();
        return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
    }

    /// The city of which the document speaks far more than of any other, with the first words that name it; empty where there
    /// is none.
    public Optional<Derived<String>> dominant() {
        Map<String, Long> counts = counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(city -> city.getValue() >= MANY && city.getValue() >= all * DOMINANT_SHARE)
                .map(Map.Entry::getKey).findFirst()
                .map(city -> new Derived<>(city, Provenance.rule("city.dominant", firstWords(city))));
    }

    /// Whether the document names no other city more often.
    ///
    /// @param least how often the city is named at least, for lines that introduce people may be no part of the texts
    boolean isNamedMost(String city, long least) {
        Map<String, Long> counts = counts();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return Math.max(least, counts.getOrDefault(city, 0L)) >= most;
    }

    /// Whether the document speaks of hardly any other cities than these, and names each of them at least so many times.
    boolean speaksOf(List<String> cities, int least) {
        Map<String, Long> counts = counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long own = cities.stream().mapToLong(city -> counts.getOrDefault(city, 0L)).sum();
        return own >= all * DOMINANT_SHARE && cities.stream().allMatch(city -> counts.getOrDefault(city, 0L) >= least);
    }

    /// Whether the document names it more than once.
    boolean isNamedAgain(String city) {
        return counts().getOrDefault(city, 0L) > 1;
    }

    /// Whether the document names it more often than any other city.
    boolean isNamedMoreThanOthers(String city) {
        Map<String, Long> counts = counts();
        long own = counts.getOrDefault(city, 0L);
        return counts.entrySet().stream().allMatch(other -> other.getKey().equals(city) || other.getValue() < own);
    }

    /// Whether the document names the city, if it is about it.
    boolean wouldName(String city) {
        return about(Set.of(city)).counts().containsKey(city);
    }

    private Map<String, Long> counts() {
        return texts.keySet().stream().flatMap(text -> find(text).stream())
                .collect(Collectors.groupingBy(CityMention::city, Collectors.counting()));
    }

    private @Nullable String firstWords(String city) {
        return texts.keySet().stream()
                .flatMap(text -> find(text).stream().filter(mention -> mention.city().equals(city)).limit(1)
                        .map(mention -> Quote.around(text, mention.start(), mention.end())))
                .findFirst().orElse(null);
    }

    /// The ids of the cities that the document names without doubt.
    public Set<String> sure() {
        return known.sure();
    }

    private List<CityMention> read(String text) {
        MatchedText matched = texts.get(text);
        return read(judge, matched == null ? MatchedText.of(names, text) : matched);
    }

    private static List<CityMention> read(CityJudge judge, MatchedText text) {
        Tokens tokens = text.tokens();
        List<CityMatch> matches = text.matches();
        @Nullable
        CityMention[] found = new CityMention[matches.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = judge.judge(tokens, matches.get(i));
        }
        addRows(judge, tokens, matches, found);
        for (int i = 1; i < found.length; i++) {
            found[i] = found[i] == null && found[i - 1] != null ? judge.judgeInRow(tokens, matches, i, i - 1)
                    : found[i];
        }
        for (int i = found.length - 2; i >= 0; i--) {
            found[i] = found[i] == null && found[i + 1] != null ? judge.judgeInRow(tokens, matches, i, i + 1)
                    : found[i];
        }
        List<CityMention> mentions = new ArrayList<>();
        for (CityMention mention : found) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    private static void addRows(CityJudge judge, Tokens tokens, List<CityMatch> matches,
            @Nullable CityMention[] found) {
        int end;
        for (int from = 0; from < matches.size(); from = end) {
            end = TownRow.end(tokens, matches, from);
            boolean open = IntStream.range(from, end).allMatch(at -> found[at] == null);
            List<CityMention> row = open ? judge.judgeRow(tokens, matches.subList(from, end)) : List.of();
            for (int i = 0; i < row.size(); i++) {
                found[from + i] = row.get(i);
            }
        }
    }

    private static Map<String, MatchedText> matched(CityNames names, List<String> texts) {
        Map<String, MatchedText> matched = new LinkedHashMap<>();
        texts.forEach(text -> matched.computeIfAbsent(text, one -> MatchedText.of(names, one)));
        return matched;
    }

    private static List<CityMention> all(CityJudge judge, Map<String, MatchedText> texts) {
        return texts.values().stream().flatMap(text -> read(judge, text).stream()).toList();
    }

    private static Knowledge sureIn(CityNames names, Map<String, MatchedText> texts, Set<String> homes,
            Set<String> surnames) {
        Knowledge nothing = new Knowledge(homes, Set.of(), surnames, 0);
        List<CityMention> mentions = all(new CityJudge(names, nothing), texts);
        int listed = (int) mentions.stream().filter(mention -> mention.rule().equals(Cue.ALONE.rule()))
                .map(CityMention::city).distinct().count();
        Knowledge listing = new Knowledge(homes, Set.of(), surnames, listed);
        List<CityMention> better = listing.listsCities() ? all(new CityJudge(names, listing), texts) : mentions;
        Set<String> sure = better.stream().filter(CityMention::sure).map(CityMention::city)
                .collect(Collectors.toCollection(HashSet::new));
        Namesakes namesakes = new Namesakes(homes, sure);
        TownColumns.in(names, texts.keySet()).values().forEach(towns -> sure.add(namesakes.choose(towns).id()));
        return new Knowledge(homes, sure, surnames, listed);
    }

    /// Those of the people known, and of those whom the texts address or introduce, but for the towns of a table.
    private static Set<String> surnames(CityNames names, List<String> people, Map<String, MatchedText> texts) {
        Set<String> surnames = new HashSet<>();
        people.forEach(name -> addWords(name, surnames));
        for (MatchedText text : texts.values()) {
            Tokens tokens = text.tokens();
            text.matches().stream().filter(match -> !CueFinder.around(tokens, match).strong())
                    .filter(match -> !match.ofSeveralWords() && PersonTrap.isNamed(tokens, match))
                    .filter(match -> !tokens.isHalf(match.first(), match.last()))
                    .forEach(match -> surnames.add(tokens.lower(match.first())));
        }
        surnames.removeAll(TownColumns.in(names, texts.keySet()).keySet());
        return surnames;
    }

    /// Of a name of two halves ("Anna Musterfrau-Leer") none is taken for the whole.
    private static void addWords(String name, Set<String> surnames) {
        for (String word : BLANK.split(name.replace(",", ""), -1)) {
            surnames.add(word.toLowerCase(Locale.GERMAN));
        }
    }
}
