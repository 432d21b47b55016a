package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides how far a format has come, by the sentence that names it and those beside it.
///
/// What stands nearer counts more: first the words immediately before the format, then its part of the sentence, then what depends
/// on that, then the rest of the sentence. Where no cue is found the tense decides, and last what sort of format it is.
final class StatusJudge {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Set<Status> FOLLOWED_UP = EnumSet.of(Status.REJECTED, Status.CARRIED_OUT, Status.PLANNED,
            Status.CONSIDERED, Status.RUNNING);
    private static final Set<Status> UNDECIDED = EnumSet.of(Status.PLANNED, Status.CONSIDERED, Status.WISHED,
            Status.MENTIONED);
    private static final Pattern TAKES_UP = Pattern.compile("^(?:(?:also|aber|leider|doch) )?(?:(?:diese|dieser|dieses|diesen|"
            + "sie|er|es|das|dies|ihn|daran|dabei|darin|dort|dazu|dafür|davon|daraus|damit|darüber|jede|jeder|jedes|stattdessen)\\b"
            + "|(?:das|der|die) (?:verfahren|veranstaltung|format|projekt|idee|vorschlag|plan|termin|runde|gruppe|gremium)\\b"
            + "|(?:der|die) (?:rat|stadtrat|gemeinderat|ausschuss|mehrheit|verwaltung|ratsmehrheit)\\b[^.]*\\b"
            + "(?:das|dies|ihn|sie|es|davon|dagegen|darauf)\\b)", FLAGS);
    private static final Pattern W_QUESTION = Pattern
            .compile("^(?:[^,?]{2,60}, )?(?:was|wie|warum|wann|wer|wo|wem|wen|welche\\p{L}?|wozu|woran)\\b", FLAGS);
    private static final Pattern PAST_YEAR = Pattern.compile("^(?:\\p{L}+ )?(?:19[5-9]\\d|20[0-2]\\d)\\b\\s*[:|–-]");
    private static final Pattern HEAD_COUNT = Pattern.compile(
            "\\b\\d[\\d.]*\\s+(?:\\p{Ll}+ )?(?:Personen|Menschen|Leute|Teilnehm|Besuch|Gäste|Beteiligte|Kinder|Jugendliche)");
    private static final int LONGEST_LABEL = 80;

    private final CueList cues = CueList.ofClauses();
    private final CueList beside = CueList.beside();

    /// The status of a format.
    ///
    /// @param passage all sentences
    /// @param at which of them names it
    /// @param place where in that sentence its name begins, in UTF-16 units
    /// @param others where in that sentence other formats begin
    /// @param body whether the format is a body that exists for some time
    Verdict judge(List<Stretch> passage, int at, int place, List<Integer> others, boolean body) {
        String sentence = passage.get(at).text();
        Optional<CueList.Found> near = beside.in(sentence.substring(0, place));
        if (near.isPresent()) {
            return new Verdict(near.get().status(), "beside", sentence);
        }
        if (passage.get(at).asks()) {
            return question(sentence, body);
        }
        Verdict own = ofSentence(sentence, place, others).or(() -> ofLabel(passage, at, place))
                .orElseGet(() -> withoutCue(sentence, place, body));
        return followedUp(passage, at, own).orElse(own);
    }

    /// A question tells nothing but what it takes for granted.
    private static Verdict question(String sentence, boolean body) {
        boolean granted = W_QUESTION.matcher(sentence).find() && Tense.past(sentence).isPresent();
        boolean verbless = !Tense.isSentence(sentence) && sentence.length() < LONGEST_LABEL
                && !sentence.matches("(?s).*\\b(?:Sie|Ihr|Ihnen|man)\\b.*");
        Status otherwise = verbless ? Status.CONSIDERED : body ? Status.RUNNING : Status.MENTIONED;
        boolean modal = sentence.matches(
                "(?s)(?:Planen|Plant|Haben|Hat|Gibt|Wollen|Wollten|Können|Könnten|Soll|Sollte|Denken|Wäre|Wünschen)\\b.*");
        return new Verdict(granted ? Status.CARRIED_OUT : modal ? Status.MENTIONED : otherwise, "question", sentence);
    }

    private Optional<Verdict> ofSentence(String sentence, int place, List<Integer> others) {
        List<Piece> pieces = Piece.of(sentence);
        int own = pieceAt(pieces, place);
        int from = own;
        while (from > 0 && pieces.get(from).dependent()) {
            from--;
        }
        int to = own;
        while (to + 1 < pieces.size() && pieces.get(to + 1).dependent()) {
            to++;
        }
        String group = sentence.substring(pieces.get(from).start(), pieces.get(to).end());
        String alone = conjunct(pieces.get(own), place, others);
        String behind = sentence.substring(pieces.get(own).start(), pieces.get(to).end());
        Optional<CueList.Found> found = cues.in(behind, EnumSet.of(Status.REJECTED))
                .filter(_ -> others.stream().noneMatch(pieces.get(own)::holds) || !alone.equals(pieces.get(own).text())
                        && cues.in(alone, EnumSet.of(Status.REJECTED)).isPresent() || alone.equals(pieces.get(own).text()));
        if (found.isEmpty() && pieces.get(own).governed()) {
            found = cues.in(group);
        }
        found = found.or(() -> cues.in(alone)).or(() -> cues.in(pieces.get(own).text())).or(() -> cues.in(behind))
                .or(() -> cues.in(group));
        return found.map(cue -> new Verdict(cue.status(), "clause", sentence))
                .or(() -> ofOtherPieces(sentence, pieces, own, others));
    }

    private static int pieceAt(List<Piece> pieces, int place) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).holds(place)) {
                return i;
            }
        }
        return pieces.size() - 1;
    }

    /// Of a piece that names several formats, the part between "und" and "und" that names this one, where it has a verb of its own.
    private static String conjunct(Piece piece, int place, List<Integer> others) {
        String text = piece.text();
        if (others.stream().noneMatch(piece::holds)) {
            return text;
        }
        int at = place - piece.start();
        int from = Math.max(0, text.lastIndexOf(" und ", at));
        int behind = text.indexOf(" und ", at);
        int to = behind < 0 ? text.length() : behind;
        String part = text.substring(from, to);
        return Tense.isSentence(part) ? part : text;
    }

    /// What the rest of the sentence says, where it speaks of no other format.
    private Optional<Verdict> ofOtherPieces(String sentence, List<Piece> pieces, int own, List<Integer> others) {
        if (Tense.past(pieces.get(own).text()).isPresent()) {
            return Optional.empty();
        }
        return pieces.stream().filter(piece -> !piece.equals(pieces.get(own)))
                .filter(piece -> others.stream().noneMatch(piece::holds))
                .flatMap(piece -> cues.in(piece.text()).stream()).findFirst()
                .map(cue -> new Verdict(cue.status(), "sentence", sentence));
    }

    /// A few words without a verb, as in lists and headings: the line above that ends in a colon, the year at the beginning, or how
    /// many came.
    private Optional<Verdict> ofLabel(List<Stretch> passage, int at, int place) {
        String label = passage.get(at).text();
        if (Tense.isSentence(label)) {
            return Optional.empty();
        }
        for (int before = at - 1; before >= 0; before--) {
            String above = passage.get(before).text();
            if (above.endsWith(":")) {
                Optional<Verdict> told = cues.in(above).map(cue -> new Verdict(cue.status(), "list", above));
                if (told.isPresent()) {
                    return told;
                }
                break;
            }
            if (Tense.isSentence(above)) {
                break;
            }
        }
        boolean past = PAST_YEAR.matcher(label).find() || HEAD_COUNT.matcher(label.substring(place)).find();
        return past ? Optional.of(new Verdict(Status.CARRIED_OUT, "label", label)) : Optional.empty();
    }

    private static Verdict withoutCue(String sentence, int place, boolean body) {
        List<Piece> pieces = Piece.of(sentence);
        String own = pieces.get(pieceAt(pieces, place)).text();
        boolean past = body ? Tense.preterite(own).isPresent()
                : Tense.past(own).or(() -> Tense.past(sentence)).isPresent();
        if (past) {
            return new Verdict(Status.CARRIED_OUT, "tense", sentence);
        }
        return new Verdict(body ? Status.RUNNING : Status.MENTIONED, body ? "body" : "none", sentence);
    }

    /// The next sentence, when it takes up what this one left open.
    private Optional<Verdict> followedUp(List<Stretch> passage, int at, Verdict own) {
        boolean open = UNDECIDED.contains(own.status()) || own.rule().equals("tense") || own.rule().equals("body");
        if (!open || at + 1 >= passage.size() || passage.get(at + 1).line() != passage.get(at).line()) {
            return Optional.empty();
        }
        String next = passage.get(at + 1).text();
        if (!TAKES_UP.matcher(next).find() || passage.get(at + 1).asks()) {
            return Optional.empty();
        }
        Set<Status> stronger = own.rule().equals("clause") ? EnumSet.of(Status.REJECTED) : FOLLOWED_UP;
        return cues.in(next).filter(cue -> stronger.contains(cue.status()))
                .map(cue -> new Verdict(cue.status(), "next-sentence", next));
    }
}
