package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.engine.port.Understood;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One request on its way to an answer.
final class SearchRun {

    private final View view;
    private final SearchRequest request;
    private final StandIns standIns;
    private final Query read;
    private final CompiledQuery query;
    private final Formula text;
    private final Formula traces;
    private final Formula title;
    private final Formula titleTraces;
    private final Conditions conditions;
    /// How many of the best documents are looked at once more.
    private final int looks;
    private final TopDocuments top;
    private final Stretch stretch = new Stretch();

    /// @param standIns what is looked for in the places of words
    SearchRun(View view, SearchRequest request, StandIns standIns) throws IOException {
        this.view = view;
        this.request = request;
        this.standIns = standIns;
        read = view.read(request.query());
        query = CompiledQuery.of(read, view.knowledge(request.widened()), standIns);
        text = Formula.of(query.text(), view, 1);
        traces = Formula.of(query.traces(), view, 1);
        title = Formula.of(query.title(), view, Weights.TITLE);
        titleTraces = Formula.of(query.titleTraces(), view, Weights.TITLE);
        conditions = Conditions.of(query.demands(), view);
        boolean byDate = query.isBrowsing() && request.sort() == Sort.RELEVANCE;
        Sort sort = byDate ? Sort.NEWEST : request.sort();
        long needed = request.size() == 0 ? 0 : (long) request.offset() + request.size();
        boolean looksTwice = needed > 0 && sort == Sort.RELEVANCE;
        looks = looksTwice ? Weights.secondLooks(query.second().words().size(), request.size()) : 0;
        top = new TopDocuments(sort, Math.max(needed, looks));
    }

    SearchResult result() throws IOException {
        FacetSpace space = view.facets();
        int[] counts = space.counts();
        long total = walk((segment, facets) -> space.add(segment, facets.counts(), counts));
        Map<Facet, List<FacetCount>> facetCounts = space.byFacet(counts);
        Understood understood = new Understood(read, query.widened(),
                new Recognition(request.filters(), facetCounts).of(read, query.names()), standIns.told());
        return new SearchResult(total, hits(), facetCounts, understood);
    }

    /// The documents that a page would show, and as many more as the second look would look at, in the order and with the scores before
    /// that look.
    List<Candidate> documents() throws IOException {
        walk((_, _) -> {});
        return top.inOrder();
    }

    /// What was asked.
    CompiledQuery query() {
        return query;
    }

    /// Walks through all segments.
    ///
    /// @return how many documents were found
    private long walk(Counts counted) throws IOException {
        FacetFilter filter = new FacetFilter(request.filters());
        BestPassages best = new BestPassages(Math.max(1, request.passages()));
        long total = 0;
        for (int i = 0; i < view.segments().size(); i++) {
            Segment segment = view.segments().get(i);
            FacetCounter facets = FacetCounter.of(segment.table().facets(), filter);
            SegmentPass pass = new SegmentPass(segment, facets, top, best);
            walk(pass, segment);
            total += pass.total();
            counted.take(i, facets);
        }
        return total;
    }

    /// Takes what was counted in a segment.
    private interface Counts {

        /// @param segment its number in the view
        void take(int segment, FacetCounter facets);
    }

    private void walk(SegmentPass pass, Segment segment) throws IOException {
        if (conditions.exist()) {
            pass.demand(conditions, query.isDecided());
        }
        if (query.isBrowsing()) {
            pass.browse();
        } else {
            TitleScores titles = TitleScores.in(segment, new PassageScores(segment, title, titleTraces, stretch));
            pass.search(new PassageScores(segment, text, traces, stretch), titles);
        }
    }

    private List<Hit> hits() throws IOException {
        List<Candidate> page = page();
        List<Hit> read = new HitReader(Highlighter.of(query, view)).hits(page, request.passages());
        Twins twins = new Twins();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Hit hit = read.get(i);
            hits.add(twins.before(page.get(i)).map(hit::twinOf).orElse(hit));
        }
        return request.explained() ? explained(hits, page) : hits;
    }

    /// Those that were looked at twice come before the others.
    private List<Hit> explained(List<Hit> hits, List<Candidate> page) throws IOException {
        Explainer explainer = new Explainer(view, query);
        List<Hit> explained = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            boolean isSeenTwice = request.offset() + i < looks;
            Hit hit = hits.get(i);
            explained.add(hit.with(explainer.of(page.get(i), hit, isSeenTwice)));
        }
        return explained;
    }

    private List<Candidate> page() throws IOException {
        List<Candidate> all = top.inOrder();
        if (looks > 0) {
            List<Candidate> best = all.subList(0, Math.min(looks, all.size()));
            List<Candidate> ordered = view.secondLook(query.second()).order(best);
            ordered.addAll(all.subList(best.size(), all.size()));
            all = ordered;
        }
        int end = (int) Math.min((long) request.offset() + request.size(), all.size());
        return all.subList(Math.min(request.offset(), end), end);
    }
}
