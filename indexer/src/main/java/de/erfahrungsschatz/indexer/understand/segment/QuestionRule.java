package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.regex.Pattern;

/// Tells the interviewer's questions from question marks inside answers.
final class QuestionRule {

    /// Questions of more words are answers that end in a question.
    private static final int MOST_WORDS = 110;
    /// A block of more words that speaks of "us" is an answer, whatever it ends in.
    private static final int MOST_WORDS_OF_OURS = 40;
    private static final int MOST_WORDS_UNADDRESSED = 30;
    private static final int MOST_WORDS_OF_PROMPT = 40;

    private static final Pattern QUESTION_MARK = Pattern.compile("\\?[\"“”»)]*$");
    private static final Pattern ADDRESS = Pattern
            .compile("\\b(?:Sie|Ihnen|Ihre?|Ihre[mnrs])\\b|^(?:Frau|Herr)\\s[^?]{2,60},",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(?:wir|uns|unsere?[mnrs]?|ich|mich|mir|meine?[mnrs]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROMPT = Pattern.compile("^(?:(?:Frau|Herr)\\s[^,]{2,60},\\s*)?(?:[Bb]itte )?"
            + "(?:[Bb]eschreiben|[Ee]rzählen|[Nn]ennen|[Ss]childern|[Ee]rläutern|[Ee]rklären|[Ss]kizzieren|[Bb]erichten"
            + "|[Vv]erraten|[Gg]eben|[Ff]assen|[Bb]licken|[Ss]chauen|[Zz]iehen) Sie\\b.*[.!]$",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private QuestionRule() {}

    /// Whether a block asks the person interviewed: its last sentence is a question, or a prompt, and addresses somebody.
    static boolean asks(Block block) {
        return mayAsk(block) && (asksAddressed(block.text()) || prompts(block.text()));
    }

    /// Whether a block is a question by its form alone: short, and nobody speaks of himself or herself.
    static boolean asksUnaddressed(Block block) {
        return mayAsk(block) && endsInQuestion(block.text()) && Words.count(block.text()) <= MOST_WORDS_UNADDRESSED
                && !FIRST_PERSON.matcher(block.text()).find();
    }

    /// Whether the last sentence is a question.
    static boolean endsInQuestion(String text) {
        return QUESTION_MARK.matcher(text).find();
    }

    private static boolean mayAsk(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
    }

    private static boolean asksAddressed(String text) {
        int words = Words.count(text);
        boolean ours = words > MOST_WORDS_OF_OURS && FIRST_PERSON.matcher(text).find();
        return words < MOST_WORDS && !ours && endsInQuestion(text) && ADDRESS.matcher(text).find();
    }

    private static boolean prompts(String text) {
        return Words.count(text) <= MOST_WORDS_OF_PROMPT && PROMPT.matcher(Sentences.last(text)).find();
    }
}
