package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Correction;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.QueryFields;
import de.erfahrungsschatz.engine.port.ReportedExperience;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.engine.port.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// What one viewer sees: the indexes he or she may see, searched as one, and nothing of the others.
final class View {

    /// What a document tells stays in its order.
    private static final Comparator<ReportedExperience> NEWEST_FIRST = Comparator
            .comparingInt((ReportedExperience told) -> told.date() == null ? 0 : told.date().sortKey()).reversed()
            .thenComparing(told -> told.document().value());

    private final List<Segment> segments = new ArrayList<>();
    private final FacetSpace facets;
    private final LiveSearcher searcher;
    private final Vocabularies vocabularies;
    private final QueryFields queryFields;
    private volatile @Nullable Thesaurus thesaurus;
    private final LabelsInUse labelsInUse = new LabelsInUse(this);
    private final Viewer viewer;
    private final Experts experts;
    private @Nullable Suggestions suggestions;
    private @Nullable DocumentVectors vectors;
    private @Nullable List<ReportedExperience> experiences;

    /// @param viewer who sees it
    /// @param parts the indexes that he or she may see
    View(Viewer viewer, Collection<OpenPart> parts, SegmentTables tables) throws IOException {
        IndexReader[] readers = parts.stream().map(OpenPart::reader).toArray(DirectoryReader[]::new);
        // Holds no reference of its own: the parts are given back by the snapshot.
        MultiReader reader = new MultiReader(readers, true);
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(Segment.of(leaf, tables.of(leaf.reader())));
        }
        facets = new FacetSpace(segments);
        int documents = segments.stream().mapToInt(Segment::liveDocuments).sum();
        searcher = new LiveSearcher(reader, segments, documents);
        vocabularies = CitiesInUse.union(parts.stream().map(OpenPart::vocabularies).toList());
        queryFields = new QueryFields(vocabularies);
        this.viewer = viewer;
        experts = new Experts(this, viewer);
    }

    List<Segment> segments() {
        return segments;
    }

    FacetSpace facets() {
        return facets;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    /// A query made ready for this view.
    Weight weight(org.apache.lucene.search.Query query, ScoreMode mode, float boost) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, boost);
    }

    /// What a query means here, where some values of fields are known and others are not.
    Query read(Query query) {
        return query.isPlain() ? query : FunctionWordFilter.without(queryFields.resolve(query));
    }

    /// What it knows of words.
    ///
    /// @param widens whether the vocabularies may add other words to those typed
    Knowledge knowledge(boolean widens) {
        return new Knowledge(this::thesaurus, labelsInUse, Schema.people(viewer), widens);
    }

    /// Made when first asked for, because it reads all labels; twice at most matters to nobody.
    private Thesaurus thesaurus() {
        Thesaurus known = thesaurus;
        if (known == null) {
            known = new Thesaurus(vocabularies);
            thesaurus = known;
        }
        return known;
    }

    /// What looks at the best documents once more.
    SecondLook secondLook(SecondQuery query) throws IOException {
        return new SecondLook(weight(query.text(), ScoreMode.COMPLETE, 1), query.letters(searcher));
    }

    SearchResult search(SearchRequest request) throws IOException {
        SearchResult exact = exactly(request);
        if (exact.total() > 0 || !request.approximated()) {
            return exact;
        }
        StandIns standIns = new Approximator(this).of(request);
        return standIns.isEmpty() ? exact : new SearchRun(this, request, standIns).result();
    }

    private SearchResult exactly(SearchRequest request) throws IOException {
        return new SearchRun(this, request, StandIns.NONE).result();
    }

    Optional<DocumentView> document(DocumentId id, Query query) throws IOException {
        Optional<Candidate> found = find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DocumentView exact = document(found.get(), query, StandIns.NONE);
        if (query.isBrowsing() || exact.highlights().stream().anyMatch(passage -> !passage.isEmpty())) {
            return Optional.of(exact);
        }
        StandIns standIns = standIns(query);
        return Optional.of(standIns.isEmpty() ? exact : document(found.get(), query, standIns));
    }

    private DocumentView document(Candidate found, Query query, StandIns standIns) throws IOException {
        return reader(query, standIns).document(found.segment(), found.document());
    }

    /// What stands in for the words of a query where it finds no document at all.
    private StandIns standIns(Query query) throws IOException {
        SearchRequest request = SearchRequest.of(query);
        return finds(request) ? StandIns.NONE : new Approximator(this).of(request);
    }

    Optional<List<Hit>> sameQuestion(DocumentId id, int passage, int limit) throws IOException {
        Optional<Candidate> asking = find(id).filter(found -> found.holds(passage));
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        HitReader reader = reader(Query.BROWSE, StandIns.NONE);
        return Optional.of(
                reader.hits(new SameQuestions(segments, searcher).of(asking.get(), passage, limit), Integer.MAX_VALUE));
    }

    Optional<List<Hit>> similar(DocumentId id, int limit) throws IOException {
        Optional<Candidate> asking = find(id);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        HitReader reader = reader(Query.BROWSE, StandIns.NONE);
        Document document = reader.document(asking.get().segment(), asking.get().document()).document();
        return Optional
                .of(reader.hits(new SimilarDocuments(segments, vectors()).of(asking.get(), document, limit), 0));
    }

    /// Gathered when first asked for, by segments, which are read once whoever sees them.
    synchronized List<ReportedExperience> experiences() throws IOException {
        if (experiences == null) {
            List<ReportedExperience> all = new ArrayList<>();
            for (Segment segment : segments) {
                for (int document = 0; document < segment.table().documents(); document++) {
                    if (segment.isLive(document)) {
                        all.addAll(segment.table().reported(segment).of(document));
                    }
                }
            }
            all.sort(NEWEST_FIRST);
            experiences = List.copyOf(all);
        }
        return experiences;
    }

    /// Measured when first asked for.
    private synchronized DocumentVectors vectors() throws IOException {
        if (vectors == null) {
            vectors = new DocumentVectors(searcher.getIndexReader(), segments);
        }
        return vectors;
    }

    /// What reads documents and marks in them what the query matches.
    HitReader reader(Query query, StandIns standIns) throws IOException {
        CompiledQuery compiled = CompiledQuery.of(read(query), knowledge(true), standIns);
        return new HitReader(Highlighter.of(compiled, this));
    }

    private Optional<Candidate> find(DocumentId id) throws IOException {
        for (Segment segment : segments) {
            int passage = firstPassage(segment, id);
            if (passage != DocIdSetIterator.NO_MORE_DOCS) {
                return Optional.of(Candidate.unranked(segment, segment.table().documentOf(passage)));
            }
        }
        return Optional.empty();
    }

    private static int firstPassage(Segment segment, DocumentId id) throws IOException {
        PostingsEnum passages = segment.reader().postings(new Term(Schema.ID, id.value()), PostingsEnum.NONE);
        if (passages == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        int passage = passages.nextDoc();
        while (passage != DocIdSetIterator.NO_MORE_DOCS && !segment.isLivePassage(passage)) {
            passage = passages.nextDoc();
        }
        return passage;
    }

    /// The people whom its documents name.
    Experts experts() {
        return experts;
    }

    List<Suggestion> suggest(String typed, int limit) throws IOException {
        return suggestions().of(typed, limit);
    }

    /// Gathered when first asked for: on the command line nobody is typing.
    private synchronized Suggestions suggestions() throws IOException {
        if (suggestions == null) {
            SearchResult all = search(new SearchRequest(Query.BROWSE, Filters.NONE, Sort.NEWEST, 0, 0, 0));
            suggestions = new Suggestions(
                    new Offerings(viewer, segments, searcher.getIndexReader()).all(all.facets(), vocabularies));
        }
        return suggestions;
    }

    private synchronized boolean hasSuggestions() {
        return suggestions != null;
    }

    private synchronized boolean hasVectors() {
        return vectors != null;
    }

    private synchronized boolean hasExperiences() {
        return experiences != null;
    }

    /// Gathers what the same viewer's view of an older generation has gathered, so that nobody waits for it.
    void prepareLike(View old) throws IOException {
        if (old.hasSuggestions()) {
            suggestions();
        }
        if (old.hasVectors()) {
            vectors();
        }
        if (old.hasExperiences()) {
            experiences();
        }
        experts.prepareLike(old.experts);
    }

    Optional<Correction> spelling(String typed, Filters filters) throws IOException {
        return new Corrector(this).correct(typed, filters);
    }

    /// The words of its texts and titles.
    ViewTerms terms() {
        return new ViewTerms(searcher, segments, ViewTerms.FIELDS);
    }

    /// The same with the words inside those words.
    ViewTerms allTerms() {
        return new ViewTerms(searcher, segments, ViewTerms.ALL_FIELDS);
    }

    /// How many documents are found, by words that are spelt as typed.
    long total(Query query, Filters filters) throws IOException {
        return exactly(new SearchRequest(query, filters, Sort.NEWEST, 0, 0, 0)).total();
    }

    /// Whether any document is found, by words that are spelt as typed.
    boolean finds(SearchRequest request) throws IOException {
        return exactly(request.counting()).total() > 0;
    }

    /// Whether any passage or title matches.
    boolean isHeld(org.apache.lucene.search.Query query) throws IOException {
        Weight weight = weight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (Segment segment : segments) {
            Scorer scorer = weight.scorer(segment.context());
            if (scorer != null && holdsAny(segment, scorer.iterator())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAny(Segment segment, DocIdSetIterator passages) throws IOException {
        int passage = passages.nextDoc();
        while (passage != DocIdSetIterator.NO_MORE_DOCS && !segment.isLivePassage(passage)) {
            passage = passages.nextDoc();
        }
        return passage != DocIdSetIterator.NO_MORE_DOCS;
    }
}
