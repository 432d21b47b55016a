package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.Recognised;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which values of facets the words of a query name.
///
/// @param filters those in force: a facet that narrows already is not offered again
/// @param counts how many of the documents found have each value
record Recognition(Filters filters, Map<Facet, List<FacetCount>> counts) {

    private static final Set<Facet> OFFERED = EnumSet.of(Facet.CITY, Facet.TOPIC, Facet.FORMAT, Facet.KIND);

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");

    /// The values that occur in what was found: concepts, then years, each in the order typed.
    List<Recognised> of(Query query, List<Named> names) {
        Stream<Recognised> concepts = names.stream().flatMap(name -> name.labels().stream())
                .map(Label::meaning).flatMap(meaning -> meaning.facet().filter(OFFERED::contains).stream()
                        .flatMap(facet -> value(facet, meaning.concept())));
        Stream<Recognised> years = query.clauses().stream()
                .flatMap(clause -> clause instanceof Clause.Word(String text) ? Stream.of(text) : Stream.empty())
                .map(word -> word.replaceAll("\\D+$", "")).filter(word -> YEAR.matcher(word).matches())
                .flatMap(year -> value(Facet.YEAR, year));
        return Stream.concat(concepts, years).distinct().toList();
    }

    private Stream<Recognised> value(Facet facet, String value) {
        return filters.narrow(facet) ? Stream.empty()
                : counts.getOrDefault(facet, List.of()).stream().filter(count -> count.value().equals(value))
                        .map(count -> new Recognised(facet, value, count.count()));
    }
}
