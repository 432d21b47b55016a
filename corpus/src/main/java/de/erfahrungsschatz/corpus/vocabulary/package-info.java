/// The controlled vocabularies (cities, topics, dialogue formats, document kinds, target groups,
/// roles and offices) and how they are read.
///
/// [VocabularyReader] lays files over each other: EntryReader turns each into Entry values that know only what their file
/// writes, an upper Entry goes over the lower one of its id, Gazetteer gives the cities that lie undermost, and
/// VocabularyCheck looks at what has come of it. Free of problems it becomes [Concept]s in a [Vocabulary], all of them
/// [Vocabularies].
@NullMarked
package de.erfahrungsschatz.corpus.vocabulary;

import org.jspecify.annotations.NullMarked;
