package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.text.WordSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from what stands behind a name in minutes whether that person has the floor, and so is there: "Frau X fragt
/// …". The verbs are those of the list `speaking-verbs.txt`.
final class SpeakingVerbs {

    private static final WordSet VERBS = WordSet.shipped(SpeakingVerbs.class, "speaking-verbs.txt");
    /// What says where somebody comes from: "vom Gewerbeverein", "aus der Weststadt".
    private static final String ORIGIN = "(?:\\s(?:vom|von|aus|für)\\s(?:(?:der|dem|den|die"
            + "|das)\\s)?\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+){0,3})?";
    private static final Pattern VERB = Pattern
            .compile("^(?:\\s\\([^()]{1,60}\\))?" + ORIGIN
                    + "(?:,\\s[^,.;:]{2,60},)?\\s(?<verb>\\p{Ll}+)(?!\\p{L})");
    /// "…, entgegnet Frau X": the verb before whoever has said it.
    private static final Pattern BEFORE = Pattern
            .compile("(?:^|[\\s„“\"»«(])(?<verb>\\p{Ll}+)\\s(?:(?:hier|dort|dann|darauf|daraufhin|hierauf|auch"
                    + "|noch|nun|dazu|etwa|später|die|der)\\s){0,2}$");
    /// Before a name these have it as their subject.
    private static final Set<String> SAYING = Set.of("sagt", "sagte", "meint", "meinte", "fragt", "fragte", "entgegnet",
            "entgegnete", "erwidert", "erwiderte", "ergänzt", "ergänzte", "antwortet", "antwortete", "erklärt",
            "erklärte",
            "berichtet", "berichtete", "erzählt", "erzählte", "wendet", "wandte", "räumt", "räumte", "betont",
            "betonte",
            "findet", "fand", "ruft", "rief", "bemerkt", "bemerkte", "fügt", "fügte", "wirft", "warf", "erläutert",
            "erläuterte", "mahnt", "mahnte", "bestätigt", "bestätigte", "wünscht", "wünschte", "weist", "wies", "merkt",
            "merkte", "gab", "gibt", "regt", "regte", "beklagt", "beklagte", "schimpft", "schimpfte", "spottet",
            "spottete");
    /// "Frau X will wissen", "Herr X hätte gern": verbs that tell it together with another word.
    private static final Pattern WITH_ANOTHER = Pattern.compile(
            "^(?:\\s\\([^()]{1,60}\\))?\\s(?:will\\b[^.;]{0,40}\\bwissen|(?:hätte|hatte|würde|wüsste"
                    + "|fände)\\b[^.;]{0,30}\\b(?:gern|gerne|lieber)"
                    + "|(?:trifft|traf)\\b[^.;]{0,30}\\bein\\b|(?:geht|ging|musste"
                    + "|muss)\\b[^.;]{0,15}\\b(?:um \\d|gegen \\d|um (?:halb|viertel|dreiviertel) |früher|los\\b)"
                    + "|(?:kommt|kam|stößt|stieß)\\b[^.;]{0,40}\\b(?:dazu|hinzu)\\b|verabschiedet(?:e)? sich"
                    + "|meldet(?:e)? sich\\b[^.;]{0,40}\\bzu Wort|nimmt\\b[^.;]{0,20}\\bauf\\b"
                    + "|(?:hat|hatte|habe)\\b[^.;]{0,60}\\b(?:gesagt|gefragt|erzählt|berichtet|vorgeschlagen"
                    + "|gemeint|gebeten|angeboten|erklärt|geantwortet|vorgestellt|widersprochen|eingeworfen)\\b"
                    + "|kann sich\\b[^.;]{0,60}\\b(?:vorstellen|denken)|gibt zu (?:bedenken|Protokoll)"
                    + "|gab zu (?:bedenken|Protokoll)|(?:hat|hatte)\\b[^.;]{0,40}\\bdabei\\b)");
    private static final Pattern FROM_AFAR = Pattern.compile(
            "^[^.;]{0,120}\\b(?:schriftlich|telefonisch|brieflich|vorab|im Vorfeld|per (?:E-)?Mail|ausrichten"
                    + "|in Abwesenheit|lässt (?:\\p{L}+ )?grüßen)\\b");

    private SpeakingVerbs() {}

    /// Whether the person has the floor.
    ///
    /// @param after what stands behind the name
    static boolean follow(String after) {
        Matcher verb = VERB.matcher(after);
        boolean says = (verb.find() && VERBS.words().contains(verb.group("verb")))
                || WITH_ANOTHER.matcher(after).find();
        return says && !FROM_AFAR.matcher(after).find();
    }

    /// Whether the person has the floor who is named behind such a verb.
    ///
    /// @param before what stands before the name
    /// @param after what stands behind it
    static boolean precede(String before, String after) {
        Matcher verb = BEFORE.matcher(before);
        return verb.find() && SAYING.contains(verb.group("verb")) && !FROM_AFAR.matcher(after).find();
    }
}
