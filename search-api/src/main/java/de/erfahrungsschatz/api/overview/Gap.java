package de.erfahrungsschatz.api.overview;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The formats that other cities have used, for a topic or at all, and one city has not, as far as the viewer may see.
///
/// Who has used a narrower format has used the broader one too, so that no family of formats is missing where one of its members is known.
///
/// @param formats those that most cities have used first
public record Gap(List<Missing> formats) {

    /// A format that the city has not used.
    ///
    /// @param format its id
    /// @param users for each city that has used it, by id, what is told of that
    /// @param own what the city itself has done with the format or intends, on whatever topic; null when nothing of that is told
    public record Missing(String format, Map<String, Account> users, @Nullable Account own) {}

    public Gap {
        formats = List.copyOf(formats);
    }

    /// The gap of a city.
    ///
    /// @param city the id of a city or district
    /// @param selection the topic and years that count; its city and format are not looked at
    public static Gap of(Experiences experiences, String city, Selection selection, Vocabularies vocabularies) {
        Vocabulary formats = vocabularies.get(VocabularyName.FORMATS);
        Experiences narrowed = experiences.narrowed(
                new Selection(null, null, selection.topic(), selection.fromYear(), selection.toYear()));
        Set<String> used = used(narrowed.narrowed(Selection.ofCity(city)), formats);
        Map<String, Account> own = experiences.narrowed(Selection.ofCity(city))
                .accounts(told -> told.isExperience() ? told.format() : null);
        String whole = vocabularies.get(VocabularyName.CITIES).withBroader(city).getLast();
        List<Missing> missing = new ArrayList<>();
        narrowed.where(told -> told.isUse() && !whole.equals(narrowed.cityOf(told))).byFormatAndCity()
                .forEach((format, users) -> {
                    if (!used.contains(format)) {
                        missing.add(new Missing(format, users, own.get(format)));
                    }
                });
        missing.sort(Comparator.comparingInt((Missing one) -> one.users().size()).reversed()
                .thenComparing(one -> formats.label(one.format())).thenComparing(Missing::format));
        return new Gap(missing);
    }

    private static Set<String> used(Experiences own, Vocabulary formats) {
        Set<String> used = new HashSet<>();
        own.all().stream().filter(Told::isUse).forEach(told -> used.addAll(formats.withBroader(told.format())));
        return used;
    }
}
