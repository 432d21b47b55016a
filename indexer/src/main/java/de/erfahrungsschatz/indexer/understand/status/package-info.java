/// How far has a city come with a dialogue format? An [ExperienceReader] takes the formats that a passage names, each with its [Place].
/// A [TraitReader] sees what stands there: the words ([WordTraits]), turns of phrase ([CueTraits], the [Cue]s of a [CueList] with its
/// [CueIndex], each tried only where its [Anchor] and [Initials] allow), verbs with their tense, mood, negation and [Senses]
/// ([GrammarTraits], [VerbGroup]), the part that the format plays in its clause ([PhraseTraits], [NounPhrase], [ClauseVerb]), and times
/// ([TimeTraits]). What the words of a sentence or clause tell by themselves is found out once for all formats in it ([Wording]). The
/// [StatusJudge] adds up what each trait tells by the [StatusWeights], which were learned from texts that people had marked. [Amounts]
/// reads participants, duration and cost. Cues, senses and weights are data, in files beside this package.
@NullMarked
package de.erfahrungsschatz.indexer.understand.status;

import org.jspecify.annotations.NullMarked;
