/// How far has a city come with a dialogue format? An [ExperienceReader] takes the formats that a passage names; for each of them a
/// [StatusJudge] looks at its sentence, [Piece] by piece, for a [Cue] ([CueList]), else for the tense, else at the sentences beside it
/// that speak of the same ([Sequel]). What a whole sentence says by its form ([SentenceFrame]), and that a body acts ([ActingBody]), comes
/// first. [Amounts] reads participants, duration and cost. The cues are data, in files beside this package.
@NullMarked
package de.erfahrungsschatz.indexer.understand.status;

import org.jspecify.annotations.NullMarked;
