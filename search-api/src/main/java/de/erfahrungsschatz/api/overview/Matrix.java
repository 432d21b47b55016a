package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Which city has come how far with which format. What is not in it is not told in what the viewer may see, which does not mean that it
/// never was.
///
/// @param cities the ids of the columns: all members of the network, and other cities of which something is told
/// @param rows the formats of which something is told, those first that most cities have used
/// @param unplaced how many experiences are not in it, because it is not sure whose they are
public record Matrix(List<String> cities, List<Row> rows, int unplaced) {

    /// One format.
    ///
    /// @param format its id
    /// @param accounts what is told of it, by the ids of cities; each has another
    public record Row(String format, Map<String, Account> accounts) {

        /// What is told of a city; empty when nothing is.
        public Optional<Account> of(String city) {
            return Optional.ofNullable(accounts.get(city));
        }

        /// How many cities have used the format.
        public long uses() {
            return accounts.values().stream().filter(Account::isUse).count();
        }
    }

    private record Place(String format, String city) {}

    public Matrix {
        cities = List.copyOf(cities);
        rows = List.copyOf(rows);
    }

    /// The matrix of these experiences.
    public static Matrix of(Experiences experiences, Vocabularies vocabularies) {
        Map<String, Map<String, Account>> rows = new LinkedHashMap<>();
        experiences.accounts(told -> place(experiences, told)).forEach((place, account) -> rows
                .computeIfAbsent(place.format(), _ -> new LinkedHashMap<>()).put(place.city(), account));
        Vocabulary formats = vocabularies.get(VocabularyName.FORMATS);
        List<Row> ordered = rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue()))
                .sorted(Comparator.comparingLong(Row::uses).reversed()
                        .thenComparing(row -> formats.label(row.format())).thenComparing(Row::format))
                .toList();
        Set<String> told = rows.values().stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
        long unplaced = experiences.all().stream().filter(one -> one.city() == null && one.isExperience()).count();
        return new Matrix(columns(told, vocabularies.get(VocabularyName.CITIES)), ordered,
                Math.toIntExact(unplaced));
    }

    private static @Nullable Place place(Experiences experiences, Told told) {
        String city = experiences.cityOf(told);
        return city == null ? null : new Place(told.format(), city);
    }

    private static List<String> columns(Set<String> told, Vocabulary cities) {
        List<String> columns = new ArrayList<>(cities.concepts().stream()
                .filter(city -> city.member() || told.contains(city.id())).map(Concept::id).toList());
        told.stream().filter(city -> !columns.contains(city)).sorted().forEach(columns::add);
        return columns;
    }
}
