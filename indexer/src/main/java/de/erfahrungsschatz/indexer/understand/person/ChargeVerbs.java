package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.text.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from the clause in which somebody is named whether he or she is in charge of something: "Frau X aus dem Amt
/// organisiert …", "das Herr X betreut", "bietet Frau X … an", "wird von Frau X geleitet". The verbs are those of the
/// list `charge-verbs.txt`.
final class ChargeVerbs {

    private static final WordSet VERBS = WordSet.shipped(ChargeVerbs.class, "charge-verbs.txt");
    /// The rest of the clause, with what is said in brackets or from where somebody is.
    private static final Pattern CLAUSE = Pattern
            .compile("^(?:\\s\\([^()]{1,60}\\))?(?:,\\s(?!der|die|das|dass|daß|ob|wie|was|wenn|weil|um)[^,.;:]{2,60},)?"
                    + "(?<clause>[^,.;:!?()]{1,90})");
    private static final Pattern RELATIVE = Pattern
            .compile("^(?:,\\s[^,.;:]{2,60})?,\\s(?:der|die)\\s(?<clause>[^,.;:!?()]{1,90})");
    private static final Pattern LAST_WORDS = Pattern
            .compile("(?<words>(?:\\p{L}+\\s){1,3}(?:(?:Frau|Herrn?|Kolleg\\p{L}+|der|die)\\s)?)$");
    /// Of these somebody else is the subject.
    private static final Pattern OBJECT = Pattern
            .compile(
                    "(?:\\b(?:für|mit|bei|an|gegen|ohne|zu|zum|zur|um|über|neben|außer|auf|und|wie|als|ob|im Auftrag von|mit dem|mit der"
                            + "|auf (?:Vorschlag|Antrag|Wunsch|Bitte|Anregung) (?:von|des|der))"
                            + "|Herrn)\\s(?:(?:Frau|Herrn?|den|dem|der|die)\\s)?$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    /// "Frau X und Herr Y klären das": both do.
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}[\\p{L}-]+\\sund\\s(?:(?:Frau|Herr|die|der)\\s)?$");
    private static final Pattern PLURAL = Pattern.compile("^\\s(?!ge)\\p{Ll}+en(?!\\p{L})");
    private static final Pattern AGENT = Pattern.compile("\\b(?:von|durch)\\s(?:(?:Frau|Herrn?|der|dem|den)\\s)?$");
    /// Whoever offers something is not in charge yet.
    private static final Pattern NOT_IN_CHARGE = Pattern
            .compile(
                    "\\b(?:nicht|nie|kein\\p{L}*|niemand|früher|damals|ehemals|sonst|bietet an|(?:hat|hatte|habe) .*\\b(?:gebeten"
                            + "|beauftragt))\\b");

    private ChargeVerbs() {}

    /// Whether the person is in charge.
    ///
    /// @param before what stands before the name in its sentence
    /// @param after what stands behind it
    static boolean tell(String before, String after) {
        boolean joined = JOINED.matcher(before).find() && PLURAL.matcher(after).find();
        boolean object = !joined && OBJECT.matcher(before).find();
        boolean agent = AGENT.matcher(before).find();
        return !object
                && (inClause(CLAUSE, after, agent) || inClause(RELATIVE, after, false) || (!agent && precedes(before)));
    }

    private static boolean inClause(Pattern pattern, String after, boolean agent) {
        Matcher found = pattern.matcher(after);
        if (!found.find()) {
            return false;
        }
        String clause = found.group("clause");
        boolean participle = clause.contains(" wird ") || clause.contains(" wurde");
        return VERBS.firstIn(clause).isPresent() && !NOT_IN_CHARGE.matcher(clause).find()
                && (agent || !participle || clause.contains("gebeten") || clause.contains("beauftragt"));
    }

    /// "bietet Frau X … an": the verb stands first.
    private static boolean precedes(String before) {
        Matcher words = LAST_WORDS.matcher(before);
        return words.find() && VERBS.firstIn(words.group("words")).filter(verb -> Character.isLowerCase(verb.charAt(0)))
                .isPresent() && !NOT_IN_CHARGE.matcher(words.group("words")).find();
    }
}
