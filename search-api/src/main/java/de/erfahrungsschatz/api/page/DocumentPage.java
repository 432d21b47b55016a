package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.page.Outline.Heading;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.engine.port.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the template of the document page shows.
///
/// @param frame what is around it
/// @param question what is marked
/// @param document the document
/// @param sections its passages
/// @param contents its table of contents; empty when it needs none
record DocumentPage(Frame frame, DocumentQuestion question, DocumentAnswer document, List<Section> sections,
        List<Heading> contents) {

    /// A passage on the page.
    ///
    /// @param passage the passage
    /// @param headings those that begin with it
    /// @param question its blocks up to where the answer begins; empty where there is no question
    /// @param body the other blocks
    /// @param previous the anchor of the passage before it in which something is marked; null where there is none, and in a
    ///        passage without marks
    /// @param next the same for the passage after it
    /// @param asked where its question is asked too; empty where it is not
    record Section(PassageAnswer passage, List<Heading> headings, List<Block> question, List<Block> body,
            @Nullable String previous, @Nullable String next, List<Asked> asked) {}

    /// A document in which a question is asked too.
    ///
    /// @param who the cities that answer it, or the title where none is known
    /// @param when the date in words; null when unknown
    /// @param link to the answer
    record Asked(String who, @Nullable String when, String link) {}

    /// What is known about the document under one name.
    ///
    /// @param key such as `city`, for the name to show
    /// @param facet whose pages the values lead to; null for the title and the date
    /// @param values one or more; empty when unknown
    record Fact(String key, @Nullable Facet facet, List<ValueAnswer> values) {}

    /// The page for an answer.
    ///
    /// @param asked for the number of a passage, the other documents in which its question is asked
    static DocumentPage of(Frame frame, DocumentQuestion question, DocumentAnswer document,
            Map<Integer, List<HitAnswer>> asked) {
        List<List<Heading>> outline = Outline.of(document.passages());
        List<PassageAnswer> found = found(document);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < document.passages().size(); i++) {
            PassageAnswer passage = document.passages().get(i);
            List<Asked> elsewhere = asked.getOrDefault(passage.number(), List.of()).stream()
                    .map(hit -> asked(hit, frame.texts())).toList();
            sections.add(section(passage, outline.get(i), found, elsewhere));
        }
        return new DocumentPage(frame, question, document, List.copyOf(sections),
                Outline.contents(document.passages()));
    }

    Texts texts() {
        return frame.texts();
    }

    /// The passages in which something is marked.
    List<PassageAnswer> found() {
        return found(document);
    }

    /// How many stretches are marked.
    int marks() {
        return document.passages().stream().mapToInt(passage -> passage.highlights().size()).sum();
    }

    /// What is known about the document and what is not, beside its title.
    List<Fact> facts() {
        return List.of(new Fact("kind", Facet.KIND, listOf(document.kind())),
                new Fact("city", Facet.CITY, document.cities()), new Fact("date", null, listOf(document.date())),
                new Fact("topic", Facet.TOPIC, document.topics()),
                new Fact("format", Facet.FORMAT, document.formats()),
                new Fact("group", Facet.GROUP, document.groups()));
    }

    /// The same with the title, for saying where each comes from.
    List<Fact> evidence() {
        List<Fact> evidence = new ArrayList<>();
        evidence.add(new Fact("title", null, List.of(document.title())));
        evidence.addAll(facts());
        return evidence;
    }

    /// The name to show for a value: dates are written out.
    String label(Fact fact, ValueAnswer value) {
        return fact.key().equals("date") ? texts().date(value.value()) : value.label();
    }

    /// Where a value comes from, in words.
    String provenance(ValueAnswer value) {
        String origin = texts().text("origin." + value.origin(), value.rule());
        return value.quote() == null ? origin : texts().text("provenance.quoted", origin, value.quote());
    }

    /// The kind of file in words; the media type itself where there is no word for it.
    String fileType() {
        String type = document.source().mediaType();
        int parameters = type.indexOf(';');
        String bare = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return texts().find("type." + bare).orElse(bare);
    }

    /// The page of hits that led here, or that begins anew.
    String back() {
        return Address.ofWords(question.text());
    }

    private static List<PassageAnswer> found(DocumentAnswer document) {
        return document.passages().stream().filter(passage -> !passage.highlights().isEmpty()).toList();
    }

    private static List<ValueAnswer> listOf(@Nullable ValueAnswer value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Asked asked(HitAnswer hit, Texts texts) {
        String cities = hit.cities().stream().map(ConceptAnswer::label).collect(Collectors.joining(", "));
        String date = hit.date();
        return new Asked(cities.isEmpty() ? hit.title() : cities, date == null ? null : texts.date(date),
                hit.passages().getFirst().link());
    }

    private static Section section(PassageAnswer passage, List<Heading> headings, List<PassageAnswer> found,
            List<Asked> elsewhere) {
        Marked text = new Marked(passage.text(), passage.highlights());
        Marked asked = text.part(0, passage.questionLength());
        Marked answered = text.part(passage.questionLength(), passage.text().length());
        int at = found.indexOf(passage);
        return new Section(passage, headings, Block.of(asked), Block.of(answered),
                at > 0 ? found.get(at - 1).anchor() : null,
                at >= 0 && at + 1 < found.size() ? found.get(at + 1).anchor() : null, elsewhere);
    }
}
