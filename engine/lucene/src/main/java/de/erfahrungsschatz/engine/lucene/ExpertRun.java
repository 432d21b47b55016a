package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the people who stand behind the best passages of a search.
final class ExpertRun {

    private final PeopleRegister people;
    private final Predicate<KnownPerson> isShown;
    private final CompiledQuery query;
    private final List<Words> wanted;
    private final float best;
    private final List<Found> found;
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /// A passage of a document that was found.
    ///
    /// @param number in the segment
    /// @param score as the search has it
    private record Found(Candidate document, int number, float score) {

        Segment segment() {
            return document.segment();
        }

        /// The date of the document as a number that sorts; 0 when undated.
        int date() {
            return segment().table().date(document.document());
        }

        /// What it proves beside the best one; 0 for nothing.
        float value(float best) {
            return best == 0 ? 1 : ExpertWeights.ofScore(score / best);
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
        List<Found> all = documents.stream().flatMap(document -> passages(document).stream()).toList();
        best = (float) all.stream().mapToDouble(Found::score).max().orElse(0);
        found = all.stream().filter(one -> one.value(best) > 0)
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
        Map<Segment, SortedMap<Integer, List<Found>>> bySegment = new HashMap<>();
        found.forEach(one -> bySegment.computeIfAbsent(one.segment(), _ -> new TreeMap<>())
                .computeIfAbsent(one.document().document(), _ -> new ArrayList<>()).add(one));
        for (Map.Entry<Segment, SortedMap<Integer, List<Found>>> segment : bySegment.entrySet()) {
            PackedPassage packed = new PackedPassage();
            packed.open(segment.getKey());
            for (Map.Entry<Integer, List<Found>> document : segment.getValue().entrySet()) {
                gather(packed, people.of(segment.getKey(), document.getKey()), document.getValue(), newest);
            }
        }
        return claims.values().stream().map(claim -> new Weighed(claim, claim.score(), claim.newest()))
                .sorted(Weighed.BEST_FIRST).map(Weighed::claim).toList();
    }

    /// What the passages of one document say for its people.
    private void gather(PackedPassage packed, PassageRoles roles, List<Found> inDocument, int newest)
            throws IOException {
        if (roles.isEmpty()) {
            return;
        }
        Set<Appearance> proved = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Found one : inDocument.stream().sorted(Comparator.comparingInt(Found::number)).toList()) {
            packed.read(one.number());
            Passage passage = packed.passage();
            float value = one.value(best) * ExpertWeights.ofAge(one.date(), newest)
                    * ExpertWeights.ofExperiences(passage.metadata().experiences());
            for (PassageRoles.Part part : roles.in(passage)) {
                if (add(new Proof(part.who(), part.role(), one.number(), value * ExpertWeights.of(part)))) {
                    proved.add(part.who());
                }
            }
        }
        proved.forEach(one -> claim(people.person(one)).state(people.words().matched(one.person(), wanted)));
    }

    /// Whether it is somebody's who may be shown.
    private boolean add(Proof proof) {
        KnownPerson person = people.person(proof.appearance());
        boolean isAdded = isShown.test(person);
        if (isAdded) {
            claim(person).add(proof);
        }
        return isAdded;
    }

    private Claim claim(KnownPerson person) {
        return claims.computeIfAbsent(person.id(), _ -> new Claim(person));
    }
}
