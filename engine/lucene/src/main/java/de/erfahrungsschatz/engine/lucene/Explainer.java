package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.engine.port.Explanation;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Means.Typed;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells why a document is a hit: what each way of looking for each word adds to its score. It asks the same queries that ranked the
/// document one by one, of this document alone; that costs more than ranking it, so only hits that are shown are explained.
///
/// For one thread.
final class Explainer {

    private static final Comparator<Share> GREATEST_FIRST = Comparator.comparingDouble(Share::score).reversed();

    private final List<ReadyWays> text = new ArrayList<>();
    private final List<ReadyWays> title = new ArrayList<>();
    private final List<ReadyWays> traces = new ArrayList<>();
    private final List<ReadyWays> titleTraces = new ArrayList<>();
    private final List<ReadyWays> second = new ArrayList<>();
    private final SecondLook secondLook;
    private final PackedPassage packed = new PackedPassage();

    Explainer(View view, CompiledQuery query) throws IOException {
        for (Wanted wanted : query.wanted()) {
            for (Ways ways : wanted.ways(Schema.TEXT)) {
                text.add(ReadyWays.of(ways, view, 1));
            }
            for (Ways ways : wanted.ways(Schema.TITLE)) {
                title.add(ReadyWays.of(ways, view, Weights.TITLE));
            }
        }
        for (Way trace : QueryCompiler.traces(query.wanted(), Schema.TEXT)) {
            traces.add(ReadyWays.of(Ways.only(trace), view, 1));
        }
        for (Way trace : QueryCompiler.traces(query.wanted(), Schema.TITLE)) {
            titleTraces.add(ReadyWays.of(Ways.only(trace), view, Weights.TITLE));
        }
        for (Way way : query.second().ways()) {
            second.add(ReadyWays.of(Ways.only(way), view, 1));
        }
        secondLook = view.secondLook(query.second());
    }

    /// Why the document is found.
    ///
    /// @param hit the same, as it is shown
    /// @param isSeenTwice whether the second look ranked it too
    Explanation of(Candidate candidate, Hit hit, boolean isSeenTwice) throws IOException {
        List<Share> shares = new ArrayList<>();
        Integer best = null;
        if (candidate.passages().isEmpty()) {
            try (HitWords words = HitWords.ofTitle(hit.metadata())) {
                addTitle(shares, candidate, words, isSeenTwice);
            }
        } else {
            int number = candidate.passages().getFirst().number();
            best = number - candidate.start();
            packed.open(candidate.segment());
            packed.read(number);
            Passage passage = packed.passage();
            List<Person> introduced = best == 0 ? people(candidate, hit) : List.of();
            try (HitWords words = HitWords.of(hit.metadata(), passage, introduced)) {
                addPassage(shares, candidate.segment(), number, words, isSeenTwice);
                addTitle(shares, candidate, words, isSeenTwice);
            }
        }
        shares.sort(GREATEST_FIRST);
        return new Explanation(best, shares);
    }

    /// By whose names the first passage is found too.
    private static List<Person> people(Candidate candidate, Hit hit) throws IOException {
        List<Passage> passages = SearchablePeople.dependOnText(hit.visibility()) ? passages(candidate) : List.of();
        return SearchablePeople.of(hit.visibility(), hit.metadata(), passages);
    }

    private static List<Passage> passages(Candidate candidate) throws IOException {
        PackedPassage packed = new PackedPassage();
        packed.open(candidate.segment());
        List<Passage> passages = new ArrayList<>();
        int end = candidate.segment().table().end(candidate.document());
        for (int number = candidate.start(); number < end; number++) {
            packed.read(number);
            passages.add(packed.passage());
        }
        return passages;
    }

    private void addPassage(List<Share> shares, Segment segment, int number, HitWords words, boolean isSeenTwice)
            throws IOException {
        add(shares, text, segment, number, words);
        add(shares, traces, segment, number, words);
        if (isSeenTwice) {
            add(shares, second, segment, number, words);
            addLetters(shares, secondLook.lettersOfPassage(segment, number), words, Part.TEXT);
        }
    }

    /// The words of the title stand on the first passage. What related words have in common adds only to what is found.
    private void addTitle(List<Share> shares, Candidate candidate, HitWords words, boolean isSeenTwice)
            throws IOException {
        int before = shares.size();
        add(shares, title, candidate.segment(), candidate.start(), words);
        if (shares.size() > before) {
            add(shares, titleTraces, candidate.segment(), candidate.start(), words);
        }
        if (isSeenTwice) {
            addLetters(shares, secondLook.lettersOfTitle(candidate.segment(), candidate.document()), words,
                    Part.TITLE);
        }
    }

    private static void add(List<Share> shares, List<ReadyWays> ready, Segment segment, int passage, HitWords words)
            throws IOException {
        for (ReadyWays ways : ready) {
            for (ReadyWays.Found found : ways.in(segment, passage)) {
                Way way = found.way();
                shares.add(new Share(way.word(), way.means(), words.places(way.query()), found.score()));
            }
        }
    }

    private void addLetters(List<Share> shares, List<LetterShare> letters, HitWords words, Part part) {
        for (LetterShare letter : letters) {
            if (letter.score() > 0) {
                Place place = new Place(part, secondLook.alike(letter.word(), words.in(part)));
                shares.add(new Share(letter.word().typed, Typed.LETTERS, List.of(place), letter.score()));
            }
        }
    }
}
