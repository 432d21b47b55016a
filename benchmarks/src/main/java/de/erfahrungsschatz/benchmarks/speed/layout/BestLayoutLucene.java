package de.erfahrungsschatz.benchmarks.speed.layout;

import de.erfahrungsschatz.benchmarks.Contestant;
import de.erfahrungsschatz.benchmarks.Question;
import de.erfahrungsschatz.engine.port.Highlight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;

/// Lucene in the best layout: finds and counts documents, gives the first ten with their best passage, its matches marked.
public final class BestLayoutLucene implements Contestant {

    private final Analyzer analyzer = new GermanAnalyzer();
    private final LuceneQuestion questions = new LuceneQuestion(analyzer);
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetNumbers numbers;
    private final Packing packing;
    private final List<Columns> columns;

    private BestLayoutLucene(DirectoryReader reader) throws IOException {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        List<LeafReader> segments = reader.leaves().stream().map(LeafReaderContext::reader).toList();
        numbers = FacetNumbers.of(segments);
        packing = Packing.of(numbers, Columns.mostValues(segments, numbers));
        columns = Columns.read(segments, numbers, packing);
    }

    /// Opens the index in that folder.
    public static BestLayoutLucene open(Path folder) {
        try {
            return new BestLayoutLucene(DirectoryReader.open(FSDirectory.open(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + folder, e);
        }
    }

    @Override
    public Answer answer(Question question) {
        try {
            FacetCounter facets = new FacetCounter(numbers, packing, question.filters());
            TopDocuments top = new TopDocuments(SHOWN);
            Weight words = searcher.createWeight(searcher.rewrite(questions.of(question)), ScoreMode.COMPLETE, 1);
            for (int i = 0; i < columns.size(); i++) {
                OnePass pass = new OnePass(reader.leaves().get(i), columns.get(i), facets, top);
                if (question.mode() == Question.Mode.ALL) {
                    pass.browse();
                } else {
                    pass.search(words);
                }
            }
            return new Answer(top.offered(), shown(top.inOrder(), words), facets.byFacet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search", e);
        }
    }

    private List<Shown> shown(List<TopDocuments.Place> places, Weight words) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Shown> shown = new ArrayList<>();
        for (TopDocuments.Place place : places) {
            Document passage = fields.document(place.segment().docBase + place.passage());
            shown.add(new Shown(passage.get(BestLayoutIndex.ID), passage.get(BestLayoutIndex.TITLE),
                    passage.get(BestLayoutIndex.TEXT), highlights(place, words)));
        }
        return shown;
    }

    /// What matched in a passage, from the offsets in the index.
    private static List<Highlight> highlights(TopDocuments.Place place, Weight words) throws IOException {
        List<Highlight> highlights = new ArrayList<>();
        Matches matches = words.matches(place.segment(), place.passage());
        MatchesIterator iterator = matches == null ? null : matches.getMatches(BestLayoutIndex.TEXT);
        while (iterator != null && iterator.next()) {
            highlights.add(new Highlight(iterator.startOffset(), iterator.endOffset()));
        }
        return highlights;
    }

    @Override
    public void close() {
        try (analyzer) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the index", e);
        }
    }

    /// What a reader is given of a document.
    ///
    /// @param text of its best passage
    /// @param highlights what matched in it, in order
    record Shown(String id, String title, String text, List<Highlight> highlights) {

        Shown {
            highlights = List.copyOf(highlights);
        }
    }
}
