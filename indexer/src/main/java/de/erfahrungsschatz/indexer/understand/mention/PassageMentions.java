package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes down which concepts a passage names.
///
/// @param mentions finds them
public record PassageMentions(ConceptMentions mentions) {

    private static final String RULE = "mention.label";

    /// The passage with its topics, formats and groups, each once, with the first words that name it.
    public Passage in(Passage passage) {
        PassageMetadata known = passage.metadata();
        for (VocabularyName name : List.of(VocabularyName.TOPICS, VocabularyName.FORMATS, VocabularyName.GROUPS)) {
            known = known.mentioning(name, mentioned(name, passage.text()));
        }
        return passage.with(known);
    }

    private List<Derived<String>> mentioned(VocabularyName name, String text) {
        Map<String, Derived<String>> found = new LinkedHashMap<>();
        for (LabelMatch match : mentions.find(name, text)) {
            found.computeIfAbsent(match.concept(), concept -> new Derived<>(concept,
                    Provenance.rule(RULE, Quote.of(text.substring(match.start(), match.end())))));
        }
        return List.copyOf(found.values());
    }
}
