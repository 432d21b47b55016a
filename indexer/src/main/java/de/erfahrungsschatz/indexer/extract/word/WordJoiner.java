package de.erfahrungsschatz.indexer.extract.word;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Appends lines to each other so that words which the end of a line broke are whole again. For one document.
public final class WordJoiner {

    /// What ends with one of these may go on without a blank.
    private static final String OPEN_ENDS = "/-–_=&?%@.";
    private static final int LONGEST_ADDRESS = 200;

    /// The end of an address that has no end yet; a full stop may also end a sentence.
    private static final Pattern OPEN_ADDRESS = Pattern
            .compile("(?i)(?:(?:://|www\\.)\\S*[/_=&?%]|\\w@|\\w@[\\w-]+\\.)$");
    private static final Pattern REST_OF_ADDRESS = Pattern.compile("^[\\p{Ll}\\p{N}][\\w./?=&%#@-]*(?:[\\s),;>].*)?$",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("^\\S*[./=&](?!\\s|$)");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[^\\p{L}].*$", Pattern.DOTALL);

    /// A slash or dash that touches the word before it, and a hyphen that touches a bracket or quote, touch the next too.
    private static final Pattern TOUCHES = Pattern.compile("(?:[\\p{L}\\p{N}](?:/|/-|[)“”\"*%]-|–))$");

    private final Supplier<Stream<String>> lines;
    private Optional<JointJudge> judge = Optional.empty();

    /// @param lines all lines of the document; read once, when the first broken word is met
    public WordJoiner(Supplier<Stream<String>> lines) {
        this.lines = lines;
    }

    /// Whether a hyphen breaks a word between the line and the next one.
    public static boolean breaksWord(CharSequence line, String next) {
        return BrokenWord.between(line, next).isPresent();
    }

    /// Whether the end of the line and the start of the next one are one word, or one expression.
    public static boolean isBroken(CharSequence line, String next) {
        return BrokenWord.between(line, next).isPresent() || touches(line, next);
    }

    /// Appends the next line; no letter gets lost, and words that were apart stay apart.
    public void append(StringBuilder line, String next) {
        Optional<BrokenWord> word = BrokenWord.between(line, next);
        if (word.isPresent()) {
            judge().judge(word.get()).append(line, next);
        } else {
            line.append(line.isEmpty() || next.isEmpty() || touches(line, next) ? "" : " ").append(next);
        }
    }

    private JointJudge judge() {
        JointJudge known = judge.orElseGet(() -> new JointJudge(OwnWords.of(lines.get())));
        judge = Optional.of(known);
        return known;
    }

    private static boolean touches(CharSequence line, String next) {
        if (line.isEmpty() || next.isEmpty() || OPEN_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                || !Character.isLetterOrDigit(next.codePointAt(0))) {
            return false;
        }
        CharSequence end = line.subSequence(Math.max(0, line.length() - LONGEST_ADDRESS), line.length());
        return OPEN_ADDRESS.matcher(end).find() ? isRestOfAddress(end, next) : TOUCHES.matcher(end).find();
    }

    /// A word of the language after an address is no part of it.
    private static boolean isRestOfAddress(CharSequence end, String next) {
        return REST_OF_ADDRESS.matcher(next).matches() && (end.charAt(end.length() - 1) == '@'
                || LINK.matcher(next).find()
                || !Lexicon.shared().lists(AFTER_FIRST_WORD.matcher(next).replaceFirst("")));
    }
}
