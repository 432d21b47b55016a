/// Which words does the office use that no vocabulary knows? [CandidateTerms] reads the documents and weighs their nouns; what
/// is a name, of people or places, is left out by [ProperNames].
@NullMarked
package de.erfahrungsschatz.indexer.candidate;

import org.jspecify.annotations.NullMarked;
