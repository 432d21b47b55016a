package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which city has come how far with which format. What is not in it is not told in what the viewer may see, which does not mean that it
/// never was.
///
/// @param cities the ids of the columns: all members of the network, and the other cities of which most is told
/// @param others the ids of the cities for which there is no room beside them, those first of which most is told
/// @param rows the formats of which something is told, those first that most cities have used
/// @param unplaced how many experiences are not in it, because it is not sure whose they are
public record Matrix(List<String> cities, List<String> others, List<Row> rows, int unplaced) {

    /// More columns nobody reads: documents name single experiences of many cities that are no members.
    static final int MOST_GUESTS = 16;

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

    public Matrix {
        cities = List.copyOf(cities);
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /// The matrix of these experiences.
    public static Matrix of(Experiences experiences, Vocabularies vocabularies) {
        Map<String, Map<String, Account>> rows = experiences.byFormatAndCity();
        List<String> members = vocabularies.get(VocabularyName.CITIES).concepts().stream().filter(Concept::member)
                .map(Concept::id).toList();
        List<String> guests = guests(rows.values(), members);
        int room = Math.min(MOST_GUESTS, guests.size());
        return new Matrix(Stream.concat(members.stream(), guests.stream().limit(room)).toList(),
                guests.subList(room, guests.size()), ordered(rows, vocabularies.get(VocabularyName.FORMATS)),
                experiences.where(told -> told.city() == null && told.isExperience()).all().size());
    }

    private static List<Row> ordered(Map<String, Map<String, Account>> rows, Vocabulary formats) {
        return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue()))
                .sorted(Comparator.comparingLong(Row::uses).reversed()
                        .thenComparing(row -> formats.label(row.format())).thenComparing(Row::format))
                .toList();
    }

    /// The cities that are no members, those first of which most is told.
    private static List<String> guests(Collection<Map<String, Account>> rows, List<String> members) {
        Map<String, Integer> proofs = new HashMap<>();
        rows.forEach(row -> row.forEach((city, account) -> proofs.merge(city, account.proofs(), Integer::sum)));
        proofs.keySet().removeAll(Set.copyOf(members));
        return proofs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
