package de.erfahrungsschatz.engine.port;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The published generation of a data folder, open for reading. Safe for many threads.
///
/// Every answer is made from the indexes that the viewer may see and from nothing else: it is the same whether or not other
/// documents exist. A data folder without a generation answers like an empty one.
public interface SearchIndex extends AutoCloseable {

    /// The documents that match, their counts by facet, and the best passages of the page asked for.
    ///
    /// Where no document at all matches, whatever the filters, words that the viewer's documents hold stand in for words that none of
    /// them does; see [Approximation]. All of the answer is then about the documents that hold those, and [SearchResult#match] says
    /// so. Phrases, exact forms, beginnings, fields and what is excluded stay as they were typed, and so does a word that is held.
    SearchResult search(Viewer viewer, SearchRequest request);

    /// A whole document with the matches of the query marked; empty when there is none that the viewer may see.
    Optional<DocumentView> document(Viewer viewer, DocumentId id, Query query);

    /// The other documents in which the question of a passage is asked too, whoever is asked and in whichever city: each with the
    /// passages that answer it, those first whose question is most alike; of equally alike ones the newest. Empty when there is no
    /// such passage that the viewer may see; none when the passage asks nothing.
    ///
    /// @param passage its place in the document, from 0
    /// @param limit how many documents at most
    Optional<List<Hit>> sameQuestion(Viewer viewer, DocumentId id, int passage, int limit);

    /// The other documents whose words are most like those of a document, best first, without passages; their score is how alike
    /// they are, from 0 to 1. Empty when there is no such document that the viewer may see. The first question to a generation
    /// looks at all its words.
    ///
    /// @param limit how many at most
    Optional<List<Hit>> similar(Viewer viewer, DocumentId id, int limit);

    /// What the documents tell of dialogue formats: every experience of every passage, those of the newest documents first, undated ones
    /// last; of documents of one day by id, then as they read. It cannot be changed. The first question to a generation looks at all
    /// passages; the next ones are answered from memory.
    List<ReportedExperience> experiences(Viewer viewer);

    /// Concepts, people, phrases and titles in which every word typed begins a word; the last one may also stand inside a word, from
    /// three letters on (`beteiligung` in `Bürgerbeteiligung`). Case, accents and the spelling of umlauts (`ü`, `ue`, `u`) make no
    /// difference. In words of at least four letters one may be wrong, of at least eight two (one less inside a word): changed,
    /// missing, too many, or swapped with its neighbour; what is spelt as typed comes first.
    ///
    /// Then the order is that of the types; among equal ones those of most documents come before others, then it is by label.
    /// Concepts are found by all their labels, those that are called so before those with another label. People are those whom documents name, by their names without degrees, three at most;
    /// never to [Viewer#PUBLIC]. Phrases are an adjective or two with a noun, or two nouns that a small word joins, on which
    /// at least two documents dwell: they say it twice, or in a title or heading; three at most.
    ///
    /// @param limit how many at most
    List<Suggestion> suggest(Viewer viewer, String typed, int limit);

    /// What was probably meant where words are misspelt: those that no document of the viewer holds, and those that hardly any holds
    /// when little is found and a word spelt nearly alike is frequent. Put in their places are words of the viewer's documents, or
    /// compounds of such (`buergerwerkstadt` is meant to be `Bürgerwerkstatt`). What is excluded, short, or no plain word stays as
    /// typed. Empty when nothing needs or allows to be put right, or when what comes out finds nothing.
    ///
    /// @param typed as for [QueryParser]
    /// @param filters what the search is narrowed down to, with and without the correction
    Optional<Correction> spelling(Viewer viewer, String typed, Filters filters);

    /// The vocabularies in use when the viewer's indexes were written. Cities are those of the network and those that occur in
    /// documents the viewer may see.
    Vocabularies vocabularies(Viewer viewer);

    /// How many documents each visibility holds: for the operator, never for an answer to a viewer.
    Map<Visibility, Integer> documentCounts();

    /// The number of the generation that is open; 0 when none was published yet.
    long generation();

    /// Opens the newest generation if it is another one; answers that are being made go on with the old.
    ///
    /// @return whether another generation was opened
    /// @throws IndexRefusedException when the new one cannot be read; the old one goes on serving
    boolean refresh();

    @Override
    void close();
}
