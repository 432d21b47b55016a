package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the interviewer's questions from question marks inside answers.
final class QuestionRule {

    /// Questions of more words are answers that end in a question.
    private static final int MOST_WORDS = 110;
    /// A block of more words that speaks of "us" is an answer, whatever it ends in.
    private static final int MOST_WORDS_OF_OURS = 40;
    private static final int MOST_WORDS_UNADDRESSED = 30;
    private static final int MOST_WORDS_OF_PROMPT = 40;

    /// The mark, behind which a remark may follow as in questionnaires: "(Mehrfachnennung möglich)".
    private static final Pattern QUESTION_MARK = Pattern
            .compile("\\?[\"“”»)]*(?:\\s*\\([^()?]{1,60}\\)\\.?)?" + SpokenAt.AT_END + "$");
    private static final Ending UNFINISHED = Ending.of("(?:…|\\.\\.\\.)$", 3);
    /// "ihr" alone may be anybody; behind these verbs it is whom the question addresses.
    private static final String INFORMAL = "(?:habt|seid|könnt|wollt|macht|wart|würdet|müsst|sollt|plant|geht|kennt|denkt"
            + "|wisst|seht|braucht|hattet|werdet|wünscht|dürft) ihr";
    private static final Pattern ADDRESS = Pattern
            .compile(
                    "\\b(?:Sie|Ihnen|Ihre?|Ihre[mnrs]|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]u(?:er|re[mnrs]?)|"
                            + INFORMAL + ")\\b|^(?:[^:?.,]{1,40}:\\s)?(?:Frau|Herr)\\s[^?]{2,60},"
                            + "|,\\s(?:Frau|Herr)\\s[^?.,]{2,60}\\?",
                    Pattern.UNICODE_CHARACTER_CLASS);
    /// Written interviews number their questions.
    private static final Pattern NUMBER = Pattern
            .compile("^(?:Frage\\s)?(?:\\d{1,2}(?:\\.\\d{1,2})?[.):]|\\d{1,2}\\.\\d{1,2}|[A-Z]\\s?\\d{1,2}[.):]?"
                    + "|[IVX]{1,4}\\.\\s?\\d{1,2}[.):]?)\\s+");
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(?:wir|uns|unsere?[mnrs]?|ich|mich|mir|meine?[mnrs]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OURS = Pattern.compile("\\b(?:wir|unsere?[mnrs]?|mein[a-z]*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROMPT = Pattern.compile("^(?:(?:Frau|Herr)\\s[^,]{2,60},\\s*)?(?:[Bb]itte )?"
            + "(?:[Bb]eschreiben|[Ee]rzählen|[Nn]ennen|[Ss]childern|[Ee]rläutern|[Ee]rklären|[Ss]kizzieren|[Bb]erichten"
            + "|[Vv]erraten|[Gg]eben|[Ff]assen|[Bb]licken|[Ss]chauen|[Zz]iehen|[Ss]tellen|[Dd]enken|[Ee]rinnern|[Ss]agen"
            + "|[Vv]ervollständigen|[Bb]ewerten|[Vv]ergleichen|[Bb]ringen|[Gg]ehen|[Nn]ehmen|[Hh]elfen) Sie\\b.*[.!…:]$",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final String PROMPT_ANCHOR = " Sie";

    private static final Pattern QUOTATION = Pattern.compile("[„»\"][^“”«\"]*[“”«\"]");
    private static final Pattern TELLS_OF_QUESTION = Pattern.compile(
            "^[^,:?]{2,80}\\b(?:fragte?n?|wollten? wissen|will wissen|wollen wissen|möchten? wissen|erkundigte?n? sich"
                    + "|hakte?n? nach)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// "Das müssen Sie erklären.", "Das frage ich Sie."
    private static final Pattern INTERJECTION = Pattern.compile(
            "\\b(?:erklären|erläutern|schildern|erzählen|beschreiben|verraten|nennen|frage|fragen|sagen|präzisieren"
                    + "|begründen|ausführen)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String THANK = "(?:(?:[Ww]ir|[Ii]ch) (?:danken?|bedanken?)|(?:Haben Sie )?"
            + "(?:[Vv]ielen|[Hh]erzlichen|[Bb]esten|[Ss]chönen) Dank|[Dd]anke)\\b";
    private static final Pattern THANKS = Pattern.compile("^(?:(?:(?:Frau|Herr)\\s[^,]{2,60},\\s*)+" + THANK + ".*"
            + "|" + THANK
            + ".*(?:Gespräch|Interview|Zeit|Antworten|Auskünfte|Einblicke|Frau|Herr|Ihnen|[Ee]uch|[Dd]ir)\\b.*"
            + "|[^.!?]{0,40}\\b" + THANK + "\\s.{0,30}\\b(?:Gespräch|Interview)[.!]?"
            + "|(?:Dann |Damit |Da )?(?:sage|sagen) (?:ich|wir) .{0,30}Dank\\b.*)" + SpokenAt.AT_END + "$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String THANKS_ANCHOR = "ank";
    /// Who wrote it down is told by whoever did, thanks and all.
    private static final Pattern CREDIT = Pattern
            .compile("[.!]\\s(?:Abschrift|Aufzeichnung|Transkription|Interview|Text|Fotos?|Protokoll"
                    + "|Notiert)\\s?(?::|von)\\s");
    /// What an interviewer adds to a question.
    private static final Pattern ADDITION = Pattern.compile(
            "^(?:Ich (?:denke|frage|meine|spreche)|Gemeint|Wir denken|Stichwort|Zum Beispiel|Etwa|Oder|Und zwar"
                    + "|Gerade|Insbesondere)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TOPIC = Pattern.compile(
            "^(?:Und|Dann|Noch|Nun|Jetzt|Zum|Zur|Bleibt|Kommen wir|Stichwort|Letzte|Letzter|Eine|Ein|Gut|Also)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS_OF_INTERJECTION = 12;

    private QuestionRule() {}

    /// Whether a block is a short remark that calls for an answer, or thanks for the conversation. Only between answers is it
    /// the interviewer's.
    static boolean interjects(Block block) {
        String text = block.text();
        return mayAsk(block) && Words.count(text) <= MOST_WORDS_OF_INTERJECTION
                && (callsForAnswer(text) || thanks(text));
    }

    private static boolean callsForAnswer(String text) {
        return INTERJECTION.matcher(text).find() && ADDRESS.matcher(text).find() && !OURS.matcher(text).find();
    }

    /// Whether the interviewer thanks for the conversation, which nobody answers.
    static boolean thanks(String text) {
        return text.contains(THANKS_ANCHOR) && THANKS.matcher(text).matches() && !CREDIT.matcher(text).find();
    }

    /// Whether a question is followed by no more than what the interviewer adds to it.
    static boolean asksWithAddition(Block block) {
        if (!mayAsk(block) || block.text().indexOf('?') < 0 || Words.count(block.text()) > MOST_WORDS_OF_PROMPT) {
            return false;
        }
        List<String> sentences = Sentences.of(block.text());
        return sentences.size() > 1 && endsInQuestion(sentences.getFirst()) && sentences.stream().skip(1)
                .allMatch(sentence -> endsInQuestion(sentence) || ADDITION.matcher(sentence).find());
    }

    /// Whether words set off as questions are, in a text that sets them off, may be one without its mark.
    static boolean asksWithoutMark(Block block) {
        String text = block.text();
        return Words.count(text) <= MOST_WORDS_UNADDRESSED && !text.startsWith("„") && !text.startsWith("\"")
                && (interjects(block) || prompts(text) || (TOPIC.matcher(text).find() && !text.endsWith("!")));
    }

    /// Whether a block is a short line with a number, as questions are where they are numbered.
    static boolean isNumberedLine(Block block) {
        return isNumbered(block) && Words.count(block.text()) <= MOST_WORDS_OF_INTERJECTION
                && !block.text().endsWith(".");
    }

    /// Whether a block asks the person interviewed: its last sentence is a question, or a prompt, and addresses somebody.
    static boolean asks(Block block) {
        return mayAsk(block) && (asksAddressed(block.text()) || prompts(withoutNumber(block.text())));
    }

    /// Whether a block asks, and not in the words of somebody whom it quotes or tells of: "Frau X fragt, ob …".
    static boolean asksInOwnVoice(Block block) {
        String own = QUOTATION.matcher(block.text()).replaceAll("");
        return asks(block) && !own.isBlank() && (prompts(own) || ADDRESS.matcher(own).find())
                && !TELLS_OF_QUESTION.matcher(own).find();
    }

    /// Whether a block speaks to somebody.
    static boolean addresses(Block block) {
        return ADDRESS.matcher(block.text()).find();
    }

    /// Whether a block is a question by its form alone: short, and nobody speaks of himself or herself.
    static boolean asksUnaddressed(Block block) {
        return mayAsk(block) && endsInQuestion(block.text()) && Words.count(block.text()) <= MOST_WORDS_UNADDRESSED
                && !FIRST_PERSON.matcher(block.text()).find();
    }

    /// Whether somebody speaks of himself, herself or "us", as answers do.
    static boolean speaksOfSelf(Block block) {
        return FIRST_PERSON.matcher(block.text()).find();
    }

    /// Whether somebody speaks of himself or herself, to nobody, before asking: "Ich hoffe nicht. Wer würde da gewinnen?"
    static boolean answersFirst(Block block) {
        String first = Sentences.of(block.text()).getFirst();
        return FIRST_PERSON.matcher(first).find() && !endsInQuestion(first) && !addresses(block)
                && !ADDITION.matcher(first).find();
    }

    /// Whether the last sentence is a question.
    static boolean endsInQuestion(String text) {
        int mark = text.lastIndexOf('?');
        return mark >= 0 && QUESTION_MARK.matcher(text).region(mark, text.length()).lookingAt();
    }

    /// Whether a block begins with a number, as questions do where they are numbered.
    static boolean isNumbered(Block block) {
        return NUMBER.matcher(block.text()).find();
    }

    /// Whether a block is a question with a number.
    static boolean asksNumbered(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && endsInQuestion(block.text()) && isNumbered(block);
    }

    /// Whether a line breaks off, so that whoever is asked completes it: "Mein Stadtteil ist …".
    static boolean isUnfinished(String text) {
        return UNFINISHED.isOf(text) && Words.count(text) <= MOST_WORDS_OF_INTERJECTION;
    }

    private static boolean mayAsk(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
    }

    private static String withoutNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? text.substring(number.end()) : text;
    }

    private static boolean asksAddressed(String written) {
        if (!endsInQuestion(written)) {
            return false;
        }
        String text = withoutNumber(written);
        int words = Words.count(text);
        boolean ours = words > MOST_WORDS_OF_OURS && FIRST_PERSON.matcher(text).find();
        return words < MOST_WORDS && !ours && ADDRESS.matcher(text).find();
    }

    private static boolean prompts(String text) {
        return text.contains(PROMPT_ANCHOR) && Words.count(text) <= MOST_WORDS_OF_PROMPT
                && PROMPT.matcher(Sentences.last(text)).find();
    }
}
