/// How does a folder become an index? An [IndexRun] goes through these steps:
///
/// 1. [RunLock]: one run at a time in a data folder; an [Occasion] says who calls, and may end it early.
/// 2. [Comparison]: what lies in the folder against what the manifest knows makes a [Plan] of [Task]s (added, changed, renamed),
///    files that are the same, and files that are gone.
/// 3. [SourceReader] extracts and understands the tasks' files, several at once; the results come back in order.
/// 4. [Filing] gives each document its id and visibility, masks public ones, and puts them into the index.
/// 5. The index is prepared, the manifest written, and both published in one step.
/// 6. [Report] tells of the run and of every file; [OpenFailure] of what any run left unreadable.
@NullMarked
package de.erfahrungsschatz.indexer.run;

import org.jspecify.annotations.NullMarked;
