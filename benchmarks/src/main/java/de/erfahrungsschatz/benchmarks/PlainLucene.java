package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Lucene as its own facet module is meant to be used: every passage is a document with its facets as sorted-set doc values, counted
/// by drill-sideways. It finds and counts passages and marks no matches, which is less than the other contestant does.
final class PlainLucene implements Contestant {

    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final String ID = "id";
    /// More values than any facet has.
    private static final int MOST_VALUES = 1_000;
    private static final FacetsConfig CONFIG = new FacetsConfig();

    static {
        CONFIG.setMultiValued(Facet.TOPIC.label(), true);
    }

    private final Analyzer analyzer = GermanAnalysis.analyzer();
    private final QueryBuilder words = new QueryBuilder(analyzer);
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    private PlainLucene(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
    }

    /// Writes the index of a corpus into an empty folder.
    static void write(Corpus corpus, Path folder) {
        try (FSDirectory directory = FSDirectory.open(folder);
                Analyzer analyzer = GermanAnalysis.analyzer();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Document document : corpus.documents()) {
                for (Passage passage : document.passages()) {
                    writer.addDocument(CONFIG.build(lucene(document, passage)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder, e);
        }
    }

    private static org.apache.lucene.document.Document lucene(Document document, Passage passage) {
        var lucene = new org.apache.lucene.document.Document();
        lucene.add(new StoredField(ID, document.id().value()));
        lucene.add(new TextField(TITLE, document.metadata().title().value(), Field.Store.YES));
        lucene.add(new TextField(TEXT, passage.text(), Field.Store.YES));
        for (Facet facet : Facets.ALL) {
            Facets.values(document, facet)
                    .forEach(value -> lucene.add(new SortedSetDocValuesFacetField(facet.label(), value)));
        }
        return lucene;
    }

    /// Opens the index in that folder.
    static PlainLucene open(Path folder) {
        try {
            return new PlainLucene(DirectoryReader.open(FSDirectory.open(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + folder, e);
        }
    }

    @Override
    public Answer answer(Question question) {
        DrillDownQuery query = new DrillDownQuery(CONFIG, query(question.query()));
        question.filters().values()
                .forEach((facet, values) -> values.forEach(value -> query.add(facet.label(), value)));
        try {
            DrillSideways.DrillSidewaysResult result = new DrillSideways(searcher, CONFIG, state).search(query, SHOWN);
            List<org.apache.lucene.document.Document> shown = new ArrayList<>();
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc hit : result.hits.scoreDocs) {
                shown.add(fields.document(hit.doc));
            }
            long total = result.drillDownFacetsCollector.getMatchingDocs().stream()
                    .mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
            return new Answer(total, shown, counts(result));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search", e);
        }
    }

    private static Map<Facet, List<FacetCount>> counts(DrillSideways.DrillSidewaysResult result) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facets.ALL) {
            @Nullable
            FacetResult children = result.facets.getTopChildren(MOST_VALUES, facet.label());
            counts.put(facet, children == null ? List.of() : Arrays.stream(children.labelValues)
                    .map(value -> new FacetCount(value.label, value.value.longValue())).toList());
        }
        return counts;
    }

    private Query query(de.erfahrungsschatz.engine.port.Query query) {
        if (query.isBrowsing()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        boolean function = query.clauses().stream().allMatch(this::isFunctionWord);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.clauses().stream().filter(clause -> function || !isFunctionWord(clause)).forEach(clause -> {
            Occur occur = switch (clause) {
                case Clause.Word _,Clause.Prefix _ -> Occur.SHOULD;
                case Clause.Phrase _ -> Occur.MUST;
                case Clause.Not _ -> Occur.MUST_NOT;
                case Clause.Exact _,Clause.Field _,Clause.Narrow _,Clause.Person _,Clause.All _,Clause.Any _,Clause.Group _ ->
                    throw unknown(clause);
            };
            all.add(inTextOrTitle(clause), occur);
        });
        return all.build();
    }

    /// Function words are looked for only when nothing else is, as by the other contestant.
    private boolean isFunctionWord(Clause clause) {
        Set<Term> terms = new HashSet<>();
        query(clause, TEXT).visit(QueryVisitor.termCollector(terms));
        return clause instanceof Clause.Word
                && terms.stream().allMatch(term -> GermanAnalysis.isFunctionWord(term.text()));
    }

    private Query inTextOrTitle(Clause clause) {
        return new BooleanQuery.Builder().add(query(clause, TEXT), Occur.SHOULD).add(query(clause, TITLE), Occur.SHOULD)
                .build();
    }

    private Query query(Clause clause, String field) {
        return switch (clause) {
            case Clause.Word(String text) -> words.createBooleanQuery(field, text);
            case Clause.Phrase(String text) -> words.createPhraseQuery(field, text);
            case Clause.Prefix(String text) -> new PrefixQuery(new Term(field, analyzer.normalize(field, text)));
            case Clause.Not(Clause unwanted) -> query(unwanted, field);
            case Clause.Exact _,Clause.Field _,Clause.Narrow _,Clause.Person _,Clause.All _,Clause.Any _,Clause.Group _ ->
                throw unknown(clause);
        };
    }

    private static IllegalArgumentException unknown(Clause clause) {
        return new IllegalArgumentException("No question of the benchmark asks so: " + clause);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index", e);
        }
        analyzer.close();
    }
}
