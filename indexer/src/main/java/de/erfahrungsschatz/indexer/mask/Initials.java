package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.withdrawal.NameWord;
import de.erfahrungsschatz.corpus.withdrawal.Use;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The first letters by which a document calls people whose whole names it tells: `E. Q.`, and `EQ` where it has said so
/// (`Edda Querfürth (EQ)`).
///
/// @param forms as they may stand in a text
record Initials(List<Pattern> forms) {

    private static final Pattern INTRODUCED = Pattern.compile("\\s*\\((\\p{Lu})\\.?\\s?(\\p{Lu})\\.?\\)");

    Initials {
        forms = List.copyOf(forms);
    }

    /// A whole name where a document tells it.
    ///
    /// @param behind the [#BEHIND] characters that follow
    /// @param people whose name it may be
    record Told(String name, String behind, Set<Withdrawal> people) {

        /// Enough for initials in brackets.
        static final int BEHIND = 10;

        Told {
            people = Set.copyOf(people);
        }

        /// The first letters of a given name and a surname, for all that the name may be read as.
        private Set<String> pairs(WithdrawnWords words) {
            Set<String> pairs = new HashSet<>();
            letters(Use.GIVEN, words)
                    .forEach(given -> letters(Use.SURNAME, words).forEach(surname -> pairs.add(given + surname)));
            return pairs;
        }

        private Stream<String> letters(Use use, WithdrawnWords words) {
            return NameWord.in(name).stream()
                    .filter(word -> words.forms(word.folded()).stream().anyMatch(form -> words.is(use, form, people)))
                    .map(word -> first(word.plain()));
        }

        private Stream<String> introduced() {
            return INTRODUCED.matcher(behind).results().filter(match -> match.start() == 0)
                    .map(match -> match.group(1) + match.group(2));
        }
    }

    /// Those of some people.
    ///
    /// @param told every place where the document tells a whole name
    /// @param others the names of everybody else in it, who may be called so as well
    static Initials of(Collection<Told> told, Collection<String> others, WithdrawnWords words) {
        Set<String> theirs = new HashSet<>();
        others.forEach(name -> theirs.add(pair(name)));
        Set<String> forms = new HashSet<>();
        for (Told one : told) {
            Set<String> pairs = one.pairs(words);
            pairs.removeAll(theirs);
            pairs.forEach(pair -> forms.add(pair.charAt(0) + "\\.\\s?" + pair.charAt(1) + "\\."));
            one.introduced().filter(pairs::contains).forEach(forms::add);
        }
        return new Initials(forms.stream().sorted()
                .map(form -> Pattern.compile("(?<![\\p{L}.])" + form + "(?!\\p{L})")).toList());
    }

    private static String pair(String name) {
        List<NameWord> words = NameWord.in(name).stream().filter(word -> !NameFinder.isPassedOver(word)).toList();
        return words.isEmpty() ? "" : first(words.getFirst().plain()) + first(words.getLast().plain());
    }

    private static String first(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /// Where they stand in a text.
    Stream<MatchResult> in(String text) {
        return forms.stream().flatMap(form -> form.matcher(text).results());
    }
}
