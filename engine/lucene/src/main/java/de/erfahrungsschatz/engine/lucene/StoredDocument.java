package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;

/// What the index keeps of a document beside its passages.
record StoredDocument(DocumentId id, Visibility visibility, Metadata metadata) {}
