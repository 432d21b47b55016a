package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the form of a whole sentence says of everything in it, whatever its parts say: it regrets, lays down a rule, or leaves open.
final class SentenceFrame {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern REGRET = Pattern
            .compile(
                    "^(?:(?:es ist|das ist|wie|sehr|eigentlich) )?(?:schade|bedauerlich|ein jammer)\\b.*\\b(?:kein|nicht)",
                    FLAGS);
    /// What would have failed without something else has come about.
    private static final Pattern WITHOUT = Pattern
            .compile("^ohne\\b.*\\b(?:hätten?|wären?)\\b.*\\b(?:nie|niemals|nicht|kaum)\\b", FLAGS);
    private static final Pattern RULE = Pattern.compile("^§ ?\\d+");
    private static final Pattern UNDECIDED = Pattern.compile(
            "\\b(?:entschieden|beschlossen|spruchreif|geklärt|festgelegt) (?:ist|sei|wurde) (?:noch |aber |bisher |bislang )*nichts\\b"
                    + "|\\büber (?:\\p{L}+ ){1,3}(?:ist|sei|wurde) (?:noch |bisher |bislang )?nicht entschieden\\b"
                    + "|\\b(?:entscheidung|beschluss|votum) (?:steht|stehe|stand) (?:noch )?aus\\b"
                    + "|\\b(?:entscheidung|beschluss) (?:fällt|falle|fiel) (?:erst|noch|später)\\b",
            FLAGS);
    private static final Pattern IF = Pattern.compile("^(?:wenn|sofern|soweit|vorausgesetzt)\\b", FLAGS);
    private static final Pattern WE = Pattern.compile("\\b(?:wir|die Stadt|die Verwaltung|der Rat)\\b");

    private SentenceFrame() {}

    /// What it says; empty where the sentence is of no such form.
    static Optional<Status> of(Sentence whole) {
        if (REGRET.matcher(whole.text()).find()) {
            return Optional.of(Status.WISHED);
        }
        if (WITHOUT.matcher(whole.text()).find()) {
            return Optional.of(Status.CARRIED_OUT);
        }
        return RULE.matcher(whole.text()).find() && whole.wording().isSentence() ? Optional.of(Status.MENTIONED)
                : Optional.empty();
    }

    /// That nothing is decided; empty where it does not say so.
    static Optional<Status> leftOpen(Sentence whole) {
        boolean supposed = whole.at() > 0 && IF.matcher(whole.text()).find() && WE.matcher(whole.own().text()).find()
                && !whole.own().wording().isPast();
        return whole.open() || supposed || UNDECIDED.matcher(whole.text()).find() ? Optional.of(Status.CONSIDERED)
                : Optional.empty();
    }
}
