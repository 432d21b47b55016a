package de.erfahrungsschatz.corpus.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The unit of finding: a question with its answer, an agenda item, a section, a slide.
///
/// @param text the words, paragraphs separated by an empty line; never blank. A question stands at its beginning
/// @param questionLength how many UTF-16 units of the text, from its beginning, are the question that the rest answers;
///        0 where there is no question
/// @param page the physical page it starts on, from 1; null where the format has no pages
/// @param headings the headings above it, outermost first
/// @param speaker who says it; null when it is nobody's direct speech, or nobody knows
/// @param metadata what is known about it
public record Passage(String text, int questionLength, @Nullable Integer page, List<String> headings,
        @Nullable String speaker, PassageMetadata metadata) {

    /// @throws IllegalArgumentException when the text is blank, or the question longer than the text
    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A passage without words");
        }
        if (questionLength < 0 || questionLength > text.length()) {
            throw new IllegalArgumentException("A question of " + questionLength + " in a text of " + text.length());
        }
        headings = List.copyOf(headings);
    }

    /// A passage of which nothing is known but its words and who says them.
    ///
    /// @throws IllegalArgumentException as above
    public Passage(String text, int questionLength, @Nullable Integer page, List<String> headings,
            @Nullable String speaker) {
        this(text, questionLength, page, headings, speaker, PassageMetadata.NONE);
    }

    /// A passage of plain text.
    public static Passage of(String text) {
        return new Passage(text, 0, null, List.of(), null);
    }

    /// The same words with other metadata.
    public Passage with(PassageMetadata known) {
        return new Passage(text, questionLength, page, headings, speaker, known);
    }
}
