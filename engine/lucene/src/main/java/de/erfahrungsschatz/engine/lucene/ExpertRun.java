package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the people who stand behind the best passages of a search.
final class ExpertRun {

    private final PeopleRegister people;
    private final Predicate<KnownPerson> isShown;
    private final CompiledQuery query;
    private final List<Found> found;
    private final List<Words> wanted;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /// A passage of a document that was found.
    ///
    /// @param number in the segment
    private record Found(Candidate document, int number, float score) {

        /// The date of the document as a number that sorts; 0 when undated.
        int date() {
            return document.segment().table().date(document.document());
        }
    }

    /// A claim with what it is ordered by, so that this is worked out once.
    private record Weighed(Claim claim, double score, int newest) {

        static final Comparator<Weighed> BEST_FIRST = Comparator.comparingDouble(Weighed::score).reversed()
                .thenComparing(Comparator.comparingInt(Weighed::newest).reversed())
                .thenComparing(weighed -> weighed.claim().person().id());
    }

    /// @param search what was asked
    /// @param documents what was found, with their best passages
    /// @param isShown who may be shown
    ExpertRun(CompiledQuery search, List<Candidate> documents, PeopleRegister people, Predicate<KnownPerson> isShown) {
        this.people = people;
        this.isShown = isShown;
        query = search;
        wanted = query.wanted().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .filter(words -> !words.areFunctionWords()).toList();
        found = documents.stream().flatMap(document -> passages(document).stream())
                .sorted(Comparator.comparingDouble(Found::score).reversed()).limit(ExpertWeights.FOUND).toList();
    }

    /// A passage is as good as the search takes it for: by its words and by the title above it. When browsing all are alike.
    private List<Found> passages(Candidate document) {
        if (document.passages().isEmpty()) {
            int first = document.start();
            int end = document.segment().table().end(document.document());
            float score = query.isBrowsing() ? 1 : document.score();
            return IntStream.range(first, Math.min(end, first + ExpertWeights.PASSAGES_OF_DOCUMENT))
                    .mapToObj(number -> new Found(document, number, score)).toList();
        }
        float title = document.score() - document.passages().getFirst().score();
        return document.passages().stream()
                .map(passage -> new Found(document, passage.number(), passage.score() + title)).toList();
    }

    /// Everybody who has to do with what was found, those first for whom most speaks.
    List<Claim> claims() throws IOException {
        int newest = found.stream().mapToInt(Found::date).max().orElse(0);
        Map<Segment, List<Found>> bySegment = new HashMap<>();
        found.stream().filter(one -> value(one) > 0)
                .forEach(one -> bySegment.computeIfAbsent(one.document().segment(), _ -> new ArrayList<>()).add(one));
        for (Map.Entry<Segment, List<Found>> entry : bySegment.entrySet()) {
            gather(entry.getKey(), entry.getValue(), newest);
        }
        return claims.values().stream().map(claim -> new Weighed(claim, claim.score(), claim.newest()))
                .sorted(Weighed.BEST_FIRST).map(Weighed::claim).toList();
    }

    /// What it counts by its score alone.
    private float value(Found one) {
        float best = found.getFirst().score();
        return best == 0 ? 1 : ExpertWeights.ofScore(one.score() / best);
    }

    private void gather(Segment segment, List<Found> inSegment, int newest) throws IOException {
        PackedPassage packed = new PackedPassage();
        packed.open(segment);
        Map<Integer, PassageRoles> roles = new HashMap<>();
        for (Found one : inSegment.stream().sorted(Comparator.comparingInt(Found::number)).toList()) {
            PassageRoles inDocument = roles.computeIfAbsent(one.document().document(),
                    document -> new PassageRoles(people.of(segment, document)));
            if (!inDocument.people().isEmpty()) {
                packed.read(one.number());
                Passage passage = packed.passage();
                float value = value(one) * ExpertWeights.ofAge(one.date(), newest)
                        * ExpertWeights.ofExperiences(passage.metadata().experiences());
                gather(one.number(), inDocument.in(passage), value);
            }
        }
    }

    private void gather(int number, List<PassageRoles.Part> parts, float value) {
        for (PassageRoles.Part part : parts) {
            KnownPerson person = people.person(part.who());
            if (isShown.test(person)) {
                claims.computeIfAbsent(person.id(), _ -> new Claim(person)).add(
                        new Proof(part.who(), part.role(), number, value * ExpertWeights.of(part)),
                        people.words().matched(part.who().person(), wanted));
            }
        }
    }
}
