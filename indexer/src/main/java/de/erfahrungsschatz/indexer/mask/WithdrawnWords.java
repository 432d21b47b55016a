package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerKey;
import de.erfahrungsschatz.corpus.withdrawal.Use;
import de.erfahrungsschatz.corpus.withdrawal.Withdrawal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells of words whether they make up a withdrawn name. It knows hashes only, so every candidate is hashed; a word that is in no name,
/// as almost all are, is hashed once. Safe for many threads.
final class WithdrawnWords {

    private static final int REMEMBERED = 200_000;
    /// A shorter word that ends so is no genitive.
    private static final int SHORTEST_GENITIVE = 4;
    /// How a genitive ends, and what is called after somebody: `Mustersche`.
    private static final Pattern ENDING = Pattern.compile("(?<base>.+?)(?:s|sch(?:e[nmrs]?)?)");

    private final LedgerKey key;
    private final List<Withdrawal> withdrawals;
    private final Map<String, Set<Withdrawal>> byName = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> forms = new ConcurrentHashMap<>();

    WithdrawnWords(Ledger ledger) {
        key = ledger.key().orElseThrow(() -> new IllegalArgumentException("Nobody has withdrawn"));
        withdrawals = ledger.withdrawals();
        for (Withdrawal withdrawal : withdrawals) {
            withdrawal.of(Use.NAME)
                    .forEach(name -> byName.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(withdrawal));
            words.addAll(withdrawal.of(Use.WORD));
        }
    }

    /// The words of withdrawn names that a word may be: itself, and what it is the genitive or the adjective of.
    List<String> forms(String folded) {
        if (forms.size() > REMEMBERED) {
            forms.clear();
        }
        return forms.computeIfAbsent(folded, this::known);
    }

    private List<String> known(String folded) {
        List<String> known = new ArrayList<>();
        if (words.contains(key.hash(Use.WORD, folded))) {
            known.add(folded);
        }
        Matcher ending = ENDING.matcher(folded);
        if (folded.length() >= SHORTEST_GENITIVE && ending.matches()) {
            String base = ending.group("base");
            if (words.contains(key.hash(Use.WORD, base))) {
                known.add(base);
            }
        }
        return List.copyOf(known);
    }

    /// Whose whole name some words are, in any order.
    Set<Withdrawal> named(Collection<String> name) {
        String sorted = name.stream().sorted().collect(Collectors.joining(" "));
        return byName.getOrDefault(key.hash(Use.NAME, sorted), Set.of());
    }

    /// Whether the text has that hash in that use for one of those people.
    boolean is(Use use, String text, Collection<Withdrawal> people) {
        String hash = key.hash(use, text);
        return people.stream().anyMatch(one -> one.of(use).contains(hash));
    }

    /// Whether it is anybody's surname, or one half of it.
    boolean isSurname(String folded) {
        return is(Use.SURNAME, folded, withdrawals);
    }

    /// Whether the words of somebody's whole name are all among these, wherever each stands.
    boolean areAllAmong(Set<String> folded) {
        Set<String> candidates = folded.stream().flatMap(word -> forms(word).stream()).collect(Collectors.toSet());
        return withdrawals.stream().anyMatch(one -> holdsName(one, candidates));
    }

    private boolean holdsName(Withdrawal one, Set<String> candidates) {
        List<String> own = candidates.stream().filter(word -> one.of(Use.WORD).contains(key.hash(Use.WORD, word)))
                .toList();
        for (long chosen = 1; chosen < 1L << own.size(); chosen++) {
            List<String> some = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(own.get(i));
                }
            }
            if (named(some).contains(one)) {
                return true;
            }
        }
        return false;
    }

    /// A few signs that tell a text from others and cannot be read back.
    String sign(String text) {
        return key.hash(Use.PATH, text).replaceAll("[^A-Za-z0-9]", "").substring(0, 6).toLowerCase(Locale.ROOT);
    }
}
