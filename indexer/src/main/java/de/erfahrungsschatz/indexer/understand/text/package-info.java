/// What are the words of a text? [Words] finds [Word]s, [Sentences] cuts texts into sentences, [Inflection] says which forms belong to
/// one word and [Hyphens] what hyphens do to them, [LabelMatcher] finds the labels of a vocabulary as [LabelMatch]es ([SingleWords]
/// takes compounds apart, [CompoundHeads] knows them by their last part), [Quote] cuts out the words that prove a value, [Months] knows
/// the months, and [LetterForm] how letters begin and end. What the rules look for is tried only where it may be: an [AnchoredPattern]
/// and a [TracedPattern] (with its [Traces]) where their pieces are, an [Ending] only at the end of a text; [FirstLetters] say with
/// what a match, and [Beginnings] with what a word may begin. What the rules know of words lies in [ShippedFile]s, some as a [WordSet].
@NullMarked
package de.erfahrungsschatz.indexer.understand.text;

import org.jspecify.annotations.NullMarked;
