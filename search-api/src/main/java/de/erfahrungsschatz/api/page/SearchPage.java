package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.ExpertAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.overview.Selection;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.Detail;
import de.erfahrungsschatz.api.request.ExpertQuestion;
import de.erfahrungsschatz.api.request.OverviewAddress;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.request.Requests;
import de.erfahrungsschatz.api.request.SearchQuestion;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the template of the search page shows.
///
/// @param frame what is around it
/// @param question what was asked
/// @param answer what was found
/// @param facets those that have a value to offer, or narrow the search down
/// @param chips the filters in force
/// @param offers ways on when nothing was found, or nothing but what is spelt alike; empty otherwise
/// @param pager the way to the other hits
/// @param yearsLeftOut single years that were asked for beside a range and therefore do not count
/// @param experts the first people who can tell about it; empty where none can, or nobody asks
record SearchPage(Frame frame, SearchQuestion question, SearchAnswer answer, List<FacetBox> facets, List<Chip> chips,
        List<Offer> offers, Pager pager, List<String> yearsLeftOut, List<ExpertAnswer> experts) {

    /// How many added words are shown for each that was typed.
    private static final int LABELS = 8;

    /// The page for an answer.
    static SearchPage of(Frame frame, SearchQuestion question, SearchAnswer answer, List<String> yearsLeftOut,
            List<ExpertAnswer> experts) {
        List<FacetBox> facets = Arrays.stream(Facet.values())
                .map(facet -> FacetBox.of(facet, answer.facets().getOrDefault(facet.label(), List.of())))
                .filter(box -> !box.isEmpty() || question.filters().narrow(box.facet())).toList();
        List<Chip> chips = Chip.of(question, answer, frame.texts());
        boolean helps = answer.total() == 0 || (answer.foundOnlyAlike() && answer.page() == 1);
        List<Offer> offers = helps && (!chips.isEmpty() || !question.text().isEmpty())
                ? Offer.of(answer, frame.texts())
                : List.of();
        return new SearchPage(frame, question, answer, facets, chips, offers, Pager.of(answer), yearsLeftOut,
                experts);
    }

    Texts texts() {
        return frame.texts();
    }

    PersonText people() {
        return new PersonText(texts());
    }

    /// The page that shows all people who can tell about it.
    String expertsLink() {
        return Address.of(ExpertQuestion.of(question, Requests.USUAL_SIZE));
    }

    Links links() {
        return new Links(question);
    }

    /// Whether no word was searched for.
    boolean isBrowsing() {
        return !answer.wantsWords();
    }

    /// Whether this is the page that people come to first.
    boolean isStart() {
        return question.text().isEmpty() && chips.isEmpty() && answer.page() == 1;
    }

    /// Whether there is no document at all.
    boolean isEmpty() {
        return answer.total() == 0 && offers.isEmpty();
    }

    /// Whether words were typed that cannot be searched for, such as "???".
    boolean hasNoWords() {
        return !question.text().isEmpty() && answer.query().isEmpty();
    }

    /// What was found, in one line.
    String heading() {
        String words = Words.shortened(question.text());
        if (isEmpty()) {
            return texts().text("heading.empty");
        }
        if (answer.foundOnlyAlike()) {
            return texts().text("heading.approximate", answer.total(), words);
        }
        if (!answer.query().isEmpty()) {
            return texts().text("heading.search", answer.total(), words);
        }
        String order = texts().text("order." + answer.sort());
        return chips.isEmpty()
                ? texts().text("heading.browse", order)
                : texts().text("heading.filtered", answer.total(), order);
    }

    /// What else was looked for, in words: of many labels the first.
    List<String> alsoSearched() {
        return answer.alsoSearched().stream().map(also -> {
            String labels = String.join(", ", also.labels().stream().limit(LABELS).toList());
            int more = also.labels().size() - LABELS;
            return texts().text("also.entry", also.typed(), labels, Math.max(0, more));
        }).toList();
    }

    /// What was looked for in the places of words that no document holds, in words.
    List<String> approximated() {
        return answer.approximated().stream().map(word -> texts().text("approximate.entry", word.typed(),
                String.join(texts().text("approximate.between"), word.words()))).toList();
    }

    /// The filters that the words name and that would leave something out.
    List<SearchAnswer.FilterOffer> narrowing() {
        return answer.offers().stream().filter(offer -> offer.count() < answer.total()).toList();
    }

    /// The years that do not count, in words.
    String leftOut() {
        return yearsLeftOut.stream().map(year -> year.equals(Concept.NONE) ? texts().text("fact.unknown") : year)
                .collect(Collectors.joining(", "));
    }

    /// The profiles of the cities, formats and topics to which the search is narrowed down.
    List<Way> profiles() {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> answer.facets().getOrDefault(facet.label(), List.of()).stream()
                        .filter(value -> value.selected() && !value.value().equals(Concept.NONE))
                        .flatMap(value -> profile(facet, value.value())
                                .map(address -> new Way(value.label(), address)).stream()))
                .toList();
    }

    private static Optional<String> profile(Facet facet, String value) {
        return switch (facet) {
            case CITY -> Optional.of(OverviewAddress.city(value, Selection.NONE));
            case FORMAT -> Optional.of(OverviewAddress.format(value));
            case TOPIC -> Optional.of(OverviewAddress.topic(value));
            case KIND, YEAR, GROUP, STATUS -> Optional.empty();
        };
    }

    /// The orders that make sense: without words nothing is relevant.
    List<Sort> sorts() {
        return isBrowsing() ? List.of(Sort.NEWEST, Sort.OLDEST) : List.of(Sort.values());
    }

    /// The number of the first hit shown, from 1.
    int firstHit() {
        return (answer.page() - 1) * answer.size() + 1;
    }

    /// Whether there are documents, but not so far back.
    boolean isBeyondLast() {
        return answer.total() > 0 && answer.hits().isEmpty();
    }

    /// Whether this page is the last one only because paging ends here.
    boolean isAtLimit() {
        int reachable = Requests.lastPage(answer.size()) * answer.size();
        return answer.total() > reachable && answer.page() >= answer.pages();
    }

    /// How the documents found are spread over years, whatever years are chosen; null where there is nothing to compare.
    @Nullable
    Histogram histogram() {
        return Histogram.of(answer.facets().getOrDefault(Facet.YEAR.label(), List.of()), question.filters())
                .orElse(null);
    }

    /// Whether passages are shown rather than documents.
    boolean showsPassages() {
        return question.detail() == Detail.PASSAGES && !isBrowsing();
    }

    /// The hits that are like none before them: the others stand below those.
    List<HitAnswer> hits() {
        return answer.hits().stream().filter(hit -> hit.twinOf() == null).toList();
    }

    /// The hits that say nearly the same as one.
    List<HitAnswer> twins(HitAnswer hit) {
        return answer.hits().stream().filter(other -> hit.id().equals(other.twinOf())).toList();
    }

    /// Where a hit stands on the page.
    static String anchor(HitAnswer hit) {
        return "treffer-" + hit.id();
    }

    /// The collection of one passage.
    String keep(HitAnswer hit, HitAnswer.ExcerptAnswer passage) {
        return Address.ofCollection(
                List.of(new PassageAddress(new DocumentId(hit.id()), passage.number() - 1)));
    }

    /// Whether there is something to explain: without words everything is found.
    boolean isExplainable() {
        return !isBrowsing();
    }

    /// Whether the hits are explained.
    boolean isExplained() {
        return isExplainable() && question.explained();
    }

    /// The passages of a hit worth showing: when browsing, its beginning is enough.
    List<HitAnswer.ExcerptAnswer> passages(HitAnswer hit) {
        return isBrowsing() ? hit.passages().stream().limit(1).toList() : hit.passages();
    }
}
