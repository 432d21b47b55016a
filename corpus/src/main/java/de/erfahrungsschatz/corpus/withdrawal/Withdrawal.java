package de.erfahrungsschatz.corpus.withdrawal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the ledger keeps of one person: hashes only.
///
/// @param day on which it was entered
/// @param hashes by their uses
public record Withdrawal(LocalDate day, Map<Use, Set<String>> hashes) {

    private static final String NO_HASH = "[^A-Za-z0-9_-]";

    public Withdrawal {
        Map<Use, Set<String>> copy = new EnumMap<>(Use.class);
        hashes.forEach((use, some) -> copy.put(use, Set.copyOf(some)));
        hashes = copy;
    }

    /// Enters a person.
    ///
    /// @param ids all that documents give the person
    /// @param names as documents write them
    static Withdrawal of(LocalDate day, Collection<String> ids, Collection<String> names, LedgerKey key) {
        Map<Use, Set<String>> hashes = new EnumMap<>(Use.class);
        ids.forEach(id -> add(hashes, Use.ID, id, key));
        for (String written : names) {
            WrittenName name = WrittenName.of(written);
            for (List<String> words : name.spellings()) {
                add(hashes, Use.NAME, WrittenName.inAnyOrder(words), key);
            }
            name.spellings().stream().filter(words -> words.size() > 1).map(words -> String.join("-", words))
                    .forEach(slug -> ids.forEach(id -> add(hashes, Use.ID, slug + place(id), key)));
            name.words().forEach(word -> add(hashes, Use.WORD, word, key));
            name.surnames().forEach(surname -> add(hashes, Use.SURNAME, surname, key));
            name.given().ifPresent(given -> add(hashes, Use.GIVEN, given, key));
        }
        return new Withdrawal(day, hashes);
    }

    /// What of an id is not the name: who is called by one of several given names in the same place is the same person.
    private static String place(String id) {
        return id.substring(Math.max(0, id.indexOf("--")));
    }

    private static void add(Map<Use, Set<String>> hashes, Use use, String text, LedgerKey key) {
        hashes.computeIfAbsent(use, _ -> new TreeSet<>()).add(key.hash(use, text));
    }

    /// The hashes of that use.
    public Set<String> of(Use use) {
        return hashes.getOrDefault(use, Set.of());
    }

    /// The line of the ledger: `2026-11-29 id=… name=…,…`.
    String line() {
        List<String> parts = new ArrayList<>(List.of(day.toString()));
        for (Use use : Use.values()) {
            if (!of(use).isEmpty()) {
                parts.add(use.label() + "=" + String.join(",", new TreeSet<>(of(use))));
            }
        }
        return String.join(" ", parts);
    }

    /// What such a line says; empty when it is none.
    static Optional<Withdrawal> parse(String line) {
        String[] parts = line.split(" ", -1);
        Map<Use, Set<String>> hashes = new EnumMap<>(Use.class);
        for (int i = 1; i < parts.length; i++) {
            String[] sides = parts[i].split("=", 2);
            Optional<Use> use = Use.of(sides[0]);
            if (use.isEmpty() || sides.length < 2
                    || !sides[1].replaceAll(NO_HASH, "").equals(sides[1].replace(",", ""))) {
                return Optional.empty();
            }
            hashes.put(use.get(), Set.of(sides[1].split(",", -1)));
        }
        try {
            return hashes.containsKey(Use.NAME) ? Optional.of(new Withdrawal(LocalDate.parse(parts[0]), hashes))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
