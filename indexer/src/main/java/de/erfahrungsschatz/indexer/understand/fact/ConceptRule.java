package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which topics, dialogue formats or target groups does the document deal with? Those that its title, the field of its subject or a
/// heading names, and those that its text names several times: the longer the text, the more often. Of very many the best proven
/// remain.
public final class ConceptRule {

    private static final int TITLE_WEIGHT = 100;
    private static final int HEADING_WEIGHT = 10;
    private static final int WORDS_FOR_ONE_MORE_MENTION = 1_500;

    private final String name;
    private final int mentions;
    private final int most;
    private final boolean synonyms;
    private final VocabularyName vocabulary;

    /// @param name begins the rules' ids: `topic`, `format`, `group`
    /// @param vocabulary the concepts looked for
    /// @param mentions how often a short text must name a concept to deal with it
    /// @param most how many concepts a document has at most
    /// @param synonyms whether a concept's other names mean just the same; else they count half
    public ConceptRule(String name, VocabularyName vocabulary, int mentions, int most, boolean synonyms) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.mentions = mentions;
        this.most = most;
        this.synonyms = synonyms;
    }

    /// The concepts' ids, the best proven first; empty when none is evident.
    ///
    /// @param headings which blocks are headings, by a level above 0
    /// @param names finds the concepts
    public List<Derived<String>> concepts(Evidence evidence, String title, int[] headings, ConceptMentions names) {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        if (!evidence.part().fragment()) {
            collect(names, title, Place.TITLE, proofs);
            collect(names, evidence.path().fileName(), Place.FILE_NAME, proofs);
        }
        List<Block> blocks = evidence.part().blocks();
        int words = 0;
        int introduction = evidence.head().map(InterviewHead::end).orElse(0);
        for (StatedSubject subject : StatedSubject.in(blocks.subList(introduction, blocks.size()))) {
            List<LabelMatch> named = names.inSubject(vocabulary, subject.text(), subject.start(), subject.end());
            add(named, subject.text(), Place.SUBJECT, proofs);
        }
        for (int i = introduction; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            words += Words.count(text);
            collect(names, text, headings[i] > 0 && !text.equals(title) ? Place.HEADING : Place.TEXT, proofs);
        }
        int needed = mentions + words / WORDS_FOR_ONE_MORE_MENTION;
        return proofs.entrySet().stream().filter(entry -> entry.getValue().suffices(needed))
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight())).limit(most)
                .map(entry -> new Derived<>(entry.getKey(), entry.getValue().provenance(name))).toList();
    }

    private void collect(ConceptMentions names, String text, Place place, Map<String, Proof> proofs) {
        add(names.findAll(vocabulary, text), text, place, proofs);
    }

    private void add(List<LabelMatch> matches, String text, Place place, Map<String, Proof> proofs) {
        for (LabelMatch match : matches) {
            proofs.computeIfAbsent(match.concept(), _ -> new Proof(synonyms)).add(match, text, place);
        }
    }

    /// Where a concept is named, best proof first.
    private enum Place {
        TITLE,
        FILE_NAME,
        SUBJECT,
        HEADING,
        TEXT
    }

    /// What speaks for one concept.
    private static final class Proof {

        private final boolean synonyms;
        private Place best = Place.TEXT;
        private String quote = "";
        private int headings;
        /// Mentions in halves: a concept's own name counts two, another name one, an ambiguous one too.
        private int halves;
        private boolean strong;

        Proof(boolean synonyms) {
            this.synonyms = synonyms;
        }

        void add(LabelMatch match, String text, Place place) {
            boolean weak = match.strength() == Strength.WEAK;
            boolean ownName = match.strength() == Strength.PREFERRED || (synonyms && !weak);
            strong |= !weak;
            boolean better = place.compareTo(best) < 0 && (place == Place.HEADING ? ownName : !weak);
            if (quote.isEmpty() || better) {
                quote = Quote.around(text, match.start(), match.end());
            }
            best = better ? place : best;
            headings += place == Place.HEADING ? 1 : 0;
            halves += ownName ? 2 : 1;
        }

        /// An ambiguous label adds to other evidence and is none alone.
        boolean suffices(int needed) {
            return strong && (best != Place.TEXT || halves >= 2 * needed);
        }

        int weight() {
            boolean named = best.compareTo(Place.SUBJECT) <= 0;
            return (named ? TITLE_WEIGHT : 0) + Math.min(headings, 3) * HEADING_WEIGHT + halves;
        }

        Provenance provenance(String name) {
            return Provenance.rule(name + switch (best) {
                case TITLE -> ".title";
                case FILE_NAME -> ".file-name";
                case SUBJECT -> ".subject";
                case HEADING -> ".heading";
                case TEXT -> ".mentions";
            }, quote);
        }
    }
}
