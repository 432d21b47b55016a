package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.text.PlaceNames;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the template of a comparison shows: the answers to one question, side by side.
///
/// @param frame what is around it
/// @param question the question that is compared, in the words of the document from which it was asked
/// @param answers the one of that document first, then those whose question is most alike
record ComparisonPage(Frame frame, List<Block> question, List<Voice> answers) {

    /// One answer.
    ///
    /// @param who the cities of the document, or its title where none is known
    /// @param date of the document, ISO 8601 at the precision known; null when unknown
    /// @param title of the document
    /// @param speaker who answers; null when nobody knows
    /// @param question in its own words; empty where they are those of the one that is compared
    /// @param answer what is said
    /// @param link to the passage
    record Voice(String who, @Nullable String date, String title, @Nullable String speaker, List<Block> question,
            List<Block> answer, String link) {}

    /// The page for a question.
    ///
    /// @param passage its place in the document, from 0
    /// @param others who is asked the same
    static ComparisonPage of(Frame frame, DocumentView view, int passage, List<Hit> others, Names names) {
        Passage own = view.document().passages().get(passage);
        List<Voice> answers = new ArrayList<>();
        answers.add(voice(view.document().id(), view.document().metadata(), passage, own, List.of(), names));
        others.forEach(hit -> hit.passages().forEach(answer -> answers.add(voice(hit.id(), hit.metadata(),
                answer.number(), answer.passage(), differing(answer.passage(), own), names))));
        return new ComparisonPage(frame, question(own), answers);
    }

    Texts texts() {
        return frame.texts();
    }

    private static Voice voice(DocumentId id, Metadata metadata, int number, Passage passage, List<Block> question,
            Names names) {
        String title = metadata.title().value();
        String cities = String.join(", ", PlaceNames.of(
                metadata.conceptIds(VocabularyName.CITIES).stream().map(names::city).toList()));
        Marked text = new Marked(passage.text(), List.of());
        return new Voice(cities.isEmpty() ? title : cities,
                metadata.date() == null ? null : metadata.date().value().toString(), title, passage.speaker(), question,
                Block.of(text.part(passage.questionLength(), passage.text().length())),
                Address.ofPassage(id, number, ""));
    }

    private static List<Block> differing(Passage passage, Passage own) {
        return words(passage).equals(words(own)) ? List.of() : question(passage);
    }

    private static String words(Passage passage) {
        return passage.text().substring(0, passage.questionLength()).strip();
    }

    private static List<Block> question(Passage passage) {
        return Block.of(new Marked(passage.text(), List.of()).part(0, passage.questionLength()));
    }
}
