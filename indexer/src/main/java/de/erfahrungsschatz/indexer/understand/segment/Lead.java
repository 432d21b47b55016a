package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/// What an interviewer says that is no question and calls for an answer all the same: a new subject ("Zurück zum Marktplatz."), what
/// the other one has said or done ("Sie haben damals gewarnt."), what others say ("Es heißt, …"). The words alone prove little, so
/// it is one only between two answers.
final class Lead {

    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_STATEMENT = 25;
    private static final int MOST_WORDS_OF_ECHO = 12;
    private static final int MOST_WORDS_OF_CLAIM = 8;
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern OPENING = Pattern
            .compile("^(?:Und|Dann|Nun|Jetzt|Aber|Gut,?|Also,?|Noch einmal|Zum Schluss|Abschließend|Damit)\\s+", FLAGS);
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?i:zurück zu|kommen wir|sprechen wir|reden wir|bleiben wir"
                    + "|wechseln wir|gehen wir|schauen wir|blicken wir|lassen sie uns|stichwort\\b|noch ein wort zu|zum thema\\b"
                    + "|zum stichwort\\b|ein anderes thema|anderes thema|themenwechsel|wir (?:haben|hatten) (?:\\p{L}+ )?(?:über"
                    + "|von) |(?:zum|zur|zu den) [\\p{L} -]{3,40}:\\s)",
            FLAGS);
    private static final Pattern ADDRESSED = Pattern
            .compile("^(?:Frau|Herr)\\s[^,.:]{2,60},.*\\b(?:Sie|Ihnen|Ihre?[mnrs]?)\\b"
                    + "|^(?:(?:Und|Aber|Da|Dabei|Damals|Trotzdem|Dennoch|Inzwischen|Vorhin|Eben|Dann|Hier) )?"
                    + "(?:(?:Ihre?|Ihre[mnrs])\\b|(?:\\p{L}+ )?(?:Sie|Ihnen)\\b|Sie\\b)", FLAGS);
    /// What people say when they explain something to the interviewer.
    private static final Pattern EXPLAINED = Pattern.compile(
            "^(?:\\p{L}+ )?Sie (?:müssen|können|könnten|dürfen|sehen|wissen|kennen|glauben|merken|brauchen|sollten|finden"
                    + "|werden|mögen|hören|bekommen|kriegen)\\b|^(?:Wenn|Glauben|Wissen|Sehen|Stellen|Schauen|Denken|Nehmen|Fragen) Sie\\b",
            FLAGS);
    private static final Pattern HEARSAY = Pattern.compile("^(?:Es (?:heißt|hieß|gibt (?:ja )?(?:Stimmen|Kritik))"
            + "|Man (?:hört|hörte|sagt|liest|las)|Kritiker(?:innen)? |Manche (?:sagen|meinen|behaupten|werfen)|Viele (?:sagen|meinen)"
            + "|(?:Manche|Viele|Einige|Andere|Böse Zungen|Gegner|Skeptiker)\\b[^.!?]{0,60}\\b(?:Sie|Ihnen|Ihre?[mnrs]?)\\b"
            + "|Es gibt (?:ja |aber |auch )?(?:Städte|Kommunen|Gemeinden|Kritiker)\\b|(?:In )?[Aa]nderen? (?:Städten?|Kommunen"
            + "|Gemeinden)|Anderswo|Andernorts|Angeblich\\b|(?:Der|Die) [^.,;!?]{3,40}\\b(?:hat|haben|soll"
            + "|sollen)\\b[^.,;!?]{3,50}\\b(?:genannt|bezeichnet|behauptet|kritisiert|bezweifelt)(?: haben)?\\.$|Dem Vernehmen nach"
            + "|(?:In|Im|Am|Auf)\\s[^.,!?]{3,60}\\s(?:stand|steht|hieß es|heißt es|war zu (?:lesen|hören)|ist zu lesen)\\b)",
            FLAGS);
    /// What the interviewer thinks of an answer.
    private static final Pattern REACTION = Pattern
            .compile(
                    "^(?:Das|Dies|Klingt|Hört sich)\\s(?:klingt|heißt|hört sich|wirkt|überrascht|erstaunt|ist ja|war ja|nach"
                            + "|nicht nach)\\b",
                    FLAGS);
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:(?:Vielleicht|Dann|Also|So|Gut|Ja),? )*(?:[Ff]angen|[Bb]eginnen|[Ss]tarten|[Ss]teigen) (?:wir"
                    + "|Sie)\\b|^Am besten (?:fangen|beginnen) (?:wir|Sie)\\b",
            FLAGS);
    private static final Pattern BY_NAME = Pattern.compile("^(?:Frau|Herr)\\s[^,.:]{2,60},");
    private static final Pattern SELF = Pattern.compile("\\b(?:wir|uns|unsere?[mnrs]?|ich|mich|mir|meine?[mnrs]?)\\b",
            Pattern.CASE_INSENSITIVE | FLAGS);
    private static final Pattern TAKEN_UP = Pattern
            .compile("^(?:(?:Ja|Nein|Doch|Stimmt|Richtig|Genau|Natürlich|Sicher|Klar|Absolut"
                    + "|Leider|Schon|Eben|Durchaus|Jein|Nun ja|Na ja|Ach|Im Gegenteil|Das stimmt|Das ist (?:richtig|wahr|so)|So ist es"
                    + "|Mag sein|Kann sein|Nicht ganz|Ganz im Gegenteil)\\s?[,.!:–-]|\\p{L}+ trifft es\\b)", FLAGS);

    private static final Pattern CLAIM_TAKEN_UP = Pattern
            .compile("^Das (?:sag|glaub|denk|behaupt|mein|stimmt|seh|ist ein"
                    + "|war ein|war (?:ge|über)|ist (?:nicht|zu|über)|hör)", FLAGS);

    private Lead() {}

    /// Whether a block calls for an answer by its own words.
    static boolean calls(Block block) {
        if (!mayLead(block, MOST_WORDS)) {
            return false;
        }
        String text = block.text();
        String opened = OPENING.matcher(text).replaceFirst("");
        if (SUBJECT.matcher(opened).find()) {
            return true;
        }
        boolean addressed = ADDRESSED.matcher(text).find() && !EXPLAINED.matcher(text).find();
        return !SELF.matcher(text).find() && (addressed || HEARSAY.matcher(text).find() || echoes(text));
    }

    /// Whether a block calls for an answer and says by name from whom, as a conversation may begin.
    static boolean callsByName(Block block) {
        return BY_NAME.matcher(block.text()).find() && calls(block);
    }

    /// Whether a block opens a conversation: "Vielleicht fangen wir damit an, wie …"
    static boolean opens(Block block) {
        return mayLead(block, MOST_WORDS) && BEGINNING.matcher(block.text()).find();
    }

    /// Whether the next block answers what this one states.
    static boolean isTakenUp(Block block, Block next) {
        boolean claim = Words.count(block.text()) <= MOST_WORDS_OF_CLAIM
                && CLAIM_TAKEN_UP.matcher(next.text()).find();
        return mayLead(block, MOST_WORDS_OF_STATEMENT) && !SELF.matcher(block.text()).find()
                && next.kind() == Block.Kind.PARAGRAPH && (claim || TAKEN_UP.matcher(next.text()).find()
                        || isFinished(block, next));
    }

    /// "Statt der Werkstatt haben Sie dann …" – "… die Runden am Küchentisch erfunden."
    private static boolean isFinished(Block block, Block next) {
        return block.text().endsWith("…") && next.text().startsWith("…");
    }

    private static boolean mayLead(Block block, int mostWords) {
        char last = block.text().charAt(block.text().length() - 1);
        return block.kind() == Block.Kind.PARAGRAPH && Words.count(block.text()) <= mostWords
                && (last == '.' || last == '!' || last == '…');
    }

    /// "Gewürfelt? Das klingt nach Zufall.": a question with what the interviewer makes of it, or that alone.
    private static boolean echoes(String text) {
        List<String> sentences = Sentences.of(text);
        boolean asks = sentences.size() == 2 && QuestionRule.endsInQuestion(sentences.getFirst());
        return Words.count(text) <= MOST_WORDS_OF_ECHO && (asks || REACTION.matcher(text).find());
    }
}
