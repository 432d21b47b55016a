package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides how far a format has come, by the sentence that names it and those beside it.
///
/// What stands nearer counts more: first the words immediately before the format, then its part of the sentence, then what depends
/// on that, then the rest of the sentence. Where no cue is found the tense decides, and last what sort of format it is.
final class StatusJudge {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final EnumSet<Status> REJECTED = EnumSet.of(Status.REJECTED);
    private static final EnumSet<Status> RUNNING = EnumSet.of(Status.RUNNING);
    private static final EnumSet<Status> SETTLED = EnumSet.complementOf(EnumSet.of(Status.REJECTED, Status.RUNNING));
    /// Immediately behind a format: that it comes, or does not.
    private static final Pattern COMES = Pattern
            .compile("^\\p{L}[\\p{L}-]* (?:kommt|komme)( (?:aber |also |doch |nun )?(?:nicht|nie))?(?=[,.;!?“]|$)",
                    FLAGS);
    /// Who comes "zu keiner Versammlung" says nothing against it.
    private static final Pattern TO_NONE = Pattern.compile("\\b(?:zu|bei|auf|in|an|von|mit) keine[rmn] (?:\\p{Ll}+ )?$",
            FLAGS);
    /// Money that is "eingestellt" is there, and who parts after the work is done has not failed.
    private static final Pattern HARMLESS = Pattern.compile(
            "\\b(?:geld|gelder|mittel|euro|summe|haushalt)\\b.*\\beingestellt\\b"
                    + "|\\b(?:danach|anschließend|planmäßig|wie vorgesehen)\\b.*\\b(?:aufgelöst|eingestellt|beendet)\\b",
            FLAGS);
    /// A clause that only says when: what follows speaks of something else.
    private static final Pattern TIME = Pattern.compile("^(?:als|nachdem|während|bevor|seit|seitdem)\\b", FLAGS);
    private static final Pattern PRONOUN = Pattern
            .compile(
                    "\\b(?:sie|ihn|(?<!g[ia]bt? )(?<!gab )es(?! g[ia]b)|das|dies|diese[nrs]?|davon|darauf|daraus|dagegen)\\b",
                    FLAGS);
    private static final Pattern W_QUESTION = Pattern
            .compile("^(?:[^,?]{2,60}, )?(?:was|wie|warum|wann|wer|wo|wem|wen|welche\\p{L}?|wozu|woran)\\b", FLAGS);
    private static final Pattern WHY_NOT = Pattern.compile(
            "^(?:\\p{L}+, |und |aber )?(?:(?:warum|wieso|weshalb) (?:eigentlich )?nicht|was (?:spräche|spricht|hindert)|wie wäre es|könnten? (?:man|wir|sie) nicht)\\b",
            FLAGS);
    private static final Pattern WHETHER = Pattern
            .compile("^(?:planen|plant|haben|hat|gibt|wollen|wollten|können|könnten|soll"
                    + "|sollte|denken|wäre|wünschen)\\b", FLAGS);
    private static final Pattern PLANNED = Pattern.compile("\\b(?:ist|sind) .*\\b(?:geplant|vorgesehen|angesetzt)\\?",
            FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:Sie|Ihr|Ihnen|man)\\b");
    /// A season or month without a year, or a feast: beside a present tense it lies ahead.
    private static final Pattern SOON = Pattern
            .compile("\\b(?:im|am|ab|zum|anfang|ende|mitte|nach den|vor den|vor der|nach der)"
                    + " (?:\\d{1,2}\\. ?)?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
                    + "|ersten halbjahr|zweiten halbjahr|frühjahr|frühling|sommer|herbst|winter|jahresende|sommerferien|ferien|sommerpause|osterferien|herbstferien)\\b"
                    + "(?! (?:19|20)\\d\\d)", FLAGS);
    /// Behind its name: "das Bürgergutachten von 2009".
    private static final Pattern OF_YEAR = Pattern.compile(
            "^\\p{L}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)? (?:von|vom|aus dem Jahre?) (?:[^,.]{0,20} )?(?:19|20)\\d\\d\\b");
    /// An announcement: a day without a year, and an hour.
    private static final Pattern ANNOUNCED = Pattern
            .compile("\\d{1,2}\\.(?: ?\\d{1,2}\\.| \\p{Lu}\\p{Ll}+)(?! ?\\d{4})[^|]*\\bUhr\\b");
    /// A row of a programme: an hour, and what is then.
    private static final Pattern PROGRAMME = Pattern
            .compile("^\\d{1,2}[:.]\\d{2}(?: Uhr)?(?: ?[–-] ?\\d{1,2}[:.]\\d{2}(?: Uhr)?)? ?\\|");
    private static final Pattern WEEKDAY = Pattern
            .compile(
                    "^(?:Mo|Di|Mi|Do|Fr|Sa|So|\\p{Lu}\\p{Ll}+tag|Mittwoch)[.,]*(?: den| dem)? \\d{1,2}\\. ?\\d{1,2}\\.(?! ?\\d)");
    private static final Pattern HAS = Pattern.compile("\\b(?:haben|hat)\\b(?! (?:sie|er|es) \\p{Ll}*\\?)", FLAGS);
    private static final Pattern PAST_YEAR = Pattern.compile("^(?:\\p{L}+ )?(?:19[5-9]\\d|20[0-2]\\d)\\b\\s*[:|–-]");
    private static final Pattern HEAD_COUNT = Pattern.compile(
            "\\b\\d[\\d.]*\\s+(?:\\p{Ll}+ )?(?:Personen|Menschen|Leute|Teilnehm|Besuch|Gäste|Beteiligte|Kinder|Jugendliche)");
    private static final Pattern OCCASIONS = Pattern
            .compile("\\b(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
                    + " (?:Termine|Abende|Treffen|Sitzungen|Veranstaltungen|Gespräche|Rundgänge|Stationen|Orte)\\b");
    private static final int LONGEST_LABEL = 80;
    /// A sentence that names more formats lists them and tells of none.
    private static final int MOST_OF_SENTENCE = 8;

    private final CueList cues;
    private final CueList beside;
    private final CueList above;
    private final Sequel sequel;

    StatusJudge(StatusCues known) {
        cues = known.clauses();
        beside = known.beside();
        above = known.above();
        sequel = new Sequel(cues);
    }

    /// The status of a format.
    ///
    /// @param around the sentence that names it, and what stands around it
    /// @param place where in that sentence its name begins, in UTF-16 units
    /// @param others where in that sentence other formats begin
    /// @param body whether the format is a body that exists for some time
    Verdict judge(Surroundings around, int place, List<Integer> others, boolean body) {
        Stretch stretch = around.passage().get(around.at());
        String sentence = stated(stretch, place);
        if (others.size() > MOST_OF_SENTENCE) {
            return new Verdict(Status.MENTIONED, "list-of-formats", sentence, "");
        }
        if (stretch.asks() && sentence.equals(stretch.text())) {
            Verdict asked = question(sentence, body);
            boolean whether = asked.status() == Status.CARRIED_OUT || WHETHER.matcher(sentence).find();
            return whether ? asked : sequel.answered(around).orElse(asked);
        }
        if (!body && PROGRAMME.matcher(sentence).find()) {
            return ofLinesAbove(around).orElseGet(() -> new Verdict(Status.PLANNED, "programme", sentence, ""));
        }
        Sentence whole = Sentence.of(sentence, place, others);
        if (body && ActingBody.in(whole)) {
            return new Verdict(Status.RUNNING, "acting-body", sentence, "");
        }
        if (!body && Decided.by(whole)) {
            return new Verdict(Status.CARRIED_OUT, "decided-by", sentence, "");
        }
        Optional<Verdict> told = SentenceFrame.of(whole).or(() -> beside(sentence, place, REJECTED))
                .or(() -> rejected(whole)).or(() -> SentenceFrame.leftOpen(whole))
                .or(() -> coming(sentence, place)).or(() -> beside(sentence, place, SETTLED))
                .or(() -> wished(whole)).or(() -> beside(sentence, place, RUNNING)).or(() -> ofClause(whole))
                .or(() -> ofItem(around)).or(() -> ofOtherPieces(whole));
        Verdict own = told.or(() -> ofLabel(around, sentence, place)).orElseGet(() -> withoutCue(whole, body));
        return sequel.of(around, own).orElse(own);
    }

    /// Of a statement with a question behind a colon, the statement.
    private static String stated(Stretch stretch, int place) {
        int colon = stretch.text().indexOf(": ", place);
        return stretch.asks() && colon > 0 ? stretch.text().substring(0, colon) : stretch.text();
    }

    private Optional<Verdict> beside(String sentence, int place, Set<Status> statuses) {
        String before = sentence.substring(0, place);
        if (statuses.equals(REJECTED) && TO_NONE.matcher(before).find()) {
            return Optional.empty();
        }
        return beside.in(before, statuses)
                .map(cue -> Verdict.of(cue, "beside", sentence));
    }

    /// That something did not come outweighs all else that is said of it, also where a pronoun takes it up: "…, doch der Rat hat sie
    /// gestrichen".
    private Optional<Verdict> rejected(Sentence whole) {
        Optional<CueList.Found> own = cues.in(whole.shared() ? whole.alone() : whole.behind(), REJECTED);
        if (HARMLESS.matcher(whole.own().text()).find()) {
            return Optional.empty();
        }
        if (TIME.matcher(whole.own().text()).find()) {
            return own.map(cue -> Verdict.of(cue, "clause", whole.text()));
        }
        boolean loose = whole.governed() || !Tense.isSentence(whole.text());
        return own.or(() -> whole.shared() ? Optional.empty() : whole.laterPieces().stream()
                .filter(piece -> (loose || PRONOUN.matcher(piece.text()).find()) && !piece.text().startsWith("ohne "))
                .flatMap(piece -> cues.in(piece.text(), REJECTED).stream()).findFirst())
                .map(cue -> Verdict.of(cue, "clause", whole.text()));
    }

    private static Optional<Verdict> coming(String sentence, int place) {
        Matcher comes = COMES.matcher(sentence.substring(place));
        return comes.find() ? Optional.of(new Verdict(comes.group(1) == null ? Status.PLANNED : Status.REJECTED,
                "clause", sentence, comes.group())) : Optional.empty();
    }

    /// A wish outweighs how often the wished for would take place: "wünschenswert wäre eine jährliche Konferenz".
    private Optional<Verdict> wished(Sentence whole) {
        return cues.in(whole.own().text()).filter(cue -> cue.status() == Status.WISHED)
                .map(cue -> Verdict.of(cue, "clause", whole.text()));
    }

    private Optional<Verdict> ofClause(Sentence whole) {
        Optional<CueList.Found> governing = whole.governed() ? cues.in(whole.group()) : Optional.empty();
        return governing.or(() -> cues.in(whole.alone())).or(() -> cues.in(whole.own().text()))
                .or(() -> cues.in(whole.behind())).or(() -> cues.in(whole.group()))
                .map(cue -> Verdict.of(cue, "clause", whole.text()))
                .or(() -> whole.asksWhether() ? Optional.of(new Verdict(Status.CONSIDERED, "clause", whole.text(), ""))
                        : Optional.empty());
    }

    /// What the rest of the sentence says, where it speaks of no other format.
    private Optional<Verdict> ofOtherPieces(Sentence whole) {
        if (Tense.past(whole.own().text()).isPresent()) {
            return Optional.empty();
        }
        return whole.otherPieces().stream().flatMap(piece -> cues.in(piece.text()).stream()).findFirst()
                .map(cue -> Verdict.of(cue, "sentence", whole.text()));
    }

    /// A few words without a verb: what the next sentence adds, the line above, the year at the beginning, or how many came.
    private Optional<Verdict> ofLabel(Surroundings around, String label, int place) {
        if (Tense.isSentence(label)) {
            return Optional.empty();
        }
        Optional<Verdict> next = around.next().flatMap(sentence -> cues.in(sentence)
                .filter(_ -> Sequel.takesUp(sentence))
                .map(cue -> Verdict.of(cue, "next-sentence", sentence)));
        boolean past = PAST_YEAR.matcher(label).find() || HEAD_COUNT.matcher(label.substring(place)).find()
                || OCCASIONS.matcher(label.substring(place)).find() || around.counts();
        return next.or(() -> above.in(label.substring(0, place)).map(cue -> Verdict.of(cue, "label", label)))
                .or(() -> ANNOUNCED.matcher(label).find() || WEEKDAY.matcher(label).find()
                        ? Optional.of(new Verdict(Status.PLANNED, "label", label, "")) : Optional.empty())
                .or(() -> past ? Optional.of(new Verdict(Status.CARRIED_OUT, "label", label, "")) : Optional.empty())
                .or(() -> ofLinesAbove(around))
                .or(() -> around.next().filter(sentence -> Tense.past(sentence).isPresent())
                        .map(sentence -> new Verdict(Status.CARRIED_OUT, "next-sentence", sentence, "")));
    }

    /// An item of a list without a verb is what the line above the list says.
    private Optional<Verdict> ofItem(Surroundings around) {
        return around.isItem() && !Tense.isSentence(around.sentence()) ? ofLinesAbove(around) : Optional.empty();
    }

    private Optional<Verdict> ofLinesAbove(Surroundings around) {
        return around.above().stream().flatMap(line -> above.in(line).or(() -> cues.in(line))
                .map(cue -> Verdict.of(cue, "above", line)).stream()).findFirst();
    }

    /// A question tells nothing but what it takes for granted.
    private static Verdict question(String sentence, boolean body) {
        return new Verdict(granted(sentence, body), "question", sentence, "");
    }

    private static Status granted(String sentence, boolean body) {
        if (WHY_NOT.matcher(sentence).find()) {
            return Status.CONSIDERED;
        }
        if (W_QUESTION.matcher(sentence).find() && PLANNED.matcher(sentence).find()) {
            return Status.PLANNED;
        }
        if (W_QUESTION.matcher(sentence).find() && Tense.past(sentence).isPresent()) {
            return Status.CARRIED_OUT;
        }
        if (WHETHER.matcher(sentence).find()) {
            return Status.MENTIONED;
        }
        boolean idea = !W_QUESTION.matcher(sentence).find() && !Tense.isSentence(sentence)
                && sentence.length() < LONGEST_LABEL
                && !ADDRESS.matcher(sentence).find();
        return idea ? Status.CONSIDERED : body ? Status.RUNNING : Status.MENTIONED;
    }

    private static Verdict withoutCue(Sentence whole, boolean body) {
        String own = whole.own().text();
        boolean past = body ? Tense.preterite(own).isPresent()
                : Tense.past(own).or(() -> Tense.past(whole.text())).isPresent() || HEAD_COUNT.matcher(own).find()
                        || OF_YEAR.matcher(whole.text().substring(whole.place())).find();
        if (past) {
            return new Verdict(Status.CARRIED_OUT, "tense", whole.text(), "");
        }
        if (SOON.matcher(own).find()) {
            return new Verdict(Status.PLANNED, "tense", whole.text(), "");
        }
        if (!body && HAS.matcher(own).find()) {
            return new Verdict(Status.RUNNING, "tense", whole.text(), "");
        }
        boolean heading = !Tense.isSentence(whole.text());
        return new Verdict(body ? Status.RUNNING : Status.MENTIONED, body && !heading ? "body" : "none", whole.text(),
                "");
    }
}
