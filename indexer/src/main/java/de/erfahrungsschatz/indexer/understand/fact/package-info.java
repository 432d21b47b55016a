/// What is a document about? One class for each rule: [TitleRule], [DateRule], [StateRule], [ValidityRule], [KindRule],
/// [ConceptRule] (topics, formats, groups) and [PeopleRule] look at [Evidence], which holds a document's words and the names of its file and
/// folders, and give [Derived][de.erfahrungsschatz.corpus.document.Derived] values: each names its rule and quotes the words
/// it was read from. What no rule finds stays unknown.
@NullMarked
package de.erfahrungsschatz.indexer.understand.fact;

import org.jspecify.annotations.NullMarked;
