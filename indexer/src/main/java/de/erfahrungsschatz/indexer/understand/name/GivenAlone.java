package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds people whom a text calls by a given name and nothing else: "die Schülerin Ina", "sein Sohn Rolf", "Ina (16)", "Rolf, acht Jahre".
final class GivenAlone {

    private static final String GIVEN = "(?<given>\\p{Lu}[\\p{L}-]*\\p{Ll})";
    private static final String ENDS = "(?![\\p{L}.-]|\\s(?:\\p{Lu}|von |van |zu |de |der |ter |te |al-|el-|[\\p{Lu}]))";
    /// Those whom one calls so: the young, the family, whoever helps.
    private static final TracedPattern CALLED = new TracedPattern(Pattern.compile(
            "(?<![\\p{L}-])(?:Schüler(?:in|s)?|Praktikant(?:in|en)?|Azubi|Auszubildenden?|Student(?:in|en)?"
                    + "|Jugendlichen?|Konfirmand(?:in|en)?"
                    + "|Sohn|Tochter|Bruder|Schwester|Schwager|Schwägerin|Enkel(?:in)?|Neffen?|Nichte"
                    + "|Cousin(?:e)?|Onkel|Tante|Oma|Opa|Kumpel"
                    + "|(?:seine|ihre|meine|seiner|ihrer|meiner) Frau|(?:sein|ihr|mein|seinem|ihrem"
                    + "|meinem) Mann|Freund(?:in)?|Nachbar(?:in|n)?|Sprecher(?:in)?"
                    + "|(?:nenne|nennen|nennt) (?:sie|ihn)|vom [Vv]ornamen|mit [Vv]ornamen)\\s(?:hier\\s)?"
                    + GIVEN + ENDS),
            Traces.anywhere("schüler", "prakti", "azubi", "auszubild", "student", "jugendlich", "konfirmand", "sohn",
                    "tochter", "bruder", "schwester", "schwager", "schwägerin", "enkel", "neffe", "nichte", "cousin",
                    "onkel", "tante", "oma ", "opa ", "kumpel", "frau ", "mann ", "freund", "nachbar", "sprecher",
                    "nenn",
                    "vornamen"));
    /// "Ina (16)", "Rolf, 14,", "Ina, acht Jahre".
    private static final Pattern AGED = Pattern.compile("(?<![\\p{L}.-]|\\p{Lu}[\\p{L}-]{1,30}\\s|[\\p{L}]\\.\\s)"
            + GIVEN
            + "(?=\\s\\(\\d{1,2}(?:\\)|, )|,\\s(?:\\d{1,2}|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}+zehn)(?:\\sJahre)?\\s?[,.:)–])");

    private GivenAlone() {}

    /// The people, in order.
    static List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (CALLED.traces().areIn(text)) {
            add(CALLED.pattern().matcher(text), mentions);
        }
        if (text.indexOf('(') >= 0 || text.indexOf(',') >= 0) {
            add(AGED.matcher(text), mentions);
        }
        return mentions;
    }

    private static void add(Matcher called, List<Mention> mentions) {
        while (called.find()) {
            String given = called.group("given");
            if (NamesInText.isGivenName(given) && !CommonWords.contains(given) && !TownNames.contains(given)) {
                mentions.add(new Mention(called.start("given"), called.end("given"), new PersonName("", null, given),
                        null));
            }
        }
    }
}
