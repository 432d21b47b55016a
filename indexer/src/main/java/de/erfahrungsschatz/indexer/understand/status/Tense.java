package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.WordSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what is past from what is not, by the forms of verbs.
final class Tense {

    private static final WordSet PRETERITE = WordSet.of("""
            war waren hatte hatten wurde wurden gab gaben kam kamen ging gingen blieb blieben brachte brachten stand
            standen saß saßen sprach sprachen ergab ergaben lief liefen begann begannen lud luden traf trafen hielt
            hielten hing hingen schlug half halfen nahm nahmen fiel fielen zog zogen wuchs hieß entstand entstanden
            bestand bestanden verlief verliefen bot boten ließ ließen fand fanden schrieb schrieben empfahl
            empfahlen erhielt erhielten bekam bekamen gelang gelangen dachten wirkte wirkten tagte tagten
            diskutierte diskutierten erarbeitete erarbeiteten entwickelte entwickelten beteiligte beteiligten zeigte
            zeigten führte führten leitete leiteten moderierte moderierten dauerte dauerten kostete kosteten
            lieferte lieferten startete starteten endete endeten sammelte sammelten besuchte besuchten stellte
            stellten machte machten nutzte nutzten setzte setzten folgte folgten füllte füllten eröffnete eröffneten
            erreichte erreichten arbeitete arbeiteten beriet berieten prägte prägten löste lösten fehlte fehlten
            sorgte sorgten reichte reichten veranstaltete veranstalteten organisierte organisierten scheute
            beauftragte beliefen belief übergab übergaben legte legten stimmte stimmten wählte wählten bewerteten
            bewertete spielte spielten zeichnete zeichneten äußerte äußerten erfuhr erfuhren verteilte verteilten
            verschickte verschickten befragte befragten bildete bildeten begleitete begleiteten trug trugen schloss
            schlossen überraschte überraschten übertraf konnte konnten durfte durften musste mussten erkundete
            erkundeten informierte informierten lockte lockten vereinte berichtete berichteten schilderte
            schilderten stritt stritten forderte forderten präsentierte präsentierten prüfte prüften baute bauten
            zählte zählten meldete meldeten tauschte tauschten entschied entschieden fuhr fuhren gestaltete
            gestalteten hörte hörten sah sahen ergänzte ergänzten verlangte verlangten bewirkte bewirkten klärte
            klärten schuf schufen gewann gewannen lernte lernten redete redeten aß aßen kochte kochten malte malten
            klebte klebten lag lagen durchlief umfasste umfassten richtete richteten verabschiedete verabschiedeten""");
    private static final WordSet AUXILIARIES = WordSet
            .of("habe haben hat ist sind sei seien worden hatte hatten war waren");
    private static final Pattern PERFECT = Pattern.compile(
            "\\b(?:habe|haben|hat|ist|sind|sei|seien|worden)\\b(?:[^?]*?)(?<!\\bzu )\\b(?!bereit\\b|bekannt\\b|berechtigt\\b|gesamt)"
                    + "(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert|worden)\\b"
                    + "(?! (?:wird|werden|werde)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PERFECT_AT_END = Pattern.compile(
            "(?<!\\bzu )\\b(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert|worden) "
                    + "(?:habe|haben|hat|ist|sind|sei|seien|hatte|hatten|war|waren)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// A form in -te or -ten that is neither an adjective before a noun nor a present form such as "arbeiten".
    private static final Pattern WEAK_PRETERITE = Pattern.compile(
            "(?<![\\p{L}-])(?!ge|könn|genann)\\p{Ll}{2,}[mngkbpfz]ten?(?![\\p{L}-])(?!\\s+(?:\\p{Ll}+e[nrms]?\\s+)?\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final WordSet VERB = WordSet.of("""
            ist sind hat haben wird werden kann können soll sollen will wollen muss müssen darf dürfen gibt sei habe
            werde könne solle wäre hätte hätten würde würden steht stehen geht gehen kommt kommen macht machen läuft
            laufen setzt setzen nutzt nutzen plant planen prüft prüfen bietet bieten lädt laden tagt tagen trifft
            treffen sucht suchen hofft hoffen wünscht wünschen fordert fordern heißt hält halten führt führen bringt
            bringen liegt liegen findet finden verzichtet verzichten überlegt überlegen sieht sehen braucht brauchen
            fehlt fehlen dient dienen gehört gehören beginnt beginnen folgt folgen arbeitet arbeiten besteht
            bestehen könnte könnten""");

    private Tense() {}

    /// The words of a simple past form.
    static Optional<String> preterite(String text) {
        return PRETERITE.firstIn(text);
    }

    /// The words that say that something has happened, in whatever past form.
    static Optional<String> past(String text) {
        return preterite(text).or(() -> perfect(text))
                .or(() -> text.contains("te") ? group(WEAK_PRETERITE, text) : Optional.empty());
    }

    /// Most texts hold no auxiliary, and to look for one is much cheaper than for a whole form.
    private static Optional<String> perfect(String text) {
        return AUXILIARIES.firstIn(text).flatMap(_ -> group(PERFECT, text).or(() -> group(PERFECT_AT_END, text)));
    }

    /// Whether a text has a verb by which it would be a sentence, as far as that is easily seen.
    static boolean isSentence(String text) {
        return VERB.firstIn(text).isPresent() || past(text).isPresent();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
