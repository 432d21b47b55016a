package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// One request on its way to an answer.
final class SearchRun {

    private final View view;
    private final SearchRequest request;
    private final CompiledQuery query;
    private final Weight text;
    private final Weight title;
    private final Conditions conditions;
    private final TopDocuments top;

    SearchRun(View view, SearchRequest request) throws IOException {
        this.view = view;
        this.request = request;
        query = CompiledQuery.of(request.query());
        ScoreMode mode = request.size() > 0 ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        text = view.weight(query.text(), mode, 1);
        title = view.weight(query.title(), mode, Weights.TITLE);
        conditions = new Conditions(unscored(query.required()), unscored(query.excluded()));
        boolean byDate = query.isBrowsing() && request.sort() == Sort.RELEVANCE;
        top = new TopDocuments(byDate ? Sort.NEWEST : request.sort(), request.offset(), request.size());
    }

    private List<Weight> unscored(List<Query> queries) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query one : queries) {
            weights.add(view.weight(one, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return weights;
    }

    SearchResult result() throws IOException {
        FacetSpace space = view.facets();
        FacetFilter filter = new FacetFilter(request.filters());
        BestPassages best = new BestPassages(request.passages());
        int[] counts = space.counts();
        long total = 0;
        for (int i = 0; i < view.segments().size(); i++) {
            Segment segment = view.segments().get(i);
            FacetCounter facets = FacetCounter.of(segment.table().facets(), filter);
            SegmentPass pass = new SegmentPass(segment, facets, top, best);
            walk(pass);
            total += pass.total();
            space.add(i, facets.counts(), counts);
        }
        return new SearchResult(total, hits(), space.byFacet(counts));
    }

    private void walk(SegmentPass pass) throws IOException {
        if (conditions.exist()) {
            pass.demand(conditions);
        }
        if (query.isBrowsing()) {
            pass.browse();
        } else {
            pass.search(text, title);
        }
    }

    private Highlighter highlighter() throws IOException {
        boolean allWhole = query.beginnings().isEmpty();
        return new Highlighter(allWhole ? text : view.weight(query.words(), ScoreMode.COMPLETE_NO_SCORES, 1),
                query.beginnings());
    }

    private List<Hit> hits() throws IOException {
        HitReader reader = new HitReader(highlighter());
        Twins twins = new Twins();
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : top.page()) {
            Hit hit = reader.hit(candidate, request.passages());
            hits.add(twins.before(candidate).map(hit::twinOf).orElse(hit));
        }
        return hits;
    }
}
