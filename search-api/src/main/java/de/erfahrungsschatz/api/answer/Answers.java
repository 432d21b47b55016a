package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.AlsoSearched;
import de.erfahrungsschatz.api.answer.SearchAnswer.ApproximatedAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.FilterOffer;
import de.erfahrungsschatz.api.answer.SuggestAnswer.SuggestionAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Excerpt;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.FacetCount;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.PassageHit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Recognised;
import de.erfahrungsschatz.engine.port.SearchResult;
import de.erfahrungsschatz.engine.port.Sort;
import de.erfahrungsschatz.engine.port.Suggestion;
import de.erfahrungsschatz.engine.port.Widening;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the answers to searches and suggestions from what the engine found.
public final class Answers {

    /// How many similar documents are worth naming.
    public static final int MOST_SIMILAR = 5;
    /// Documents less alike than this share words, but no subject.
    private static final float LEAST_SIMILAR = 0.1f;

    /// What leads to documents that nobody searched for.
    private static final SearchQuestion NOWHERE = new SearchQuestion("", Filters.NONE, Sort.RELEVANCE, 1, 10);

    private final Vocabularies vocabularies;
    private final Texts texts;

    /// Answers in German, as programs get them.
    ///
    /// @param vocabularies those of the viewer, for the labels
    public Answers(Vocabularies vocabularies) {
        this(vocabularies, Texts.in(Language.GERMAN));
    }

    /// @param vocabularies those of the viewer, for the labels
    /// @param texts the language of what is told
    public Answers(Vocabularies vocabularies, Texts texts) {
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    /// The answer to a search.
    public SearchAnswer search(SearchQuestion question, SearchResult result) {
        long filled = (result.total() + question.size() - 1) / question.size();
        long pages = Math.clamp(filled, 1, Requests.lastPage(question.size()));
        Query query = result.understood().query();
        QueryAnswers queries = new QueryAnswers(this::label, texts);
        Sort sort = query.isBrowsing() && question.sort() == Sort.RELEVANCE ? Sort.NEWEST : question.sort();
        return new SearchAnswer(queries.clauses(query), queries.described(query),
                result.understood().widened().stream().map(this::alsoSearched).toList(),
                result.understood().recognised().stream().map(value -> offer(question, value)).toList(), result.total(),
                question.page(), question.size(), pages, sort.label(),
                hits(result, question), facets(question.filters(), result))
                .approximatedBy(result.understood().approximated().stream()
                        .map(word -> new ApproximatedAnswer(word.typed(), word.words())).toList());
    }

    /// The answer to who only counts.
    public FacetsAnswer counts(Filters filters, SearchResult result) {
        return new FacetsAnswer(result.total(), match(result), facets(filters, result));
    }

    private List<HitAnswer> hits(SearchResult result, SearchQuestion question) {
        String match = match(result);
        return result.hits().stream().map(hit -> hit(hit, question, match)).toList();
    }

    private static @Nullable String match(SearchResult result) {
        return switch (result.match()) {
            case EXACT -> null;
            case APPROXIMATE -> "approximate";
        };
    }

    private AlsoSearched alsoSearched(Widening widening) {
        String label = vocabularies.get(widening.vocabulary()).label(widening.concept());
        return new AlsoSearched(widening.typed(), new ConceptAnswer(widening.concept(), label), widening.labels());
    }

    private FilterOffer offer(SearchQuestion question, Recognised recognised) {
        Facet facet = recognised.facet();
        String value = recognised.value();
        return new FilterOffer(facet.label(), value, label(facet, value), recognised.count(),
                Address.of(question.with(question.filters().replacing(facet, value))));
    }

    /// The values of every facet, the chosen ones among them even when they count nothing.
    private Map<String, List<FacetValueAnswer>> facets(Filters filters, SearchResult result) {
        Map<String, List<FacetValueAnswer>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.label(), values(facet, filters.of(facet), result));
        }
        return facets;
    }

    /// The answer to who else is asked the question of a passage.
    public SameQuestionAnswer sameQuestion(List<Hit> hits) {
        return new SameQuestionAnswer(hits.stream().map(hit -> hit(hit, NOWHERE, null)).toList());
    }

    /// The answer to what is like a document.
    public SimilarAnswer similar(List<Hit> hits) {
        return new SimilarAnswer(
                hits.stream().filter(hit -> hit.score() >= LEAST_SIMILAR).map(hit -> hit(hit, NOWHERE, null))
                        .toList());
    }

    /// The answer to somebody who is typing.
    public SuggestAnswer suggest(List<Suggestion> suggestions) {
        return new SuggestAnswer(suggestions.stream().map(Answers::suggestion).toList());
    }

    private List<FacetValueAnswer> values(Facet facet, Set<String> chosen, SearchResult result) {
        List<FacetCount> counts = new ArrayList<>(result.facets().getOrDefault(facet, List.of()));
        chosen.stream().filter(value -> counts.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> counts.add(new FacetCount(value, 0)));
        return counts.stream().map(count -> new FacetValueAnswer(count.value(), label(facet, count.value()),
                count.count(), chosen.contains(count.value()), broader(facet, count.value()))).toList();
    }

    /// The name to show for a value of a facet.
    public String label(Facet facet, String value) {
        if (value.equals(Concept.NONE)) {
            return texts.text("fact.unknown");
        }
        return switch (facet) {
            case CITY, TOPIC, FORMAT, KIND, GROUP ->
                vocabularies.get(facet.vocabulary().orElseThrow()).label(value);
            case YEAR -> value;
            case STATUS -> texts.find("progress." + value).orElse(value);
        };
    }

    private @Nullable String broader(Facet facet, String value) {
        return facet.vocabulary().flatMap(name -> vocabularies.get(name).find(value)).map(Concept::broader)
                .orElse(null);
    }

    private HitAnswer hit(Hit hit, SearchQuestion from, @Nullable String match) {
        Metadata metadata = hit.metadata();
        List<ConceptAnswer> kinds = concepts(metadata, VocabularyName.KINDS);
        return new HitAnswer(hit.id().value(), metadata.title().value(), kinds.isEmpty() ? null : kinds.getFirst(),
                concepts(metadata, VocabularyName.CITIES), concepts(metadata, VocabularyName.TOPICS),
                concepts(metadata, VocabularyName.FORMATS),
                metadata.date() == null ? null : metadata.date().value().toString(), hit.visibility().label(),
                metadata.source().fragment(), Address.ofHit(hit.id(), from),
                hit.passages().stream().map(passage -> excerpt(hit.id(), passage, from)).toList(),
                hit.twin() == null ? null : hit.twin().value(), match,
                hit.explanation() == null ? null : new ExplanationAnswers(vocabularies, texts).of(hit.explanation()));
    }

    private static ExcerptAnswer excerpt(DocumentId id, PassageHit hit, SearchQuestion from) {
        Excerpt excerpt = Excerpt.of(hit.passage().text(), hit.highlights(), from.detail().length());
        return new ExcerptAnswer(hit.number() + 1, hit.passage().page(), hit.passage().headings(),
                hit.passage().speaker(), excerpt.text(), excerpt.highlights(), excerpt.cutBefore(), excerpt.cutAfter(),
                Address.ofHit(id, hit.number(), from));
    }

    private List<ConceptAnswer> concepts(Metadata metadata, VocabularyName name) {
        return metadata.conceptIds(name).stream().map(id -> new ConceptAnswer(id, vocabularies.get(name).label(id)))
                .toList();
    }

    private static SuggestionAnswer suggestion(Suggestion suggestion) {
        Facet facet = suggestion.facet();
        return new SuggestionAnswer(suggestion.type().name().toLowerCase(Locale.ROOT), suggestion.label(),
                suggestion.value(), facet == null ? null : facet.label(), suggestion.count(), link(suggestion));
    }

    private static String link(Suggestion suggestion) {
        return switch (suggestion.type()) {
            case CONCEPT -> Address.ofFacet(Objects.requireNonNull(suggestion.facet()), suggestion.value());
            case PERSON -> Address.ofWords("person:\"" + suggestion.value() + "\"");
            case PHRASE -> Address.ofWords("\"" + suggestion.value() + "\"");
            case TITLE -> Address.ofDocument(new DocumentId(suggestion.value()), "");
        };
    }
}
