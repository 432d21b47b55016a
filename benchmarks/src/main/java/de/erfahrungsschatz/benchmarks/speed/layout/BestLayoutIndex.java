package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Facets;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.engine.port.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// An index that is being written. Safe for many threads.
public final class BestLayoutIndex implements AutoCloseable {

    /// The words of a passage, kept too.
    static final String TEXT = "text";
    /// The id of its document.
    static final String ID = "id";
    /// The title of its document, to be shown.
    static final String TITLE = "title";
    /// The year of a document, 0 when undated; marks its first passage.
    static final String YEAR = "year";
    /// The facet values of a document, each as [FacetNumbers#encoded], on its first passage.
    static final String FACETS = "facets";

    private static final FieldType TEXT_TYPE = textType();

    private final Analyzer analyzer = new GermanAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;

    private BestLayoutIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    /// Begins an index in an empty folder.
    public static BestLayoutIndex in(Path folder) {
        try {
            return new BestLayoutIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + folder, e);
        }
    }

    /// Adds a document, its passages side by side.
    public void put(Document document) {
        List<org.apache.lucene.document.Document> block = new ArrayList<>();
        for (Passage passage : document.passages()) {
            var lucene = new org.apache.lucene.document.Document();
            lucene.add(new Field(TEXT, passage.text(), TEXT_TYPE));
            lucene.add(new StoredField(ID, document.id().value()));
            lucene.add(new StoredField(TITLE, document.metadata().title().value()));
            block.add(lucene);
        }
        addWhole(document, block.getFirst());
        try {
            writer.addDocuments(block);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot add " + document.id().value(), e);
        }
    }

    private static void addWhole(Document document, org.apache.lucene.document.Document first) {
        Derived<DocumentDate> date = document.metadata().date();
        first.add(new NumericDocValuesField(YEAR, date == null ? 0 : date.value().year()));
        for (Facet facet : Facets.ALL) {
            Facets.values(document, facet).forEach(value -> first
                    .add(new SortedSetDocValuesField(FACETS, new BytesRef(FacetNumbers.encoded(facet, value)))));
        }
    }

    /// Makes what was added durable.
    @Override
    public void close() {
        try (directory; analyzer) {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index", e);
        }
    }

    private static FieldType textType() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setStored(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
