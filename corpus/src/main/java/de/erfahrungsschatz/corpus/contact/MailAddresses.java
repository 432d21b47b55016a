package de.erfahrungsschatz.corpus.contact;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds mail addresses as people and programs write them: `a.b@c.de`, `a.b (at) c.de`, `a.b [ät] c [punkt] de`, also where
/// a line break or spaces were put around the sign.
final class MailAddresses {

    static final String MASK = "[E-Mail-Adresse]";

    private static final String AT = "(?:\\s*@\\s*|\\s*[(\\[{<]\\s*(?:at|ät|@)\\s*[)\\]}>]\\s*|\\s+(?:AT|\\(a\\))\\s+)";
    private static final String WRITTEN_DOT = "(?:\\.|\\s*[(\\[{]\\s*(?:dot|punkt|\\.)\\s*[)\\]}]\\s*)";
    private static final String FIRST_DOT = "(?:\\.\\s?(?=\\p{L}{2,}\\b)|" + WRITTEN_DOT + ")";
    /// Behind a dot that may be the last of the address, a space and a capital begin the next sentence.
    private static final String NEXT_DOT = "(?:\\.\\s(?=(?-iu:\\p{Ll}{2,})\\b)|" + WRITTEN_DOT + ")";
    private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_%+'-]|\\.(?=[\\p{L}\\p{N}]))*+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailto:\\s*)?\\b" + NAME + AT + LABEL + FIRST_DOT + "(?:" + LABEL + NEXT_DOT + ")*\\p{L}{2,}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// An address whose domain was lost in a line break or cut off is still somebody's.
    private static final Pattern REST = Pattern.compile("\\b" + NAME + "@" + LABEL, Pattern.UNICODE_CASE);

    private final Set<String> exempt;

    /// @param exempt addresses that stay: mailboxes of offices, not of persons
    MailAddresses(Collection<String> exempt) {
        this.exempt = exempt.stream().map(MailAddresses::fold).collect(Collectors.toUnmodifiableSet());
    }

    /// The text with every address masked that is not exempt.
    String mask(String text) {
        if (!mayHold(text)) {
            return text;
        }
        return replace(REST, replace(ADDRESS, text));
    }

    /// Most passages hold no sign of an address: they are not searched any further.
    private static boolean mayHold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("@") || lower.contains("at") || lower.contains("ät") || lower.contains("(a)");
    }

    private String replace(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(isExempt(match) ? match.group() : MASK));
    }

    private boolean isExempt(MatchResult match) {
        String found = fold(match.group());
        return exempt.contains(found) || exempt.stream().anyMatch(address -> address.startsWith(found + "."));
    }

    private static String fold(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:\\s*", "");
    }
}
