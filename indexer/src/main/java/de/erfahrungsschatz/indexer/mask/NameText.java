package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.contact.ContactText;
import de.erfahrungsschatz.corpus.withdrawal.NameWord;
import de.erfahrungsschatz.corpus.withdrawal.Use;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Masks the texts of one document in which certain people are named: their whole names, what they are called by beside these, and
/// what stands beside a name to reach them by.
final class NameText {

    /// Of a mailbox, a page or an account: none of it is told when one part is a name.
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]|(?:https?://|www\\.)[^\\s<>()\"]*[\\p{L}\\p{N}/]"
                    + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+(?:\\.[\\p{L}\\p{N}_]+)*");
    /// The name of a file: `muster_2014.pdf`.
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+\\.\\p{L}{2,4}\\b");
    private static final Pattern PARAGRAPH = Pattern.compile("(?<=\n\n)");
    private static final Pattern LABEL = Pattern.compile("\\s*(?:\\([^)]{0,40}\\)\\s*)?(?::.*|)", Pattern.DOTALL);
    /// Behind these a word that is a surname too is the common one: "im Sommer".
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen",
            "einem", "einer", "eines", "im", "am", "zum", "zur", "vom", "beim", "ins", "kein", "keine", "keinen",
            "jeder",
            "jede", "jedes", "jeden", "dieser", "diese", "dieses", "diesem", "diesen");
    private static final Pattern INITIAL_BEHIND = Pattern.compile(",\\s?\\p{Lu}\\.(?!\\s?\\p{Lu})");
    /// "der Müller-Plan" is somebody's, for common words are written as one: "die Müllerei".
    private static final Pattern HYPHENED = Pattern.compile("\\p{Pd}\\p{Lu}");
    private static final int LONGEST_SURNAME = 3;

    private final NameFinder finder;
    private final Set<Withdrawal> people;
    private final Set<String> others;
    private final Initials initials;
    private final ContactText contacts;

    /// @param people who must not be named
    /// @param others the words of the names of everybody else in the document, folded
    /// @param initials of those who must not be named
    NameText(NameFinder finder, Set<Withdrawal> people, Set<String> others, Initials initials,
            ContactText contacts) {
        this.finder = finder;
        this.people = Set.copyOf(people);
        this.others = Set.copyOf(others);
        this.initials = initials;
        this.contacts = contacts;
    }

    /// The text without the names; a paragraph that held one is also without telephone numbers and mail addresses.
    String mask(String text) {
        StringBuilder masked = new StringBuilder();
        for (String paragraph : PARAGRAPH.split(text, -1)) {
            String without = withoutNames(paragraph);
            masked.append(without.equals(paragraph) ? paragraph : contacts.mask(without));
        }
        return masked.toString();
    }

    private String withoutNames(String text) {
        BitSet named = named(text);
        if (named.isEmpty()) {
            return text;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            int first = named.nextSetBit(address.start());
            if (first >= 0 && first < address.end()) {
                named.set(address.start(), address.end());
            }
        }
        return replaced(text, named);
    }

    /// The places of the text that name one of them.
    private BitSet named(String text) {
        BitSet named = new BitSet();
        finder.in(text).stream().filter(mention -> mention.people().stream().anyMatch(people::contains))
                .forEach(mention -> named.set(mention.start(), mention.end()));
        initials.in(text).forEach(pair -> named.set(pair.start(), pair.end()));
        List<NameWord> all = NameWord.in(text);
        for (int i = 0; i < all.size(); i++) {
            int start = all.get(i).start();
            if (named.get(start)) {
                continue;
            }
            if (isPartOfName(text, all, i)) {
                int first = i > 0 && isInitial(text, all.get(i - 1)) ? i - 1 : i;
                named.set(all.get(first).start(), endWithInitial(text, all.get(i)));
            } else {
                surnameInCompound(all.get(i)).ifPresent(end -> named.set(start, end));
            }
        }
        return named;
    }

    /// "Querfürth, E." ends with its point, unless that begins the next name: "Querfürth, E. Amsel".
    private static int endWithInitial(String text, NameWord surname) {
        Matcher initial = INITIAL_BEHIND.matcher(text).region(surname.end(), text.length());
        return initial.lookingAt() ? initial.end() : surname.end();
    }

    /// Of a word that is written in a way of its own all goes.
    private OptionalInt surnameInCompound(NameWord word) {
        boolean asItIs = word.end() - word.start() == word.plain().length();
        return NameCompound.of(word).surname(this::mustGo).stream()
                .map(length -> asItIs ? word.start() + length : word.end()).findFirst();
    }

    private boolean mustGo(String folded) {
        return finder.words().forms(folded).stream()
                .anyMatch(form -> finder.words().is(Use.SURNAME, form, people));
    }

    private boolean isPartOfName(String text, List<NameWord> all, int i) {
        NameWord word = all.get(i);
        if (finder.words().forms(word.folded()).isEmpty()) {
            return false;
        }
        NameWord before = i == 0 ? null : all.get(i - 1);
        return isSurname(text, all, i) ? !isAnothers(before) && !isCommon(text, word, before) && isWritten(text, word)
                : isLabel(text, word) && !others.contains(word.folded());
    }

    /// Whether the word is, or belongs to, a surname.
    private boolean isSurname(String text, List<NameWord> all, int i) {
        for (int first = Math.max(0, i - LONGEST_SURNAME + 1); first <= i; first++) {
            for (int last = i; last < Math.min(all.size(), first + LONGEST_SURNAME); last++) {
                if (isSurname(joined(text, all.subList(first, last + 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSurname(@Nullable List<List<String>> forms) {
        return forms != null && combined(forms).stream().anyMatch(name -> finder.words().is(Use.SURNAME, name, people));
    }

    /// The forms of words that stand side by side; null when they do not, or one is in no name.
    private @Nullable List<List<String>> joined(String text, List<NameWord> some) {
        List<List<String>> forms = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            boolean near = i == 0 || (some.get(i).start() - some.get(i - 1).end() < 3
                    && text.substring(some.get(i - 1).end(), some.get(i).start()).chars()
                            .allMatch(sign -> Character.isWhitespace(sign) || sign == '-'));
            List<String> known = finder.words().forms(some.get(i).folded());
            if (!near || known.isEmpty()) {
                return null;
            }
            forms.add(known);
        }
        return forms;
    }

    private static Collection<String> combined(List<List<String>> forms) {
        List<String> combined = new ArrayList<>(forms.getFirst());
        for (List<String> more : forms.subList(1, forms.size())) {
            combined = combined.stream().flatMap(begin -> more.stream().map(end -> begin + " " + end)).toList();
        }
        return combined;
    }

    /// "Peter Muster" is not Anna Muster, where the document names him.
    private boolean isAnothers(@Nullable NameWord before) {
        return before != null && others.contains(before.folded());
    }

    private static boolean isCommon(String text, NameWord word, @Nullable NameWord before) {
        return before != null && ARTICLES.contains(before.folded()) && CommonWords.contains(word.plain())
                && !HYPHENED.matcher(text).region(word.end(), text.length()).lookingAt();
    }

    /// As names are, or in an address or the name of a file.
    private static boolean isWritten(String text, NameWord word) {
        if (Character.isUpperCase(text.codePointAt(word.start()))) {
            return true;
        }
        int line = lineStart(text, word.start());
        return Stream.of(ADDRESS, FILE).flatMap(pattern -> pattern.matcher(text).region(line, text.length()).results()
                .takeWhile(found -> found.start() <= word.start())).anyMatch(found -> found.end() >= word.end());
    }

    /// A given name that stands for who speaks: "Anna: Wir haben …".
    private boolean isLabel(String text, NameWord word) {
        return lineStart(text, word.start()) == word.start() && LABEL.matcher(text.substring(word.end())).matches()
                && finder.words().is(Use.GIVEN, word.folded(), people);
    }

    private static boolean isInitial(String text, NameWord word) {
        return word.folded().length() == 1 && text.startsWith(".", word.end())
                && text.substring(word.start(), word.end()).toUpperCase(Locale.ROOT)
                        .equals(text.substring(word.start(), word.end()));
    }

    private static int lineStart(String text, int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    private static String replaced(String text, BitSet named) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int start = named.nextSetBit(0); start >= 0; start = named.nextSetBit(from)) {
            replaced.append(text, from, start).append(NameMask.MARK);
            from = named.nextClearBit(start);
        }
        return replaced.append(text, from, text.length()).toString();
    }
}
