/// The index in a local folder, by Apache Lucene.
///
/// Writing: a [LuceneUpdate] has a [PartWriter] for each visibility; [DocumentFields] turns a document into a block of passages that
/// stand next to each other; [KeptCommits] keeps what is published; a commit says in [CommitData] by which [Passport] it was
/// written.
///
/// Reading: a [LuceneIndex] serves a [Snapshot] of one generation; in it each viewer has a [View] of the [Segment]s that he or she
/// may see; a [SearchRun] compiles the words ([CompiledQuery]), walks every segment once ([SegmentPass]) while its [PassageScores] are
/// computed by a [Formula] — counting documents ([FacetCounter]) and keeping the best ([TopDocuments]) — and a [HitReader] reads what is
/// shown. Where nothing is found, an [Approximator] looks for [StandIns] that are spelt nearly alike.
///
/// What was typed is read by a [QueryCompiler]: [Words] to be ranked, found as [Wanted] in each field, and [Demand]s on whole documents,
/// checked as [Conditions]; [Knowledge] of the vocabularies (a [Thesaurus]) adds [Synonyms]. [Weights] says what counts how much. The best
/// documents get a [SecondLook], which asks a [SecondQuery] and reads the letters ([LetterScores]) of each [PackedPassage].
/// Who asks why a document is a hit is told by an [Explainer], which asks the [Ways] of each word one by one and finds the [HitWords].
///
/// A question that is asked in other documents too is known by its [QuestionWords], kept with the passage; [SameQuestions] finds
/// those that share them, and [QuestionLikeness] decides.
///
/// Who types is helped by [Suggestions], from all [Offerings] of a view, and by a [Corrector].
///
/// What makes it fast is the [SegmentTable]: the facet values of every document in plain arrays, made once for each segment and kept
/// as long as the segment lives.
@NullMarked
package de.erfahrungsschatz.engine.lucene;

import org.jspecify.annotations.NullMarked;
