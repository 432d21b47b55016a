package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what the sentences behind one that names a format tell of it, where they take up what that left open.
///
/// @param cues those of clauses
record Sequel(CueList cues) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Set<Status> REJECTED = EnumSet.of(Status.REJECTED);
    private static final Set<Status> TOLD = EnumSet.of(Status.REJECTED, Status.CARRIED_OUT, Status.PLANNED,
            Status.CONSIDERED, Status.RUNNING);
    private static final Set<Status> UNDECIDED = EnumSet.of(Status.PLANNED, Status.CONSIDERED, Status.WISHED,
            Status.MENTIONED);
    private static final Pattern TAKES_UP = Pattern
            .compile("^(?:(?:also|aber|leider|doch|ja|nein) ?,? )?(?:(?:diese|dieser|dieses|diesen|"
                    + "der|die|sie|er|es|das|dies|ihn|daran|dabei|darin|dort|dazu|dafür|davon|daraus|damit|darüber|jede|jeder|jedes|stattdessen)\\b"
                    + "|(?:das|der|die) (?:verfahren|veranstaltung|format|projekt|idee|vorschlag|plan|termin|runde|gruppe|gremium)\\b"
                    + "|(?:der|die) (?:rat|stadtrat|gemeinderat|ausschuss|mehrheit|verwaltung|ratsmehrheit)\\b[^.]*\\b"
                    + "(?:das|dies|ihn|sie|es|davon|dagegen|darauf)\\b)", FLAGS);
    /// Who had meant to do something and goes on with "but" has not done it.
    private static final Pattern INTENDED = Pattern.compile(
            "\\b(?:hatten?|waren?|wollten?|sollten?|planten?)\\b.*\\b(?:vorgesehen|geplant|angekündigt|angedacht|beschlossen|machen"
                    + "|veranstalten|durchführen|ausrichten|einsetzen|gründen|einrichten|probieren|versuchen|anbieten|starten"
                    + "|stattfinden|geben|werden|beantragt|bewilligt|vorbereitet|überlegt|gedacht|vor|gewünscht)\\b",
            FLAGS);
    private static final Pattern BUT = Pattern.compile(
            "(?:^|, |; |– )(?:aber|daraus wurde|doch|dann (?:aber|kam)|daraus|dazu (?:ist|kam)|leider|letztlich|am ende|stattdessen|abgesagt)\\b", FLAGS);
    private static final Pattern PREVENTED = Pattern.compile(
            "(?:, |; |– )(?:aber|doch|nur|jedoch|bloß|allerdings)\\b[^.]*\\b(?:kein\\p{L}*|nicht|nichts|fehlte[n]?|niemand|zu (?:teuer|spät|wenig|groß|viel))\\b"
                    + "|, (?:die|der|das) dann\\b(?!.*(?:stattf|statt\\b|kam\\b|lief\\b))",
            FLAGS);
    private static final Pattern CONTENT = Pattern.compile("\\b(?:stattgefunden|geklappt|fand .* statt|doch noch)\\b", FLAGS);

    /// Whether a sentence begins with words that take up what was said before.
    static boolean takesUp(String sentence) {
        return TAKES_UP.matcher(sentence).find();
    }

    /// What the following sentences tell; empty where they leave it at what the sentence itself tells.
    ///
    /// @param own what the sentence itself tells
    Optional<Verdict> of(Surroundings around, Verdict own) {
        return takenUp(around, own).or(() -> givenUp(around, own));
    }

    /// What the answer to a question tells.
    Optional<Verdict> answered(Surroundings around) {
        return around.answer().stream().filter(Sequel::takesUp).flatMap(answer -> cues.in(answer, TOLD)
                .map(cue -> Verdict.of(cue, "answer", answer))
                .or(() -> Tense.preterite(answer)
                        .map(_ -> new Verdict(Status.CARRIED_OUT, "answer", answer, "")))
                .stream()).findFirst();
    }

    private Optional<Verdict> takenUp(Surroundings around, Verdict own) {
        boolean open = UNDECIDED.contains(own.status()) || own.rule().equals("tense") || own.rule().equals("body");
        Set<Status> stronger = own.rule().equals("clause") || own.rule().equals("beside") ? REJECTED : TOLD;
        return around.next().filter(next -> open && takesUp(next) && !next.endsWith("?"))
                .flatMap(next -> cues.in(next, stronger).map(cue -> Verdict.of(cue, "next-sentence", next)));
    }

    private Optional<Verdict> givenUp(Surroundings around, Verdict own) {
        String sentence = around.sentence();
        if (!UNDECIDED.contains(own.status()) || !INTENDED.matcher(sentence).find()) {
            return Optional.empty();
        }
        if (PREVENTED.matcher(sentence).find()) {
            return Optional.of(new Verdict(Status.REJECTED, "given-up", sentence, ""));
        }
        List<String> behind = around.nextTwo();
        return behind.stream().filter(next -> BUT.matcher(next).find() && !CONTENT.matcher(next).find())
                .map(next -> cues.in(next, REJECTED).map(cue -> Verdict.of(cue, "given-up", next))
                        .orElseGet(() -> new Verdict(Status.REJECTED, "given-up", next, "")))
                .findFirst();
    }
}
