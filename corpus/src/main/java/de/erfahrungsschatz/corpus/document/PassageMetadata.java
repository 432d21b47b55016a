package de.erfahrungsschatz.corpus.document;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known about a passage beside its words.
///
/// @param mentions the ids of the concepts that its words name, by vocabulary, each once, with the first words that do so; the
///        cities are those mentioned, whatever the document is about
/// @param city the city that it speaks about, where that is another than the document's; null otherwise
/// @param experiences what it tells of dialogue formats, in order
public record PassageMetadata(Map<VocabularyName, List<Derived<String>>> mentions, @Nullable Derived<String> city,
        List<Experience> experiences) {

    /// Nothing is known.
    public static final PassageMetadata NONE = new PassageMetadata(Map.of(), null, List.of());

    public PassageMetadata {
        mentions = Metadata.immutable(mentions);
        experiences = List.copyOf(experiences);
    }

    /// The ids of the concepts of that vocabulary that are mentioned; empty when none is.
    public List<String> mentioned(VocabularyName vocabulary) {
        return mentions.getOrDefault(vocabulary, List.of()).stream().map(Derived::value).toList();
    }

    /// The same with what is mentioned of one vocabulary added.
    public PassageMetadata mentioning(VocabularyName vocabulary, List<Derived<String>> found) {
        Map<VocabularyName, List<Derived<String>>> all = new EnumMap<>(VocabularyName.class);
        all.putAll(mentions);
        all.put(vocabulary, found);
        return new PassageMetadata(all, city, experiences);
    }
}
