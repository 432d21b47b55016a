package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The verb that says what happens in a clause, with its tense and mood.
///
/// @param word as written; empty where none is seen
/// @param particle that stands apart of it at the end, such as "ab" of "lehnt ... ab"; empty where none does
/// @param tense such as `perfect`, `future`, `passive`, `modal`, `subjunctive`; `present` where no auxiliary tells another, `none` without verb
/// @param negated whether "nicht" or the like stands right before it
record ClauseVerb(String word, String particle, String tense, boolean negated) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> NEGATIONS = Set.of("nicht", "nie", "niemals", "kaum", "nirgends", "keinesfalls");
    /// How many words may stand between a negation and what it denies.
    private static final int REACH = 3;
    private static final int SHORTEST_VERB = 4;
    private static final Set<String> MODALS = Set.of("soll", "will", "kann", "muss", "darf", "lässt");
    private static final Set<String> PAST_MODALS = Set.of("wollte", "konnte", "musste", "sollte");
    private static final Set<String> SUBJUNCTIVES = Set.of("würde", "könnte", "müsste", "möchte", "wäre", "hätte",
            "gäbe");

    /// The verb of a clause.
    static ClauseVerb of(Wording clause) {
        VerbGroup group = clause.verbs();
        List<String> words = WORD.matcher(clause.text()).results().map(MatchResult::group).toList();
        int at = head(words, group);
        String word = at < 0 ? "" : words.get(at);
        boolean negated = at >= 0 && words.subList(Math.max(0, at - REACH), at).stream()
                .anyMatch(one -> NEGATIONS.contains(one.toLowerCase(Locale.GERMAN)));
        boolean apart = !group.particle().isEmpty() && words.getLast().equals(group.particle());
        return new ClauseVerb(word, apart ? group.particle() : "", tense(clause, group),
                negated || (apart && words.size() > 1 && NEGATIONS.contains(words.get(words.size() - 2))));
    }

    /// The last word written small, but for auxiliaries; where a particle ends the clause, the first that looks like a verb.
    private static int head(List<String> words, VerbGroup group) {
        if (!group.particle().isEmpty() || group.auxiliaries().contains("-")) {
            return finite(words);
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            if (Character.isLowerCase(word.charAt(0)) && !VerbGroup.isAuxiliary(word) && !NounPhrase.opens(word)) {
                return i;
            }
        }
        return -1;
    }

    private static int finite(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isLowerCase(word.charAt(0)) && Tense.isSentence(word)) {
                return i;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isLowerCase(word.charAt(0)) && word.length() >= SHORTEST_VERB && word.endsWith("t")) {
                return i;
            }
        }
        return -1;
    }

    private static String tense(Wording clause, VerbGroup group) {
        List<String> has = group.auxiliaries();
        boolean participle = group.form().equals("participle");
        if (has.stream().anyMatch(SUBJUNCTIVES::contains)) {
            return has.contains("hätte") || has.contains("wäre") ? participle ? "unreal past" : "subjunctive"
                    : "subjunctive";
        }
        if (has.stream().anyMatch(PAST_MODALS::contains)) {
            return "past modal";
        }
        if (has.stream().anyMatch(MODALS::contains)) {
            return "modal";
        }
        if (has.contains("wurde")) {
            return "past passive";
        }
        if (has.contains("wird")) {
            return participle ? "passive" : "future";
        }
        if (has.contains("hatte") || has.contains("war")) {
            return participle ? "pluperfect" : "preterite";
        }
        if (has.contains("hat") || has.contains("ist")) {
            return participle ? "perfect" : "present";
        }
        if (clause.isPreterite()) {
            return "preterite";
        }
        return clause.isSentence() ? "present" : "none";
    }
}
