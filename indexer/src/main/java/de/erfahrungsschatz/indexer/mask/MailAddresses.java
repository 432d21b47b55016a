package de.erfahrungsschatz.indexer.mask;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds mail addresses, also those written to keep machines off: `name (at) stadt.de`, `name [at] stadt [punkt] de`.
final class MailAddresses {

    private static final String GAP = "[\\s\\u00a0]{0,3}";
    private static final String OPEN = "[(\\[{<]";
    private static final String CLOSE = "[)\\]}>]";
    private static final String AT = "(?:" + GAP + "[@＠]" + GAP + "|" + GAP + OPEN + GAP + "(?:at|ät|@)" + GAP + CLOSE
            + GAP
            + "|" + OPEN + "a" + CLOSE + "|\\s(?:at|ät)\\s|_at_)";
    private static final String DOT = "(?:\\.|" + GAP + OPEN + GAP + "(?:dot|punkt|\\.)" + GAP + CLOSE + GAP
            + "|\\s(?:dot|punkt)\\s)";
    /// Word by word, without going back and not too far, for texts may be long and without blanks.
    private static final String WORD = "(?:(?!_at_)[\\p{L}\\p{N}_%+'-])++";
    private static final String LABEL = "[\\p{L}\\p{N}](?:-?[\\p{L}\\p{N}]){0,62}";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailto:)?(?<![\\p{L}\\p{N}_%+'-])" + WORD + "(?:" + DOT + WORD
                    + "){0,8}+" + AT + LABEL + "(?:" + DOT + LABEL + ")+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// An address without an ending, such as those inside an office's own network.
    private static final Pattern WITHOUT_ENDING = Pattern
            .compile("(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++[@＠][\\p{L}\\p{N}][\\p{L}\\p{N}.-]*+");

    private MailAddresses() {}

    /// The text with every address replaced that is not allowed to stay.
    ///
    /// @param stays tells by the plain address whether it stays
    static String replaceAll(String text, String replacement, Predicate<String> stays) {
        String masked = ADDRESS.matcher(text).replaceAll(found -> shown(found, replacement, stays));
        return WITHOUT_ENDING.matcher(masked).replaceAll(found -> shown(found, replacement, stays));
    }

    /// An address as a mail program knows it, whatever way it was written.
    static String plain(String address) {
        return address.toLowerCase(Locale.ROOT).replace("mailto:", "")
                .replaceAll("\\s*[(\\[{<]\\s*(?:at|ät|@|a)\\s*[)\\]}>]\\s*|\\s+(?:at|ät)\\s+|_at_|＠", "@")
                .replaceAll("\\s*[(\\[{<]\\s*(?:dot|punkt|\\.)\\s*[)\\]}>]\\s*|\\s+(?:dot|punkt)\\s+", ".")
                .replaceAll("\\s", "");
    }

    private static String shown(MatchResult found, String replacement, Predicate<String> stays) {
        return Matcher.quoteReplacement(stays.test(plain(found.group())) ? found.group() : replacement);
    }
}
