package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.LabelMatcher;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which topics, dialogue formats or target groups does the document deal with? Those that its title or a heading names, and
/// those that its text names several times: the longer the text, the more often. Of very many the best proven remain.
public final class ConceptRule {

    private static final int TITLE_WEIGHT = 100;
    private static final int HEADING_WEIGHT = 10;
    private static final int WORDS_FOR_ONE_MORE_MENTION = 1_500;

    private final String name;
    private final int mentions;
    private final int most;
    private final LabelMatcher labels = new LabelMatcher();

    /// @param name begins the rules' ids: `topic`, `format`, `group`
    /// @param mentions how often a text of average length must name a concept to deal with it
    /// @param most how many concepts a document has at most
    public ConceptRule(String name, Vocabulary vocabulary, int mentions, int most) {
        this.name = name;
        this.mentions = mentions;
        this.most = most;
        for (Concept concept : vocabulary.concepts()) {
            concept.weakLabels().forEach(label -> labels.add(concept.id(), label, true));
            labels.add(concept.id(), concept.prefLabel(), false);
            concept.altLabels().forEach(label -> labels.add(concept.id(), label, false));
            concept.hiddenLabels().forEach(label -> labels.add(concept.id(), label, false));
        }
    }

    /// The concepts' ids, the best proven first; empty when none is evident.
    ///
    /// @param headings which blocks are headings, by a level above 0
    public List<Derived<String>> concepts(Evidence evidence, String title, int[] headings) {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        if (!evidence.part().fragment()) {
            collect(title, Place.TITLE, proofs);
        }
        List<Block> blocks = evidence.part().blocks();
        int words = 0;
        int introduction = evidence.head().map(head -> head.end()).orElse(0);
        for (int i = introduction; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            words += Words.count(text);
            collect(text, headings[i] > 0 && !text.equals(title) ? Place.HEADING : Place.TEXT, proofs);
        }
        int needed = mentions + words / WORDS_FOR_ONE_MORE_MENTION;
        return proofs.entrySet().stream().filter(entry -> entry.getValue().suffices(needed))
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().weight())).limit(most)
                .map(entry -> new Derived<>(entry.getKey(), entry.getValue().provenance(name))).toList();
    }

    private void collect(String text, Place place, Map<String, Proof> proofs) {
        for (LabelMatch match : labels.find(text)) {
            proofs.computeIfAbsent(match.concept(), _ -> new Proof()).add(match, text, place);
        }
    }

    private enum Place {
        TITLE,
        HEADING,
        TEXT
    }

    /// What speaks for one concept.
    private static final class Proof {

        private Place best = Place.TEXT;
        private String quote = "";
        private int headings;
        private int mentions;
        private boolean strong;

        void add(LabelMatch match, String text, Place place) {
            strong |= !match.weak();
            if (quote.isEmpty() || (!match.weak() && place.compareTo(best) < 0)) {
                quote = Quote.around(text, match.start(), match.end());
            }
            if (!match.weak() && place.compareTo(best) < 0) {
                best = place;
            }
            headings += place == Place.HEADING ? 1 : 0;
            mentions++;
        }

        /// An ambiguous label adds to other evidence and is none alone.
        boolean suffices(int needed) {
            return strong && (best != Place.TEXT || mentions >= needed);
        }

        int weight() {
            return (best == Place.TITLE ? TITLE_WEIGHT : 0) + Math.min(headings, 3) * HEADING_WEIGHT + mentions;
        }

        Provenance provenance(String name) {
            return Provenance.rule(name + switch (best) {
                case TITLE -> ".title";
                case HEADING -> ".heading";
                case TEXT -> ".mentions";
            }, quote);
        }
    }
}
