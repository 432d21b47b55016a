package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;

import org.apache.lucene.index.DirectoryReader;

/// The index of one visibility, open at one commit.
///
/// @param name the commit
/// @param reader to be given back with [DirectoryReader#decRef]
/// @param vocabularies those in use when it was written
record OpenPart(CommitName name, DirectoryReader reader, Vocabularies vocabularies) {}
