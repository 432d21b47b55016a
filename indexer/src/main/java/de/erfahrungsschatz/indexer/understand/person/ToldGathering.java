package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import java.util.List;
import java.util.regex.Pattern;

/// Tells where a text that is no minutes speaks of people who met: a passage that says who came and who did not, as reports, motions and
/// mails have it, and an article whose first lines are set in a full hall.
final class ToldGathering {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    /// What is said of nobody but those who were asked to come.
    private static final TracedPattern AWAY = new TracedPattern(Pattern.compile(
            "\\b(?:lässt|lä(?:ss|ß)t|ließ|ließen|lassen) sich (?:\\p{L}+ ){0,4}(?:entschuldigen|vertreten)\\b"
                    + "|\\bha(?:t|ben|tte|tten) (?!sie |ihn |es |die |den |das "
                    + "|wir )(?:sich )?[^.;]{0,60}\\b(?:abgesagt|abgemeldet|entschuldigt|krankgemeldet)\\b"
                    + "|\\b[Aa]bgesagt ha(?:t|ben|tten?)\\b"
                    + "|\\b[Ee]s fehlten?\\b|\\b(?:un)?entschuldigt (?:fehlten?|waren?|sind)\\b|\\bfehlten? (?:un)?entschuldigt\\b"
                    + "|\\b(?:blieb|bleibt)(?:en)? (?:ohne \\p{L}+ |trotz \\p{L}+ )?(?:aus|fern|weg)\\b"
                    + "|\\bfür (?:sie|ihn) (?:sprach|spricht|kam|kommt|war|ist|erschien|nahm|saß|sprang)\\b"
                    + "|\\ban (?:seiner|ihrer) Stelle\\b"
                    + "|\\b(?:[Ss]tatt|[Aa]nstelle von|[Aa]n Stelle (?:von|des|der))\\b[^.;]{3,80}\\b(?:kam|saß|erschien|nahm|war)\\b"
                    + "|\\bfür den (?:verhindert|erkrankt|beurlaubt|abwesend)en\\b|\\bfür die (?:verhindert"
                    + "|erkrankt|beurlaubt|abwesend)e\\b"
                    + "|\\b(?:erschien|kam)(?:en)? (?:jedoch |aber |leider |trotz \\p{L}+ )?nicht\\b"
                    + "|\\bwar(?:en)? (?:leider |kurzfristig )?(?:verhindert|erkrankt)\\b|\\b[Vv]erhindert (?:war"
                    + "|waren|ist|sind)\\b|\\b[Nn]icht (?:gekommen|dabei|erschienen) (?:war|waren|ist|sind)\\b"
                    + "|\\bkonnten? (?:leider |\\p{L}+ )?nicht (?:\\p{L}+ )?(?:kommen|teilnehmen|dabei sein)\\b",
            FLAGS),
            Traces.anywhere("entschuldig", "vertreten", "abgesagt", "abgemeldet", "krank", "fehlt", "blieb", "bleibt",
                    "für sie", "für ihn", "stelle", "statt", "verhindert", "beurlaubt", "abwesend", "nicht"));
    private static final TracedPattern THERE = new TracedPattern(Pattern.compile(
            "\\bn[ae]hm(?:en|t)?\\b[^.;]{0,300}\\bteil\\b|\\bnahm\\b[^.;]{0,200}\\bteil\\b"
                    + "|\\b[Tt]eilgenommen haben\\b|\\b(?:[Ee]rschienen|[Aa]nwesend|[Dd]abei|[Zz]ugegen) (?:war|waren"
                    + "|sind)\\b"
                    + "|\\b[Aa]m Tisch saß(?:en)?\\b|\\bin der Leitung waren\\b|\\b(?:standen|saßen|waren) wir zu \\p{L}+t\\b"
                    + "|^(?:Für|Aus|Von|Vom) [^.;]{3,60}\\bkam(?:en)?\\b|\\bwar(?:en)?\\b[^.;]{0,80}\\b(?:dabei"
                    + "|zugeschaltet|zugegen|anwesend)\\b"
                    + "|\\b(?:stieß|stießen|kam|kamen)\\b[^.;]{0,80}\\b(?:dazu|hinzu)\\b|\\b(?:verfolgte"
                    + "|verfolgten)\\b[^.;]{0,60}\\b(?:Zoom|Video|Bildschirm|Skype)\\b",
            FLAGS),
            Traces.anywhere("teil", "erschienen", "anwesend", "dabei", "zugegen", "tisch", "leitung", "wir zu", "kam",
                    "zugeschaltet", "dazu", "hinzu", "verfolgte"));
    /// Who meets in numbers, or in a hall.
    private static final TracedPattern FULL = new TracedPattern(Pattern.compile(
            "\\b(?:drängten|versammelten) sich\\b|\\b(?:kamen|erschienen|gekommen|saßen|waren|sind|stehen"
                    + "|standen|füllten|diskutierten)\\b[^.]{0,60}?(?:\\d{2,4}|hundert|zwanzig|dreißig|vierzig|fünfzig"
                    + "|sechzig|siebzig|achtzig) (?:\\p{L}+ )?(?:Menschen|Leute|Bürger\\w*|Besucher\\w*|Zuhörer\\w*"
                    + "|Männer|Frauen|Interessierte|Gäste|Teilnehm\\w*|Einwohner\\w*|Anwohner\\w*|Nachbarn)"
                    + "|\\d{2,4} (?:\\p{L}+ )?(?:Menschen|Leute|Bürger\\w*|Besucher\\w*|Zuhörer\\w*|Männer"
                    + "|Frauen|Interessierte|Gäste|Teilnehm\\w*|Einwohner\\w*"
                    + "|Anwohner\\w*) (?:\\p{L}+ ){0,3}(?:kamen|waren|saßen|drängten|füllten|diskutierten|stehen"
                    + "|standen|sitzen|folgten)"
                    + "|\\b(?:Stühle|Plätze)\\b[^.]{0,30}\\b(?:weg|besetzt|reichten nicht)\\b|\\b(?:Saal|Halle"
                    + "|Aula|\\p{L}+halle|\\p{L}+saal)\\b[^.]{0,40}\\b(?:voll|gefüllt|zu klein)\\b",
            FLAGS),
            Traces.anywhere("sich", "menschen", "leute", "bürger", "besucher", "zuhörer", "männer", "frauen",
                    "interessierte", "gäste", "teilnehm", "wohner", "nachbarn", "stühle", "plätze",
                    "saal", "halle", "aula"));
    /// What somebody says at a sitting may be of other events that were called off.
    private static final Pattern TURN = Pattern.compile("(?:Frau|Herr|Hr\\.|Fr\\.)\\s[^:.]{2,60}:\\s");
    private static final int BLOCKS_OF_BEGINNING = 12;
    private static final int FEWEST_CLUES = 2;

    private ToldGathering() {}

    /// Whether a passage tells by name who came to a meeting or did not.
    static boolean isIn(String text) {
        return AttendanceSentences.tell(text) || (!TURN.matcher(text).lookingAt()
                && (AWAY.isIn(text) || THERE.isIn(text)) && clues(text) >= FEWEST_CLUES);
    }

    /// How many sentences tell it of people by name; that somebody was asked to come and did not tells more.
    private static int clues(String text) {
        int clues = 0;
        for (String sentence : Sentences.of(text)) {
            boolean away = AWAY.isIn(sentence);
            if ((away || THERE.isIn(sentence)) && !NamesInText.find(sentence).isEmpty()) {
                clues += away ? FEWEST_CLUES : 1;
            }
        }
        return clues;
    }

    /// Whether the beginning of an article is set where people met.
    static boolean opens(List<Block> blocks) {
        return blocks.stream().limit(BLOCKS_OF_BEGINNING)
                .anyMatch(block -> block.kind() == Block.Kind.PARAGRAPH && FULL.isIn(block.text()));
    }
}
