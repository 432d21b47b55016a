package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes on passages which cities they mention, and which one they speak about where that is another than the document's.
public final class PassageCities {

    /// So many cities tell of something that they do together.
    private static final int MOST_PARTNERS = 2;

    private PassageCities() {}

    /// The same passages with what was read of cities. Where a document is about many, it is worth knowing of which of them a
    /// passage speaks.
    ///
    /// @param homes the ids of the cities that the document is about
    public static List<Passage> noted(List<Passage> passages, CityReading reading, List<String> homes) {
        return passages.stream().map(passage -> noted(passage, reading, homes)).toList();
    }

    private static Passage noted(Passage passage, CityReading reading, List<String> homes) {
        List<CityMention> mentions = reading.find(passage.text());
        List<CityMention> heading = passage.headings().isEmpty() ? List.of()
                : reading.find(passage.headings().getLast());
        if (mentions.isEmpty() && heading.isEmpty()) {
            return passage;
        }
        PassageMetadata known = mentions.isEmpty() ? passage.metadata()
                : passage.metadata().mentioning(VocabularyName.CITIES, each(passage.text(), mentions));
        List<String> home = homes.size() > MOST_PARTNERS ? List.of() : homes;
        Optional<Derived<String>> subject = PassageSubject.of(passage, mentions, heading, home);
        return passage.with(new PassageMetadata(known.mentions(), subject.orElse(known.city()), known.experiences()));
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
