package de.erfahrungsschatz.indexer.understand.text;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds labels in texts, whatever their inflection, and also as the last part of a compound (`Klimabürgerrat` names a
/// `Bürgerrat`). Where several labels fit, the longest counts.
public final class LabelMatcher {

    /// A shorter label is no part of compounds: too many words end by chance in it.
    private static final int SHORTEST_LAST_PART = 6;
    private static final int SHORTEST_FIRST_PART = 7;
    private static final int SHORTEST_OTHER_PART = 3;
    private static final Pattern OFFICE = Pattern
            .compile("s?(?:amt|amtes|amts|amter|ausschuss|ausschusses|referat|dezernat|buro|abteilung|verwaltung"
                    + "|manager|managers|managerin|beauftragter?|beauftragten|fuhrer|fuhrung|fuhrerin|stelle|kammer|leiter|leiterin|leitung"
                    + "|verein|vereins|vorstand|vertretung|vertreter|senator|minister|ministerium)");
    /// Forms of address, which are no mention of women or gentlemen.
    private static final Set<String> ADDRESSES = Set.of("frau", "herr", "herrn");

    /// "Mieterinnen und Mieter", "Wasser und Hochwasser": each half names the concept too, the latter less surely.
    private static final Pattern PAIR = Pattern.compile("(\\p{L}{6,}) und (\\p{L}{6,})");

    /// First parts with which an ambiguous label means something else: a `Pressekonferenz` is no way to ask citizens.
    private static final Set<String> MISLEADING = Set.of("presse", "auto", "kfz", "fahrrad", "behinderten", "klassen",
            "lehrer", "arzt", "gesamt", "jahres", "minister", "fach", "telefon");
    private static final int SHORTEST_TELLING_PART = 4;
    private static final int MOST_REMEMBERED = 20_000;

    private final boolean compoundsAreSure;

    /// Labels of several words by a base of their first word.
    private final Map<String, List<Label>> phrases = new HashMap<>();
    private final Map<String, Label> single = new HashMap<>();
    private final ConcurrentMap<String, Optional<Label>> remembered = new ConcurrentHashMap<>();

    /// A matcher without labels.
    ///
    /// @param compoundsAreSure whether what stands before an ambiguous label makes it sure: a `Werkstatt` may be anything, a
    ///        `Klimawerkstatt` is a workshop
    public LabelMatcher(boolean compoundsAreSure) {
        this.compoundsAreSure = compoundsAreSure;
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
        remembered.clear();
        boolean noun = Character.isUpperCase(label.codePointAt(0));
        Label entry = new Label(concept, strength, words, noun);
        if (words.size() == 1) {
            Inflection.noun(words.getFirst()).forEach(base -> single.merge(base, entry, LabelMatcher::better));
        } else {
            if (label.indexOf('-') > 0 && label.indexOf(' ') < 0) {
                add(concept, String.join("", words), strength);
            }
            Inflection.adjective(words.getFirst())
                    .forEach(base -> phrases.computeIfAbsent(base, _ -> new ArrayList<>()).add(entry));
        }
    }

    /// The labels named in a text, in order, not overlapping.
    public List<LabelMatch> find(String text) {
        List<Word> words = Words.of(text);
        Hyphens hyphens = new Hyphens(text, words);
        List<LabelMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Named named = named(words, at, hyphens);
            Label label = named.label();
            if (label != null && label.fitsCase(text.codePointAt(words.get(at).start()))) {
                matches.add(new LabelMatch(label.concept, label.strength, words.get(at).start(),
                        words.get(at + named.length() - 1).end()));
            }
            at += named.length();
        }
        return matches;
    }

    /// What is named by the words from there on: several together, several joined by hyphens, or a single one.
    private Named named(List<Word> words, int at, Hyphens hyphens) {
        Label phrase = phraseAt(words, at);
        if (phrase != null) {
            return new Named(phrase, phrase.words.size());
        }
        int joined = hyphens.joinedFrom(at);
        if (joined > 1) {
            Optional<Label> whole = single(hyphens.joined(at, joined));
            if (whole.isPresent()) {
                return new Named(whole.get(), joined);
            }
        }
        Optional<Label> single = remembered(words.get(at).folded());
        return new Named(single.or(() -> hyphens.completions(at).stream().flatMap(word -> single(word).stream())
                .findFirst()).orElse(null), 1);
    }

    private @Nullable Label phraseAt(List<Word> words, int at) {
        Label longest = null;
        for (String base : Inflection.adjective(words.get(at).folded())) {
            for (Label label : phrases.getOrDefault(base, List.of())) {
                if ((longest == null || label.words.size() > longest.words.size()) && fits(label, words, at)) {
                    longest = label;
                }
            }
        }
        return longest;
    }

    private static boolean fits(Label label, List<Word> words, int at) {
        if (at + label.words.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < label.words.size(); i++) {
            if (!sameWord(label.words.get(i), words.get(at + i).folded())) {
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
        return some.stream().anyMatch(others::contains);
    }

    /// Taking words apart is costly, and most words of a text are among the most frequent ones of the language.
    private Optional<Label> remembered(String word) {
        Optional<Label> known = remembered.get(word);
        if (known == null) {
            known = singleOrCompound(word);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private Optional<Label> singleOrCompound(String word) {
        if (ADDRESSES.contains(word)) {
            return Optional.empty();
        }
        return single(word).or(() -> lastPart(word)).or(() -> firstPart(word));
    }

    private Optional<Label> lastPart(String word) {
        for (int cut = SHORTEST_OTHER_PART; cut <= word.length() - SHORTEST_LAST_PART; cut++) {
            Optional<Label> label = single(word.substring(cut))
                    .filter(found -> found.words.getFirst().length() >= SHORTEST_LAST_PART);
            if (label.isPresent()) {
                String before = word.substring(0, cut);
                boolean sure = compoundsAreSure && cut >= SHORTEST_TELLING_PART && !MISLEADING.contains(before);
                return label.map(found -> sure ? found.atLeast(Strength.ALTERNATIVE) : found);
            }
        }
        return Optional.empty();
    }

    /// A compound with the label before something else (`Bürgerratsmitglied`, but not `Stadtplanungsamt`) names it, though
    /// less surely.
    private Optional<Label> firstPart(String word) {
        for (int cut = word.length() - SHORTEST_OTHER_PART; cut >= SHORTEST_FIRST_PART; cut--) {
            Label label = single.get(word.substring(0, cut));
            boolean office = OFFICE.matcher(word.substring(cut)).matches();
            if (label != null && !office && label.words.getFirst().length() >= SHORTEST_FIRST_PART) {
                return Optional.of(label.atMost(Strength.ALTERNATIVE));
            }
        }
        return Optional.empty();
    }

    private Optional<Label> single(String word) {
        return Inflection.noun(word).stream().filter(single::containsKey).map(single::get).findFirst();
    }

    /// Of two labels with one base, the one that proves more, else the first.
    private static Label better(Label first, Label second) {
        return second.strength.compareTo(first.strength) > 0 ? second : first;
    }

    /// A label from a word on, and how many words it takes; null where there is none.
    private record Named(@Nullable Label label, int length) {}

    /// @param noun whether it is written with a capital, so that "wohnen" is no mention of "Wohnen"
    private record Label(String concept, Strength strength, List<String> words, boolean noun) {

        boolean fitsCase(int first) {
            return !noun || words.size() > 1 || !Character.isLowerCase(first);
        }

        Label atLeast(Strength limit) {
            return strength.compareTo(limit) < 0 ? new Label(concept, limit, words, noun) : this;
        }

        Label atMost(Strength limit) {
            return strength.compareTo(limit) > 0 ? new Label(concept, limit, words, noun) : this;
        }
    }
}
