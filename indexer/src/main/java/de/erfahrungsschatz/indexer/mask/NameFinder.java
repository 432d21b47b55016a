package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.withdrawal.NameWord;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds withdrawn names in texts: given name and surname in any order, on one line or two, with titles or initials between them, in
/// cells of a table, in file names and mail addresses, and run together in one word.
///
/// @param words tell which words make up a name
record NameFinder(WithdrawnWords words) {

    private static final int MOST_WORDS = 8;
    /// A shorter one may be any abbreviation.
    private static final int SHORTEST_SURNAME = 4;
    /// What may stand between two words of a name.
    private static final Pattern BETWEEN = Pattern
            .compile("(?:[\\s\\u00A0\\p{Pd}.,;_'’\"|/+()<>]|%20|&nbsp;|&#160;){0,6}");
    private static final Set<String> TITLES = Set.of("dr", "prof", "dipl", "ing", "med", "phil", "jur", "rer", "nat",
            "pol",
            "mag", "hc", "herr", "frau", "pd", "ma", "mdl", "mdb");

    /// A stretch of a text that names somebody.
    ///
    /// @param start in UTF-16 units
    /// @param end exclusive
    /// @param people whose name it may be
    record Mention(int start, int end, Set<Withdrawal> people) {}

    /// The whole names in a text, the longest where several begin with one word.
    List<Mention> in(String text) {
        List<NameWord> all = NameWord.in(text);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            Optional<Found> found = longest(text, all, next);
            found.ifPresent(name -> mentions.add(name.mention()));
            next = found.map(name -> name.last() + 1).orElse(next + 1);
        }
        return mentions;
    }

    /// The surnames in a text that are no common words.
    ///
    /// @param from where to begin
    List<Mention> surnames(String text, int from) {
        return NameWord.in(text).stream().filter(word -> word.start() >= from && isSurname(word))
                .map(word -> new Mention(word.start(), word.end(), Set.of())).toList();
    }

    private boolean isSurname(NameWord word) {
        return word.folded().length() >= SHORTEST_SURNAME
                && !CommonWords.contains(word.plain())
                && words.forms(word.folded()).stream().anyMatch(words::isSurname);
    }

    private record Found(int last, Mention mention) {}

    private Optional<Found> longest(String text, List<NameWord> all, int first) {
        List<List<String>> name = new ArrayList<>();
        @Nullable
        Found longest = null;
        for (int i = first; i < all.size() && name.size() < MOST_WORDS; i++) {
            NameWord word = all.get(i);
            if (i > first && !BETWEEN.matcher(text.substring(all.get(i - 1).end(), word.start())).matches()) {
                break;
            }
            List<String> forms = words.forms(word.folded());
            if (forms.isEmpty()) {
                if (i == first || !isPassedOver(word)) {
                    break;
                }
                continue;
            }
            name.add(forms);
            Set<Withdrawal> people = i == first && isOnlyAWord(text, word) ? Set.of() : people(name, List.of());
            if (!people.isEmpty()) {
                longest = new Found(i, new Mention(all.get(first).start(), word.end(), people));
            }
        }
        return Optional.ofNullable(longest);
    }

    /// "ein breiter Weg" does not name Bernd Reiter; the account `breiter@` does.
    private static boolean isOnlyAWord(String text, NameWord word) {
        boolean isAccount = text.startsWith("@", word.end())
                || (word.start() > 0 && "@~/".indexOf(text.charAt(word.start() - 1)) >= 0);
        return !isAccount && (CommonWords.contains(word.plain())
                || CommonWords.contains(word.plain().toLowerCase(Locale.GERMAN)));
    }

    /// Titles and initials within a name.
    static boolean isPassedOver(NameWord word) {
        return word.folded().length() == 1 || TITLES.contains(word.folded());
    }

    /// Tries every form of every word.
    private Set<Withdrawal> people(List<List<String>> name, List<String> chosen) {
        if (chosen.size() == name.size()) {
            return words.named(chosen);
        }
        for (String form : name.get(chosen.size())) {
            List<String> more = new ArrayList<>(chosen);
            more.add(form);
            Set<Withdrawal> people = people(name, more);
            if (!people.isEmpty()) {
                return people;
            }
        }
        return Set.of();
    }
}
