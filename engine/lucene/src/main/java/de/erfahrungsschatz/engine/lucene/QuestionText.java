package de.erfahrungsschatz.engine.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leaves of a question what is asked, whoever is asked and wherever: without forms of address, the names of people and the city
/// that it is put to.
final class QuestionText {

    /// "Herr Dr. Beispiel", "Frau Muster-Probe"; a given name before it is one of the two names before a comma.
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:[Ss]ehr geehrte[rn]? |[Ll]iebe[rn]? )?(?:Herrn?|Frau)\\s+"
                    + "(?:(?:Prof|Dr|Dipl|Ing)\\S*\\s+)*\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+(?=,))?,?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// The city that is asked, as it is called where its name is not: "Ihre Stadt", "bei Ihnen".
    private static final Pattern THE_CITY = Pattern.compile("\\b(?:[Ii]hre[rnms]?|[Uu]nsere[rnms]?|[Dd](?:ie|er))\\s+"
            + "(?:Landeshaupt|Hanse|Universitäts|Kreis)?(?:[Ss]tadt|Kommune|Gemeinde)\\b|\\bbei Ihnen\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+(?:[.!?]+(?!\\s|$)[^.!?]*)*[.!?]*");

    /// What points back at the sentence before, which then belongs to the question.
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:da(?:mit|für|gegen|rauf|ran|raus|bei|von|zu|rüber|durch)"
                    + "|hier(?:mit|für|zu|bei|von)?|dies|dies(?:e|er|es|em|en))\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private QuestionText() {}

    /// What is asked. Sentences before the questions are left out unless a question points back at them.
    ///
    /// @param names of the people and cities that it may be put to
    static String of(String question, Collection<String> names) {
        String unaddressed = ADDRESS.matcher(question).replaceAll(" ");
        String nameless = names.isEmpty() ? unaddressed : anyOf(names).matcher(unaddressed).replaceAll(" ");
        return asked(THE_CITY.matcher(nameless).replaceAll(" "));
    }

    private static Pattern anyOf(Collection<String> names) {
        String any = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}-])(?:" + any + ")s?(?![\\p{L}-])");
    }

    private static String asked(String text) {
        List<String> sentences = SENTENCE.matcher(text).results().map(result -> result.group().strip()).toList();
        List<String> questions = sentences.stream().filter(sentence -> sentence.endsWith("?")).toList();
        Predicate<String> pointsBack = sentence -> POINTS_BACK.matcher(sentence).find();
        return questions.isEmpty() || questions.stream().anyMatch(pointsBack) ? text : String.join(" ", questions);
    }
}
