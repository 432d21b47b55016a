package de.erfahrungsschatz.corpus.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What one file, or several laid over each other, say of one concept. A key that is not written is null; a list written as
/// `[]` is empty, and so empties the list below it.
///
/// @param place where the entry begins in the uppermost file that has it
/// @param participants of a dialogue format
/// @param districts names of the parts of a city
record Entry(Place place, String id, @Nullable Label prefLabel, @Nullable List<Label> altLabels,
        @Nullable List<Label> hiddenLabels, @Nullable List<Label> weakLabels, @Nullable List<Label> signals,
        @Nullable Label broader, @Nullable String definition, Concept.@Nullable Participants participants,
        @Nullable String duration, @Nullable Boolean member, @Nullable Integer population,
        @Nullable List<Label> districts) {

    /// An entry of a few names only.
    static Entry named(Label prefLabel, String id, List<Label> altLabels, List<Label> weakLabels,
            @Nullable Label broader, @Nullable Integer population) {
        return new Entry(prefLabel.place(), id, prefLabel, altLabels, List.of(), weakLabels, null, broader, null, null,
                null, null, population, null);
    }

    /// This entry with what it does not write taken from the one below. A label that it writes anew, such as a former
    /// synonym that becomes the name shown, is no longer taken from below.
    Entry over(Entry below) {
        Set<String> written = labels().map(Label::key).collect(Collectors.toSet());
        Predicate<Label> kept = label -> !written.contains(label.key());
        return new Entry(place, id, first(prefLabel, below.prefLabel), first(altLabels, only(kept, below.altLabels)),
                first(hiddenLabels, only(kept, below.hiddenLabels)), first(weakLabels, only(kept, below.weakLabels)),
                first(signals, below.signals), first(broader, below.broader), first(definition, below.definition),
                first(participants, below.participants), first(duration, below.duration), first(member, below.member),
                first(population, below.population), first(districts, below.districts));
    }

    /// The labels that name this concept and no other: all but the weak ones.
    Stream<Label> labels() {
        return Stream.of(Stream.ofNullable(prefLabel), all(altLabels), all(hiddenLabels)).flatMap(labels -> labels);
    }

    /// The concept that the entry describes, called by its id where it has no name.
    Concept concept() {
        Concept.Practice practice = participants == null && duration == null ? null
                : new Concept.Practice(participants, duration);
        return new Concept(id, prefLabel == null ? id : prefLabel.text(), texts(altLabels), texts(hiddenLabels),
                texts(weakLabels), texts(signals), broader == null ? null : broader.text(), definition, practice,
                Boolean.TRUE.equals(member), population);
    }

    private static <T> @Nullable T first(@Nullable T upper, @Nullable T lower) {
        return upper == null ? lower : upper;
    }

    private static @Nullable List<Label> only(Predicate<Label> kept, @Nullable List<Label> labels) {
        return labels == null ? null : labels.stream().filter(kept).toList();
    }

    private static Stream<Label> all(@Nullable List<Label> labels) {
        return labels == null ? Stream.empty() : labels.stream();
    }

    private static List<String> texts(@Nullable List<Label> labels) {
        return all(labels).map(Label::text).toList();
    }
}
