package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.NameList;
import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the cities in the texts of one document.
///
/// A name that is no word is a city by itself when the town is great enough, or else beside a [Cue]. A name that is also a word
/// or a surname needs a cue; a weak one is enough once the document has surely named the city.
public final class CityReading {

    /// Of greater towns everybody has heard.
    private static final int GREAT = 20_000;
    /// A smaller one is not named without a cue.
    private static final int SMALL = 5_000;
    /// Directions that are towns as well, which a preposition does not tell apart.
    private static final Set<String> DIRECTIONS = Set.of("norden", "osten");
    /// Adjectives of great towns that are also words: `Hammer`, `Lehrer`.
    private static final Set<String> WORDS_LIKE_ADJECTIVES = Set.of("hammer", "lager", "lehrer", "springer", "leerer",
            "steiner", "rother", "werner", "berger", "burger", "kuchener", "singener", "regener", "rheiner", "meiner");
    /// So many cities that stand alone make a list.
    private static final int LIST = 2;
    private static final int MANY = 4;
    private static final double DOMINANT_SHARE = 0.7;
    private static final Set<String> ABSTRACT = Set.of("lage", "wissen", "waren", "leer");
    private static final Set<String> ROW = Set.of(" ", ", ");
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "bis", "nach", "in", "an", "aus",
            "von", "für", "mit");

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final CityNames names;
    private final Map<String, Tokens> texts;
    private final Set<String> homes;
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> sure = new HashSet<>();
    private Namesakes namesakes;
    /// Whether names stand alone in several places, as in a list of cities; there a name that is also a word is a city too.
    private boolean listsCities;

    CityReading(CityNames names, CityContext context, List<String> texts) {
        this(names, tokens(texts), context.homes());
        context.people().forEach(this::rememberPerson);
        this.texts.values().forEach(this::rememberPeople);
        rememberCities();
    }

    private CityReading(CityNames names, Map<String, Tokens> texts, Set<String> homes) {
        this.names = names;
        this.texts = texts;
        this.homes = homes;
        this.namesakes = new Namesakes(homes, Set.of());
    }

    /// The reading of the same document, now that it is known which cities it is about.
    public CityReading about(Collection<String> cities) {
        CityReading reading = new CityReading(names, texts, Set.copyOf(cities));
        reading.surnames.addAll(surnames);
        reading.rememberCities();
        return reading;
    }

    /// The mentions in a text of the document, in order.
    public List<CityMention> find(String text) {
        Tokens known = texts.get(text);
        return read(known == null ? new Tokens(text) : known);
    }

    /// The city of which the document speaks far more than of any other, with the first words that name it; empty where there
    /// is none.
    public Optional<Derived<String>> dominant() {
        List<CityMention> mentions = all();
        Map<String, Long> counts = mentions.stream()
                .collect(Collectors.groupingBy(CityMention::city, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(city -> city.getValue() >= MANY && city.getValue() >= mentions.size() * DOMINANT_SHARE)
                .map(Map.Entry::getKey).findFirst()
                .map(city -> new Derived<>(city, Provenance.rule("city.dominant", firstWords(city))));
    }

    private @Nullable String firstWords(String city) {
        return texts.keySet().stream()
                .flatMap(text -> find(text).stream().filter(mention -> mention.city().equals(city)).limit(1)
                        .map(mention -> Quote.around(text, mention.start(), mention.end())))
                .findFirst().orElse(null);
    }

    /// The ids of the cities that the document names without doubt.
    public Set<String> sure() {
        return Set.copyOf(sure);
    }

    private List<CityMention> read(Tokens tokens) {
        List<CityMatch> matches = matches(tokens);
        @Nullable
        CityMention[] found = new CityMention[matches.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = judge(tokens, matches.get(i));
        }
        for (int i = 1; i < found.length; i++) {
            found[i] = found[i] == null && found[i - 1] != null ? judgeInRow(tokens, matches, i, i - 1) : found[i];
        }
        for (int i = found.length - 2; i >= 0; i--) {
            found[i] = found[i] == null && found[i + 1] != null ? judgeInRow(tokens, matches, i, i + 1) : found[i];
        }
        List<CityMention> mentions = new ArrayList<>();
        for (CityMention mention : found) {
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private List<CityMatch> matches(Tokens tokens) {
        List<CityMatch> matches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            CityMatch match = names.longestAt(tokens, at);
            if (match != null) {
                at = match.last();
                matches.add(match);
            }
        }
        return matches;
    }

    private @Nullable CityMention judge(Tokens tokens, CityMatch match) {
        Cue cue = Cue.around(tokens, match);
        boolean called = cue.strong();
        if (Traps.snap(tokens, match) || (!called && Traps.isPerson(tokens, match))) {
            return null;
        }
        Concept town = namesakes.choose(match.name().towns());
        boolean isCity = switch (match.form()) {
            case BARE -> called || isBareName(tokens, match, town, cue);
            case GENITIVE -> isGenitive(tokens, match, town);
            case ADJECTIVE -> isAdjective(tokens, match, town);
        };
        return isCity ? mention(tokens, match, town, isSure(match, town, cue), rule(match, cue)) : null;
    }

    /// A name between or beside others in a row: "Kiel, Essen und Hamm".
    private @Nullable CityMention judgeInRow(Tokens tokens, List<CityMatch> matches, int at, int neighbour) {
        CityMatch match = matches.get(at);
        CityMatch left = matches.get(Math.min(at, neighbour));
        CityMatch right = matches.get(Math.max(at, neighbour));
        boolean bare = match.form() == Form.BARE && matches.get(neighbour).form() == Form.BARE;
        boolean trapped = Traps.snap(tokens, match) || Traps.isPerson(tokens, match) || Traps.isWord(tokens, match)
                || isSurname(tokens, match) || Traps.followsNoun(tokens, match);
        Concept town = namesakes.choose(match.name().towns());
        boolean row = bare && !trapped && inRow(tokens, left, right)
                && (!isAmbiguous(match) || isGreat(town) || isKnown(town));
        return row ? mention(tokens, match, town, false, "city.row") : null;
    }

    private static boolean inRow(Tokens tokens, CityMatch left, CityMatch right) {
        int between = right.first() - left.last();
        boolean comma = between == 1 && tokens.gap(right.first()).strip().matches("[,/]");
        boolean conjunction = between == 2 && CONJUNCTIONS.contains(tokens.lower(right.first() - 1))
                && tokens.joined(right.first()) && ROW.contains(tokens.gap(right.first() - 1));
        return comma || conjunction;
    }

    private boolean isBareName(Tokens tokens, CityMatch match, Concept town, Cue cue) {
        if (match.ofSeveralWords()) {
            return true;
        }
        if (isSurname(tokens, match)) {
            return cue == Cue.PLACE && (isGreat(town) || isKnown(town));
        }
        if (isAmbiguous(match)) {
            return !Traps.isWord(tokens, match) && !isAbstract(tokens, match, town)
                    && isAmbiguousName(match, town, cue);
        }
        if (isKnown(town) || isGreat(town)) {
            return true;
        }
        if (Traps.followsNoun(tokens, match)) {
            return false;
        }
        boolean weakCue = (cue == Cue.PLACE || cue == Cue.ALONE || cue == Cue.DATELINE
                || cue == Cue.ROLE_LINE) && !Traps.isWord(tokens, match);
        return Namesakes.population(town) >= SMALL || (weakCue && namesakes.isThinkable(town));
    }

    private boolean isAmbiguousName(CityMatch match, Concept town, Cue cue) {
        if (DIRECTIONS.contains(match.name().words().getFirst())) {
            return (cue == Cue.ALONE && listsCities) || (cue == Cue.PLACE && homes.contains(town.id()));
        }
        return switch (cue) {
            case PLACE, DATELINE, ROLE_LINE -> isGreat(town) || isKnown(town);
            case ALONE -> isKnown(town) || (listsCities && isGreat(town));
            case DOES -> isKnown(town) || (isGreat(town) && namesakes.isNear(town));
            case OTHER_PREPOSITION, SUBJECT -> isKnown(town);
            case NONE -> false;
            case CALLED, POSTCODE -> true;
        };
    }

    /// "in Lage, Art und Größe", where nothing else speaks of the town.
    private boolean isAbstract(Tokens tokens, CityMatch match, Concept town) {
        int next = match.last() + 1;
        int listed = tokens.lower(next).equals("und") ? next + 1 : next;
        boolean list = listed > next || (next < tokens.size() && tokens.gap(next).equals(", "));
        return ABSTRACT.contains(match.name().words().getFirst()) && !isKnown(town) && list
                && tokens.capitalised(listed)
                && names.longestAt(tokens, listed) == null;
    }

    private boolean isGenitive(Tokens tokens, CityMatch match, Concept town) {
        boolean enough = isAmbiguous(match) ? isKnown(town) && !Traps.isWord(tokens, match)
                : isGreat(town) || isKnown(town);
        return enough && !isSurname(tokens, match);
    }

    private boolean isAdjective(Tokens tokens, CityMatch match, Concept town) {
        boolean noun = isBeforeNoun(tokens, match.last() + 1);
        boolean word = WORDS_LIKE_ADJECTIVES.contains(match.name().words().getLast());
        boolean enough = word ? isKnown(town) : isGreat(town) || isKnown(town);
        return noun && enough && !isSurname(tokens, match);
    }

    /// A noun follows, or other adjectives and then a noun: "Münchner, Dresdner und Kölner Erfahrungen".
    private static boolean isBeforeNoun(Tokens tokens, int next) {
        boolean conjunction = tokens.lower(next).equals("und") || tokens.lower(next).equals("oder");
        int other = conjunction ? next + 1 : next;
        boolean listed = conjunction || (next < tokens.size() && tokens.gap(next).equals(", "));
        boolean adjective = tokens.capitalised(other) && tokens.lower(other).endsWith("er");
        return listed ? adjective && isBeforeNoun(tokens, other + 1) : tokens.joined(next) && tokens.capitalised(next);
    }

    private boolean isSure(CityMatch match, Concept town, Cue cue) {
        boolean plain = match.form() == Form.BARE && !isAmbiguous(match) && isGreat(town);
        return match.form() == Form.BARE
                && (match.ofSeveralWords() || cue.strong() || cue == Cue.PLACE || cue == Cue.DATELINE || plain);
    }

    private static String rule(CityMatch match, Cue cue) {
        return switch (match.form()) {
            case BARE -> match.ofSeveralWords() ? "city.full-name" : cue.rule();
            case GENITIVE -> "city.genitive";
            case ADJECTIVE -> "city.adjective";
        };
    }

    private static CityMention mention(Tokens tokens, CityMatch match, Concept town, boolean isSure, String rule) {
        return new CityMention(town.id(), tokens.start(match.first()), tokens.endOfName(match.first(), match.last()),
                isSure,
                rule);
    }

    /// The ids of the cities that a text names, in order, each as often as it does.
    public List<String> named(String text) {
        return find(text).stream().map(CityMention::city).toList();
    }

    private boolean isKnown(Concept town) {
        return homes.contains(town.id()) || sure.contains(town.id());
    }

    static boolean isGreat(Concept town) {
        return town.member() || Namesakes.population(town) >= GREAT;
    }

    private static boolean isAmbiguous(CityMatch match) {
        String word = match.name().words().getLast();
        boolean genitive = match.form() == Form.GENITIVE;
        return !match.ofSeveralWords()
                && NameList.AMBIGUOUS.contains(genitive ? word.substring(0, word.length() - 1) : word);
    }

    private boolean isSurname(Tokens tokens, CityMatch match) {
        return !match.ofSeveralWords() && surnames.contains(tokens.lower(match.first()));
    }

    private static Map<String, Tokens> tokens(List<String> texts) {
        Map<String, Tokens> tokens = new LinkedHashMap<>();
        texts.forEach(text -> tokens.computeIfAbsent(text, Tokens::new));
        return tokens;
    }

    private void rememberCities() {
        List<CityMention> mentions = all();
        listsCities = mentions.stream().filter(mention -> mention.rule().equals(Cue.ALONE.rule()))
                .map(CityMention::city).distinct().count() >= LIST;
        (listsCities ? all() : mentions).stream().filter(CityMention::sure).map(CityMention::city).forEach(sure::add);
        namesakes = new Namesakes(homes, sure);
    }

    private List<CityMention> all() {
        return texts.values().stream().flatMap(tokens -> read(tokens).stream()).toList();
    }

    private void rememberPeople(Tokens tokens) {
        matches(tokens).stream().filter(match -> !Cue.around(tokens, match).strong())
                .filter(match -> !match.ofSeveralWords() && Traps.isPerson(tokens, match))
                .forEach(match -> surnames.add(tokens.lower(match.first())));
    }

    /// Of a name of two halves ("Anna Musterfrau-Leer") none is taken for the whole.
    private void rememberPerson(String name) {
        for (String word : BLANK.split(name.replace(",", ""), -1)) {
            surnames.add(word.toLowerCase(Locale.GERMAN));
        }
    }
}
