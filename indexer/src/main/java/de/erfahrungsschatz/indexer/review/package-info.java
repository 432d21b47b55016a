/// What should a person look at? [FiledDocuments] joins what the manifest knows of files with what the index knows of their documents;
/// [Findings] names what is missing or doubtful in one of them, each a [Finding] with a [Suggestion] where there is one; [Namesakes]
/// asks who may be the same person. What a person decides becomes an [Answer] to a [Field] and is written into the sidecar by
/// [SidecarFile], line by line ([SidecarText]), so that everything else in it stays as it was written. The next run takes it over.
@NullMarked
package de.erfahrungsschatz.indexer.review;

import org.jspecify.annotations.NullMarked;
