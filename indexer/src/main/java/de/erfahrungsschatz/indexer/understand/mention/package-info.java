/// Which topics, dialogue formats and target groups does a text name? [ConceptMentions] finds them by the labels of the vocabularies,
/// leaves out what only looks like a subject because it is part of a name ([ProperNames]), and believes ambiguous labels only beside
/// other evidence ([WeakLabels]), as it does words for people and for where something took place ([Setting]). Names that no list knows
/// are taken by their last part (`format-heads.txt` and its like, read by [ShippedHeads]), and names with another sense are left out
/// ([OtherSenses]). [PassageMentions] writes them down for a passage.
@NullMarked
package de.erfahrungsschatz.indexer.understand.mention;

import org.jspecify.annotations.NullMarked;
