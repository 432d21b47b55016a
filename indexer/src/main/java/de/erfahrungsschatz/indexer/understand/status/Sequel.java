package de.erfahrungsschatz.indexer.understand.status;

import java.util.regex.Pattern;

/// Knows sentences that go on with what the sentence before them was about.
final class Sequel {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern TAKES_UP = Pattern
            .compile("^(?:(?:also|aber|leider|doch|ja|nein) ?,? )?(?:(?:diese|dieser|dieses|diesen|"
                    + "der|die|sie|er|es|das|dies|ihn|daran|dabei|darin|dort|dazu|dafür|davon|daraus|damit|darüber|jede|jeder"
                    + "|jedes|stattdessen)\\b"
                    + "|(?:das|der|die) (?:verfahren|veranstaltung|format|projekt|idee|vorschlag|plan|termin|runde|gruppe|gremium)\\b"
                    + "|(?:der|die) (?:rat|stadtrat|gemeinderat|ausschuss|mehrheit|verwaltung|ratsmehrheit)\\b[^.]*\\b"
                    + "(?:das|dies|ihn|sie|es|davon|dagegen|darauf)\\b)", FLAGS);

    private Sequel() {}

    /// Whether a sentence begins with words that take up what was said before.
    static boolean takesUp(String sentence) {
        return TAKES_UP.matcher(sentence).find();
    }
}
