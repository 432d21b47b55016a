package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Keeps of the cities of a whole country those that matter to one index: the network's members with their districts, and those that
/// its documents are about, or tell experiences of. So an index gives away nothing of what is in another.
final class CitiesInUse {

    private static final Comparator<Concept> BY_NAME = Comparator.comparing(Concept::prefLabel)
            .thenComparing(Concept::id);

    private CitiesInUse() {}

    /// These vocabularies with the cities cut down to the members and those that occur in the index.
    static Vocabularies in(IndexReader index, Vocabularies vocabularies) throws IOException {
        Set<String> occurring = occurring(index);
        Vocabulary cities = vocabularies.get(VocabularyName.CITIES);
        List<Concept> used = cities.concepts().stream()
                .filter(city -> occurring.contains(city.id()) || isMember(cities, city)).toList();
        return withCities(vocabularies, used);
    }

    /// The vocabularies of several indexes that were written together: members in their order, then the others by name.
    static Vocabularies union(Collection<Vocabularies> parts) {
        if (parts.isEmpty()) {
            return new Vocabularies(List.of());
        }
        Map<String, Concept> members = new LinkedHashMap<>();
        Map<String, Concept> others = new LinkedHashMap<>();
        for (Vocabularies part : parts) {
            Vocabulary cities = part.get(VocabularyName.CITIES);
            for (Concept city : cities.concepts()) {
                (isMember(cities, city) ? members : others).put(city.id(), city);
            }
        }
        List<Concept> all = new ArrayList<>(members.values());
        others.values().stream().sorted(BY_NAME).forEach(all::add);
        return withCities(parts.iterator().next(), all);
    }

    private static Vocabularies withCities(Vocabularies vocabularies, List<Concept> cities) {
        List<Vocabulary> all = new ArrayList<>();
        for (VocabularyName name : VocabularyName.values()) {
            all.add(name == VocabularyName.CITIES ? new Vocabulary(name, cities) : vocabularies.get(name));
        }
        return new Vocabularies(all);
    }

    private static boolean isMember(Vocabulary cities, Concept city) {
        return cities.withBroader(city.id()).stream().flatMap(id -> cities.find(id).stream()).anyMatch(Concept::member);
    }

    private static Set<String> occurring(IndexReader index) throws IOException {
        Set<String> occurring = new HashSet<>();
        for (LeafReaderContext leaf : index.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (String value : seen(DocValues.getSortedSet(leaf.reader(), Schema.FACETS), live)) {
                addCity(FacetValue.decode(value), occurring);
            }
            for (String value : seen(DocValues.getSortedSet(leaf.reader(), Schema.EXPERIENCES), live)) {
                Joint.decode(value).values().forEach(one -> addCity(one, occurring));
            }
        }
        return occurring;
    }

    private static void addCity(FacetValue value, Set<String> cities) {
        if (value.facet() == Facet.CITY) {
            cities.add(value.value());
        }
    }

    /// The values of documents that are not removed.
    private static List<String> seen(SortedSetDocValues values, @Nullable Bits live) throws IOException {
        FixedBitSet seen = new FixedBitSet(Math.max(1, Math.toIntExact(values.getValueCount())));
        for (int passage = values.nextDoc(); passage != SortedSetDocValues.NO_MORE_DOCS; passage = values.nextDoc()) {
            if (live == null || live.get(passage)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    seen.set(Math.toIntExact(values.nextOrd()));
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
            if (seen.get(ordinal)) {
                found.add(values.lookupOrd(ordinal).utf8ToString());
            }
        }
        return found;
    }
}
