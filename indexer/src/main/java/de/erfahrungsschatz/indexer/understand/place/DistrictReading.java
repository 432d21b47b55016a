package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Finds the districts that the texts of one document name. A district is that of a city in the same sentence ("Kiel hat in der
/// Altstadt …"); where the sentence names no city, of what the text is about. When several cities have one of that name, it is none.
public final class DistrictReading {

    private final Districts districts;
    private final CityReading reading;

    DistrictReading(Districts districts, CityReading reading) {
        this.districts = districts;
        this.reading = reading;
    }

    /// The districts in a text, in order.
    ///
    /// @param own the ids of the cities that it is about
    List<DistrictMention> find(String text, Collection<String> own) {
        List<DistrictMention> found = new ArrayList<>();
        if (districts.named(text).isEmpty()) {
            return found;
        }
        List<CityMention> cities = reading.find(text);
        int at = 0;
        for (String paragraph : text.split("\n", -1)) {
            for (String sentence : Sentences.of(paragraph)) {
                int start = text.indexOf(sentence, at);
                at = start + sentence.length();
                addOf(sentence, start, within(cities, start, at), own, found);
            }
        }
        return found;
    }

    private void addOf(String sentence, int start, List<String> named, Collection<String> own,
            List<DistrictMention> found) {
        Collection<String> meant = named.isEmpty() ? own : named;
        for (Districts.Named name : districts.named(sentence)) {
            List<Concept> fitting = name.districts().stream().filter(one -> meant.contains(one.broader())).toList();
            if (fitting.size() == 1) {
                Concept district = fitting.getFirst();
                found.add(new DistrictMention(district.id(), Objects.requireNonNull(district.broader()),
                        start + name.start(), start + name.end()));
            }
        }
    }

    private static List<String> within(List<CityMention> cities, int start, int end) {
        return cities.stream().filter(city -> city.start() >= start && city.end() <= end).map(CityMention::city)
                .toList();
    }
}
