package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ExperienceAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.MentionsAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.PersonAnswer;
import de.erfahrungsschatz.api.answer.DocumentAnswer.ValueAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.export.Reference;
import de.erfahrungsschatz.api.original.Original;
import de.erfahrungsschatz.api.page.Outline.Heading;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.DocumentQuestion;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.engine.port.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the template of the document page shows.
///
/// @param frame what is around it
/// @param question what is marked
/// @param document the document
/// @param sections its passages
/// @param contents its table of contents; empty when it needs none
/// @param similar other documents that are like it
/// @param reference how one cites it
/// @param original the file that it was read from; null where there is none to be opened
record DocumentPage(Frame frame, DocumentQuestion question, DocumentAnswer document, List<Section> sections,
        List<Heading> contents, List<HitAnswer> similar, Reference reference, @Nullable Original original) {

    /// As many characters as search engines show.
    private static final int DESCRIPTION = 155;
    private static final Set<String> DATES = Set.of("date", "valid-until");

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
    /// @param mentioned the names of those that passages mention and that are not among the values
    record Fact(String key, @Nullable Facet facet, List<ValueAnswer> values, List<String> mentioned) {}

    /// The page for an answer.
    ///
    /// @param asked for the number of a passage, the other documents in which its question is asked
    static DocumentPage of(Frame frame, DocumentQuestion question, DocumentAnswer document,
            Map<Integer, List<HitAnswer>> asked, List<HitAnswer> similar, Reference reference,
            @Nullable Original original) {
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
                Outline.contents(document.passages()), similar, reference, original);
    }

    Texts texts() {
        return frame.texts();
    }

    /// How it begins, for search engines; null when it has no text.
    @Nullable
    String description() {
        return document.passages().isEmpty() ? null
                : Words.shortened(document.passages().getFirst().text(), DESCRIPTION);
    }

    /// The passages in which something is marked.
    List<PassageAnswer> found() {
        return found(document);
    }

    /// How many stretches are marked.
    int marks() {
        return document.passages().stream().mapToInt(passage -> passage.highlights().size()).sum();
    }

    /// What is known about the document and what is not, beside its title. Few documents say whether they are a draft or how
    /// long they hold; of the others that need not be told.
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(always());
        Stream.of(new Fact("state", null, listOf(document.state()), List.of()),
                new Fact("valid-until", null, listOf(document.validUntil()), List.of()))
                .filter(fact -> !fact.values().isEmpty()).forEach(facts::add);
        return facts;
    }

    private List<Fact> always() {
        return List.of(new Fact("kind", Facet.KIND, listOf(document.kind()), List.of()),
                fact("city", Facet.CITY, document.cities(), MentionsAnswer::cities),
                new Fact("date", null, listOf(document.date()), List.of()),
                fact("topic", Facet.TOPIC, document.topics(), MentionsAnswer::topics),
                fact("format", Facet.FORMAT, document.formats(), MentionsAnswer::formats),
                fact("group", Facet.GROUP, document.groups(), MentionsAnswer::groups));
    }

    /// What passages mention is told apart from what the whole document deals with, each once.
    private Fact fact(String key, Facet facet, List<ValueAnswer> values,
            Function<MentionsAnswer, List<ValueAnswer>> mentions) {
        List<String> known = values.stream().map(ValueAnswer::value).toList();
        List<String> mentioned = document.passages().stream()
                .flatMap(passage -> mentions.apply(passage.mentions()).stream())
                .filter(mention -> !known.contains(mention.value())).map(ValueAnswer::label).distinct().toList();
        return new Fact(key, facet, values, mentioned);
    }

    /// What is known beside the status of an experience, in words; empty when nothing is.
    String details(ExperienceAnswer experience) {
        ConceptAnswer city = experience.city();
        return Stream.of(city == null ? null : city.label(), experience.participants(), experience.duration(),
                experience.cost()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /// The same with the title, for saying where each comes from.
    List<Fact> evidence() {
        List<Fact> evidence = new ArrayList<>();
        evidence.add(new Fact("title", null, List.of(document.title()), List.of()));
        evidence.addAll(facts());
        return evidence;
    }

    /// The name to show for a value: dates are written out.
    String label(Fact fact, ValueAnswer value) {
        return DATES.contains(fact.key()) ? texts().date(value.value()) : value.label();
    }

    /// Where a value comes from, in words.
    String provenance(ValueAnswer value) {
        String origin = texts().text("origin." + value.origin(), value.rule());
        return value.quote() == null ? origin : texts().text("provenance.quoted", origin, value.quote());
    }

    /// What a person does and where, line by line. The city is one of them where the name of the organisation does not tell it.
    List<String> saidOf(PersonAnswer person) {
        String organisation = person.organisation();
        String city = person.city();
        boolean told = city != null && organisation != null && organisation.endsWith(city);
        return Stream.of(person.function(), person.office(), organisation, told ? null : city)
                .filter(Objects::nonNull).toList();
    }

    /// The kind of file in words; the media type itself where there is no word for it.
    String fileType() {
        String type = document.source().mediaType();
        int parameters = type.indexOf(';');
        String bare = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return texts().find("type." + bare).orElse(bare);
    }

    /// The document in one line, as it stands in a list of sources.
    String citation() {
        return new Citation(reference, texts()).line();
    }

    /// Where to say that something is wrong with the document; null where the site names no address.
    @Nullable
    String feedback() {
        String mail = frame.site().settings().feedback();
        return mail == null
                ? null
                : "mailto:" + mail + "?subject=" + encoded(texts().text("feedback.subject", reference.title()))
                        + "&body=" + encoded(reference.address() + "\n\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The file that the document was read from; null where there is none to be opened.
    @Nullable
    String originalLink() {
        return original == null ? null : Address.ofOriginal(document.id());
    }

    /// The place of a passage in the file, where browsers can show it; null where they cannot.
    @Nullable
    String originalLink(PassageAnswer passage) {
        return original != null && original.isPdf() && passage.page() != null
                ? originalLink() + "#page=" + passage.page()
                : null;
    }

    /// The page that shows the answers to the question of a passage side by side.
    String comparison(Section section) {
        return OverviewAddress.comparison(new DocumentId(document.id()), section.passage().number() - 1);
    }

    /// The page of hits that led here, or that begins anew.
    String back() {
        return Address.of(question.from());
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
