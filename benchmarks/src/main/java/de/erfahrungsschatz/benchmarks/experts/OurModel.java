package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;

/// The product.
record OurModel(SearchIndex index) implements Model {

    @Override
    public String label() {
        return "erfahrungsschatz";
    }

    @Override
    public List<String> rank(String query) {
        return index.experts(Viewer.OFFICE,
                new ExpertRequest(QueryParser.parse(query), Filters.NONE, true, DEPTH, ConfirmedPeople.NONE)).stream()
                .map(Expert::id).toList();
    }
}
