package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.stream.Collectors;

/// Sees the turns of phrase by which people say how far something has come, in the clause of a format and around it.
///
/// @param cues the turns of phrase
record CueTraits(StatusCues cues) {

    void see(Place place, Traits traits) {
        Sentence whole = place.whole();
        see("own", cues.clauses(), whole.own().text(), traits);
        see("alone", cues.clauses(), whole.alone(), traits);
        see("clause", cues.clauses(), place.clause().text(), traits);
        see("dependents", cues.clauses(), whole.behind(), traits);
        see("group", cues.clauses(), whole.group(), traits);
        see("rest", cues.clauses(), joined(whole.otherPieces().stream().map(Piece::text).toList()), traits);
        see("beside", cues.beside(), whole.text().substring(0, whole.place()), traits);
        place.around().next().ifPresent(next -> see(Sequel.takesUp(next.text()) ? "sequel" : "next", cues.clauses(),
                next.text(), traits));
        place.answer().ifPresent(answer -> see("answer", cues.clauses(), answer.text(), traits));
        String label = whole.wording().isSentence() ? "" : " of label";
        place.opening().ifPresent(line -> {
            see("above" + label, cues.above(), line.text(), traits);
            see("above-clause" + label, cues.clauses(), line.text(), traits);
        });
    }

    private static String joined(List<String> pieces) {
        return pieces.stream().collect(Collectors.joining(" ; "));
    }

    private static void see(String where, CueList cues, String text, Traits traits) {
        List<CueList.Found> found = cues.in(text);
        if (!found.isEmpty()) {
            CueList.Found first = found.getFirst();
            traits.add("cue " + where + " first " + first.status().label(), 1, first.words());
        }
        found.forEach(cue -> traits.add("cue " + where + " " + cue.status().label(), 1, cue.words()));
    }
}
