package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.german.GermanAnalysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// How the text of each field becomes terms.
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    /// So far apart stand text and headings that no phrase reaches from one to the other.
    private static final int GAP = 1_000;

    private final Analyzer words = GermanAnalysis.analyzer();
    private final Analyzer inside = GermanAnalysis.constituents();
    private final Analyzer roots = GermanAnalysis.roots();
    private final Analyzer forms = GermanAnalysis.forms();

    FieldAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return switch (field) {
            case Schema.INSIDE, Schema.TITLE_INSIDE -> inside;
            case Schema.FORM, Schema.TITLE_FORM, Schema.PEOPLE, Schema.OTHER_PEOPLE -> forms;
            case Schema.ROOT, Schema.TITLE_ROOT -> roots;
            default -> words;
        };
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
