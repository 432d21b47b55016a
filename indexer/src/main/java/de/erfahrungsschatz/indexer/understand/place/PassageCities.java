package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes on passages which cities and districts they mention, and which city they speak about where that is another than the
/// document's.
public final class PassageCities {

    /// So many cities tell of something that they do together.
    private static final int MOST_PARTNERS = 2;

    private static final String DISTRICT = "city.district";

    private PassageCities() {}

    /// The same passages with what was read of cities. Where a document is about many, it is worth knowing of which of them a
    /// passage speaks.
    ///
    /// @param homes the ids of the cities that the document is about
    /// @param people of the document
    public static List<Passage> noted(List<Passage> passages, CityReading reading, DistrictReading districts,
            List<String> homes, List<Person> people) {
        Reporters reporters = Reporters.of(people, reading, homes);
        return passages.stream().map(passage -> noted(passage, reading, homes, reporters))
                .map(passage -> withDistricts(passage, districts.find(passage.text(), about(passage, homes))))
                .toList();
    }

    /// The ids of the cities that a passage is about: of the one that it speaks about, else of those of its document.
    static List<String> about(Passage passage, List<String> homes) {
        Derived<String> other = passage.metadata().city();
        return other == null ? homes : List.of(other.value());
    }

    private static Passage noted(Passage passage, CityReading reading, List<String> homes, Reporters reporters) {
        List<CityMention> mentions = reading.find(passage.text());
        Map<String, List<CityMention>> headings = new LinkedHashMap<>();
        passage.headings().forEach(heading -> headings.put(heading, reading.find(heading)));
        Optional<Derived<String>> answering = answering(passage, reading).or(() -> reporters.cityOf(passage));
        if (mentions.isEmpty() && answering.isEmpty() && headings.values().stream().allMatch(List::isEmpty)) {
            return passage;
        }
        PassageMetadata known = mentions.isEmpty() ? passage.metadata()
                : passage.metadata().mentioning(VocabularyName.CITIES, each(passage.text(), mentions));
        List<String> home = homes.size() > MOST_PARTNERS ? List.of() : homes;
        Optional<Derived<String>> subject = answering.filter(city -> !home.contains(city.value()))
                .or(() -> PassageSubject.of(passage, mentions, headings, home));
        return passage.with(new PassageMetadata(known.mentions(), subject.orElse(known.city()), known.experiences()));
    }

    /// The city behind whose name somebody answers a question that was asked of several: "Kiel: Ja, seit 1998."
    private static Optional<Derived<String>> answering(Passage passage, CityReading reading) {
        String speaker = passage.speaker();
        return speaker == null ? Optional.empty() : reading.find(speaker).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == speaker.length()).findFirst()
                .map(mention -> new Derived<>(mention.city(), Provenance.rule("city.answers", Quote.of(speaker))));
    }

    private static Passage withDistricts(Passage passage, List<DistrictMention> districts) {
        if (districts.isEmpty()) {
            return passage;
        }
        Map<String, DistrictMention> first = new LinkedHashMap<>();
        districts.forEach(mention -> first.putIfAbsent(mention.district(), mention));
        PassageMetadata known = passage.metadata();
        List<Derived<String>> places = new ArrayList<>(known.mentions().getOrDefault(VocabularyName.CITIES, List.of()));
        first.forEach((district, mention) -> places.add(new Derived<>(district,
                Provenance.rule(DISTRICT, Quote.around(passage.text(), mention.start(), mention.end())))));
        return passage.with(known.mentioning(VocabularyName.CITIES, places));
    }

    /// Each city once, with its first words.
    private static List<Derived<String>> each(String text, List<CityMention> mentions) {
        Map<String, CityMention> first = new LinkedHashMap<>();
        mentions.forEach(mention -> first.putIfAbsent(mention.city(), mention));
        List<Derived<String>> cities = new ArrayList<>();
        first.forEach((city, mention) -> cities.add(new Derived<>(city,
                Provenance.rule(mention.rule(), Quote.around(text, mention.start(), mention.end())))));
        return cities;
    }
}
