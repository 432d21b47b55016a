package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import de.erfahrungsschatz.indexer.understand.text.LabelMatcher;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the topics, dialogue formats and target groups that a text names. Safe for many threads, unless it remembers.
///
/// The name of a town is none of them: `Gelsenkirchen` has nothing to do with churches. The name of a format says nothing of topics and
/// groups: a `Seniorenbeirat` is a body, and a `Klimabürgerrat` a citizens' council.
public final class ConceptMentions {

    /// Groups whose names are also what they do: schools, trade.
    private static final Set<String> TRADES = Set.of("schulen", "gewerbe", "wirtschaft-akteure", "verwaltung",
            "politik");
    /// Groups after whom things are called that have little to do with them: a place to park, a resolution.
    private static final Set<String> OWNERS = Set.of("gewerbe", "wirtschaft-akteure", "verwaltung", "politik",
            "anwohner",
            "eigentuemer", "beschaeftigte", "verkehrsteilnehmer", "vereine", "verbaende");

    private final Set<String> towns;
    private final Map<VocabularyName, LabelMatcher> labels = new EnumMap<>(VocabularyName.class);
    private final Map<VocabularyName, WeakLabels> weak = new EnumMap<>(VocabularyName.class);
    private final UnaryOperator<String> subjects;
    private final BiFunction<VocabularyName, String, List<LabelMatch>> matches;

    /// @param vocabularies whose topics, formats and groups are looked for; cities are left out
    public ConceptMentions(Vocabularies vocabularies) {
        towns = vocabularies.get(VocabularyName.CITIES).concepts().stream().map(city -> Words.fold(city.prefLabel()))
                .collect(Collectors.toUnmodifiableSet());
        for (VocabularyName name : List.of(VocabularyName.TOPICS, VocabularyName.FORMATS, VocabularyName.GROUPS)) {
            LabelMatcher matcher = new LabelMatcher(name == VocabularyName.FORMATS, ShippedHeads.of(name));
            vocabularies.get(name).concepts().forEach(matcher::add);
            labels.put(name, matcher);
            weak.put(name, new WeakLabels(vocabularies.get(name), name == VocabularyName.FORMATS));
        }
        subjects = ProperNames::blanked;
        matches = (name, text) -> match(name, text, Words.of(text));
    }

    private ConceptMentions(ConceptMentions forgetful) {
        towns = forgetful.towns;
        labels.putAll(forgetful.labels);
        weak.putAll(forgetful.weak);
        Map<String, String> known = new HashMap<>();
        Map<Asked, List<LabelMatch>> found = new HashMap<>();
        subjects = text -> known.computeIfAbsent(text, ProperNames::blanked);
        Map<String, List<Word>> words = new HashMap<>();
        matches = (name, text) -> found.computeIfAbsent(new Asked(name, text),
                _ -> match(name, text, words.computeIfAbsent(text, Words::of)));
    }

    /// The same that looks through each text once only, however often it is asked; for one document and one thread.
    public ConceptMentions remembering() {
        return new ConceptMentions(this);
    }

    /// The concepts that a text names, in order, not overlapping. Ambiguous names are among them only where the context speaks for
    /// them, and so are topics that only name people or a place: who is named is a group, and where something took place is no
    /// subject, unless other words of it stand near. For whom somebody works is none at all.
    public List<LabelMatch> find(VocabularyName vocabulary, String text) {
        List<LabelMatch> all = vocabulary == VocabularyName.TOPICS ? weighedTopics(text) : findAll(vocabulary, text);
        WeakLabels judge = weak.get(vocabulary);
        return all.stream().filter(match -> match.strength() != Strength.WEAK
                || (judge != null && judge.believed(match, all, text))).toList();
    }

    private List<LabelMatch> weighedTopics(String text) {
        List<LabelMatch> people = named(VocabularyName.GROUPS, text).stream()
                .filter(group -> group.strength().compareTo(Strength.PART) > 0 && !TRADES.contains(group.concept()))
                .toList();
        return findAll(VocabularyName.TOPICS, text).stream()
                .filter(topic -> !Affiliation.is(text, topic.start(), topic.end()))
                .map(topic -> people.stream().anyMatch(group -> covers(group, topic))
                        || Setting.is(text, topic.start(), topic.end())
                                ? new LabelMatch(topic.concept(), Strength.WEAK, topic.start(), topic.end())
                                : topic)
                .toList();
    }

    /// The concepts named where a paper states its subject. So short a line names little else, so that an ambiguous name of a topic
    /// counts there; where something takes place is none.
    ///
    /// @param text the line with what stands around it
    /// @param start where the subject begins, in UTF-16 units
    /// @param end where it ends, exclusive
    public List<LabelMatch> inSubject(VocabularyName vocabulary, String text, int start, int end) {
        Stream<LabelMatch> named = findAll(vocabulary, text).stream()
                .filter(match -> start <= match.start() && match.end() <= end);
        return vocabulary != VocabularyName.TOPICS ? named.toList()
                : named.filter(topic -> !Setting.is(text, topic.start(), topic.end()))
                        .map(ConceptMentions::believed).toList();
    }

    private static LabelMatch believed(LabelMatch match) {
        return match.strength() != Strength.WEAK ? match
                : new LabelMatch(match.concept(), Strength.ALTERNATIVE, match.start(), match.end());
    }

    /// The concepts that a text names, with all ambiguous names.
    public List<LabelMatch> findAll(VocabularyName vocabulary, String text) {
        return named(vocabulary, text).stream().filter(match -> !OtherSenses.is(vocabulary, match, text))
                .filter(match -> vocabulary != VocabularyName.GROUPS || !isOwner(match)).toList();
    }

    /// The names of concepts in a text, whatever their sense.
    private List<LabelMatch> named(VocabularyName vocabulary, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        String words = subjects.apply(text);
        List<LabelMatch> found = matches.apply(vocabulary, words);
        if (vocabulary == VocabularyName.FORMATS || found.isEmpty()) {
            return found;
        }
        List<LabelMatch> formats = findAll(VocabularyName.FORMATS, text).stream()
                .filter(match -> match.strength() != Strength.WEAK).toList();
        return found.stream().filter(match -> formats.stream().noneMatch(format -> overlap(format, match)))
                .toList();
    }

    private static boolean isOwner(LabelMatch group) {
        return group.strength() == Strength.PART && OWNERS.contains(group.concept());
    }

    private List<LabelMatch> match(VocabularyName vocabulary, String text, List<Word> words) {
        LabelMatcher matcher = labels.get(vocabulary);
        return matcher == null ? List.of()
                : matcher.find(text, words).stream()
                        .filter(match -> !towns.contains(Words.fold(text.substring(match.start(), match.end()))))
                        .toList();
    }

    private static boolean covers(LabelMatch whole, LabelMatch part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    private static boolean overlap(LabelMatch one, LabelMatch other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private record Asked(VocabularyName vocabulary, String text) {}
}
