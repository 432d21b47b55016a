package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.engine.port.Highlight;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The words of one hit in an index of their own, where the queries that found the hit tell in which forms and in which parts of it its
/// words stand. The index of all documents tells neither: it holds text and headings in one field, and no offsets of titles.
final class HitWords implements Closeable {

    private final List<Piece> pieces;
    private final IndexSearcher searcher;

    /// A text of the hit, which is a document of the index; they have the same order.
    ///
    /// @param words where its words stand
    private record Piece(Part part, String text, List<Highlight> words) {

        static Piece of(Part part, String text) throws IOException {
            return new Piece(part, text, FormsOfPassage.of(text).places());
        }

        String text(Highlight word) {
            return text.substring(word.start(), word.end());
        }

        /// The whole words of which a stretch is part: of a word inside a longer one, the longer one.
        String wordsAt(int start, int end) throws IOException {
            int from = start;
            int to = end;
            for (Highlight word : words) {
                if (word.start() < end && word.end() > start) {
                    from = Math.min(from, word.start());
                    to = Math.max(to, word.end());
                }
            }
            return text.substring(from, to);
        }
    }

    private HitWords(List<Piece> pieces) throws IOException {
        this.pieces = pieces;
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(),
                new IndexWriterConfig(Schema.analyzer()))) {
            for (Piece piece : pieces) {
                writer.addDocument(fields(piece));
            }
            searcher = new IndexSearcher(DirectoryReader.open(writer));
        }
    }

    /// The words of a title alone.
    static HitWords ofTitle(Metadata metadata) throws IOException {
        return new HitWords(List.of(title(metadata)));
    }

    /// The words of a title and of a passage.
    ///
    /// @param people by whose names the passage is found too
    static HitWords of(Metadata metadata, Passage passage, List<Person> people) throws IOException {
        List<Piece> pieces = new ArrayList<>(List.of(title(metadata), Piece.of(Part.TEXT, passage.text())));
        for (String heading : passage.headings()) {
            pieces.add(Piece.of(Part.HEADING, heading));
        }
        for (String words : DocumentFields.introductions(people).toList()) {
            pieces.add(Piece.of(Part.INTERVIEWEE, words));
        }
        return new HitWords(pieces);
    }

    private static Piece title(Metadata metadata) throws IOException {
        return Piece.of(Part.TITLE, metadata.title().value());
    }

    private static Document fields(Piece piece) {
        String field = piece.part() == Part.TITLE ? Schema.TITLE : Schema.TEXT;
        Document fields = new Document();
        for (String name : List.of(field, Schema.inside(field), Schema.form(field), Schema.root(field))) {
            fields.add(new Field(name, piece.text(), Schema.TEXT_TYPE));
        }
        return fields;
    }

    /// Where the query matches, and in which forms.
    List<Place> places(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<Part, Set<String>> forms = new EnumMap<>(Part.class);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (int number = 0; number < leaf.reader().maxDoc(); number++) {
                Matches matches = weight.matches(leaf, number);
                if (matches != null) {
                    Piece piece = pieces.get(leaf.docBase + number);
                    forms.computeIfAbsent(piece.part(), _ -> new LinkedHashSet<>()).addAll(forms(matches, piece));
                }
            }
        }
        return forms.entrySet().stream().map(entry -> new Place(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /// All words of a part, each form once.
    Set<String> in(Part part) {
        Set<String> forms = new LinkedHashSet<>();
        pieces.stream().filter(piece -> piece.part() == part)
                .forEach(piece -> piece.words().forEach(word -> forms.add(piece.text(word))));
        return forms;
    }

    private static List<String> forms(Matches matches, Piece piece) throws IOException {
        List<String> forms = new ArrayList<>();
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                forms.add(piece.wordsAt(each.startOffset(), each.endOffset()));
            }
        }
        return forms;
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
    }
}
