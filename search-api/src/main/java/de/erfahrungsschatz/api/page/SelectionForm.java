package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.overview.Experiences;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The form that narrows an overview down: only what leaves something can be chosen.
///
/// @param action where it leads, which shows everything
/// @param choices of concepts, one for each facet that the overview is narrowed down by
/// @param from the first year; "" for no limit
/// @param to the last year; "" for no limit
/// @param active whether anything is narrowed down
record SelectionForm(String action, List<Choice> choices, String from, String to, boolean active) {

    /// The concepts of a facet.
    record Choice(Facet facet, List<Option> options) {}

    /// A concept.
    ///
    /// @param label with a dash for each concept above it
    record Option(String value, String label, boolean selected) {}

    /// The form for topics and years.
    ///
    /// @param experiences all that the overview could show
    static SelectionForm of(String action, Experiences experiences, Selection selection, Names names) {
        return new SelectionForm(action, List.of(topics(experiences, selection, names)), year(selection.fromYear()),
                year(selection.toYear()), !selection.isEmpty());
    }

    /// The form for cities and formats too.
    static SelectionForm ofAll(String action, Experiences experiences, Selection selection, Names names) {
        List<Choice> choices = List.of(
                choice(Facet.CITY, VocabularyName.CITIES, experiences.cities(), selection.city(), names),
                choice(Facet.FORMAT, VocabularyName.FORMATS, experiences.formats(), selection.format(), names),
                topics(experiences, selection, names));
        return new SelectionForm(action, choices, year(selection.fromYear()), year(selection.toYear()),
                !selection.isEmpty());
    }

    private static Choice topics(Experiences experiences, Selection selection, Names names) {
        return choice(Facet.TOPIC, VocabularyName.TOPICS, experiences.topics(), selection.topic(), names);
    }

    private static Choice choice(Facet facet, VocabularyName name, Set<String> occurring, @Nullable String chosen,
            Names names) {
        Vocabulary vocabulary = names.vocabularies().get(name);
        List<Option> options = new ArrayList<>();
        add(vocabulary.concepts().stream().filter(concept -> concept.broader() == null).toList(), vocabulary,
                occurring, chosen, options);
        return new Choice(facet, options);
    }

    private static void add(Collection<Concept> level, Vocabulary vocabulary, Set<String> occurring,
            @Nullable String chosen, List<Option> options) {
        for (Concept concept : level) {
            String id = concept.id();
            if (occurring.contains(id) || id.equals(chosen)) {
                String depth = "– ".repeat(vocabulary.withBroader(id).size() - 1);
                options.add(new Option(id, depth + concept.prefLabel(), id.equals(chosen)));
                add(vocabulary.concepts().stream().filter(one -> id.equals(one.broader())).toList(), vocabulary,
                        occurring, chosen, options);
            }
        }
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
