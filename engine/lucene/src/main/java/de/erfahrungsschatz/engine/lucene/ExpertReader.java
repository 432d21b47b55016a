package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.engine.port.Evidence;
import de.erfahrungsschatz.engine.port.Expert;
import de.erfahrungsschatz.engine.port.Expert.Namesake;
import de.erfahrungsschatz.engine.port.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads from the index what is shown of people.
final class ExpertReader {

    private static final int MOST_SHOWN = 3;
    private static final int MOST_DOCUMENTS = 50;

    private final HitReader hits;
    private final PeopleRegister people;
    private final Predicate<KnownPerson> isShown;

    /// @param hits reads documents, and marks what was asked
    /// @param isShown who may be shown
    ExpertReader(HitReader hits, PeopleRegister people, Predicate<KnownPerson> isShown) {
        this.hits = hits;
        this.people = people;
        this.isShown = isShown;
    }

    /// The people who make these claims, each with some of the passages that prove it.
    List<Expert> experts(List<Claim> claims) throws IOException {
        List<List<Proof>> shown = claims.stream().map(claim -> claim.shown(MOST_SHOWN)).toList();
        Iterator<Evidence> evidence = evidence(shown.stream().flatMap(List::stream).toList()).iterator();
        List<Expert> experts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Evidence> own = shown.get(i).stream().map(_ -> evidence.next()).toList();
            experts.add(expert(claim.person(), claim.score(), own, claim.documents(), claim.newest()));
        }
        return experts;
    }

    /// A person with a passage of each document, newest first.
    Expert whole(KnownPerson person) throws IOException {
        List<Proof> proofs = new ArrayList<>();
        for (Appearance one : person.appearances().stream().limit(MOST_DOCUMENTS).toList()) {
            proofs.add(nearest(one));
        }
        return expert(person, 0, evidence(proofs), person.appearances().size(), person.appearances().getFirst().date());
    }

    /// The passage of a document in which the person is nearest to what is said; where none tells, the first.
    private Proof nearest(Appearance one) throws IOException {
        SegmentTable table = one.segment().table();
        PassageRoles roles = people.of(one.segment(), one.document());
        PackedPassage packed = new PackedPassage();
        packed.open(one.segment());
        Proof nearest = new Proof(one, one.person().role(), table.start(one.document()), 0);
        PassageRoles.Part best = null;
        for (int number = table.start(one.document()); number < table.end(one.document()); number++) {
            packed.read(number);
            for (PassageRoles.Part part : roles.in(packed.passage())) {
                if (part.who().equals(one) && (best == null || part.isNearerThan(best))) {
                    best = part;
                    nearest = new Proof(one, part.role(), number, 0);
                }
            }
        }
        return nearest;
    }

    private List<Evidence> evidence(List<Proof> proofs) throws IOException {
        List<Hit> read = hits.hits(proofs.stream().map(ExpertReader::candidate).toList(), 1);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < proofs.size(); i++) {
            evidence.add(new Evidence(read.get(i), proofs.get(i).appearance().person(), proofs.get(i).role()));
        }
        return evidence;
    }

    private static Candidate candidate(Proof proof) {
        Appearance one = proof.appearance();
        return new Candidate(one.segment(), one.document(), proof.value(), one.date(),
                List.of(new ScoredPassage(proof.passage(), proof.value())));
    }

    private Expert expert(KnownPerson person, double score, List<Evidence> evidence, int documents, int newest)
            throws IOException {
        return new Expert(person.id(), person.name(), score, evidence, documents,
                DocumentDate.ofSortKey(newest).orElse(null), person.history(),
                namesakes(person));
    }

    private List<Namesake> namesakes(KnownPerson person) throws IOException {
        List<Namesake> namesakes = new ArrayList<>();
        for (KnownPerson other : people.namesakes(person)) {
            if (isShown.test(other)) {
                namesakes.add(new Namesake(other.id(), other.name(), where(other)));
            }
        }
        return namesakes;
    }

    /// Whose city and organisation nobody states, is known in one document alone.
    private static String where(KnownPerson other) throws IOException {
        Optional<String> stated = other.appearances().stream().map(Appearance::person)
                .flatMap(person -> Stream.of(person.city(), person.organisation())).filter(Objects::nonNull)
                .findFirst();
        Appearance newest = other.appearances().getFirst();
        return stated.isPresent() ? stated.get()
                : newest.segment().table().stored().of(newest.segment(), newest.document()).metadata().title().value();
    }
}
