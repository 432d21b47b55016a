package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the phrases of a document: one or two adjectives with their noun (`runder Tisch`), and two nouns that a small word joins
/// (`Kinder und Jugendliche`). Two nouns side by side are mostly the name of a person, and none of them; nor is what holds a word of
/// the name of somebody whom the document names. Only those on which a document dwells are kept, for all of them would take up a tenth
/// of the room of its text.
final class PhraseReader {

    /// What may stand between two nouns. Not `von`, which stands in names.
    private static final Set<String> JOINTS = Set.of("der", "des", "und", "für", "im", "in", "am", "an", "zur", "zum",
            "mit", "auf", "vor", "bei", "ohne", "über", "durch", "gegen");
    /// Adjectives that only count, compare or point.
    private static final Set<String> POINTING = Set.of("erst", "zweit", "dritt", "letzt", "nächst", "vergangen",
            "kommend", "ganz", "viel", "einig", "ander", "weiter", "verschieden", "bestimmt", "eigen", "groß", "klein",
            "gut", "best", "meist", "einzeln", "gleich", "folgend", "entsprechend", "jeweilig", "halb", "wenig",
            "gesamt", "heutig", "dies", "jed", "all", "solch", "manch", "welch", "kein", "sein", "unser", "ihr",
            "mein", "euer", "beid", "lieb", "geehrt", "verehrt", "nah", "lang", "kurz", "besonder", "wichtig",
            "richtig");

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 40;

    /// What is said so often, or in a title or heading, is dwelt on.
    private static final int OFTEN = 2;

    private final Set<String> names = new HashSet<>();
    private final Map<Phrase, Integer> counts = new HashMap<>();
    private final List<String> run = new ArrayList<>();
    private int weight;

    private PhraseReader(Document document) {
        for (Person person : document.metadata().people()) {
            names.addAll(List.of(person.name().split("[^\\p{L}-]+", -1)));
        }
    }

    /// The phrases on which a document dwells, each in the form that it has most often.
    static List<Phrase> of(Document document) {
        PhraseReader reader = new PhraseReader(document);
        reader.read(document.metadata().title().value(), OFTEN);
        for (Passage passage : document.passages()) {
            reader.read(passage.text(), 1);
            passage.headings().forEach(heading -> reader.read(heading, OFTEN));
        }
        return reader.usual();
    }

    private List<Phrase> usual() {
        Map<String, Integer> times = new HashMap<>();
        counts.forEach((phrase, count) -> times.merge(phrase.key(), count, Integer::sum));
        Comparator<Phrase> rarer = Comparator.<Phrase>comparingInt(phrase -> counts.getOrDefault(phrase, 0))
                .thenComparing(Phrase::encoded);
        Map<String, Phrase> usual = new HashMap<>();
        counts.keySet().forEach(phrase -> usual.merge(phrase.key(), phrase,
                (one, other) -> rarer.compare(one, other) >= 0 ? one : other));
        usual.keySet().removeIf(key -> times.getOrDefault(key, 0) < OFTEN);
        return List.copyOf(usual.values());
    }

    /// Reads words that only blanks separate; anything else ends a run of them.
    ///
    /// @param weight how often what stands there counts as said
    private void read(String text, int weight) {
        this.weight = weight;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '.';
            if (!Character.isLetter(c) && c != '-') {
                word(text, start, at);
                start = at + 1;
                if (c != ' ') {
                    run.clear();
                }
            }
        }
    }

    private void word(String text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST_WORD) {
            run.clear();
            return;
        }
        String word = text.substring(start, end);
        if (isNoun(word)) {
            noun(word);
        }
        run.add(word);
    }

    /// A noun ends whatever phrases stand before it.
    private void noun(String noun) {
        int words = run.size();
        String before = words > 0 ? run.get(words - 1) : "";
        if (isAdjective(before)) {
            add(List.of(before, noun));
            if (words > 1 && isAdjective(run.get(words - 2))) {
                add(List.of(run.get(words - 2), before, noun));
            }
        } else if (words > 1 && JOINTS.contains(before) && isNoun(run.get(words - 2))) {
            add(List.of(run.get(words - 2), before, noun));
        }
    }

    private void add(List<String> words) {
        if (words.stream().noneMatch(names::contains)) {
            List<String> stems = words.stream().map(PhraseReader::stem).toList();
            List<String> endings = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                endings.add(words.get(i).substring(stems.get(i).length()));
            }
            counts.merge(new Phrase(String.join(" ", stems), endings), weight, Integer::sum);
        }
    }

    /// Only adjectives have endings that are taken off.
    private static String stem(String word) {
        if (Character.isUpperCase(word.charAt(0)) || JOINTS.contains(word)) {
            return word;
        }
        int ending = word.endsWith("e") ? 1 : 2;
        return word.substring(0, word.length() - ending);
    }

    private static boolean isNoun(String word) {
        return word.length() >= SHORTEST_WORD && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }

    private static boolean isAdjective(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && GermanAnalysis.isAttribute(word)
                && !POINTING.contains(stem(word));
    }
}
