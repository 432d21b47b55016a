package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A sentence that names a format, seen from there.
///
/// @param wording the whole
/// @param pieces its parts in order
/// @param at which of them names the format
/// @param place where in the sentence its name begins, in UTF-16 units
/// @param others where other formats begin
/// @param clause the numbers of the pieces that form one clause with that one
record Sentence(Wording wording, List<Piece> pieces, int at, int place, List<Integer> others,
        SortedSet<Integer> clause) {

    private static final Pattern WHETHER = Pattern.compile("^(?:\\(\\d+\\) |\\d+\\. )?(?:Ob|Falls|Sollten?) ");

    /// @param pieces of the sentence
    static Sentence of(Wording wording, List<Piece> pieces, int place, List<Integer> others) {
        int at = pieces.size() - 1;
        for (int i = pieces.size() - 1; i >= 0 && !pieces.get(at).holds(place); i--) {
            at = i;
        }
        return new Sentence(wording, pieces, at, place, others, clause(pieces, at));
    }

    /// Its words as written.
    String text() {
        return wording.text();
    }

    /// The piece that names it.
    Piece own() {
        return pieces.get(at);
    }

    /// Whether the piece names other formats too.
    boolean shared() {
        return others.stream().anyMatch(own()::holds);
    }

    /// Whether the status is told by what the piece depends on: "Wir überlegen, ob …".
    boolean governed() {
        return own().governed();
    }

    /// Whether the piece depends on what asks whether: "wir ringen damit, ob …".
    boolean asksWhether() {
        return own().dependent() && own().text().startsWith("ob ");
    }

    /// Whether the sentence begins by asking whether, or supposing: "Ob …, ist offen", "Sollte der Rat …, dann …".
    boolean open() {
        return at == 0 && pieces.size() > 1 && WHETHER.matcher(text()).find();
    }

    /// The piece with all that depends on it and on which it depends.
    String group() {
        int from = at;
        while (from > 0 && pieces.get(from).dependent()) {
            from--;
        }
        return text().substring(pieces.get(from).start(), pieces.get(last()).end());
    }

    /// The piece with what depends on it. Where it has no verb, the sentence goes on behind that.
    String behind() {
        return text().substring(own().start(), pieces.get(last()).end());
    }

    private int last() {
        int to = at;
        while (to + 1 < pieces.size() && pieces.get(to + 1).dependent()) {
            to++;
        }
        boolean interrupted = to > at && to + 1 < pieces.size() && !own().hasVerb();
        return interrupted ? to + 1 : to;
    }

    /// Of a piece that names several formats, the part between "und" and "und" that names this one, where it has a verb of its own.
    String alone() {
        String words = own().text();
        if (!shared()) {
            return words;
        }
        int from = Math.max(0, words.lastIndexOf(" und ", place - own().start()));
        int behind = words.indexOf(" und ", place - own().start());
        String part = words.substring(from, behind < 0 ? words.length() : behind);
        return Tense.isSentence(part) ? part : words;
    }

    /// What has no verb of its own forms one clause with what stands beside it. Contrasts ("sondern …", "statt …") and what depends on
    /// something do not.
    private static SortedSet<Integer> clause(List<Piece> pieces, int at) {
        SortedSet<Integer> parts = new TreeSet<>(Set.of(at));
        int from = at;
        while (from > 0 && joins(pieces.get(from)) && !pieces.get(from - 1).contrasts()) {
            from--;
            parts.add(from);
        }
        boolean interrupted = at + 2 < pieces.size() && pieces.get(at + 1).dependent()
                && !pieces.get(at).hasVerb();
        int next = interrupted ? at + 2 : at + 1;
        while (next < pieces.size() && (joins(pieces.get(next)) || (interrupted && next == at + 2))) {
            parts.add(next);
            next++;
        }
        return parts;
    }

    private static boolean joins(Piece piece) {
        return !piece.hasVerb() && !piece.dependent() && !piece.contrasts();
    }

    /// Whether a piece names another format.
    boolean namesOther(Piece piece) {
        return others.stream().anyMatch(piece::holds);
    }

    /// The pieces behind, as far as they name no format.
    List<Piece> laterPieces() {
        return otherPieces().stream().filter(piece -> piece.start() > own().start()).toList();
    }

    /// The other pieces, as far as they name no format.
    List<Piece> otherPieces() {
        return pieces.stream().filter(piece -> !piece.equals(own()))
                .filter(piece -> others.stream().noneMatch(piece::holds)).toList();
    }
}
