package de.erfahrungsschatz.indexer.extract.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Undoes what a wrong encoding did to the letters of one document, where the lexicon knows the words that come out and did
/// not know those that went in, and where enough of them agree that it was no chance.
final class EncodingMender {

    /// Signs that a wrong encoding leaves behind, of which many a good text has one too.
    private static final Pattern SUSPECT = Pattern.compile("[\\u0080-\\u009F\\uFFFDÃÂâ√├▀õ³]"
            + "|(?<=\\p{L})[„”™š…Š†‰ˆ¸‹ƒŽá§÷ﬂŸ€?](?=\\p{Ll})|=[0-9A-F]{2}");
    private static final int LAST_ASCII = 0x7F;
    private static final String USUAL = "äöüßÄÖÜé–•“‚‘’»«";
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\u2028\\u00A0]+");
    private static final Pattern GOOD = Pattern.compile("[\\p{ASCII}äöüßÄÖÜ–•]*");
    private static final Pattern CORE = Pattern.compile("^([„“”\"»«‚‘(\\[*]*)(.*?)([“”\"»«‘’)\\].,;:!?*-]*)$",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern
            .compile("(?:\\d+-)?[A-Za-zäöüßÄÖÜé]{3,}(?:[-:*/_][A-Za-zäöüßÄÖÜé]{3,})*");
    private static final Pattern PART = Pattern.compile("\\p{L}+");
    private static final Pattern UMLAUT = Pattern.compile("[äöüßÄÖÜ]");

    /// No word is longer; what is longer could only take time.
    private static final int LONGEST = 80;

    /// So many different words are no chance.
    private static final int ENOUGH_WORDS = 2;

    /// So many words prove it also for names and words that no lexicon knows, where a sign within them becomes an umlaut.
    private static final int PROVEN = 5;
    private static final Pattern SIGN_WITHIN = Pattern
            .compile("\\p{Punct}*\\p{L}+(?:[^\\p{L}\\p{N}\\p{ASCII}]\\p{L}+)+\\p{Punct}*");
    private static final Pattern UMLAUT_WITHIN = Pattern.compile("\\p{Punct}*[A-Za-zäöüßÄÖÜ]+\\p{Punct}*");

    private final Lexicon lexicon = Lexicon.shared();
    private final List<UnaryOperator<String>> everywhere = new ArrayList<>();
    private final List<Misreading> wordwise = new ArrayList<>();
    private final List<Misreading> proven = new ArrayList<>();
    private final Map<String, String> tokens = new HashMap<>();
    private boolean fillsGaps;
    private boolean hasMended;

    private EncodingMender() {}

    /// @param texts all of the document
    static EncodingMender of(List<String> texts) {
        EncodingMender mender = new EncodingMender();
        if (texts.stream()
                .anyMatch(text -> text.chars().anyMatch(EncodingMender::isUnusual) && SUSPECT.matcher(text).find())) {
            mender.learn(texts);
        }
        return mender;
    }

    /// Whether a sign can be one of those that a wrong encoding leaves behind; most texts have none.
    private static boolean isUnusual(int sign) {
        return sign == '?' || sign == '=' || (sign > LAST_ASCII && USUAL.indexOf(sign) < 0);
    }

    private void learn(List<String> texts) {
        Set<String> suspects = texts.stream().flatMap(text -> TOKEN.matcher(text).results()).map(MatchResult::group)
                .filter(EncodingMender::isSuspect).collect(Collectors.toSet());
        Map<Misreading, Long> known = new HashMap<>();
        Misreading.all().forEach(way -> known.put(way, count(suspects, token -> mended(token, way::undo))));
        known.entrySet().stream().filter(way -> way.getValue() >= (way.getKey().isCertain() ? 1 : ENOUGH_WORDS))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(way -> trust(way.getKey(), way.getValue()));
        if (count(suspects, token -> mended(token, QuotedPrintable::decode)) >= ENOUGH_WORDS) {
            everywhere.add(QuotedPrintable::decode);
        }
        fillsGaps = count(suspects, token -> Gaps.filled(token, lexicon)) >= ENOUGH_WORDS;
    }

    private void trust(Misreading way, long words) {
        if (way.isCertain()) {
            everywhere.add(way::undo);
            return;
        }
        wordwise.add(way);
        if (words >= PROVEN) {
            proven.add(way);
        }
    }

    private static long count(Set<String> tokens, UnaryOperator<String> way) {
        return tokens.stream().filter(token -> !way.apply(token).equals(token)).count();
    }

    private static boolean isSuspect(String token) {
        return token.length() <= LONGEST
                && (!GOOD.matcher(token).matches() || token.indexOf('=') >= 0 || token.indexOf('?') >= 0);
    }

    /// Whether anything was mended so far.
    boolean hasMended() {
        return hasMended;
    }

    /// The text with its letters.
    String mend(String text) {
        String mended = text;
        for (UnaryOperator<String> way : everywhere) {
            mended = way.apply(mended);
        }
        if (fillsGaps || !wordwise.isEmpty()) {
            mended = TOKEN.matcher(mended)
                    .replaceAll(token -> Matcher
                            .quoteReplacement(tokens.computeIfAbsent(token.group(), this::mendedToken)));
        }
        hasMended |= !mended.equals(text);
        return mended;
    }

    private String mendedToken(String token) {
        if (!isSuspect(token)) {
            return token;
        }
        for (Misreading way : wordwise) {
            String mended = mended(token, way::undo);
            if (!mended.equals(token)) {
                return mended;
            }
        }
        for (Misreading way : proven) {
            String undone = way.undo(token);
            if (SIGN_WITHIN.matcher(token).matches() && UMLAUT_WITHIN.matcher(undone).matches()) {
                return undone;
            }
        }
        return fillsGaps ? Gaps.filled(token, lexicon) : token;
    }

    /// The token as this way mends it, if that makes a word with an umlaut of something that was none. A quotation mark at
    /// its edge may be one, or be a letter too.
    private String mended(String token, UnaryOperator<String> way) {
        Matcher parts = CORE.matcher(token);
        if (!parts.matches()) {
            return token;
        }
        String start = parts.group(1);
        String core = parts.group(2);
        String end = parts.group(3);
        return Stream.of(List.of(start, core, end), List.of("", start + core, end), List.of(start, core + end, ""),
                List.of("", token, "")).filter(cut -> isBetter(cut.get(1), way.apply(cut.get(1)))).findFirst()
                .map(cut -> cut.get(0) + way.apply(cut.get(1)) + cut.get(2)).orElse(token);
    }

    private boolean isBetter(String word, String mended) {
        return !mended.equals(word) && WORD.matcher(mended).matches() && UMLAUT.matcher(mended).find()
                && PART.matcher(mended).results().map(MatchResult::group).allMatch(lexicon::knows)
                && !lexicon.listsInAnyCase(word);
    }
}
