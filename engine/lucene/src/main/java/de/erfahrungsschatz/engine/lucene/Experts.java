package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.PlainName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.ExpertRequest;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people whom the documents of a view name, and what they can tell about.
final class Experts {

    private final View view;
    private final Viewer viewer;
    private @Nullable PeopleRegister register;

    /// @param viewer who sees the view
    Experts(View view, Viewer viewer) {
        this.view = view;
        this.viewer = viewer;
    }

    /// Those who can tell most about what is asked, best first.
    List<Expert> of(ExpertRequest request) throws IOException {
        SearchRequest search = new SearchRequest(request.query(), request.filters(), Sort.RELEVANCE, 0,
                ExpertWeights.DOCUMENTS, ExpertWeights.PASSAGES_OF_DOCUMENT, request.widened(), request.widened(),
                false);
        List<Expert> exact = found(search, StandIns.NONE, request);
        if (!exact.isEmpty() || !search.approximated() || view.finds(search)) {
            return exact;
        }
        StandIns standIns = new Approximator(view).of(search);
        return standIns.isEmpty() ? exact : found(search, standIns, request);
    }

    private List<Expert> found(SearchRequest search, StandIns standIns, ExpertRequest request) throws IOException {
        SearchRun run = new SearchRun(view, search, standIns);
        PeopleRegister people = register(request.confirmed());
        List<Claim> claims = new ExpertRun(run.query(), run.documents(), people, this::mayShow).claims();
        return new ExpertReader(new HitReader(Highlighter.of(run.query(), view)), people, this::mayShow)
                .experts(claims.stream().limit(request.limit()).toList());
    }

    /// All that is known of a person.
    Optional<Expert> find(String id, ConfirmedPeople confirmed) throws IOException {
        PeopleRegister people = register(confirmed);
        Optional<KnownPerson> person = people.find(id).filter(this::mayShow);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        Query name = new Query(List.of(new Query.Clause.Phrase(PlainName.of(person.get().name()).words())));
        ExpertReader reader = new ExpertReader(view.reader(name, StandIns.NONE), people, this::mayShow);
        return Optional.of(reader.whole(person.get()));
    }

    private boolean mayShow(KnownPerson person) {
        return viewer != Viewer.PUBLIC || person.isReleased();
    }

    /// Gathered when first asked for, and again when the office has confirmed something else.
    private synchronized PeopleRegister register(ConfirmedPeople confirmed) throws IOException {
        PeopleRegister known = register;
        if (known == null || !known.confirmed().equals(confirmed)) {
            known = new PeopleRegister(view.segments(), confirmed,
                    view.vocabularies().get(VocabularyName.CITIES));
            register = known;
        }
        return known;
    }

    private synchronized Optional<ConfirmedPeople> confirmed() {
        return Optional.ofNullable(register).map(PeopleRegister::confirmed);
    }

    /// Gathers what those of an older view have gathered.
    void prepareLike(Experts old) throws IOException {
        Optional<ConfirmedPeople> confirmed = old.confirmed();
        if (confirmed.isPresent()) {
            register(confirmed.get());
        }
    }
}
