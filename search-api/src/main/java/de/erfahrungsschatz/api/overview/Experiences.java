package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What one viewer may know of the experiences of all cities. Made anew for each request: that costs some milliseconds for a hundred
/// thousand of them.
public final class Experiences {

    private final Vocabularies vocabularies;
    private final Attribution attribution;
    private final List<Told> all;

    private record Place(String format, String city) {}

    private Experiences(Vocabularies vocabularies, Attribution attribution, List<Told> all) {
        this.vocabularies = vocabularies;
        this.attribution = attribution;
        this.all = all;
    }

    /// Those that are told.
    ///
    /// @param evidence of what the viewer may see, in the order of the index
    /// @param vocabularies those of the same viewer
    public static Experiences of(Collection<ReportedExperience> evidence, Vocabularies vocabularies) {
        Attribution attribution = new Attribution(vocabularies.get(VocabularyName.CITIES));
        List<Told> all = new ArrayList<>(evidence.size());
        evidence.forEach(one -> all.add(new Told(one, attribution.of(one).orElse(null))));
        return new Experiences(vocabularies, attribution, all);
    }

    /// All of them, in the order of the index.
    public List<Told> all() {
        return List.copyOf(all);
    }

    /// Those that a selection leaves.
    public Experiences narrowed(Selection selection) {
        Predicate<Told> wanted = inYears(selection)
                .and(inCity(selection.city()))
                .and(ofConcept(VocabularyName.FORMATS, selection.format(), told -> Stream.of(told.format())))
                .and(ofConcept(VocabularyName.TOPICS, selection.topic(), Experiences::topics));
        return where(wanted);
    }

    /// Those of which something holds.
    public Experiences where(Predicate<Told> condition) {
        return new Experiences(vocabularies, attribution, all.stream().filter(condition).toList());
    }

    /// The ids of the topics that any of them is about, with those above.
    public Set<String> topics() {
        return withBroader(VocabularyName.TOPICS, all.stream().flatMap(Experiences::topics));
    }

    /// The ids of their formats, with those above.
    public Set<String> formats() {
        return withBroader(VocabularyName.FORMATS, all.stream().map(Told::format));
    }

    /// The ids of their cities as wholes.
    public Set<String> cities() {
        return all.stream().flatMap(told -> Stream.ofNullable(cityOf(told))).collect(Collectors.toSet());
    }

    /// What is told under each key, in the order in which the keys occur.
    ///
    /// @param key null to leave it out
    public <K> Map<K, Account> accounts(Function<Told, @Nullable K> key) {
        Map<K, List<Told>> groups = new LinkedHashMap<>();
        for (Told told : all) {
            K group = key.apply(told);
            if (group != null) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(told);
            }
        }
        Map<K, Account> accounts = new LinkedHashMap<>();
        groups.forEach((group, told) -> accounts.put(group, new Account(told)));
        return accounts;
    }

    /// What is told of each format in each city, by their ids, districts with their city. What is nobody's for sure is left out.
    public Map<String, Map<String, Account>> byFormatAndCity() {
        Map<String, Map<String, Account>> accounts = new LinkedHashMap<>();
        accounts(this::place).forEach((place, account) -> accounts
                .computeIfAbsent(place.format(), _ -> new LinkedHashMap<>()).put(place.city(), account));
        return accounts;
    }

    private @Nullable Place place(Told told) {
        String city = cityOf(told);
        return city == null ? null : new Place(told.format(), city);
    }

    /// The id of the city whose experience it is, as a whole; null where that is not sure.
    public @Nullable String cityOf(Told told) {
        return told.city() == null ? null : attribution.whole(told.city());
    }

    /// What a passage or its document is about.
    private static Stream<String> topics(Told told) {
        return Stream.concat(told.evidence().topics().stream(), told.evidence().mentioned().stream());
    }

    private static Predicate<Told> inYears(Selection selection) {
        return told -> !selection.limitsYears() || told.year().stream().anyMatch(selection::includes);
    }

    private Predicate<Told> inCity(@Nullable String city) {
        return told -> city == null || (told.city() != null && attribution.isPart(told.city(), city));
    }

    private Predicate<Told> ofConcept(VocabularyName name, @Nullable String wanted,
            Function<Told, Stream<String>> concepts) {
        if (wanted == null) {
            return _ -> true;
        }
        Set<String> fitting = withNarrower(vocabularies.get(name), wanted);
        return told -> concepts.apply(told).anyMatch(fitting::contains);
    }

    private static Set<String> withNarrower(Vocabulary vocabulary, String id) {
        Set<String> fitting = new HashSet<>(Set.of(id));
        vocabulary.concepts().stream().map(Concept::id).filter(one -> vocabulary.withBroader(one).contains(id))
                .forEach(fitting::add);
        return fitting;
    }

    private Set<String> withBroader(VocabularyName name, Stream<String> ids) {
        return ids.distinct().flatMap(id -> vocabularies.get(name).withBroader(id).stream())
                .collect(Collectors.toSet());
    }
}
