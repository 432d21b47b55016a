package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.place.CityName.Form;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which words is a municipality named? Small words count nowhere, so that `Neuburg a.d.Donau` and "Neuburg an der Donau" are
/// the same: `neuburg donau`.
final class Spellings {

    private static final Set<String> SMALL = Set.of("am", "an", "der", "a", "d", "im", "in", "i", "auf", "bei", "b",
            "ob",
            "vor", "v", "unter", "u", "o", "dem");
    /// What tells a town from its namesakes begins here.
    private static final Pattern QUALIFIER = Pattern
            .compile("/|\\(|\\s(?:am|an|auf|bei|im|in|ob|vor|unter|[abiouv]\\.)");
    private static final Map<String, String> ABBREVIATED = Map.ofEntries(Map.entry("opf", "oberpfalz"),
            Map.entry("ufr", "unterfranken"), Map.entry("ofr", "oberfranken"), Map.entry("odw", "odenwald"),
            Map.entry("ndb", "niederbayern"), Map.entry("westf", "westfalen"), Map.entry("westfl", "westfalen"),
            Map.entry("oldb", "oldenburg"), Map.entry("rhld", "rheinland"), Map.entry("holst", "holstein"),
            Map.entry("württ", "württemberg"), Map.entry("thür", "thüringen"),
            Map.entry("vogtl", "vogtland"), Map.entry("schwab", "schwaben"), Map.entry("hess", "hessen"));
    private static final Map<String, List<String>> ADJECTIVES = Map.ofEntries(
            Map.entry("bremen", List.of("bremer")), Map.entry("emden", List.of("emder", "emdener")),
            Map.entry("dresden", List.of("dresdner", "dresdener")),
            Map.entry("münchen", List.of("münchner", "münchener")),
            Map.entry("hannover", List.of("hannoveraner", "hannoversche", "hannoverschen", "hannoverscher")),
            Map.entry("münster", List.of("münsteraner", "münstersche", "münsterschen", "münsterscher")),
            Map.entry("kassel", List.of("kasseler", "kassler")), Map.entry("jena", List.of("jenaer", "jenenser")),
            Map.entry("halle", List.of("hallenser", "haller", "hallesche", "halleschen", "hallescher", "hallischen")),
            Map.entry("lage", List.of("lagenser", "lagescher")),
            Map.entry("cottbus", List.of("cottbuser", "cottbusser")), Map.entry("neuss", List.of("neusser")));
    /// What is never short for a town: a state, or half of a name.
    private static final Set<String> NO_TOWNS = Set.of("sachsen", "hessen", "bayern", "brandenburg", "bad", "markt",
            "rhein", "main",
            "baden", "nieder",
            "elbe",
            "see", "land", "insel", "amt");
    /// How names end, and how those who live there are called instead: `Wunsiedel`, `Wunsiedler`.
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("ingen", List.of("inger")), Map.entry("ungen", List.of("unger")),
            Map.entry("angen", List.of("anger")), Map.entry("el", List.of("ler")),
            Map.entry("hausen", List.of("häuser", "hauser")), Map.entry("kirchen", List.of("kirchner")),
            Map.entry("hofen", List.of("hofer")), Map.entry("stetten", List.of("stetter")),
            Map.entry("felden", List.of("felder")), Map.entry("brücken", List.of("brücker")),
            Map.entry("leben", List.of("leber")), Map.entry("rode", List.of("röder")),
            Map.entry("stadt", List.of("städter")), Map.entry("lautern", List.of("lauterer")),
            Map.entry("münde", List.of("münder")), Map.entry("den", List.of("dner")),
            Map.entry("ßen", List.of("ßner")));
    private static final Pattern HISSING = Pattern.compile("[szxß]$");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^a-zA-ZäöüÄÖÜß]]");
    private static final Pattern LEFT_OUT = Pattern
            .compile("(?:Bad|Schwäbisch|Hann\\.|Hannoversch|Stadt|Markt|Lutherstadt)\\s+");
    private static final String SAINT = "Sankt ";
    private static final int SHORTEST = 3;
    /// Longer than `Groß-`, `Ober-` and the like.
    private static final int LONGEST_PREFIX = 4;

    private Spellings() {}

    /// The words of a name in lower case, without small ones but at its beginning; those behind the first written out.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Words.of(name).forEach(word -> words.add(name.substring(word.start(), word.end()).toLowerCase(Locale.GERMAN)));
        if (words.size() > 1 && !isSmall(words.getFirst())) {
            words.removeIf(Spellings::isSmall);
        }
        words.subList(Math.min(1, words.size()), words.size()).replaceAll(Spellings::writtenOut);
        return words;
    }

    /// A word of a name as it reads when nothing is cut short: `opf` is the `oberpfalz`.
    static String writtenOut(String word) {
        return ABBREVIATED.getOrDefault(word, word);
    }

    /// The words by which a town is called where nobody thinks of its namesakes; empty where it has no longer name.
    static List<String> shortened(String name) {
        Matcher qualifier = QUALIFIER.matcher(name);
        boolean found = qualifier.find(1) && qualifier.start() >= SHORTEST;
        List<String> words = found ? words(name.substring(0, qualifier.start())) : List.of();
        return words.size() == 1 && NO_TOWNS.contains(words.getFirst()) ? List.of() : words;
    }

    /// The words of a name as neighbours say it, without what stands before it: `oldesloe` of `Bad Oldesloe`; empty for any other.
    static List<String> clipped(String name) {
        Matcher prefix = LEFT_OUT.matcher(name);
        if (!prefix.lookingAt()) {
            return List.of();
        }
        String rest = name.substring(prefix.end());
        List<String> words = shortened(rest);
        return words.isEmpty() ? words(rest) : words;
    }

    /// The words of a name that begins with a saint in their shorter form, such as `st augustin`; empty for any other.
    static List<String> saintly(String name) {
        return name.startsWith(SAINT) ? words("St " + name.substring(SAINT.length())) : List.of();
    }

    /// The words of the first name of a town that has two, such as `dessau` of `Dessau-Roßlau`; empty for any other.
    static List<String> firstHalf(String name) {
        int hyphen = name.indexOf('-');
        List<String> words = hyphen < 0 ? List.of() : words(name.substring(0, hyphen));
        boolean nameable = !words.isEmpty() && words.getLast().length() > LONGEST_PREFIX
                && !NO_TOWNS.contains(words.getLast());
        return nameable ? words : List.of();
    }

    /// The words of the name that a town bears in another language, such as `zły komorow` of `Senftenberg/Zły Komorow`; empty for
    /// any other.
    static List<String> inOtherTongue(String name) {
        int stroke = name.contains(" / ") ? name.indexOf(" / ") + 1 : name.indexOf('/');
        String other = stroke < 0 ? "" : name.substring(stroke + 1).strip();
        return FOREIGN_LETTER.matcher(other).find() ? words(other) : List.of();
    }

    /// Whether a word stands between those that count.
    static boolean isSmall(String lower) {
        return SMALL.contains(lower);
    }

    /// Whether a word is made of some letters of another, from its first on: `rbge` of `rübenberge`.
    static boolean isContraction(String some, String word) {
        int at = 0;
        for (int i = 0; i < word.length() && at < some.length(); i++) {
            at += some.charAt(at) == word.charAt(i) ? 1 : 0;
        }
        return some.length() > 1 && at == some.length() && some.charAt(0) == word.charAt(0);
    }

    /// A word in letters that every file system knows.
    static String plain(String lower) {
        return lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    /// The forms that the last word of a name may take.
    static Map<Form, Set<String>> forms(String last) {
        Map<Form, Set<String>> forms = new EnumMap<>(Form.class);
        forms.put(Form.BARE, Set.of(last));
        forms.put(Form.GENITIVE, HISSING.matcher(last).find() ? Set.of() : Set.of(last + "s"));
        forms.put(Form.ADJECTIVE, adjectives(last));
        return forms;
    }

    private static Set<String> adjectives(String last) {
        Stream<String> adjectives = ADJECTIVES.containsKey(last) ? ADJECTIVES.get(last).stream() : regular(last);
        return adjectives.flatMap(word -> Stream.of(word, word + "n", word + "in", word + "innen"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> regular(String last) {
        return Stream.concat(Stream.of(last.endsWith("e") ? last + "r" : last + "er"),
                ENDINGS.entrySet().stream().filter(ending -> isEnding(last, ending.getKey()))
                        .flatMap(ending -> ending.getValue().stream()
                                .map(other -> last.substring(0, last.length() - ending.getKey().length()) + other)));
    }

    private static boolean isEnding(String last, String ending) {
        return last.endsWith(ending) && last.length() > ending.length() + 1;
    }
}
