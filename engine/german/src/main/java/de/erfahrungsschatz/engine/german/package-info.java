/// German text becomes terms, the same when indexing and when asking. A text passes through
///
/// 1. WordTokenizer: words as written, with the hyphens, gender signs and invisible signs inside them;
/// 2. HyphenFilter: a hyphenated word is one word written together, or stands beside its parts;
/// 3. SuspendedFilter: what a hyphen leaves open is completed, `Stadt- und Regionalplanung` also has `Stadtplanung`;
/// 4. TermFilter: each word becomes its terms, by WordTerms, which takes these steps and remembers the outcome:
///     1. Cleaning: composed letters, nothing invisible;
///     2. GenderForms: `Bürger*innen` is read as `Bürgerinnen`, `Bürger*innenrat` as `Bürgerrat`;
///     3. FunctionWords: `der`, `wurde`, `welche` have terms of their own;
///     4. Lemmatizer: the words of the dictionary (Lexicon) that it may be a form of, `Häuser` → `Haus`; else the known word that
///        it ends in, `Einfamilienhaussiedlungen` → `einfamilienhaussiedlung`; else LightStem;
///     5. Folding: lower case, ä as ae, ß as ss, no accents.
///
/// All terms of one word stand at one position. Offsets always point into the text as it was given.
///
/// The words inside words are a stream of their own (ConstituentAnalyzer), so that an engine can weigh them less and mark them alone: the
/// parts between hyphens, and what WordConstituents finds in compounds. CompoundSplitter takes them apart by a library's list of words and
/// by the dictionary (CompoundBoundary); ConstituentTerms knows what links them.
///
/// Case and umlauts are looked at before they are folded away, and an umlaut becomes two letters: `Bürger` and `Burg`,
/// `fördern` and `fordern` never meet.
@NullMarked
package de.erfahrungsschatz.engine.german;

import org.jspecify.annotations.NullMarked;
