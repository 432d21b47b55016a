package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which districts of its cities does the document deal with? As with topics, those that its title, the name of its file or a heading
/// names, and those that its text names several times: the longer the text, the more often.
public final class DistrictRule {

    private static final int MENTIONS = 2;
    private static final int WORDS_FOR_ONE_MORE_MENTION = 1_500;

    private final DistrictReading reading;
    private final List<String> homes;
    private final Map<String, Provenance> found = new LinkedHashMap<>();

    private DistrictRule(DistrictReading reading, List<String> homes) {
        this.reading = reading;
        this.homes = homes;
    }

    /// The ids of the districts, the best proven first; empty when none is evident.
    ///
    /// @param passages of which it is known of which other city they speak
    /// @param homes the ids of the cities that the document is about
    public static List<Derived<String>> districts(String title, String fileName, List<Passage> passages,
            DistrictReading reading, List<String> homes) {
        DistrictRule rule = new DistrictRule(reading, homes);
        rule.addNamed(RoleCities.withoutPrefix(title), "city.district-in-title");
        rule.addNamed(fileName, "city.district-in-file-name");
        passages.stream().flatMap(passage -> passage.headings().stream()).distinct()
                .forEach(heading -> rule.addNamed(heading, "city.district-in-heading"));
        rule.addMentioned(passages);
        List<Derived<String>> districts = new ArrayList<>();
        rule.found.forEach((district, provenance) -> districts.add(new Derived<>(district, provenance)));
        return districts;
    }

    private void addNamed(String text, String rule) {
        ofHomes(text, homes).forEach(mention -> found.putIfAbsent(mention.district(),
                Provenance.rule(rule, Quote.around(text, mention.start(), mention.end()))));
    }

    private void addMentioned(List<Passage> passages) {
        int words = 0;
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Provenance> first = new LinkedHashMap<>();
        for (Passage passage : passages) {
            words += Words.count(passage.text());
            for (DistrictMention mention : ofHomes(passage.text(), PassageCities.about(passage, homes))) {
                counts.merge(mention.district(), 1, Integer::sum);
                first.putIfAbsent(mention.district(), Provenance.rule("city.district-mentions",
                        Quote.around(passage.text(), mention.start(), mention.end())));
            }
        }
        int needed = MENTIONS + words / WORDS_FOR_ONE_MORE_MENTION;
        first.forEach((district, provenance) -> {
            if (counts.getOrDefault(district, 0) >= needed) {
                found.putIfAbsent(district, provenance);
            }
        });
    }

    /// The mentions of districts of the cities that the document is about.
    private List<DistrictMention> ofHomes(String text, List<String> own) {
        return reading.find(text, own).stream().filter(mention -> homes.contains(mention.city())).toList();
    }
}
