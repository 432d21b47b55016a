package de.erfahrungsschatz.indexer.understand.text;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds labels in texts, whatever their inflection, and also as a part of a compound (`Klimabürgerrat` names a `Bürgerrat`).
/// Where several labels fit, the longest counts.
public final class LabelMatcher {

    /// "Mieterinnen und Mieter", "Wasser und Hochwasser": each half names the concept too, the latter less surely.
    private static final Pattern PAIR = Pattern.compile("(\\p{L}{6,}) und (\\p{L}{6,})");

    /// Labels of several words by a base of their first word.
    private final Map<String, List<KnownLabel>> phrases = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();
    private final SingleWords single;

    /// A matcher without labels.
    ///
    /// @param compoundsAreSure whether what stands before an ambiguous label makes it sure: a `Werkstatt` may be anything, a
    ///        `Klimawerkstatt` is a workshop
    public LabelMatcher(boolean compoundsAreSure) {
        this(compoundsAreSure, CompoundHeads.none());
    }

    /// The same that also knows compounds by their last part.
    ///
    /// @param heads what compounds mean that end in no sure label
    public LabelMatcher(boolean compoundsAreSure, CompoundHeads heads) {
        single = new SingleWords(compoundsAreSure, heads);
    }

    /// Adds all labels of a concept.
    public void add(Concept concept) {
        add(concept.id(), concept.prefLabel(), Strength.PREFERRED);
        Matcher pair = PAIR.matcher(concept.prefLabel());
        if (pair.matches()) {
            Strength half = pair.group(1).endsWith("innen") ? Strength.PREFERRED : Strength.WEAK;
            add(concept.id(), pair.group(1), half);
            add(concept.id(), pair.group(2), half);
        }
        concept.altLabels().forEach(label -> add(concept.id(), label, Strength.ALTERNATIVE));
        concept.hiddenLabels().forEach(label -> add(concept.id(), label, Strength.ALTERNATIVE));
        concept.weakLabels().forEach(label -> add(concept.id(), label, Strength.WEAK));
    }

    /// Adds a label of a concept. Of equal labels the one that proves more counts, else the first.
    public void add(String concept, String label, Strength strength) {
        List<String> words = Words.of(label).stream().map(Word::folded).toList();
        if (words.isEmpty()) {
            return;
        }
        boolean noun = Character.isUpperCase(label.codePointAt(0));
        KnownLabel entry = new KnownLabel(concept, strength, words, noun);
        if (words.size() == 1) {
            single.add(entry);
        } else {
            if (label.indexOf('-') > 0 && label.indexOf(' ') < 0) {
                add(concept, String.join("", words), strength);
            }
            for (String base : Inflection.adjective(words.getFirst())) {
                beginnings.add(base);
                phrases.computeIfAbsent(base, _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /// The labels named in a text, in order, not overlapping.
    public List<LabelMatch> find(String text) {
        return find(text, Words.of(text));
    }

    /// The same of a text whose words are known.
    public List<LabelMatch> find(String text, List<Word> words) {
        Hyphens hyphens = new Hyphens(text, words);
        List<LabelMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Named named = named(words, at, hyphens);
            KnownLabel label = named.label();
            if (label != null && label.fitsCase(text.codePointAt(words.get(at).start()))) {
                matches.add(new LabelMatch(label.concept(), label.strength(), words.get(at).start(),
                        words.get(at + named.length() - 1).end()));
            }
            at += named.length();
        }
        return matches;
    }

    /// What is named by the words from there on: several together, several joined by hyphens, or a single one.
    private Named named(List<Word> words, int at, Hyphens hyphens) {
        KnownLabel phrase = phraseAt(words, at);
        if (phrase != null) {
            return new Named(phrase, phrase.words().size());
        }
        int joined = hyphens.joinedFrom(at);
        if (joined > 1) {
            Optional<KnownLabel> whole = single.joined(hyphens.joined(at, joined));
            if (whole.isPresent()) {
                return new Named(whole.get(), joined);
            }
        }
        return new Named(single.named(words.get(at).folded()).or(() -> completed(at, hyphens)).orElse(null), 1);
    }

    /// The first label that a word with a hyphen at its end may be short for.
    private Optional<KnownLabel> completed(int at, Hyphens hyphens) {
        for (String completion : hyphens.completions(at)) {
            Optional<KnownLabel> label = single.label(completion);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private @Nullable KnownLabel phraseAt(List<Word> words, int at) {
        KnownLabel longest = null;
        String word = words.get(at).folded();
        if (!beginnings.mayBegin(word, 0)) {
            return null;
        }
        for (String base : Inflection.adjective(word)) {
            for (KnownLabel label : phrases.getOrDefault(base, List.of())) {
                if ((longest == null || label.words().size() > longest.words().size()) && fits(label, words, at)) {
                    longest = label;
                }
            }
        }
        return longest;
    }

    private static boolean fits(KnownLabel label, List<Word> words, int at) {
        if (at + label.words().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < label.words().size(); i++) {
            if (!sameWord(label.words().get(i), words.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWord(String label, String word) {
        if (label.equals(word)) {
            return true;
        }
        return shareBase(Inflection.noun(label), Inflection.noun(word))
                || shareBase(Inflection.adjective(label), Inflection.adjective(word));
    }

    private static boolean shareBase(List<String> some, List<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /// A label from a word on, and how many words it takes; null where there is none.
    private record Named(@Nullable KnownLabel label, int length) {}
}
