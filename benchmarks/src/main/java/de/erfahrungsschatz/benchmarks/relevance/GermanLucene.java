package de.erfahrungsschatz.benchmarks.relevance;

import de.erfahrungsschatz.benchmarks.relevance.Library.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// What most search engines do with German: passages analysed by Lucene's [GermanAnalyzer], any of the words in text or title, BM25. A
/// document is as good as its best passage.
final class GermanLucene implements Searcher {

    /// What it is called in tables.
    static final String NAME = "GermanAnalyzer";

    private static final String DOCUMENT = "document";
    private static final String TITLE = "title";
    private static final String TEXT = "text";

    private final Analyzer analyzer = new GermanAnalyzer();
    private final QueryBuilder queries = new QueryBuilder(analyzer);
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private GermanLucene(List<Page> pages) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Page page : pages) {
                writer.addDocument(document(page));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /// Indexes those passages, in memory.
    static GermanLucene over(List<Page> pages) {
        try {
            return new GermanLucene(pages);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot index in memory", e);
        }
    }

    private static Document document(Page page) {
        Document document = new Document();
        document.add(new StoredField(DOCUMENT, page.document()));
        document.add(new TextField(TITLE, page.title(), Field.Store.NO));
        document.add(new TextField(TEXT, page.text(), Field.Store.NO));
        return document;
    }

    @Override
    public List<String> find(String words) {
        Set<String> found = new LinkedHashSet<>();
        try {
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(inTextOrTitle(words), Math.max(1, reader.maxDoc())).scoreDocs) {
                if (found.size() == DEPTH) {
                    break;
                }
                found.add(fields.document(hit.doc).get(DOCUMENT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search in memory", e);
        }
        return new ArrayList<>(found);
    }

    private Query inTextOrTitle(String words) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String field : List.of(TEXT, TITLE)) {
            @Nullable
            Query query = queries.createBooleanQuery(field, words);
            if (query != null) {
                either.add(query, Occur.SHOULD);
            }
        }
        return either.build();
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
