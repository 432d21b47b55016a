package de.erfahrungsschatz.indexer.understand.status;

import java.util.regex.Pattern;

/// Knows sentences in which a format is where or by what something else was decided: "in einem Bürgerentscheid abgelehnt". What was
/// turned down is that other thing; the format took place.
final class Decided {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BY = Pattern
            .compile("(?<!\\bnicht )(?<!\\bnie )\\b(?:in|im|per|bei|beim|durch|mittels|mit|auf)"
                    + " (?:(?:ein|d|ihr|dies|unser)(?:e[nrms]?|as|ie)? )?(?:\\p{Ll}+e[nrms]? )?[„»\"]?$", FLAGS);
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:abgelehnt|beschlossen|entschieden|verworfen|gekippt|gestoppt|gebilligt|bestätigt|angenommen|verhindert|abgewählt"
                    + "|gestimmt|abgestimmt|durchgesetzt|gestrichen|(?:lehn|stimm)ten?\\b.*\\b(?:ab|zu|für|gegen)"
                    + "|entschied(?:en)?|beschloss(?:en)?|verwarf(?:en)?|verhinderten?|kippten?|stoppten?|billigten?)\\b",
            FLAGS);
    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:wird|werden|werde|soll|sollen|sollte|will|wollen|wollte|könnten?|kann|würden?|zu (?:entscheiden|beschließen)|statt)\\b",
            FLAGS);

    private Decided() {}

    /// Whether something was decided in or by the format.
    ///
    /// @param whole seen from the format's name
    static boolean by(Sentence whole) {
        String words = whole.own().text();
        return whole.own().wording().isPast() && DECIDED.matcher(words).find()
                && BY.matcher(whole.text().substring(0, whole.place())).find() && !NOT_YET.matcher(words).find();
    }
}
