package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The verbs of a clause: the auxiliaries and modals that it has, the form with which it ends, and whether it is negated.
///
/// @param auxiliaries such as `hat`, `hatte`, `wird`, `soll`, each by its name; `-` alone where there is none
/// @param form of the last word written small: `participle`, `infinitive`, `particle`, `auxiliary` or `other`
/// @param particle that ends it, such as "ab" of "lehnt ... ab"; empty where none does
/// @param negated whether it says no
record VerbGroup(List<String> auxiliaries, String form, String particle, boolean negated) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, String> AUXILIARIES = auxiliariesByForm();
    private static final Pattern WORD = Pattern.compile("\\b\\p{L}+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|\\p{Ll}*(?:be|ver|er|ent|zer|über|unter)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert|worden");
    private static final Pattern NEGATION = Pattern
            .compile("\\b(?:nicht|nichts|nie|niemals|nirgends|niemand\\p{Ll}*|kein\\p{Ll}*|weder|kaum)\\b", FLAGS);

    /// The verbs of a clause.
    static VerbGroup of(String clause) {
        List<String> auxiliaries = new ArrayList<>();
        String last = "";
        String mainLast = "";
        for (MatchResult word : WORD.matcher(clause).results().toList()) {
            String lower = word.group().toLowerCase(Locale.GERMAN);
            String auxiliary = AUXILIARIES.get(lower);
            if (auxiliary != null) {
                auxiliaries.add(auxiliary);
            }
            if (Character.isLowerCase(word.group().charAt(0))) {
                last = lower;
                mainLast = auxiliary == null ? lower : mainLast;
            }
        }
        boolean particle = VerbStem.isParticle(last);
        return new VerbGroup(auxiliaries.isEmpty() ? List.of("-") : List.copyOf(auxiliaries),
                particle ? "particle" : form(AUXILIARIES.containsKey(last) ? mainLast : last),
                particle ? last : "", NEGATION.matcher(clause).find());
    }

    /// Whether a word is a form of an auxiliary or modal verb.
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.containsKey(word.toLowerCase(Locale.GERMAN));
    }

    private static String form(String word) {
        if (PARTICIPLE.matcher(word).matches()) {
            return "participle";
        }
        return word.endsWith("en") || word.endsWith("ern") || word.endsWith("eln") ? "infinitive" : "other";
    }

    private static Map<String, String> auxiliariesByForm() {
        String forms = """
                hat hat habe haben; hatte hatte hatten; ist ist sind sei seien; war war waren; wird wird werden werde;
                wurde wurde wurden worden; würde würde würden; soll soll sollen solle; sollte sollte sollten; will will wollen wolle;
                wollte wollte wollten; kann kann können könne; konnte konnte konnten; könnte könnte könnten;
                muss muss müssen müsse; musste musste mussten; müsste müsste müssten; darf darf dürfen dürfe durfte durften;
                möchte möchte möchten; wäre wäre wären; hätte hätte hätten; gäbe gäbe fände fänden käme kämen hielte;
                lässt lässt lassen ließ ließen; gibt gibt gebe; gab gab gaben""";
        return Arrays.stream(forms.split(";", -1)).map(String::strip)
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)).skip(1).distinct()
                        .map(form -> Map.entry(form, line.split("\\s+", -1)[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue,
                        (one, _) -> one));
    }
}
