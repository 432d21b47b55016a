package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Widening;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a view knows of the words of a query.
///
/// @param names the names of the concepts, asked for only where there are words that may be some: to read them takes longer than to open an index
/// @param inUse those that occur in what the viewer may see
/// @param people the fields of the names by which the viewer finds documents
/// @param widens whether other words are added to those typed
record Knowledge(Supplier<Thesaurus> names, LabelsInUse inUse, List<String> people, boolean widens) {

    /// More would cost more than they find.
    private static final int MOST_LABELS = 30;

    Thesaurus thesaurus() {
        return names.get();
    }

    /// Other words for a name.
    ///
    /// @param synonyms to be looked for
    /// @param widening the same, to be told
    record Others(Synonyms synonyms, Widening widening) {}

    /// For each concept of that name what else it, or what is narrower, is called; none where nothing of it occurs.
    Stream<Others> others(Named name) {
        return widens ? name.labels().stream().map(label -> others(name, label)).flatMap(List::stream)
                : Stream.empty();
    }

    private List<Others> others(Named name, Label named) {
        Map<List<Words.Place>, Label> different = new LinkedHashMap<>();
        thesaurus().others(named, name.places())
                .forEach(label -> different.putIfAbsent(label.words().places(), label));
        List<Label> labels = different.values().stream().filter(inUse::include).limit(MOST_LABELS).toList();
        return labels.isEmpty() ? List.of()
                : List.of(new Others(new Synonyms(name.typed(), named.meaning(), labels),
                        new Widening(name.typed(), named.meaning().vocabulary(),
                                named.meaning().concept(), labels.stream().map(Label::text).toList())));
    }
}
