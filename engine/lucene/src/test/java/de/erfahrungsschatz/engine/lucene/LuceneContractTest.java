package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.contract.ApproximationContract;
import de.erfahrungsschatz.engine.contract.CountingContract;
import de.erfahrungsschatz.engine.contract.DocumentContract;
import de.erfahrungsschatz.engine.contract.ExperienceContract;
import de.erfahrungsschatz.engine.contract.ExpertContract;
import de.erfahrungsschatz.engine.contract.ExplanationContract;
import de.erfahrungsschatz.engine.contract.FacetContract;
import de.erfahrungsschatz.engine.contract.HighlightContract;
import de.erfahrungsschatz.engine.contract.HostileQueryContract;
import de.erfahrungsschatz.engine.contract.QueryLanguageContract;
import de.erfahrungsschatz.engine.contract.QuestionContract;
import de.erfahrungsschatz.engine.contract.RelaxationContract;
import de.erfahrungsschatz.engine.contract.SearchingContract;
import de.erfahrungsschatz.engine.contract.SimilarityContract;
import de.erfahrungsschatz.engine.contract.SpellingContract;
import de.erfahrungsschatz.engine.contract.SuggestionContract;
import de.erfahrungsschatz.engine.contract.UnreadNamesContract;
import de.erfahrungsschatz.engine.contract.UpdateContract;
import de.erfahrungsschatz.engine.contract.VisibilityContract;
import de.erfahrungsschatz.engine.contract.VocabularyContract;

import org.junit.jupiter.api.Nested;

/// The engine keeps the contract of all engines.
class LuceneContractTest {

    @Nested
    class Searching extends SearchingContract {}

    @Nested
    class QueryLanguage extends QueryLanguageContract {}

    @Nested
    class VocabularyWords extends VocabularyContract {}

    @Nested
    class Facets extends FacetContract {}

    @Nested
    class Counting extends CountingContract {}

    @Nested
    class Visibilities extends VisibilityContract {}

    @Nested
    class UnreadNames extends UnreadNamesContract {}

    @Nested
    class Updates extends UpdateContract {}

    @Nested
    class Highlights extends HighlightContract {}

    @Nested
    class Documents extends DocumentContract {}

    @Nested
    class Questions extends QuestionContract {}

    @Nested
    class Similarities extends SimilarityContract {}

    @Nested
    class Experiences extends ExperienceContract {}

    @Nested
    class People extends ExpertContract {}

    @Nested
    class Suggesting extends SuggestionContract {}

    @Nested
    class Spelling extends SpellingContract {}

    @Nested
    class Relaxing extends RelaxationContract {}

    @Nested
    class Explaining extends ExplanationContract {}

    @Nested
    class Approximating extends ApproximationContract {}

    @Nested
    class HostileQueries extends HostileQueryContract {}
}
